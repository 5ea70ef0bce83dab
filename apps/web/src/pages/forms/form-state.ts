import { CommandId } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import type { FieldError, FormState } from '../../view/models/form-state.ts'
import type { Site, Visit } from '../site.ts'
import type { Checked } from './checked.ts'
import { right, wrongForm } from './checked.ts'
import { typed } from './fields.ts'

const HIDDEN: ReadonlySet<string> = new Set(['commandId', '_csrf'])

const commandIdIn = (form: Form): Checked<CommandId> => {
  const given: unknown = typed(form, 'commandId')
  return CommandId.is(given) ? right(given) : wrongForm('not-saved')
}

/** The command id that the form was made with, or why nothing may be recorded under it. */
export const commandIdOf = ({ form, ours }: Visit): Checked<CommandId> =>
  ours ? commandIdIn(form) : wrongForm('form-expired')

/** The HTTP status of a page with a form: 403 for one that was not ours, 422 for a wrong one. */
export const statusOfForm = ({ errors }: Pick<FormState, 'errors'>): number => {
  if (errors.length === 0) return 200
  return errors.some(({ error }) => error === 'form-expired') ? 403 : 422
}

/** A form as it starts: a fresh command id, so that sending it twice records it once. */
export const freshForm = (
  site: Site,
  visit: Visit,
  values: FormState['values'] = {},
): FormState => ({
  commandId: site.deps.ids.commandId(),
  csrf: visit.token(),
  values,
  errors: [],
})

/**
 * A form as it came back, with everything that was typed. It keeps its command id: nothing was
 * recorded under it, and a double click must stay one command.
 */
export const returnedForm = (
  site: Site,
  visit: Visit,
  errors: ReadonlyArray<FieldError>,
): FormState => ({
  commandId: E.getOrElse(() => site.deps.ids.commandId())(commandIdIn(visit.form)),
  csrf: visit.token(),
  values: Object.fromEntries([...visit.form].filter(([name]) => !HIDDEN.has(name))),
  errors,
})
