import type { IncidentEvent } from './incident/events/catalogue.ts'
import { INCIDENT_EVENTS } from './incident/events/catalogue.ts'
import type { OrganisationEvent } from './organisation/events/catalogue.ts'
import { ORGANISATION_EVENTS } from './organisation/events/catalogue.ts'
import type { RawEvent } from './raw-event.ts'
import { sum } from './values/sum.ts'

const incidentCodec = sum('IncidentEvent', 'type', INCIDENT_EVENTS)
const organisationCodec = sum('OrganisationEvent', 'type', ORGANISATION_EVENTS)

/** An incident event as an envelope holds it: its data as JSON. */
export const encodeIncidentEvent = (event: IncidentEvent): RawEvent => incidentCodec.encode(event)

/** An organisation event as an envelope holds it: its data as JSON. */
export const encodeOrganisationEvent = (event: OrganisationEvent): RawEvent =>
  organisationCodec.encode(event)
