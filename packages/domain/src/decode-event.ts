import type { AccessEvent } from './access/catalogue.ts'
import { ACCESS_EVENTS } from './access/catalogue.ts'
import type { EventDecoder } from './event-decoder.ts'
import { eventDecoder } from './event-decoder.ts'
import type { IncidentEvent } from './incident/events/catalogue.ts'
import { INCIDENT_EVENTS } from './incident/events/catalogue.ts'
import type { OrganisationEvent } from './organisation/events/catalogue.ts'
import { ORGANISATION_EVENTS } from './organisation/events/catalogue.ts'
import { UPCASTERS } from './upcasters.ts'

/** Reads an event of an incident's stream, of any version that was ever stored. */
export const decodeIncidentEvent: EventDecoder<IncidentEvent> = eventDecoder<IncidentEvent>(
  INCIDENT_EVENTS,
  UPCASTERS,
)

/** Reads an event of an organisation's own stream, of any version that was ever stored. */
export const decodeOrganisationEvent: EventDecoder<OrganisationEvent> =
  eventDecoder<OrganisationEvent>(ORGANISATION_EVENTS, UPCASTERS)

/** Reads an event of an access stream, of any version that was ever stored. */
export const decodeAccessEvent: EventDecoder<AccessEvent> = eventDecoder<AccessEvent>(
  ACCESS_EVENTS,
  UPCASTERS,
)
