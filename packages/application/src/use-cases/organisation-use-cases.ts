import type { OrganisationCommand } from '@meldplicht/domain'
import { ORGANISATION_COMMANDS } from '@meldplicht/domain'
import { taskEither as TE } from 'fp-ts'
import type * as t from 'io-ts'
import type { UseCase, WriteCall } from '../handling/call.ts'
import { handleOrganisation } from '../handling/handle-organisation.ts'
import { badInput, decodeInput } from '../handling/input.ts'
import type { Written } from '../handling/written.ts'

/** A use case on an organisation's settings. `input` comes from outside and is decoded here. */
export type OrganisationUseCase = (input: unknown, call: WriteCall) => UseCase<Written>

// The stream follows from the call: an organisation cannot be registered in another one's (P-02).
const isOfCall = (command: OrganisationCommand, call: WriteCall): boolean =>
  command._tag !== 'RegisterOrganisation' || command.data.organisation === call.organisation

const OTHER_ORGANISATION = {
  nl: 'is niet die van de aanroep',
  en: 'is not the one of the call',
}

const useCase =
  (
    codec: t.Decoder<unknown, OrganisationCommand>,
    _tag: OrganisationCommand['_tag'],
  ): OrganisationUseCase =>
  (input, call) =>
  (deps) => {
    const decoded = decodeInput(codec, { _tag, data: input })
    if (decoded._tag === 'Left') return TE.left(decoded.left)
    const command = decoded.right
    return isOfCall(command, call)
      ? handleOrganisation(command, call)(deps)
      : TE.left(badInput({ path: 'data.organisation', message: OTHER_ORGANISATION }))
  }

/** A controller whose incidents are kept here (P-02). Takes the data of command `RegisterOrganisation`. */
export const registerOrganisation = useCase(
  ORGANISATION_COMMANDS.RegisterOrganisation,
  'RegisterOrganisation',
)

/** Office hours and holidays (P-06). Takes the data of command `SetOfficeHours`. */
export const setOfficeHours = useCase(ORGANISATION_COMMANDS.SetOfficeHours, 'SetOfficeHours')

/** Where people call and ask (P-15). Takes the data of command `SetContactPoints`. */
export const setContactPoints = useCase(ORGANISATION_COMMANDS.SetContactPoints, 'SetContactPoints')

/** An outside party that gets data. Takes the data of command `RegisterOutsideParty`. */
export const registerOutsideParty = useCase(
  ORGANISATION_COMMANDS.RegisterOutsideParty,
  'RegisterOutsideParty',
)

/** The agreement or arrangement with it. Takes the data of command `RecordAgreement`. */
export const recordAgreement = useCase(ORGANISATION_COMMANDS.RecordAgreement, 'RecordAgreement')

/** Somebody may act in a role. Takes the data of command `GrantRole`. */
export const grantRole = useCase(ORGANISATION_COMMANDS.GrantRole, 'GrantRole')

/** Somebody no longer acts in a role. Takes the data of command `RevokeRole`. */
export const revokeRole = useCase(ORGANISATION_COMMANDS.RevokeRole, 'RevokeRole')

/** The FG may file in the name of the controller (P-11). Takes the data of command `RecordMandate`. */
export const recordMandate = useCase(ORGANISATION_COMMANDS.RecordMandate, 'RecordMandate')

/** A legal entity, with what it is in law. Takes the data of command `RecordLegalEntity`. */
export const recordLegalEntity = useCase(
  ORGANISATION_COMMANDS.RecordLegalEntity,
  'RecordLegalEntity',
)

/** A notice that was promised to others. Takes the data of command `RecordAgreedTerm`. */
export const recordAgreedTerm = useCase(ORGANISATION_COMMANDS.RecordAgreedTerm, 'RecordAgreedTerm')
