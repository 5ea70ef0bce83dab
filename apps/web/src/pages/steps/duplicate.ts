import { findIncident } from '@meldplicht/application'
import { IncidentId } from '@meldplicht/domain'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import { right, together, wrong } from '../forms/checked.ts'
import { neededText, neededWords, typed } from '../forms/fields.ts'
import type { Found } from '../read.ts'
import type { PageError, Site } from '../site.ts'
import { ask } from '../site.ts'
import type { Step } from './step.ts'

const FOUND = 'ofIncident'

/** Looks up the number that was typed, so that the form can be read as a command. */
export const lookUpDuplicate = (
  site: Site,
  { organisation }: Found,
  form: Form,
): TE.TaskEither<PageError, Form> => {
  const others = new Map([...form].filter(([name]) => name !== FOUND))
  return F.pipe(
    ask(site, findIncident(typed(form, 'of'), organisation.id, { actor: site.actor })),
    TE.map((summary): Form => new Map([...others, [FOUND, [summary.incident]]])),
    TE.orElse((error) =>
      error._tag === 'NotFound' ? TE.right<PageError, Form>(others) : TE.left(error),
    ),
  )
}

/** The same incident was reported before. */
export const duplicate: Step = {
  commands: ({ form }) => {
    const of: unknown = typed(form, FOUND)
    const read = together({
      number: neededText(form, 'of'),
      of: IncidentId.is(of) ? right(of) : wrong('of', 'needed'),
      reason: neededWords(form, 'reason', 'say-why'),
    })
    if (E.isLeft(read)) return read
    return right([
      { _tag: 'MarkAsDuplicate', data: { of: read.right.of, reason: read.right.reason } },
    ])
  },
}
