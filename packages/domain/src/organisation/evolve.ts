import type { Recorded } from '../recorded.ts'
import type { OrganisationEvent } from './events/catalogue.ts'
import type { Organisation, OrganisationState } from './state.ts'

/** Folds one recorded event into the settings. Total; an event without its place changes nothing. */
export const evolveOrganisation = (
  state: OrganisationState,
  recorded: Recorded<OrganisationEvent>,
): OrganisationState => {
  const { event, ...meta } = recorded
  if (event.type === 'OrganisationRegistered') {
    if (state !== undefined) return state
    const registered = { ...meta, data: event.data }
    return {
      id: event.data.organisation,
      registered,
      parties: [],
      grants: [],
      mandates: [],
      entities: [],
      agreedTerms: [],
    }
  }
  return state === undefined ? undefined : next(state, { ...meta, event })
}

const next = (s: Organisation, recorded: Recorded<OrganisationEvent>): Organisation => {
  const { event, ...meta } = recorded
  switch (event.type) {
    case 'OrganisationRegistered':
      return s
    case 'OfficeHoursSet':
      return { ...s, officeHours: { ...meta, data: event.data } }
    case 'ContactPointsSet':
      return { ...s, contactPoints: { ...meta, data: event.data } }
    case 'OutsidePartyRegistered': {
      const party = { registered: { ...meta, data: event.data }, agreements: [] }
      return { ...s, parties: [...s.parties, party] }
    }
    case 'AgreementRecorded': {
      const agreement = { ...meta, data: event.data }
      const parties = s.parties.map((party) =>
        party.registered.data.party === event.data.party
          ? { ...party, agreements: [...party.agreements, agreement] }
          : party,
      )
      return { ...s, parties }
    }
    case 'RoleGranted':
      return { ...s, grants: [...s.grants, { ...meta, data: event.data }] }
    case 'RoleRevoked': {
      const grants = s.grants.filter(
        ({ data }) => data.person.id !== event.data.person || data.role !== event.data.role,
      )
      return { ...s, grants }
    }
    case 'MandateRecorded':
      return { ...s, mandates: [...s.mandates, { ...meta, data: event.data }] }
    case 'LegalEntityRecorded': {
      const { data } = event
      const others = s.entities.filter((one) => one.data.entity !== data.entity)
      return { ...s, entities: [...others, { ...meta, data }] }
    }
    case 'AgreedTermRecorded': {
      const { data } = event
      const others = s.agreedTerms.filter((one) => one.data.term !== data.term)
      return { ...s, agreedTerms: [...others, { ...meta, data }] }
    }
  }
}
