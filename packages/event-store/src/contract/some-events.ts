import {
  CommandId,
  EventId,
  IncidentId,
  Instant,
  OrganisationId,
  PersonId,
  WholeNumber,
} from '@meldplicht/domain'
import { either as E, readonlyNonEmptyArray as RNEA } from 'fp-ts'
import type * as t from 'io-ts'
import type { Envelope } from '../envelope.ts'
import type { Json } from '../json.ts'
import { revision } from '../revision.ts'
import type { StreamName } from '../stream-name.ts'
import { incidentStream } from '../stream-name.ts'

const must = <A>(codec: t.Type<A, unknown>, value: unknown): A => {
  const decoded = codec.decode(value)
  if (E.isLeft(decoded)) throw new TypeError(`${String(value)} is not a ${codec.name}`)
  return decoded.right
}

const random = <A>(codec: t.Type<A, string>): A => must(codec, crypto.randomUUID())

/** The id of an organisation that no store has seen. */
export const someOrganisation = (): OrganisationId => random(OrganisationId)

/** The name of an incident stream that no store has seen. */
export const someStream = (organisation: OrganisationId = someOrganisation()): StreamName =>
  incidentStream(organisation, random(IncidentId))

// What comes back must be what went in, so the value holds what encoders like to change: keys out
// of order, keys that look like numbers, letters outside the first plane, and odd numbers.
const difficult: Json = {
  z: [null, true, [], {}],
  a: 'Łódź 😀 \u2028 "\\ \u0000 é e\u0301',
  '10': 0.1,
  '9': 1e21,
  Z: -1e-7,
  é: 9007199254740991,
}

/** An event that belongs at revision `at` of a stream; its id is new unless given. */
export const someEvent = (
  stream: StreamName,
  at: bigint,
  { id = crypto.randomUUID(), data = difficult }: { id?: string; data?: Json } = {},
): Envelope => ({
  envelope: 1,
  stream,
  revision: revision(at),
  eventId: must(EventId, id),
  type: 'ContractTested',
  version: must(WholeNumber, 1),
  organisation: must(OrganisationId, stream.slice(stream.indexOf('-') + 1).slice(0, 36)),
  recordedAt: must(Instant, '2026-11-22T20:38:00.000Z'),
  actorId: random(PersonId),
  commandId: random(CommandId),
  commandIndex: must(WholeNumber, 0),
  commandCount: must(WholeNumber, 1),
  fingerprint: 'a'.repeat(64),
  correlationId: crypto.randomUUID(),
  causationId: crypto.randomUUID(),
  data,
})

/** So many new events that follow each other from revision `from` on. */
export const someEvents = (
  stream: StreamName,
  count: number,
  from: bigint = 0n,
): RNEA.ReadonlyNonEmptyArray<Envelope> =>
  RNEA.makeBy((i) => someEvent(stream, from + BigInt(i)))(count)
