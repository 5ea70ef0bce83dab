import type { KeyObject } from 'node:crypto'
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { either as E } from 'fp-ts'
import { KEY_BYTES, takeKey } from './cipher.ts'
import type { MasterKeyMalformed } from './errors.ts'

const HEADER = 'meldplicht-master-key-v1'

/** A master key as long as the key file that needs it is not committed yet. */
const pendingPath = (path: string): string => `${path}.new`

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'

const unlessMissing = <A>(work: () => A): A | undefined => {
  try {
    return work()
  } catch (thrown) {
    if (isMissing(thrown)) return undefined
    throw thrown
  }
}

/** Makes the names in a folder durable; Windows cannot, and does not need it. */
export const syncFolderOf = (path: string): void => {
  if (process.platform === 'win32') return
  const folder = openSync(dirname(path), constants.O_RDONLY)
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

const parse = (path: string, text: string): E.Either<MasterKeyMalformed, KeyObject> => {
  // A master key is also restored by hand, from paper or a password manager: the end of the
  // lines may be another, the key may not.
  const [header, encoded = '', ...rest] = text.trimEnd().split(/\r?\n/)
  const bytes = Buffer.from(encoded, 'base64')
  const sound =
    header === HEADER &&
    rest.length === 0 &&
    bytes.length === KEY_BYTES &&
    bytes.toString('base64') === encoded
  return sound ? E.right(takeKey(bytes)) : E.left({ _tag: 'MasterKeyMalformed', path })
}

const read = (path: string): E.Either<MasterKeyMalformed, KeyObject> | undefined => {
  const text = unlessMissing(() => readFileSync(path, 'utf8'))
  return text === undefined ? undefined : parse(path, text)
}

/** The master key of this file; `undefined` when there is no file. Throws what node:fs throws. */
export const readMasterKey = read

/** The master key that was made but not put in its place yet, if there is one. */
export const readPendingMasterKey = (
  path: string,
): E.Either<MasterKeyMalformed, KeyObject> | undefined => read(pendingPath(path))

/** Makes a master key and writes it, durable and for the owner only, beside its place. */
export const writePendingMasterKey = (path: string): KeyObject => {
  const bytes = randomBytes(KEY_BYTES)
  const pending = pendingPath(path)
  rmSync(pending, { force: true })
  const file = openSync(pending, 'wx', 0o600)
  try {
    fchmodSync(file, 0o600) // the umask may have taken more; it must not end up unreadable
    writeFileSync(file, `${HEADER}\n${bytes.toString('base64')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  syncFolderOf(pending)
  return takeKey(bytes)
}

/** Puts the pending master key in its place. Another process may have done so just before. */
export const placeMasterKey = (path: string): void => {
  unlessMissing(() => renameSync(pendingPath(path), path))
  syncFolderOf(path)
}
