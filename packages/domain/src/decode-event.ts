import { either as E } from 'fp-ts'
import type * as t from 'io-ts'
import { IncidentRead } from './access/incident-read.ts'
import type { IncidentEvent } from './incident/events/catalogue.ts'
import { INCIDENT_EVENTS } from './incident/events/catalogue.ts'
import type { OrganisationEvent } from './organisation/events/catalogue.ts'
import { ORGANISATION_EVENTS } from './organisation/events/catalogue.ts'

/** An event as an envelope holds it, before its codec has looked at it. */
export interface RawEvent {
  readonly type: string
  readonly version: number
  readonly data: unknown
}

/** Why a stored event cannot be read. It never quotes what is stored. */
export type UndecodableEvent =
  | { readonly _tag: 'EventTypeUnknown'; readonly type: string; readonly version: number }
  | { readonly _tag: 'EventMalformed'; readonly type: string; readonly at: string }

const where = (errors: t.Errors): string =>
  errors[0]?.context
    .map(({ key }) => key)
    .filter((key) => key !== '')
    .join('.') ?? ''

const decodeWith = <A>(
  codec: t.Decoder<unknown, A> | undefined,
  raw: RawEvent,
): E.Either<UndecodableEvent, A> => {
  const { type, version, data } = raw
  if (codec === undefined) return E.left({ _tag: 'EventTypeUnknown', type, version })
  return E.mapLeft(
    (errors: t.Errors): UndecodableEvent => ({ _tag: 'EventMalformed', type, at: where(errors) }),
  )(codec.decode({ type, version, data }))
}

const incidentCodecs: ReadonlyMap<string, t.Decoder<unknown, IncidentEvent>> = new Map(
  Object.entries(INCIDENT_EVENTS),
)
const organisationCodecs: ReadonlyMap<string, t.Decoder<unknown, OrganisationEvent>> = new Map(
  Object.entries(ORGANISATION_EVENTS),
)

/** Reads an event of an incident's stream. */
export const decodeIncidentEvent = (raw: RawEvent): E.Either<UndecodableEvent, IncidentEvent> =>
  decodeWith(incidentCodecs.get(raw.type), raw)

/** Reads an event of an organisation's own stream. */
export const decodeOrganisationEvent = (
  raw: RawEvent,
): E.Either<UndecodableEvent, OrganisationEvent> =>
  decodeWith(organisationCodecs.get(raw.type), raw)

/** Reads an event of an access stream. */
export const decodeAccessEvent = (raw: RawEvent): E.Either<UndecodableEvent, IncidentRead> =>
  decodeWith(raw.type === 'IncidentRead' ? IncidentRead : undefined, raw)
