import {
  ACCESS_EVENTS,
  INCIDENT_COMMANDS,
  INCIDENT_EVENTS,
  ORGANISATION_COMMANDS,
  ORGANISATION_EVENTS,
} from '@meldplicht/domain'
import { arbitraryOf } from '@meldplicht/testing'
import fc from 'fast-check'
import type * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { brokenOf } from './support/broken.ts'

const named = (codecs: Readonly<Record<string, t.Mixed>>): ReadonlyArray<[string, t.Mixed]> =>
  Object.entries(codecs)

const events: ReadonlyArray<readonly [string, t.Mixed]> = [
  ...named(INCIDENT_EVENTS),
  ...named(ORGANISATION_EVENTS),
  ...named(ACCESS_EVENTS),
]
const commands = [...named(INCIDENT_COMMANDS), ...named(ORGANISATION_COMMANDS)]

describe.each([...events, ...commands])('%s', (_name, codec) => {
  const sound: fc.Arbitrary<unknown> = arbitraryOf(codec)

  test('comes back from JSON as it went in', () => {
    fc.assert(
      fc.property(sound, (value) => {
        const back: unknown = JSON.parse(JSON.stringify(codec.encode(value)))
        expect(codec.decode(back)).toEqual({ _tag: 'Right', right: value })
      }),
    )
  })

  test('refuses a key too many, undefined, a number that is none, and half a character', () => {
    fc.assert(
      fc.property(brokenOf(sound), ({ value }) => {
        expect(codec.is(value)).toBe(false)
        expect(codec.decode(value)._tag).toBe('Left')
      }),
    )
  })
})

describe('every event', () => {
  test.each(events)(
    '%s says its own type and version, and nothing else outside its data',
    (name, codec) => {
      fc.assert(
        fc.property(arbitraryOf(codec), (value) => {
          expect(value).toMatchObject({ type: name, version: 1 })
          expect(Object.keys(Object(value)).toSorted()).toEqual(['data', 'type', 'version'])
        }),
        { numRuns: 5 },
      )
    },
  )
})
