import { memoryStore } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { either as E } from 'fp-ts'
import { expect, test } from 'vitest'
import { appendCopy } from '../../src/copy/append-copy.ts'

test('a stream whose beginning the source does not give is damaged there, and nobody wrote in the target', async () => {
  const stream = someStream()
  const { signal } = new AbortController()
  const answer = await appendCopy(memoryStore(), someEvents(stream, 2, 3n), signal)
  expect(answer).toEqual(
    E.left({
      _tag: 'HistoryDamaged',
      stream,
      reason: 'revision 0 is missing in the log of the source',
    }),
  )
})
