import type { IncidentCommand, OrganisationCommand } from '@meldplicht/domain'
import type { IncidentUseCase, OrganisationUseCase } from '../../src/index.ts'
import * as application from '../../src/index.ts'

const organisationUseCases: Readonly<Record<OrganisationCommand['_tag'], OrganisationUseCase>> = {
  RegisterOrganisation: application.registerOrganisation,
  SetOfficeHours: application.setOfficeHours,
  SetContactPoints: application.setContactPoints,
  RegisterOutsideParty: application.registerOutsideParty,
  RecordAgreement: application.recordAgreement,
  GrantRole: application.grantRole,
  RevokeRole: application.revokeRole,
  RecordMandate: application.recordMandate,
  RecordLegalEntity: application.recordLegalEntity,
  RecordAgreedTerm: application.recordAgreedTerm,
}

/** The use case of a command on an organisation. */
export const organisationUseCaseOf = (tag: OrganisationCommand['_tag']): OrganisationUseCase =>
  organisationUseCases[tag]

/** The commands on an incident that is there, but the one that brings a file. */
export type LaterTag = Exclude<IncidentCommand['_tag'], 'ReportIncident' | 'AttachEvidence'>

const isUseCase = (u: unknown): u is IncidentUseCase => typeof u === 'function'

/** The use case of a command on an incident: it has the name of the command. */
export const incidentUseCaseOf = (tag: LaterTag): IncidentUseCase => {
  const name = `${tag.charAt(0).toLowerCase()}${tag.slice(1)}`
  const found: unknown = Reflect.get(application, name)
  if (!isUseCase(found)) throw new Error(`no use case ${name} for ${tag}`)
  return found
}
