import type { Assessment, Incident } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { OpenRow } from '../../view/models/knowledge.ts'
import { say, wordsOf } from '../words.ts'

/** What is not known yet: what was asked of whom, and every unknown that could change the answer. */
export const openRows = (
  incident: Incident,
  assessment: Assessment,
  texts: Texts,
): ReadonlyArray<OpenRow> => [
  ...incident.questions.flatMap(({ asked, answered }): ReadonlyArray<OpenRow> => {
    if (answered !== undefined) return []
    const { what, who, why, expectedAt } = asked.data
    const reason = why === undefined ? undefined : wordsOf(why)
    return [
      {
        name: 'whatHappened',
        question: wordsOf(what),
        askedOf: wordsOf(who),
        ...(typeof reason === 'string' ? { matters: { sentence: reason, citations: [] } } : {}),
        ...(expectedAt === undefined ? {} : { expected: expectedAt }),
      },
    ]
  }),
  ...assessment.unknowns.map(
    ({ field, why }): OpenRow => ({
      name: field,
      matters: { sentence: say(why, texts), citations: [] },
    }),
  ),
]
