import { isOpen } from '../values/personal.ts'
import type { CommandData } from './commands.ts'
import type { Contradiction } from './contradictions.ts'
import { contradictionsWith } from './contradictions.ts'
import type { FourQuestion } from './four-questions.ts'
import { FOUR_QUESTIONS } from './four-questions.ts'
import { factsOf } from './knowledge.ts'
import type { Incident } from './state.ts'
import { TRIVIAL_KINDS } from './trivial-kinds.ts'

/** What a decision not to notify takes, and whether it is there. */
export type Condition =
  | { readonly _tag: 'four-questions'; readonly open: ReadonlyArray<FourQuestion> }
  | {
      readonly _tag: 'reasons'
      readonly missing: boolean
      readonly contradicted: ReadonlyArray<Contradiction>
    }
  | { readonly _tag: 'deviation'; readonly missing: boolean }
  | { readonly _tag: 'second-person'; readonly missing: boolean }

/** A reason needs some words: "n.v.t." is none. */
export const REASON_MIN = 15

type Proposal = Pick<
  CommandData<'DecideAuthority'>,
  'decidedBy' | 'reasons' | 'secondPerson' | 'deviation'
>

/** The questions that were not yet answered with yes or no. */
export const openQuestions = (incident: Incident): ReadonlyArray<FourQuestion> => {
  const newest = incident.analyses.at(-1)
  return FOUR_QUESTIONS.filter(
    (question) => newest === undefined || newest.data[question].answer === 'unknown',
  )
}

/** Whether a decision departs from the FG's newest advice; without advice there is nothing to depart from. */
export const departsFromAdvice = (
  incident: Incident,
  decision: 'notify' | 'do-not-notify',
): boolean => {
  const advice = incident.advices.at(-1)?.data.authority
  if (advice === undefined) return false
  return decision === 'notify' ? advice === 'do-not-notify' : advice !== 'do-not-notify'
}

const secondPersonMissing = (incident: Incident, proposal: Proposal): boolean => {
  const { secondPerson } = proposal
  switch (secondPerson._tag) {
    case 'asked':
      return false
    case 'not-needed':
      return true
    case 'trivial-kind': {
      const facts = factsOf(incident)
      const entry = TRIVIAL_KINDS.find(({ kind }) => kind === secondPerson.kind)
      return entry === undefined || !entry.holds(facts)
    }
  }
}

/**
 * The four conditions of "not notifying", the best-guarded act of the system (`practice.md`):
 * all four questions answered, reasons of substance that no recorded fact speaks against, an
 * explanation where the advice was otherwise, and a second person from the controller.
 */
export const notNotifyingConditions = (
  incident: Incident,
  proposal: Proposal,
): ReadonlyArray<Condition> => {
  const contradictions = contradictionsWith(factsOf(incident))
  const grounds = new Set(proposal.reasons.map(({ ground }) => ground))
  const thin = proposal.reasons.some(
    ({ text }) => isOpen(text) && text.value.trim().length < REASON_MIN,
  )
  return [
    { _tag: 'four-questions', open: openQuestions(incident) },
    {
      _tag: 'reasons',
      missing: proposal.reasons.length === 0 || thin,
      contradicted: contradictions.filter(({ ground }) => grounds.has(ground)),
    },
    {
      _tag: 'deviation',
      missing: departsFromAdvice(incident, 'do-not-notify') && proposal.deviation === undefined,
    },
    { _tag: 'second-person', missing: secondPersonMissing(incident, proposal) },
  ]
}

/** Whether a condition is met. */
export const isMet = (condition: Condition): boolean => {
  switch (condition._tag) {
    case 'four-questions':
      return condition.open.length === 0
    case 'reasons':
      return !condition.missing && condition.contradicted.length === 0
    case 'deviation':
    case 'second-person':
      return !condition.missing
  }
}
