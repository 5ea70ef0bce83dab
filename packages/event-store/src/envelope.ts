import {
  CommandId,
  closed,
  EventId,
  Instant,
  OrganisationId,
  PersonId,
  WholeNumber,
} from '@meldplicht/domain'
import * as t from 'io-ts'
import type { Json } from './json.ts'
import { isJson } from './json.ts'
import { Revision } from './revision.ts'
import { StreamName } from './stream-name.ts'

const JsonValue = new t.Type<Json>(
  'Json',
  isJson,
  (u, context) => (isJson(u) ? t.success(u) : t.failure(u, context, 'is not a JSON value')),
  (json) => json,
)

// Half of a surrogate pair has no bytes in UTF-8: RFC 8785 (section 3.2.2.2) ends there.
const WellFormed = new t.Type<string>(
  'string',
  (u): u is string => typeof u === 'string' && u.isWellFormed(),
  (u, context) =>
    typeof u === 'string' && u.isWellFormed() ? t.success(u) : t.failure(u, context),
  (text) => text,
)

/**
 * Envelope v1: what is stored for every event. Stored shape: it changes only by a new envelope
 * version. Its canonical form is RFC 8785 JSON of this value as read, before upcasting.
 */
export const Envelope = closed(
  'Envelope',
  {
    envelope: t.literal(1),
    stream: StreamName,
    revision: Revision,
    eventId: EventId,
    type: WellFormed,
    version: WholeNumber,
    organisation: OrganisationId,
    recordedAt: Instant,
    actorId: PersonId,
    commandId: CommandId,
    commandIndex: WholeNumber,
    commandCount: WholeNumber,
    /** Keyed digest (HMAC-SHA-256, hex) of the command: the same id with another is an error. */
    fingerprint: WellFormed,
    correlationId: WellFormed,
    causationId: WellFormed,
    data: JsonValue,
  },
  {
    /** Revision of the organisation stream that the decision relied on. */
    organisationRevision: Revision,
    /** Id of the law edition, on events that rest on one. */
    edition: WellFormed,
  },
)
/** See {@link Envelope}. */
export type Envelope = t.TypeOf<typeof Envelope>
