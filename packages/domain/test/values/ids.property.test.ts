import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EventId } from '../../src/index.ts'

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

// One character of a right one replaced, taken out or put in, and anything at all.
const almost = fc
  .tuple(fc.uuid(), fc.nat({ max: 36 }), fc.nat({ max: 1 }), fc.string({ maxLength: 2 }))
  .map(([id, at, out, into]) => id.slice(0, at) + into + id.slice(at + out))

test('an id is a UUID in lower case, written as RFC 9562 writes it, and nothing else', () => {
  let right = 0
  fc.assert(
    fc.property(fc.oneof(fc.uuid(), almost, fc.string({ unit: 'binary' })), (text) => {
      expect(EventId.is(text)).toBe(PATTERN.test(text))
      if (EventId.is(text)) right += 1
    }),
    { numRuns: 2_000 },
  )
  expect(right).toBeGreaterThan(100)
})
