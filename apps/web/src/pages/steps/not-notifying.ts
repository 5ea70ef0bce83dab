import type { Condition, Incident, ReasonGround } from '@meldplicht/domain'
import {
  citationText,
  contradictionsWith,
  departsFromAdvice,
  describeCondition,
  FOUR_QUESTIONS,
  factsOf,
  historyOf,
  isMet,
  notNotifyingConditions,
  openQuestions,
  TRIVIAL_KINDS,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type {
  ContradictedReason,
  IncidentForm,
  NotNotifyingCondition,
  NotNotifyingForm,
} from '../../view/models/incident-form.ts'
import { say, whoIs } from '../words.ts'
import { decideNotToNotify, MOST_REASONS } from './deciding.ts'
import { factWords } from './fact-words.ts'
import type { About, Given, StepCommand } from './step.ts'

type Proposal = Parameters<typeof notNotifyingConditions>[1]

const NUMBERS = [1, 2, 3, 4] as const

// A form that is still empty proposes nothing; the conditions then say what it takes.
const proposalIn = (given: Given | undefined): Proposal | undefined => {
  if (given === undefined) return undefined
  const read = decideNotToNotify.commands(given)
  const command: StepCommand | undefined = E.isRight(read) ? read.right[0] : undefined
  return command?._tag === 'DecideAuthority' ? command.data : undefined
}

const empty = (incident: Incident): Proposal => ({
  decidedBy: incident.reported.data.said.person ?? { id: incident.reported.typedBy, name: NOBODY },
  reasons: [],
  secondPerson: { _tag: 'not-needed' },
})

const NOBODY: Proposal['decidedBy']['name'] = {
  _tag: 'Open',
  about: 'text',
  retention: 'narrative',
  value: '-',
}

const stateOf = (condition: Condition, departs: boolean): NotNotifyingCondition['state'] => {
  if (condition._tag === 'deviation' && !departs) return 'not-needed'
  if (isMet(condition)) return 'met'
  if (condition._tag === 'reasons' && condition.contradicted.length > 0) return 'contradicted'
  return condition._tag === 'second-person' ? 'later' : 'open'
}

const against = (about: About, ground: ReasonGround): ReadonlyArray<ContradictedReason> =>
  contradictionsWith(factsOf(about.incident))
    .filter((one) => one.ground === ground)
    .map(({ field, text, citation }) => {
      const last = historyOf(about.incident, field).at(-1)
      return {
        fact: factWords(about, field) ?? about.texts.fact.name[field],
        ...(last === undefined
          ? {}
          : { from: { who: whoIs(last.said.person, last.said.by), at: last.recordedAt } }),
        why: say(text, about.texts),
        citations: [say(citationText(citation), about.texts)],
      }
    })

const groundsIn = ({ form }: IncidentForm): ReadonlyArray<string> =>
  Array.from({ length: MOST_REASONS }, (_, n) => String(form.values[`ground${n + 1}`] ?? ''))

const isGround = (ground: string): ground is ReasonGround => ground !== ''

/** The form of "not notifying": four conditions, what contradicts, and who looks along. */
export const notNotifying = (
  base: IncidentForm,
  about: About,
  given: Given | undefined,
): NotNotifyingForm => {
  const { incident, entry, texts } = about
  const proposal = proposalIn(given) ?? empty(incident)
  const departs = departsFromAdvice(incident, 'do-not-notify')
  const open = openQuestions(incident)
  const grounds = groundsIn(base)
  const used = grounds.findLastIndex((ground) => ground !== '') + 1
  return {
    ...base,
    riskUnlikely: entry.assessment.risk === 'unlikely',
    conditions: notNotifyingConditions(incident, proposal).map((condition) => ({
      key: condition._tag,
      state: stateOf(condition, departs),
      sentence: say(describeCondition(condition), texts),
    })),
    openQuestions: NUMBERS.filter((n) => {
      const question = FOUR_QUESTIONS[n - 1]
      return question !== undefined && open.includes(question)
    }),
    reasonCount: Math.min(MOST_REASONS, used + 1),
    contradicted: Object.fromEntries(
      grounds.flatMap((ground, n) =>
        isGround(ground) ? [[n + 1, against(about, ground)] as const] : [],
      ),
    ),
    departs,
    shortList: TRIVIAL_KINDS.map(({ kind, why, holds }) => ({
      key: kind,
      sentence: say(why, texts),
      holds: holds(factsOf(incident)),
    })),
  }
}
