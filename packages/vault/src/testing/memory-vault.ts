import { DatabaseSync } from 'node:sqlite'
import { commitTo, newKey } from '../cipher.ts'
import { initialise } from '../key-database.ts'
import { keyedVault } from '../keyed-vault.ts'
import type { Vault } from '../vault.ts'

/**
 * A vault that seals for real, with keys in memory: what it sealed is lost for good when the
 * process ends. For tests only.
 */
export const memoryVault = (): Vault => {
  const db = new DatabaseSync(':memory:')
  const master = newKey()
  initialise(db, ':memory:', 0, () => commitTo(master, 'master'))
  return keyedVault(db, master, ':memory:')
}
