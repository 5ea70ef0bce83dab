import { BlobHash } from '@meldplicht/domain'
import { StreamName } from '@meldplicht/event-store'
import { must } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import type { CopyError } from '../../src/index.ts'
import { describeCopyError } from '../../src/index.ts'

const stream = must(
  StreamName,
  'incident-00000000-0000-4000-8000-000000000001.00000000-0000-4000-8000-000000000002',
)
const hash = must(BlobHash, 'ab'.repeat(32))

const errors: ReadonlyArray<readonly [CopyError, RegExp]> = [
  [{ _tag: 'SamePlace' }, /dezelfde plaats.*--to/],
  [{ _tag: 'NothingToCopy', place: './data' }, /\.\/data.*--from/],
  [{ _tag: 'TargetForeign', place: './data', event: 7 }, /andere geschiedenis.*7.*leeg doel/],
  [{ _tag: 'CopyDiffers', what: 'event 3' }, /niet gelijk.*event 3.*doctor/],
  [
    { _tag: 'WrongExpectedRevision', stream, expected: 'no-stream', actual: 'no-stream' },
    /Iemand anders/,
  ],
  [{ _tag: 'MalformedAppend', stream, reason: 'x' }, /Iemand anders/],
  [{ _tag: 'OutcomeUnknown', reason: 'x' }, /./],
  [{ _tag: 'AppendTooLarge', bytes: 2, limit: 1 }, /./],
  [{ _tag: 'BlobsUnavailable', reason: 'full', detail: 'ENOSPC' }, /bijlagen.*ENOSPC/],
  [{ _tag: 'BlobMissing', hash }, /ontbreekt.*doctor/],
  [{ _tag: 'BlobChanged', hash }, /gewijzigd.*doctor/],
  [{ _tag: 'BlobsAborted' }, /./],
  [{ _tag: 'HistoryMissing', path: '/x' }, /\/x/],
  [{ _tag: 'HistoryOnServer', path: '/x/mark' }, /MELDPLICHT_STORE.*\/x\/mark/],
  [{ _tag: 'KeysMissing', path: '/x' }, /./],
]

describe('why a history was not copied', () => {
  test.each(errors)('%o is told in Dutch and in English, with what to do', (error, words) => {
    const { nl, en } = describeCopyError(error)
    expect(nl).toMatch(words)
    expect(nl).toContain('Aan de bron is niets gewijzigd.')
    expect(en).toContain('Nothing was changed in the source.')
    expect(`${nl} ${en}`).not.toMatch(/undefined|\[object/)
  })
})
