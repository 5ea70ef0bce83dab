import type { PeopleGroup } from '../facts/people.ts'
import { assessOne } from './assess-one.ts'
import type {
  Assessment,
  Circumstances,
  DutyState,
  GroupAssessment,
  GroupCircumstances,
  Risk,
} from './assessment.ts'
import type { LawEdition } from './edition.ts'

const STATES: Readonly<Record<DutyState, number>> = {
  'not-required': 0,
  undetermined: 1,
  required: 2,
}
const RISKS: Readonly<Record<Risk, number>> = { unlikely: 0, risk: 1, undetermined: 2, high: 3 }

const worse = <T>(a: T, b: T, rank: (of: T) => number): T => (rank(b) > rank(a) ? b : a)

/** The obligations of both, each in its graver state. */
const graver = (a: Assessment, b: Assessment): Assessment => {
  const weigh = worse(a, b, ({ risk }) => RISKS[risk])
  return {
    ...weigh,
    obligations: a.obligations.map((own, index) => {
      const other = b.obligations[index]
      return other === undefined ? own : worse(own, other, ({ state }) => STATES[state])
    }),
  }
}

const ofGroup = (group: PeopleGroup, { risk, obligations }: Assessment): GroupAssessment => ({
  group,
  risk,
  subjects: obligations.find(({ duty }) => duty === 'subjects')?.state ?? 'undetermined',
})

/**
 * Assesses the incident as a whole and each group on its own: art. 34 can hold for some and not
 * for others. The whole is never milder than its gravest group.
 */
export const assessGroups = (
  circumstances: Circumstances,
  apart: ReadonlyArray<GroupCircumstances>,
  edition: LawEdition,
): Assessment => {
  const whole = assessOne(circumstances, edition)
  const groups = apart.map(({ group, facts }) => {
    const merged = { ...circumstances, facts: { ...circumstances.facts, ...facts } }
    return { group, assessment: assessOne(merged, edition) }
  })
  return {
    ...groups.reduce((gravest, { assessment }) => graver(gravest, assessment), whole),
    groups: groups.map(({ group, assessment }) => ofGroup(group, assessment)),
  }
}
