import { join } from 'node:path'
import { right } from '@meldplicht/testing'
import type { Vault } from '@meldplicht/vault'
import { openVault } from '@meldplicht/vault'

/** The log that is written while its writers are killed. */
export const logOf = (directory: string): string => join(directory, 'log.db')

/** Its keys, in the vault. */
export const vaultOf = (directory: string, create: boolean): Promise<Vault> =>
  right(
    openVault({
      keysPath: join(directory, 'keys.db'),
      masterKeyPath: join(directory, 'master.key'),
      create,
    }),
  )

/** The text that the event with this id holds, sealed: so a reader knows what must come out. */
export const textOf = (eventId: string): string => `Said in ${eventId}.`
