import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { VaultPaths } from '@meldplicht/vault'

/** The files of an installation. */
export interface InstallationFiles {
  readonly dataDir: string
  /** The log, unless a server keeps it. */
  readonly log: string
  readonly keys: string
  readonly masterKey: string
  /** The folder of sealed files that events name, made with the first of them. */
  readonly blobs: string
  /** The only one that may be deleted at any time. */
  readonly views: string
  /** A mark: the log that belongs to these keys is on a server, and has events. */
  readonly onServer: string
}

/** The hosts of a connection string, without the password and the options. */
export const hostsOf = (connectionString: string): string =>
  connectionString.replace(/^(?<scheme>[^:]+:\/\/)?(?:.*@)?/u, '$<scheme>').replace(/[?].*$/u, '')

// Positions mean nothing in another store: each has views of its own.
const viewsName = (store: string | undefined): string => {
  if (store === undefined || store === '') return 'views.db'
  return `views-${createHash('sha256').update(hostsOf(store)).digest('hex').slice(0, 12)}.db`
}

/**
 * Where the files of an installation are.
 *
 * @param store - the connection string when the log is on a server
 */
export const installationFiles = (dataDir: string, store?: string): InstallationFiles => ({
  dataDir,
  log: join(dataDir, 'meldplicht.db'),
  keys: join(dataDir, 'keys.db'),
  masterKey: join(dataDir, 'master.key'),
  blobs: join(dataDir, 'blobs'),
  views: join(dataDir, viewsName(store)),
  onServer: join(dataDir, 'log-is-on-a-server'),
})

/** The files of the vault in a directory. */
export const vaultPaths = (dataDir: string): VaultPaths => {
  const { keys, masterKey } = installationFiles(dataDir)
  return { keysPath: keys, masterKeyPath: masterKey }
}
