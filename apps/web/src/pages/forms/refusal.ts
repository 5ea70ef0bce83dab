import type { AppError } from '@meldplicht/application'
import { describeAppError } from '@meldplicht/application'
import type { DomainError, OrganisationError } from '@meldplicht/domain'
import type { Form } from '../../server/body.ts'
import type { Texts } from '../../text/texts.ts'
import { momentNames } from '../../view/field.ts'
import type { FieldError } from '../../view/models/form-state.ts'
import type { PageError } from '../site.ts'
import { say } from '../words.ts'

/** The fields that a rule speaks about, most likely first; a form has some of them. */
const fieldsOf = (error: DomainError): ReadonlyArray<string> => {
  switch (error._tag) {
    case 'TimeInFuture':
    case 'TimesReversed':
    case 'QuantityReversed':
      return [error.field, error.field.replace(/At$/, ''), 'received']
    case 'AwareBeforeFirstSignal':
    case 'AwareBeforeItHappened':
      return ['awareAt']
    case 'AwarenessNeedsReason':
      return ['reason']
    case 'FactNeedsWords':
      return [`${error.field}Namely`, error.field]
    case 'AnswersNeedReasons':
      return error.questions.map((question) => `${question}Reasons`)
    case 'DeviationNeedsReasons':
      return ['deviation']
    case 'SecondPersonUnfit':
      return ['secondPerson', 'person']
    case 'RoleMissing':
    case 'FgHasInterest':
      return ['person']
    case 'ExceptionMissing':
    case 'ExceptionUnfit':
      return ['exception']
    case 'MandateMissing':
      return ['mandate']
    case 'FiledBeforeClock':
      return ['filed']
    case 'DelayNeedsReasons':
      return ['reasonsForDelay']
    case 'WithdrawalNeedsReason':
      return ['withdrawalReason']
    case 'DuplicateOfItself':
      return ['of']
    default:
      return []
  }
}

const settingOf = (error: OrganisationError): ReadonlyArray<string> => {
  switch (error._tag) {
    case 'TimeInFuture':
    case 'TimesReversed':
      return [error.field, error.field.replace(/At$/, '')]
    case 'PartyUnknown':
      return ['party', 'firm']
    case 'RoleAlreadyHeld':
      return ['role']
    case 'RoleMissing':
      return ['grant', 'grantedBy', 'to']
    default:
      return []
  }
}

const aboutOf = (error: AppError): ReadonlyArray<string> => {
  switch (error._tag) {
    case 'Refused':
      return fieldsOf(error.error)
    case 'OrganisationRefused':
      return settingOf(error.error)
    default:
      return []
  }
}

// A form posts the name of every text field, also of an empty one; so what it posted, it shows.
const shown = (form: Form, field: string): boolean =>
  form.has(field) || form.has(momentNames(field).date)

const refused = (error: AppError, form: Form, texts: Texts): FieldError => {
  const sentence = say(describeAppError(error), texts)
  // What a form brings in a file field is no value of it, so it is not among what was posted.
  if (error._tag === 'AttachmentRefused') return { field: 'file', error: { sentence } }
  const field = aboutOf(error).find((name) => shown(form, name))
  return { ...(field === undefined ? {} : { field }), error: { sentence } }
}

/**
 * What a form says when a rule refused it, at the field that the rule is about. `undefined` where
 * the form cannot help: then the error has its own page.
 */
export const errorsOf = (
  error: PageError,
  form: Form,
  texts: Texts,
): ReadonlyArray<FieldError> | undefined => {
  switch (error._tag) {
    case 'Refused':
    case 'OrganisationRefused':
    case 'BadInput':
    case 'AttachmentRefused':
      return [refused(error, form, texts)]
    case 'Conflict':
      return [{ error: 'changed-meanwhile' }]
    default:
      return undefined
  }
}
