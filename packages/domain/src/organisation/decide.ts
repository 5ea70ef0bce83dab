import { either as E, function as F } from 'fp-ts'
import type { Instant } from '../values/instant.ts'
import type { OrganisationCommand } from './commands.ts'
import type { OrganisationError } from './errors.ts'
import type { OrganisationEvent } from './events/catalogue.ts'
import type { Organisation, OrganisationState } from './state.ts'
import { holdsRole, partyOf } from './state.ts'

/** The events that follow, or why none do. */
export type OrganisationDecided = E.Either<OrganisationError, ReadonlyArray<OrganisationEvent>>

const refuseIf = (bad: boolean, error: OrganisationError): E.Either<OrganisationError, void> =>
  bad ? E.left(error) : E.right(undefined)

const then = (
  check: E.Either<OrganisationError, void>,
  event: OrganisationEvent,
): OrganisationDecided =>
  F.pipe(
    check,
    E.map(() => [event]),
  )

/** Decides a command on an organisation's settings. Pure and total. */
export const decideOrganisation = (
  command: OrganisationCommand,
  state: OrganisationState,
  context: { readonly now: Instant },
): OrganisationDecided => {
  if (command._tag === 'RegisterOrganisation')
    return then(refuseIf(state !== undefined, { _tag: 'OrganisationAlreadyRegistered' }), {
      type: 'OrganisationRegistered',
      version: 1,
      data: command.data,
    })
  return state === undefined
    ? E.left({ _tag: 'OrganisationUnknown' })
    : change(command, state, context.now)
}

type Change = Exclude<OrganisationCommand, { _tag: 'RegisterOrganisation' }>

const change = (command: Change, s: Organisation, now: Instant): OrganisationDecided => {
  switch (command._tag) {
    case 'SetOfficeHours':
      return E.right([{ type: 'OfficeHoursSet', version: 1, data: command.data }])
    case 'SetContactPoints':
      return E.right([{ type: 'ContactPointsSet', version: 1, data: command.data }])
    case 'RegisterOutsideParty': {
      const { data } = command
      const known = partyOf(s, data.party) !== undefined
      const error = { _tag: 'ItemAlreadyKnown', item: data.party } as const
      return then(refuseIf(known, error), { type: 'OutsidePartyRegistered', version: 1, data })
    }
    case 'RecordAgreement': {
      const { data } = command
      if (partyOf(s, data.party) === undefined)
        return E.left({ _tag: 'PartyUnknown', party: data.party })
      const error = { _tag: 'TimeInFuture', field: 'concludedAt', at: data.concludedAt } as const
      return then(refuseIf(data.concludedAt > now, error), {
        type: 'AgreementRecorded',
        version: 1,
        data,
      })
    }
    case 'GrantRole': {
      const { data } = command
      if (data.firm !== undefined && partyOf(s, data.firm) === undefined)
        return E.left({ _tag: 'PartyUnknown', party: data.firm })
      const held = holdsRole(s, data.person.id, data.role)
      const error = { _tag: 'RoleAlreadyHeld', person: data.person.id, role: data.role } as const
      return then(refuseIf(held, error), { type: 'RoleGranted', version: 1, data })
    }
    case 'RevokeRole': {
      const { data } = command
      const held = holdsRole(s, data.person, data.role)
      const error = { _tag: 'RoleMissing', ...data } as const
      return then(refuseIf(!held, error), { type: 'RoleRevoked', version: 1, data })
    }
    case 'RecordLegalEntity':
      return E.right([{ type: 'LegalEntityRecorded', version: 1, data: command.data }])
    case 'RecordAgreedTerm':
      return E.right([{ type: 'AgreedTermRecorded', version: 1, data: command.data }])
    case 'RecordMandate':
      return mandate(command.data, s)
  }
}

// Only somebody who decides for the controller can let the FG file in its name.
const mandate = (
  data: Extract<Change, { _tag: 'RecordMandate' }>['data'],
  s: Organisation,
): OrganisationDecided => {
  const { grantedBy, to, mandate: item, from, until } = data
  if (!holdsRole(s, grantedBy.id, 'decider'))
    return E.left({ _tag: 'RoleMissing', person: grantedBy.id, role: 'decider' })
  if (!holdsRole(s, to.id, 'fg')) return E.left({ _tag: 'RoleMissing', person: to.id, role: 'fg' })
  if (until !== undefined && until <= from) return E.left({ _tag: 'TimesReversed', field: 'until' })
  const known = s.mandates.some(({ data: other }) => other.mandate === item)
  return then(refuseIf(known, { _tag: 'ItemAlreadyKnown', item }), {
    type: 'MandateRecorded',
    version: 1,
    data,
  })
}
