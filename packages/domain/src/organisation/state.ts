import type { Entry } from '../recorded.ts'
import type { ItemId, OrganisationId, PersonId } from '../values/ids.ts'
import type { Instant } from '../values/instant.ts'
import type { OrganisationEvent } from './events/catalogue.ts'
import type { Role } from './events/role-granted.ts'

/** The data of an organisation event, by its type. */
export type OrganisationData<T extends OrganisationEvent['type']> = Extract<
  OrganisationEvent,
  { readonly type: T }
>['data']

/** An outside party, with its agreements. */
export interface Party {
  readonly registered: Entry<OrganisationData<'OutsidePartyRegistered'>>
  readonly agreements: ReadonlyArray<Entry<OrganisationData<'AgreementRecorded'>>>
}

/** An organisation's settings as they stand. */
export interface Organisation {
  readonly id: OrganisationId
  readonly registered: Entry<OrganisationData<'OrganisationRegistered'>>
  readonly officeHours?: Entry<OrganisationData<'OfficeHoursSet'>>
  readonly contactPoints?: Entry<OrganisationData<'ContactPointsSet'>>
  readonly parties: ReadonlyArray<Party>
  readonly grants: ReadonlyArray<Entry<OrganisationData<'RoleGranted'>>>
  readonly mandates: ReadonlyArray<Entry<OrganisationData<'MandateRecorded'>>>
  /** Legal entities, each as it was recorded last. */
  readonly entities: ReadonlyArray<Entry<OrganisationData<'LegalEntityRecorded'>>>
  /** Notices promised to others, each as it was recorded last. */
  readonly agreedTerms: ReadonlyArray<Entry<OrganisationData<'AgreedTermRecorded'>>>
}

/** No organisation yet, or its settings. */
export type OrganisationState = Organisation | undefined

/** Whether somebody holds a role in the organisation. */
export const holdsRole = (organisation: Organisation, person: PersonId, role: Role): boolean =>
  organisation.grants.some(({ data }) => data.person.id === person && data.role === role)

/** Whether somebody belongs to the controller's own people. */
export const isOfController = (organisation: Organisation, person: PersonId): boolean => {
  const grants = organisation.grants.filter(({ data }) => data.person.id === person)
  return grants.length > 0 && grants.every(({ data }) => data.side === 'controller')
}

/** Whether an outside party is the firm that somebody works for (AVG 38(6): no conflict of interests). */
export const hasInterestIn = (
  organisation: Organisation,
  person: PersonId,
  party: ItemId,
): boolean =>
  organisation.grants.some(({ data }) => data.person.id === person && data.firm === party)

/** Whether somebody may file in the controller's name at a moment. */
export const hasMandate = (
  organisation: Organisation,
  mandate: ItemId,
  person: PersonId,
  at: Instant,
): boolean =>
  organisation.mandates.some(
    ({ data }) =>
      data.mandate === mandate &&
      data.to.id === person &&
      data.from <= at &&
      (data.until === undefined || at < data.until),
  )

/** An outside party by its id. */
export const partyOf = (organisation: Organisation, party: ItemId): Party | undefined =>
  organisation.parties.find(({ registered }) => registered.data.party === party)
