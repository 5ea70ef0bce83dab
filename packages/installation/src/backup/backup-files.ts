import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Whether something is in a directory. */
export const isFull = (path: string): boolean => existsSync(path) && readdirSync(path).length > 0

/**
 * Where a path really is, through every link on the way; what is not there yet lies in the nearest
 * folder that is.
 */
export const realOf = (path: string): string => {
  const full = resolve(path)
  const parent = dirname(full)
  if (existsSync(full)) return realpathSync.native(full)
  return parent === full ? full : join(realOf(parent), basename(full))
}

/** Whether a path lies in a folder, or is it; both as {@link realOf} says them. */
export const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

const ONLY_IN_USE = /^(?:meldplicht\.db|blobs|log-is-on-a-server|views(?:-[0-9a-f]+)?\.db)$/u

/** Whether an installation works in a folder, or a backup with its log is there: more than keys. */
export const isInstallation = (path: string): boolean =>
  existsSync(path) && readdirSync(path).some((name) => ONLY_IN_USE.test(name))

const sync = (path: string, flags: number): void => {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes the names in a folder durable; Windows cannot, and does not need it. */
export const syncFolder = (path: string): void => {
  if (process.platform !== 'win32') sync(path, constants.O_RDONLY)
}

/** Writes a small file for the owner only, durably. */
export const writeDurably = (path: string, text: string): void => {
  writeFileSync(path, text, { mode: 0o600 })
  sync(path, constants.O_RDWR)
}

/** SHA-256 of a file, in hexadecimal. */
export const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
