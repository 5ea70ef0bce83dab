import { describeAppError } from '@meldplicht/application'
import type { Texts } from '../../text/texts.ts'
import type { FieldError } from '../../view/models/form-state.ts'
import type { PageError } from '../site.ts'
import { say } from '../words.ts'

/**
 * What a form says when a rule refused it. `undefined` where the form cannot help: then the error
 * has its own page.
 */
export const errorsOf = (error: PageError, texts: Texts): ReadonlyArray<FieldError> | undefined => {
  switch (error._tag) {
    case 'Refused':
    case 'OrganisationRefused':
    case 'BadInput':
      return [{ error: { sentence: say(describeAppError(error), texts) } }]
    case 'Conflict':
      return [{ error: 'changed-meanwhile' }]
    default:
      return undefined
  }
}
