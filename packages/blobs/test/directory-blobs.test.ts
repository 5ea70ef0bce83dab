import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { directoryBlobs } from '../src/index.ts'
import { failure, must } from './support/must.ts'
import { at, bytes, call, folder, now } from './support/values.ts'

const modeOf = (path: string): number => statSync(path).mode & 0o777
const windows = process.platform === 'win32'

describe('blobs in a directory', () => {
  test('only the owner may look into it, whatever the umask leaves open', async () => {
    const path = join(folder(), 'blobs')
    const put = await must(directoryBlobs(path).put(bytes(10), call))
    expect(readFileSync(join(path, put))).toEqual(Buffer.from(bytes(10)))
    expect(windows || [modeOf(path), modeOf(join(path, put))]).toEqual(windows || [0o700, 0o600])
  })

  test('nothing but the blob is left when it was written', async () => {
    const path = folder()
    const put = await must(directoryBlobs(path).put(bytes(10), call))
    expect(readdirSync(path)).toEqual([put])
  })

  test('a directory that is not there holds nothing, and reading does not make it', async () => {
    const path = join(folder(), 'blobs')
    const blobs = directoryBlobs(path)
    expect(await must(blobs.list(call))).toEqual([])
    expect(await must(blobs.sweep(now(), call))).toBe(0)
    expect(() => statSync(path)).toThrow('ENOENT')
  })

  test('one flipped bit anywhere is a changed blob, and its bytes are not given out', async () => {
    const path = folder()
    const blobs = directoryBlobs(path)
    const put = await must(blobs.put(bytes(50), call))
    for (const place of [0, 17, 49]) {
      const changed = Uint8Array.from(bytes(50), (byte, i) => (i === place ? byte ^ 1 : byte))
      writeFileSync(join(path, put), changed)
      expect(await failure(blobs.get(put, call))).toEqual({ _tag: 'BlobChanged', hash: put })
    }
  })

  test.each([
    ['cut short', bytes(49)],
    ['empty', bytes(0)],
    ['longer', Uint8Array.of(...bytes(50), 0)],
  ])('a blob that is %s is changed as well', async (_how, instead) => {
    const path = folder()
    const blobs = directoryBlobs(path)
    const put = await must(blobs.put(bytes(50), call))
    writeFileSync(join(path, put), instead)
    expect(await failure(blobs.get(put, call))).toEqual({ _tag: 'BlobChanged', hash: put })
  })

  test('to put a changed blob again mends it', async () => {
    const path = folder()
    const blobs = directoryBlobs(path)
    const put = await must(blobs.put(bytes(50), call))
    writeFileSync(join(path, put), 'iets anders')
    await must(blobs.put(bytes(50), call))
    expect(await must(blobs.get(put, call))).toEqual(Buffer.from(bytes(50)))
  })

  test('a deleted file is missing, and a deleted directory as well', async () => {
    const path = join(folder(), 'blobs')
    const blobs = directoryBlobs(path)
    const put = await must(blobs.put(bytes(50), call))
    rmSync(path, { recursive: true })
    expect(await failure(blobs.get(put, call))).toEqual({ _tag: 'BlobMissing', hash: put })
  })

  test('what a writer left half done is no blob; swept once it is old, never while it is fresh', async () => {
    const path = folder()
    const blobs = directoryBlobs(path)
    const put = await must(blobs.put(bytes(50), call))
    const half = join(path, `${put}.d0f5.part`)
    const fresh = join(path, `${put}.a1b2.part`)
    writeFileSync(half, bytes(20))
    writeFileSync(fresh, bytes(20))
    utimesSync(half, new Date('2026-11-01T08:00:00Z'), new Date('2026-11-01T08:00:00Z'))
    expect((await must(blobs.list(call))).map(({ hash }) => hash)).toEqual([put])
    expect(await must(blobs.sweep(at('2026-11-01T08:00:00.000Z'), call))).toBe(0)
    expect(await must(blobs.sweep(at('2026-11-01T08:00:00.001Z'), call))).toBe(1)
    expect(readdirSync(path).toSorted()).toEqual([put, `${put}.a1b2.part`].toSorted())
  })

  test('files of somebody else are not listed and not touched', async () => {
    const path = folder()
    const blobs = directoryBlobs(path)
    for (const name of ['README', 'A'.repeat(64), `${'a'.repeat(64)}.bak`])
      writeFileSync(join(path, name), 'x')
    mkdirSync(join(path, 'b'.repeat(64)))
    expect(await must(blobs.list(call))).toEqual([])
    expect(await must(blobs.sweep(now(), call))).toBe(0)
    expect(readdirSync(path)).toHaveLength(4)
  })

  test('a caller who leaves while it is being written leaves nothing behind', async () => {
    const path = folder()
    const leaving = new AbortController()
    const answer = directoryBlobs(path).put(bytes(8_000_000), { signal: leaving.signal })()
    leaving.abort()
    expect(await answer).toEqual({ _tag: 'Left', left: { _tag: 'BlobsAborted' } })
    expect(readdirSync(path)).toEqual([])
  })

  test('where a file stands in the place of the directory, that is said', async () => {
    const path = join(folder(), 'blobs')
    writeFileSync(path, '')
    expect(await failure(directoryBlobs(path).put(bytes(5), call))).toMatchObject({
      _tag: 'BlobsUnavailable',
    })
    expect(await failure(directoryBlobs(path).list(call))).toMatchObject({
      _tag: 'BlobsUnavailable',
      reason: 'cannot-open',
    })
  })

  test('where something else stands in the place of a blob, that is said', async () => {
    const path = folder()
    const blobs = directoryBlobs(path)
    const put = await must(blobs.put(bytes(5), call))
    rmSync(join(path, put))
    mkdirSync(join(path, put))
    expect(await failure(blobs.get(put, call))).toMatchObject({ reason: 'cannot-open' })
    expect(await failure(blobs.put(bytes(5), call))).toMatchObject({ _tag: 'BlobsUnavailable' })
    expect(readdirSync(path)).toEqual([put])
  })
})
