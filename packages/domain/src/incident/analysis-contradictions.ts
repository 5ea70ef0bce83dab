import type { Facts } from '../facts/facts.ts'
import type { Bilingual } from '../law/citation.ts'
import { classify, isAltered, isDisclosed, isUnavailable } from '../law/classify.ts'
import type { FourQuestion } from './four-questions.ts'
import { factsOf } from './knowledge.ts'
import type { DataOf, Incident } from './state.ts'

/** A difference between an answer to the four questions and what the facts say by AVG 4(12). */
export interface AnalysisContradiction {
  readonly question: FourQuestion
  readonly text: Bilingual
}

interface Rule extends AnalysisContradiction {
  readonly holds: (answers: DataOf<'FirstAnalysisRecorded'>, facts: Facts) => boolean
}

const RULES: ReadonlyArray<Rule> = [
  {
    question: 'breachOfSecurity',
    holds: ({ breachOfSecurity }, facts) =>
      breachOfSecurity.answer === 'no' && classify(facts).outcome === 'data-breach',
    text: {
      nl: 'Vraag 1 is met nee beantwoord, maar op de vastgelegde feiten is dit een datalek.',
      en: 'Question 1 was answered no, but on the recorded facts this is a data breach.',
    },
  },
  {
    question: 'breachOfSecurity',
    holds: ({ breachOfSecurity }, facts) =>
      breachOfSecurity.answer === 'no' &&
      facts.securityBreached === 'yes' &&
      classify(facts).outcome !== 'data-breach',
    text: {
      nl: 'Vraag 1 is met nee beantwoord, maar vastgelegd is dat de beveiliging is doorbroken.',
      en: 'Question 1 was answered no, but it is recorded that security was breached.',
    },
  },
  {
    question: 'dataLost',
    holds: ({ dataLost }, facts) => dataLost.answer === 'no' && isUnavailable(facts) === 'yes',
    text: {
      nl: 'Vraag 2 is met nee beantwoord, maar vastgelegd is dat gegevens (tijdelijk) kwijt zijn.',
      en: 'Question 2 was answered no, but it is recorded that data are (for a while) lost.',
    },
  },
  {
    question: 'unlawfulProcessingExcluded',
    holds: ({ unlawfulProcessingExcluded }, facts) =>
      unlawfulProcessingExcluded.answer === 'yes' && isDisclosed(facts) === 'yes',
    text: {
      nl: 'Vraag 3 is met ja beantwoord, maar vastgelegd is dat iemand de gegevens (waarschijnlijk) zag of kreeg.',
      en: 'Question 3 was answered yes, but it is recorded that somebody (likely) saw or got the data.',
    },
  },
  {
    question: 'unlawfulProcessingExcluded',
    holds: ({ unlawfulProcessingExcluded }, facts) =>
      unlawfulProcessingExcluded.answer === 'yes' && isAltered(facts) === 'yes',
    text: {
      nl: 'Vraag 3 is met ja beantwoord, maar vastgelegd is dat gegevens zijn gewijzigd.',
      en: 'Question 3 was answered yes, but it is recorded that data were altered.',
    },
  },
]

/**
 * Where the four questions and the recorded facts do not agree (P-10). It is shown; it is never
 * resolved in favour of "no breach": the classification follows from the facts.
 */
export const analysisContradictions = (
  incident: Incident,
): ReadonlyArray<AnalysisContradiction> => {
  const newest = incident.analyses.at(-1)
  if (newest === undefined) return []
  const facts = factsOf(incident)
  return RULES.filter(({ holds }) => holds(newest.data, facts)).map(({ question, text }) => ({
    question,
    text,
  }))
}
