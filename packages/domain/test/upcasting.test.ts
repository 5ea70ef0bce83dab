import { either as E } from 'fp-ts'
import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { event } from '../src/incident/events/event.ts'
import type { RawEvent } from '../src/index.ts'
import {
  closed,
  decodeIncidentEvent,
  eventDecoder,
  INCIDENT_EVENTS,
  ORGANISATION_EVENTS,
  Personal,
  UPCASTERS,
  upcaster,
} from '../src/index.ts'

// An event that never was: amounts in euros, then in cents, then with their currency.
const first = event('Fined', 1, closed('Fined v1', { euros: t.number, why: Personal }))
const second = event('Fined', 2, closed('Fined v2', { cents: t.number, why: Personal }))
const third = event(
  'Fined',
  3,
  closed('Fined v3', { cents: t.number, currency: t.literal('EUR'), why: Personal }),
)

const toSecond = upcaster(first, second, ({ euros, why }) => ({ cents: euros * 100, why }))
const toThird = upcaster(second, third, ({ cents, why }) => ({
  cents,
  currency: 'EUR' as const,
  why,
}))

const decode = eventDecoder<t.TypeOf<typeof third>>({ Fined: third }, [toThird, toSecond])

const sealed = {
  _tag: 'Sealed',
  keyId: 'a-key',
  nonce: 'bm9uY2Vub25jZQ',
  ciphertext: 'Y2lwaGVydGV4dA',
  keyCommitment: 'Y29tbWl0bWVudA',
}
const stored = (version: number, data: unknown): RawEvent => ({ type: 'Fined', version, data })
const newest = stored(3, { cents: 1200, currency: 'EUR', why: sealed })

describe('an event that was stored', () => {
  test.each([
    ['as version 1 goes through every step', stored(1, { euros: 12, why: sealed })],
    ['as version 2 goes through the last step', stored(2, { cents: 1200, why: sealed })],
    ['as the newest version is read as it is', newest],
  ])('%s', (_how, raw) => {
    expect(decode(raw)).toEqual(E.right(newest))
  })

  test('is not changed by being read', () => {
    const raw = stored(1, { euros: 12, why: sealed })
    const before = structuredClone(raw)
    decode(raw)
    expect(raw).toEqual(before)
  })

  test('by a newer program is an error that says which version, and which we know', () => {
    expect(decode(stored(4, newest.data))).toEqual(
      E.left({ _tag: 'EventVersionUnknown', type: 'Fined', version: 4, known: 3 }),
    )
    expect(decodeIncidentEvent({ type: 'CostRecorded', version: 9, data: {} })).toEqual(
      E.left({
        _tag: 'EventVersionUnknown',
        type: 'CostRecorded',
        version: 9,
        known: INCIDENT_EVENTS.CostRecorded.eventVersion,
      }),
    )
  })

  test('as a version that never was is malformed', () => {
    const error = { _tag: 'EventMalformed', type: 'Fined', at: 'version' }
    expect(decode(stored(0, newest.data))).toEqual(E.left(error))
  })

  test.each([
    [1, { euros: 'twelve', why: sealed }],
    [1, { euros: 12, why: sealed, more: 1 }],
    [2, { cents: 1200 }],
  ])('as version %i in another shape is refused by the codec of that version', (version, data) => {
    expect(decode(stored(version, data))).toMatchObject({ left: { _tag: 'EventMalformed' } })
  })

  test('of a type that nobody knows is an error of its own', () => {
    expect(decode({ type: 'Rewarded', version: 1, data: {} })).toEqual(
      E.left({ _tag: 'EventTypeUnknown', type: 'Rewarded', version: 1 }),
    )
  })
})

describe('a step', () => {
  test('leads from one version to the next of the same event, or it is none', () => {
    const other = event('Praised', 2, second.required.data)
    const change = ({ euros, why }: t.TypeOf<typeof first>['data']) => ({ cents: euros, why })
    expect(() => upcaster(first, other, change)).toThrow(RangeError)
    expect(() => upcaster(second, second, (same) => same)).toThrow(RangeError)
  })

  test('never moves a sealed field: it opens only where it was sealed', () => {
    const moved = event('Fined', 2, closed('Fined v2', { reason: Personal }))
    const step = upcaster(first, moved, ({ why }) => ({ reason: why }))
    const reading = eventDecoder<t.TypeOf<typeof moved>>({ Fined: moved }, [step])
    expect(reading(stored(1, { euros: 12, why: sealed }))).toMatchObject({
      left: { _tag: 'EventMalformed', at: 'a personal field that v2 moved' },
    })
  })

  test('never makes up what somebody said', () => {
    const grown = event('Fined', 2, closed('Fined v2', { why: Personal, by: Personal }))
    const step = upcaster(first, grown, ({ why }) => ({ why, by: why }))
    expect(step.upcast(stored(1, { euros: 12, why: sealed }))).toMatchObject({
      left: { at: 'a personal field that v2 moved' },
    })
  })

  test('may leave a personal field out', () => {
    const bare = event('Fined', 2, closed('Fined v2', { euros: t.number }))
    const step = upcaster(first, bare, ({ euros }) => ({ euros }))
    expect(step.upcast(stored(1, { euros: 12, why: sealed }))).toEqual(
      E.right(stored(2, { euros: 12 })),
    )
  })
})

describe('the catalogue', () => {
  test('has a step from every older version of every event', () => {
    const steps = UPCASTERS.map(({ from }) => `${from.eventType} v${from.eventVersion}`)
    const older = Object.values({ ...INCIDENT_EVENTS, ...ORGANISATION_EVENTS }).flatMap(
      ({ eventType, eventVersion }) =>
        Array.from({ length: eventVersion - 1 }, (_, i) => `${eventType} v${i + 1}`),
    )
    expect(steps.toSorted()).toEqual(older.toSorted())
  })
})
