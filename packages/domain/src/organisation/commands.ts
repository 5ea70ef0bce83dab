import * as t from 'io-ts'
import { closed } from '../values/closed.ts'
import { sum } from '../values/sum.ts'
import { ORGANISATION_EVENTS as EV } from './events/catalogue.ts'

const command = <T extends string, D extends t.Mixed>(
  tag: T,
  data: D,
): t.Type<{ readonly _tag: T; readonly data: t.TypeOf<D> }> =>
  closed(tag, { _tag: t.literal(tag), data })

/** Every command on an organisation's settings, by tag. */
export const ORGANISATION_COMMANDS = {
  RegisterOrganisation: command('RegisterOrganisation', EV.OrganisationRegistered.required.data),
  SetOfficeHours: command('SetOfficeHours', EV.OfficeHoursSet.required.data),
  SetContactPoints: command('SetContactPoints', EV.ContactPointsSet.required.data),
  RegisterOutsideParty: command('RegisterOutsideParty', EV.OutsidePartyRegistered.required.data),
  RecordAgreement: command('RecordAgreement', EV.AgreementRecorded.required.data),
  GrantRole: command('GrantRole', EV.RoleGranted.required.data),
  RevokeRole: command('RevokeRole', EV.RoleRevoked.required.data),
  RecordMandate: command('RecordMandate', EV.MandateRecorded.required.data),
  RecordLegalEntity: command('RecordLegalEntity', EV.LegalEntityRecorded.required.data),
  RecordAgreedTerm: command('RecordAgreedTerm', EV.AgreedTermRecorded.required.data),
} as const

/** Codec of {@link OrganisationCommand}. */
export const OrganisationCommand = sum('OrganisationCommand', '_tag', ORGANISATION_COMMANDS)

/** What somebody wants to change in an organisation's settings. */
export type OrganisationCommand = t.TypeOf<typeof OrganisationCommand>
