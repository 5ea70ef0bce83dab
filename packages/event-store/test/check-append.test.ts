import {
  APPEND_LIMIT,
  canonicalBytes,
  checkAppend,
  checkAppendValue,
  defaultRetry,
  firstRevision,
  pageSize,
  pauseAfter,
  revision,
} from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'

describe('the check before the wire', () => {
  test('answers the canonical bytes of each event', () => {
    const stream = someStream()
    const events = someEvents(stream, 3, 5n)
    expect(checkAppend(stream, revision(4n), events)).toEqual(E.right(events.map(canonicalBytes)))
  })

  test('measures bytes, not characters', () => {
    const stream = someStream()
    const [event] = someEvents(stream, 1)
    const euros = { ...event, data: '€'.repeat(APPEND_LIMIT / 2) }
    expect(checkAppend(stream, 'no-stream', [euros])).toMatchObject({
      left: { _tag: 'AppendTooLarge', limit: 921_600 },
    })
  })

  test('measures what a store encodes by itself as long as its canonical form', () => {
    const stream = someStream()
    const [event] = someEvents(stream, 1)
    const empty = canonicalBytes({ ...event, data: '' }).length
    const fits = { ...event, data: 'é'.repeat(Math.floor((APPEND_LIMIT - empty) / 2)) }
    expect(checkAppendValue(stream, 'no-stream', [fits])).toEqual(E.right(undefined))
    const over = { ...event, data: `${fits.data}é` }
    const refusal = checkAppend(stream, 'no-stream', [over])
    expect(refusal).toMatchObject({ left: { _tag: 'AppendTooLarge' } })
    expect(checkAppendValue(stream, 'no-stream', [over])).toEqual(refusal)
    expect(checkAppendValue(stream, revision(3n), [event])).toEqual(
      checkAppend(stream, revision(3n), [event]),
    )
  })

  test('says which event is wrong, and nothing of what it holds', () => {
    const stream = someStream()
    const [first, ...rest] = someEvents(stream, 3)
    const broken = [first, ...rest.map((event) => ({ ...event, revision: revision(1n) }))] as const
    expect(checkAppend(stream, 'no-stream', broken)).toEqual(
      E.left({
        _tag: 'MalformedAppend',
        stream,
        reason: 'event 2 does not follow at its revision',
      }),
    )
  })

  test('refuses what goes past the last revision that there is', () => {
    const stream = someStream()
    const last = revision(2n ** 64n - 1n)
    expect(firstRevision(last)).toBe(2n ** 64n)
    expect(checkAppend(stream, last, someEvents(stream, 1))).toMatchObject({
      left: { _tag: 'MalformedAppend' },
    })
  })
})

describe('a page', () => {
  const sizes = [
    [undefined, 500],
    [1, 1],
    [500, 500],
    [501, 500],
    [0, 1],
    [-3, 1],
    [2.9, 2],
    [Number.NaN, 500],
    [Number.POSITIVE_INFINITY, 500],
  ] as const
  for (const [limit, size] of sizes) {
    test(`has room for ${size} when ${limit ?? 'nothing'} is asked for`, () => {
      expect(pageSize(limit)).toBe(size)
    })
  }
})

describe('the pauses of a subscription', () => {
  test('double up to the longest', () => {
    const pauses = Array.from({ length: 8 }, (_, i) => pauseAfter(defaultRetry, i + 1))
    expect(pauses).toEqual([100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000])
  })

  test('stay finite when a store is away for days', () => {
    expect(pauseAfter(defaultRetry, 100_000)).toBe(5_000)
  })
})
