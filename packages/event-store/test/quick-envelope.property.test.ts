import {
  canonicalBytes,
  decodeEnvelope,
  Envelope,
  encodeEnvelope,
  envelopeFrom,
} from '@meldplicht/event-store'
import { someEvent, someStream } from '@meldplicht/event-store/contract'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { either as E } from 'fp-ts'
import { expect, test } from 'vitest'
import { canonicalJson } from '../src/canonical-json.ts'
import { isEnvelope } from '../src/quick-envelope.ts'

const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.json({ maxDepth: 4 }).map((text): unknown => JSON.parse(text)),
  fc.constantFrom<unknown>(
    undefined,
    '',
    '0',
    '00',
    '-1',
    '18446744073709551615',
    '18446744073709551616',
    Number.POSITIVE_INFINITY,
    '\ud800',
    crypto.randomUUID(),
    '2026-02-30T00:00:00.000Z',
    '2026-02-28T00:00:00.000Z',
  ),
)

const KEYS = [...Object.keys(Envelope.required), ...Object.keys(Envelope.optional)]

type Change = readonly ['set', string, unknown] | readonly ['drop', string]
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constant('set' as const), fc.constantFrom(...KEYS, 'more', '__proto__'), anything),
  fc.tuple(fc.constant('drop' as const), fc.constantFrom(...KEYS)),
)

const changed = (fields: object, changes: ReadonlyArray<Change>): object => {
  const entries = new Map<string, unknown>(Object.entries(fields))
  for (const [what, key, value] of changes)
    if (what === 'drop') entries.delete(key)
    else entries.set(key, value)
  return Object.fromEntries(entries)
}

const event = (): Envelope => someEvent(someStream(), 7n)

test('a value is an envelope exactly when the codec says so', () => {
  let seen = 0
  fc.assert(
    fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
      const value = changed(event(), changes)
      const said = Envelope.is(value)
      expect(isEnvelope(value)).toBe(said)
      if (Envelope.is(value)) expect(encodeEnvelope(value)).toEqual(Envelope.encode(value))
      if (said && changes.length > 0) seen += 1
    }),
    { numRuns: 2_000 },
  )
  expect(seen).toBeGreaterThan(10)
})

test('a stored text is read exactly as the codec reads it', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
      const text = JSON.stringify(
        changed(Envelope.encode(event()), changes),
        (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
      )
      const slow = Envelope.decode(JSON.parse(text))
      expect(envelopeFrom(JSON.parse(text))).toEqual(E.isRight(slow) ? slow.right : undefined)
      const quick = decodeEnvelope(text)
      expect(quick._tag).toBe(slow._tag)
      if (E.isRight(slow)) expect(quick).toEqual(slow)
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['half of a surrogate pair', '"data":"\\ud800"'],
  ['half of a surrogate pair in capitals', '"data":"\\uD800"'],
  ['a number that no double holds', '"data":1e999'],
  ['something too deep', `"data":${'['.repeat(129)}${']'.repeat(129)}`],
  ['no data', '"nothing":0'],
])('a stored text with %s is refused', (_what, data) => {
  const text = new TextDecoder().decode(canonicalBytes({ ...event(), data: 'here' }))
  const odd = text.replace('"data":"here"', data)
  expect(odd).not.toBe(text)
  expect(E.isLeft(decodeEnvelope(odd))).toBe(true)
  expect(E.isLeft(Envelope.decode(JSON.parse(odd)))).toBe(true)
})

test('a whole pair, a deep value and a revision at its limit are read', () => {
  const data = JSON.parse(`${'['.repeat(128)}"\\ud83d\\ude00"${']'.repeat(128)}`)
  const text = JSON.stringify({
    ...Envelope.encode(event()),
    revision: '18446744073709551615',
    data,
  })
  expect(decodeEnvelope(text)).toEqual(Envelope.decode(JSON.parse(text)))
  expect(E.isRight(decodeEnvelope(text))).toBe(true)
})

test('canonical JSON is what RFC 8785 says, byte for byte', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5, noUnicodeString: false }), (text) => {
      const value = JSON.parse(text)
      expect(canonicalJson(value)).toBe(canonicalize(value))
    }),
    { numRuns: 2_000 },
  )
  const odd = { b: 1, a: { '10': 1, '9': 2, é: 3, e: 4, __proto__x: -0, '': 1e21, Z: 1e-7 } }
  expect(canonicalJson(odd)).toBe(canonicalize(odd))
  const own = JSON.parse('{"b":{"__proto__":{"z":1,"a":2}},"a":0}')
  expect(canonicalJson(own)).toBe('{"a":0,"b":{"__proto__":{"a":2,"z":1}}}')
})
