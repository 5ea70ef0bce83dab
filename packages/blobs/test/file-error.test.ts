import { expect, test } from 'vitest'
import { blobsErrorOf } from '../src/file-error.ts'

const thrown = (code: string): Error => Object.assign(new Error(`${code}: said node:fs`), { code })

test.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'access-denied'],
  ['EPERM', 'access-denied'],
  ['ENOENT', 'cannot-open'],
  ['ENOTDIR', 'cannot-open'],
  ['EISDIR', 'cannot-open'],
  ['EIO', 'failed'],
])('%s means that blobs are unavailable: %s', (code, reason) => {
  expect(blobsErrorOf(thrown(code))).toEqual({
    _tag: 'BlobsUnavailable',
    reason,
    detail: `${code}: said node:fs`,
  })
})

test('whatever else is thrown is a value as well', () => {
  expect(blobsErrorOf('out of order')).toMatchObject({ reason: 'failed', detail: 'out of order' })
})
