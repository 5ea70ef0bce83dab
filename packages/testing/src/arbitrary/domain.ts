import type { AccessEvent, IncidentEvent, OrganisationEvent, Recorded } from '@meldplicht/domain'
import {
  ACCESS_EVENTS,
  EventId,
  Facts,
  INCIDENT_EVENTS,
  IncidentCommand,
  ORGANISATION_EVENTS,
  OrganisationCommand,
  PersonId,
} from '@meldplicht/domain'
import fc from 'fast-check'
import { arbitraryOf } from './arbitrary-of.ts'
import { instants } from './leaves.ts'

/** Facts of any kind, also such as contradict each other. */
export const facts: fc.Arbitrary<Facts> = arbitraryOf(Facts)

/** Any event of an incident. */
export const incidentEvents: fc.Arbitrary<IncidentEvent> = fc.oneof(
  ...Object.values(INCIDENT_EVENTS).map((codec) => arbitraryOf(codec)),
)

/** Any event of an organisation's own stream. */
export const organisationEvents: fc.Arbitrary<OrganisationEvent> = fc.oneof(
  ...Object.values(ORGANISATION_EVENTS).map((codec) => arbitraryOf(codec)),
)

/** Any event of an access stream. */
export const accessEvents: fc.Arbitrary<AccessEvent> = fc.oneof(
  ...Object.values(ACCESS_EVENTS).map((codec) => arbitraryOf(codec)),
)

/** Any command on an incident; most are refused in most states. */
export const incidentCommands: fc.Arbitrary<IncidentCommand> = arbitraryOf(IncidentCommand)

/** Any command on an organisation. */
export const organisationCommands: fc.Arbitrary<OrganisationCommand> =
  arbitraryOf(OrganisationCommand)

/** An event as an envelope would have recorded it. */
export const recorded = <E>(events: fc.Arbitrary<E>): fc.Arbitrary<Recorded<E>> =>
  fc.record({
    id: arbitraryOf(EventId),
    recordedAt: instants,
    typedBy: arbitraryOf(PersonId),
    event: events,
  })
