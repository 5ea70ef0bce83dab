import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ACCESS_EVENTS, INCIDENT_EVENTS, ORGANISATION_EVENTS, UPCASTERS } from '@meldplicht/domain'
import { canonicalBytes, Envelope } from '@meldplicht/event-store'
import type * as t from 'io-ts'
import { choicesIn, exampleOf } from './example-of.ts'

/** Where the corpus of envelope v1 lies. */
export const CORPUS = fileURLToPath(new URL('../../corpus/v1/', import.meta.url))

type EventCodec = t.Mixed & { readonly eventType: string; readonly eventVersion: number }

const id = (kind: number, n: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`

const ORGANISATION = id(0, 1)

/** The stream in which an event of a type stands. */
const streamOf = (type: string): string => {
  if (Object.hasOwn(INCIDENT_EVENTS, type)) return `incident-${ORGANISATION}.${id(0, 2)}`
  return Object.hasOwn(ORGANISATION_EVENTS, type)
    ? `organisation-${ORGANISATION}`
    : `access-${ORGANISATION}`
}

/** Every version of every event that can stand in a stream, with the stream that it stands in. */
export const EVENTS: ReadonlyArray<{
  readonly codec: EventCodec
  readonly file: string
  readonly stream: string
}> = [
  ...Object.values(INCIDENT_EVENTS),
  ...Object.values(ORGANISATION_EVENTS),
  ...Object.values(ACCESS_EVENTS),
  ...UPCASTERS.map(({ from }) => from),
].map((codec: EventCodec) => ({
  codec,
  stream: streamOf(codec.eventType),
  file: `${codec.eventType}.v${codec.eventVersion}.jsonl`,
}))

/** Everything whose shape is stored: each event, and the envelope around it. */
export const STORED: ReadonlyArray<t.Mixed> = [Envelope, ...EVENTS.map(({ codec }) => codec)]

const envelopeOf = (
  { codec, stream }: (typeof EVENTS)[number],
  full: boolean,
  n: number,
  revision: number,
): unknown => {
  const event: unknown = exampleOf(codec, full, n)
  if (!codec.is(event)) throw new Error(`the example of ${codec.name} is none`)
  const encoded: unknown = codec.encode(event)
  return {
    envelope: 1,
    stream,
    revision: String(revision),
    eventId: id(5, revision),
    type: codec.eventType,
    version: codec.eventVersion,
    organisation: ORGANISATION,
    recordedAt: '2026-11-20T10:00:00.000Z',
    actorId: id(3, 1),
    commandId: id(4, revision),
    commandIndex: 0,
    commandCount: 1,
    fingerprint: 'ab'.repeat(32),
    correlationId: id(4, revision),
    causationId: id(4, revision),
    data: Reflect.get(Object(encoded), 'data'),
    ...(full ? { organisationRevision: '7', edition: 'avg-2018' } : {}),
  }
}

/** The lines of one file: the least that an event takes, then each choice taken with all there may be. */
export const linesOf = (event: (typeof EVENTS)[number]): ReadonlyArray<string> => {
  const fulls = Array.from({ length: choicesIn(event.codec) }, (_, n) => [true, n] as const)
  return [[false, 0] as const, ...fulls].map(([full, n], revision) => {
    const decoded = Envelope.decode(envelopeOf(event, full, n, revision))
    if (decoded._tag === 'Left') throw new Error(`${event.file}: no envelope`)
    return new TextDecoder().decode(canonicalBytes(decoded.right))
  })
}

/** The lines of a file of the corpus. */
export const readLines = (file: string): ReadonlyArray<string> =>
  readFileSync(`${CORPUS}${file}`, 'utf8').trimEnd().split('\n')
