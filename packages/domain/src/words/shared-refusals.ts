import type { Role } from '../organisation/events/role-granted.ts'
import type { Instant } from '../values/instant.ts'
import type { RefusedField } from './field-words.ts'
import { FIELD_WORDS } from './field-words.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import { ROLE_WORDS } from './role-words.ts'
import { describeInstant } from './when.ts'

/** A moment that is said to have happened lies ahead. */
export const inFuture = (field: RefusedField, at: Instant): Refusal => {
  const [words, when] = [FIELD_WORDS[field], describeInstant(at)]
  return refusal(
    `${words.nl} ligt in de toekomst: ${when.nl}.`,
    'Vul in wanneer het is gebeurd.',
    `${words.en} lies in the future: ${when.en}.`,
    'Fill in when it happened.',
  )
}

/** An end lies before its start. */
export const reversed = (field: RefusedField): Refusal => {
  const words = FIELD_WORDS[field]
  return refusal(
    `${words.nl} klopt niet: het einde ligt vóór het begin.`,
    'Controleer beide tijdstippen.',
    `${words.en} is not right: the end lies before the start.`,
    'Check both times.',
  )
}

/** Somebody acts in a role that they do not hold. */
export const roleMissing = (role: Role): Refusal => {
  const words = ROLE_WORDS[role]
  return refusal(
    `Dit hoort bij de rol "${words.nl}". Die rol heeft deze persoon niet.`,
    'Kies iemand met die rol, of laat de beheerder de rol toekennen.',
    `This belongs to the role "${words.en}". This person does not hold it.`,
    'Choose somebody who holds it, or let the administrator grant it.',
  )
}
