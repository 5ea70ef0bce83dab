import type { Bilingual } from '../law/citation.ts'
import type { Refusal } from '../words/refusal.ts'
import { refusal, refused } from '../words/refusal.ts'
import { ROLE_WORDS } from '../words/role-words.ts'
import { inFuture, reversed, roleMissing } from '../words/shared-refusals.ts'
import type { OrganisationError } from './errors.ts'

const wordsFor = (error: OrganisationError): Refusal => {
  switch (error._tag) {
    case 'OrganisationUnknown':
      return refusal(
        'Deze organisatie is er niet, of u mag haar niet zien.',
        'Controleer welke organisatie u koos.',
        'This organisation is not there, or you may not see it.',
        'Check which organisation you chose.',
      )
    case 'OrganisationAlreadyRegistered':
      return refusal(
        'Deze organisatie staat er al.',
        'Wijzig haar instellingen in plaats daarvan.',
        'This organisation is there already.',
        'Change its settings instead.',
      )
    case 'PartyUnknown':
      return refusal(
        'Deze buitenpartij is bij de organisatie niet bekend.',
        'Leg de partij eerst vast.',
        'The organisation does not know this outside party.',
        'Register the party first.',
      )
    case 'ItemAlreadyKnown':
      return refusal(
        'Dit staat er al.',
        'Kijk in de instellingen wat er is vastgelegd.',
        'This stands there already.',
        'Look in the settings what was recorded.',
      )
    case 'RoleAlreadyHeld': {
      const { nl, en } = ROLE_WORDS[error.role]
      return refusal(
        `Deze persoon heeft de rol "${nl}" al.`,
        'Kijk bij de rollen wie wat mag.',
        `This person holds the role "${en}" already.`,
        'Look at the roles who may do what.',
      )
    }
    case 'RoleMissing':
      return roleMissing(error.role)
    case 'TimeInFuture':
      return inFuture(error.field, error.at)
    case 'TimesReversed':
      return reversed(error.field)
  }
}

/** A refused change of settings, in sentences for people, as `describeDomainError` does. */
export const describeOrganisationError = (error: OrganisationError): Bilingual =>
  refused(wordsFor(error))
