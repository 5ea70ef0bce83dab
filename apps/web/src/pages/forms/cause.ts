import type { Cause } from '@meldplicht/domain'
import { CauseKind, narrative } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import type { Checked } from './checked.ts'
import { right, wrong } from './checked.ts'
import { optionalText, typed } from './fields.ts'

/** The cause that was chosen, with what it was exactly; nothing chosen says nothing (P-03). */
export const causeOrNot = (form: Form): Checked<Cause | undefined> => {
  const kind: unknown = typed(form, 'cause')
  if (kind === '') return right(undefined)
  if (kind === 'unknown') return right({ kind })
  if (!CauseKind.is(kind)) return wrong('cause', 'choose-one')
  return E.map(
    (namely: string | undefined): Cause =>
      namely === undefined ? { kind } : { kind, namely: narrative(namely) },
  )(optionalText(form, 'causeNamely'))
}
