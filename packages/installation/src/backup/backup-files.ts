import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Whether something is in a directory. */
export const isFull = (path: string): boolean => existsSync(path) && readdirSync(path).length > 0

/** Whether a path lies in a folder, or is it. */
export const isInside = (path: string, folder: string): boolean =>
  `${resolve(path)}/`.startsWith(`${resolve(folder)}/`)

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
