import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

const withFile = async <A>(
  file: FileHandle,
  work: (file: FileHandle) => Promise<A>,
): Promise<A> => {
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

/** Makes the names in a folder durable; Windows cannot, and does not need it. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  await withFile(await open(folder, constants.O_RDONLY), (handle) => handle.sync())
}

/**
 * Makes a folder for the owner only, where there is none. Its own name is made durable each time:
 * another process may have made it a moment ago, and not have come that far.
 */
export const makeFolder = async (folder: string): Promise<void> => {
  const made = (await mkdir(folder, { recursive: true, mode: 0o700 })) ?? folder
  for (let at = folder; at.length >= made.length; at = dirname(at)) await syncFolder(dirname(at))
}

/**
 * Writes a file beside its place and gives it its name once every byte is on the disk: a crash
 * leaves either the whole file or one with another name. Throws what node:fs throws.
 *
 * @param beside - where it is written first, in the same folder
 */
export const writeDurably = async (
  path: string,
  beside: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<void> => {
  try {
    await withFile(await open(beside, 'wx', 0o600), async (file) => {
      await file.writeFile(bytes, { signal })
      await file.sync()
    })
    signal.throwIfAborted()
    await rename(beside, path)
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw thrown
  }
  await syncFolder(dirname(path))
}
