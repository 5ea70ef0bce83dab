import {
  CommandId,
  Country,
  EventId,
  IncidentId,
  Instant,
  ItemId,
  MediaType,
  OrganisationId,
  PersonId,
  Sha256,
  Text,
  TimeOfDay,
  UrlSafe,
  WholeNumber,
} from '@meldplicht/domain'
import fc from 'fast-check'
import type * as t from 'io-ts'

// Few ids and times near each other, so that what is generated now and then refers to itself.
const few = Array.from(
  { length: 12 },
  (_, i) => `00000000-0000-4000-8000-00000000000${(i + 1).toString(16)}`,
)

const uuids: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...few), weight: 4 },
  { arbitrary: fc.uuid(), weight: 1 },
)

const between = (min: string, max: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString())

/** Instants: mostly in the weeks around the default "now", sometimes anywhere from 2018 to 2100. */
export const instants: fc.Arbitrary<Instant> = fc
  .oneof(
    { arbitrary: between('2026-11-10T00:00:00.000Z', '2026-11-25T00:00:00.000Z'), weight: 4 },
    { arbitrary: between('2018-05-25T00:00:00.000Z', '2100-01-01T00:00:00.000Z'), weight: 1 },
  )
  .filter(Instant.is)

/** Text that people could have written: well-formed, not blank, in any script. */
export const texts: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter(Text.is)

const wholeNumbers = fc.oneof(fc.nat({ max: 2000 }), fc.maxSafeNat())

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)

/** The codecs that are no composition of others, each with its arbitrary. */
export const LEAVES: ReadonlyMap<t.Mixed, fc.Arbitrary<unknown>> = new Map<
  t.Mixed,
  fc.Arbitrary<unknown>
>([
  [Text, texts],
  [Instant, instants],
  [WholeNumber, wholeNumbers],
  [TimeOfDay, times],
  [Country, fc.constantFrom('NL', 'BE', 'DE', 'PL', 'RO', 'GB')],
  [Sha256, fc.stringMatching(/^[0-9a-f]{64}$/)],
  [MediaType, fc.constantFrom('application/pdf', 'image/png', 'text/csv', 'message/rfc822')],
  [UrlSafe, fc.base64String({ minLength: 4, maxLength: 40 }).map((s) => s.replace(/[+/=]/g, '_'))],
  [OrganisationId, uuids],
  [IncidentId, uuids],
  [PersonId, uuids],
  [ItemId, uuids],
  [EventId, uuids],
  [CommandId, uuids],
])
