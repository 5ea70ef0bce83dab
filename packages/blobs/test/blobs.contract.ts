import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Blobs } from '../src/index.ts'
import { blobHashOf, directoryBlobs, memoryBlobs } from '../src/index.ts'
import { failure, must } from './support/must.ts'
import { bytes, call, folder, gone, hash, now } from './support/values.ts'

const stores: ReadonlyArray<readonly [string, () => Blobs]> = [
  ['memory', () => memoryBlobs({ now })],
  ['directory', () => directoryBlobs(join(folder(), 'blobs'))],
]

const nowhere = hash('0'.repeat(64))

describe.each(stores)('blobs (%s)', (_name, make) => {
  test.each([0, 1, 65_536, 3_000_001])('%i bytes come back as they were put', async (length) => {
    const blobs = make()
    const put = await must(blobs.put(bytes(length), call))
    const got = await must(blobs.get(put, call))
    expect(Buffer.compare(got, bytes(length))).toBe(0)
  })

  test('a blob is named after the SHA-256 of its bytes', async () => {
    const put = await must(make().put(bytes(10), call))
    expect(put).toBe(createHash('sha256').update(bytes(10)).digest('hex'))
    expect(put).toBe(blobHashOf(bytes(10)))
  })

  test('the same bytes are one blob, other bytes another', async () => {
    const blobs = make()
    const first = await must(blobs.put(bytes(10), call))
    expect(await must(blobs.put(bytes(10), call))).toBe(first)
    const other = await must(blobs.put(bytes(11), call))
    const listed = await must(blobs.list(call))
    expect(listed.map((one) => one.hash).toSorted()).toEqual([first, other].toSorted())
  })

  test('what the caller does with its bytes afterwards changes nothing', async () => {
    const blobs = make()
    const mine = bytes(10)
    const put = await must(blobs.put(mine, call))
    mine.fill(0)
    const got = await must(blobs.get(put, call))
    got.fill(0)
    expect(Buffer.from(await must(blobs.get(put, call)))).toEqual(Buffer.from(bytes(10)))
  })

  test('a blob that is not there is missing', async () => {
    const blobs = make()
    await must(blobs.put(bytes(10), call))
    expect(await failure(blobs.get(nowhere, call))).toEqual({ _tag: 'BlobMissing', hash: nowhere })
  })

  test('nothing was put, so nothing is listed', async () => {
    expect(await must(make().list(call))).toEqual([])
  })

  test('the list says how large a blob is and when it was written', async () => {
    const blobs = make()
    const before = Date.now() - 2_000
    const put = await must(blobs.put(bytes(1234), call))
    const [entry] = await must(blobs.list(call))
    expect(entry).toMatchObject({ hash: put, size: 1234 })
    expect(Date.parse(entry?.writtenAt ?? '')).toBeGreaterThan(before)
    expect(Date.parse(entry?.writtenAt ?? '')).toBeLessThan(Date.now() + 2_000)
  })

  test('a blob that was removed is missing; to remove it once more is no error', async () => {
    const blobs = make()
    const put = await must(blobs.put(bytes(10), call))
    const kept = await must(blobs.put(bytes(11), call))
    await must(blobs.remove(put, call))
    await must(blobs.remove(put, call))
    expect(await failure(blobs.get(put, call))).toEqual({ _tag: 'BlobMissing', hash: put })
    expect((await must(blobs.list(call))).map((one) => one.hash)).toEqual([kept])
  })

  test('a removed blob can be put again', async () => {
    const blobs = make()
    const put = await must(blobs.put(bytes(10), call))
    await must(blobs.remove(put, call))
    await must(blobs.put(bytes(10), call))
    expect(Buffer.from(await must(blobs.get(put, call)))).toEqual(Buffer.from(bytes(10)))
  })

  test('finished blobs are never swept', async () => {
    const blobs = make()
    const put = await must(blobs.put(bytes(10), call))
    expect(await must(blobs.sweep(now(), call))).toBe(0)
    expect(Buffer.from(await must(blobs.get(put, call)))).toEqual(Buffer.from(bytes(10)))
  })

  test('nothing happens for a caller who left', async () => {
    const blobs = make()
    const put = await must(blobs.put(bytes(10), call))
    const answers = await Promise.all([
      failure(blobs.put(bytes(11), gone)),
      failure(blobs.get(put, gone)),
      failure(blobs.list(gone)),
      failure(blobs.remove(put, gone)),
      failure(blobs.sweep(now(), gone)),
    ])
    expect(answers.map(({ _tag }) => _tag)).toEqual(answers.map(() => 'BlobsAborted'))
    expect((await must(blobs.list(call))).map((one) => one.hash)).toEqual([put])
  })

  test('many at once are all there', async () => {
    const blobs = make()
    const all = Array.from({ length: 20 }, (_, i) => bytes(1000 + (i % 15)))
    const puts = await Promise.all(all.map((one) => must(blobs.put(one, call))))
    const got = await Promise.all(puts.map((put) => must(blobs.get(put, call))))
    expect(got.map((one) => blobHashOf(one))).toEqual(puts)
    expect(await must(blobs.list(call))).toHaveLength(15)
  })
})
