import type * as t from 'io-ts'
import { AgreedTermRecorded } from './agreed-term-recorded.ts'
import { AgreementRecorded } from './agreement-recorded.ts'
import { ContactPointsSet } from './contact-points-set.ts'
import { LegalEntityRecorded } from './legal-entity-recorded.ts'
import { MandateRecorded } from './mandate-recorded.ts'
import { OfficeHoursSet } from './office-hours-set.ts'
import { OrganisationRegistered } from './organisation-registered.ts'
import { OutsidePartyRegistered } from './outside-party-registered.ts'
import { RoleGranted } from './role-granted.ts'
import { RoleRevoked } from './role-revoked.ts'

/** Every event of an organisation's own stream, by type. */
export const ORGANISATION_EVENTS = {
  OrganisationRegistered,
  OfficeHoursSet,
  ContactPointsSet,
  OutsidePartyRegistered,
  AgreementRecorded,
  RoleGranted,
  RoleRevoked,
  MandateRecorded,
  LegalEntityRecorded,
  AgreedTermRecorded,
} as const

/** An event of an organisation's own stream, any type. */
export type OrganisationEvent = t.TypeOf<
  (typeof ORGANISATION_EVENTS)[keyof typeof ORGANISATION_EVENTS]
>
