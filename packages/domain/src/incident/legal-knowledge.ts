import type { Facts } from '../facts/facts.ts'
import type { AgreedTerm, LegalFacts, TraitFact, TriggerFact } from '../facts/legal-facts.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { PeopleGroup } from '../facts/people.ts'
import type { GroupCircumstances } from '../law/assessment.ts'
import type { Incident } from './state.ts'

// The last word on each, and in the order in which they were first spoken of.
const lastOf = <A>(facts: ReadonlyArray<A>, key: (fact: A) => string): ReadonlyArray<A> => [
  ...new Map(facts.map((fact) => [key(fact), fact])).values(),
]

/** Two sets of legal facts as one: what the later says goes before, trait by trait. */
export const mergeLegal = (before: LegalFacts, later: LegalFacts): LegalFacts => {
  const traits = lastOf([...(before.traits ?? []), ...(later.traits ?? [])], (one) => one.trait)
  const triggers = lastOf(
    [...(before.triggers ?? []), ...(later.triggers ?? [])],
    (one) => one.trigger,
  )
  return {
    ...before,
    ...later,
    ...(traits.length === 0 ? {} : { traits }),
    ...(triggers.length === 0 ? {} : { triggers }),
  }
}

/** The legal facts as they stand: of each, what was said last. */
export const legalOf = (incident: Incident): LegalFacts =>
  incident.legalStatements.reduce<LegalFacts>(
    (known, { data }) => mergeLegal(known, data.legal),
    {},
  )

/** Whether we are of a kind that a law names; what nobody said is unknown. */
export const traitOf = (legal: LegalFacts, trait: TraitFact['trait']): YesNoUnknown =>
  legal.traits?.find((fact) => fact.trait === trait)?.holds ?? 'unknown'

/** What was judged about a trigger, if anything was. */
export const triggerOf = (
  legal: LegalFacts,
  trigger: TriggerFact['trigger'],
): TriggerFact | undefined => legal.triggers?.find((fact) => fact.trigger === trigger)

/** The notices that were agreed with others when this was recorded last. */
export const agreedTermsOf = (incident: Incident): ReadonlyArray<AgreedTerm> =>
  incident.legalStatements.findLast(({ data }) => data.agreedTerms !== undefined)?.data
    .agreedTerms ?? []

/** Each group that was spoken of apart, with what is different for it: of each fact the last word. */
export const groupsOf = (incident: Incident): ReadonlyArray<GroupCircumstances> => {
  const known = new Map<PeopleGroup, Facts>()
  for (const { data } of incident.groupStatements)
    known.set(data.group, { ...known.get(data.group), ...data.facts })
  return [...known].map(([group, facts]) => ({ group, facts }))
}
