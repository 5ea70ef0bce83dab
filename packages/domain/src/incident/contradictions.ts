import type { Facts } from '../facts/facts.ts'
import { keysOf } from '../facts/listed.ts'
import type { Bilingual, Citation } from '../law/citation.ts'
import { cite } from '../law/citation.ts'
import { classify } from '../law/classify.ts'
import type { ReasonGround } from './events/decision-reason.ts'
import type { FourQuestion } from './four-questions.ts'
import { factsOf } from './knowledge.ts'
import type { Incident } from './state.ts'

/** A ground of a decision that a recorded fact speaks against. */
export interface Contradiction {
  readonly ground: ReasonGround
  readonly field: keyof Facts
  readonly citation: Citation
  readonly text: Bilingual
}

const against = (
  ground: ReasonGround,
  field: keyof Facts,
  citation: Citation,
  nl: string,
  en: string,
): Contradiction => ({ ground, field, citation, text: { nl, en } })

const EDPB_1 = cite('EDPB 01/2021', 'voorbeeld 1 en 10')
const EDPB_9 = cite('EDPB 01/2021', 'voorbeeld 9')
const DEFINITION = cite('AVG', '4(12)')
const RISK = cite('AVG', '33(1)')

const unintelligible = (facts: Facts): ReadonlyArray<Contradiction> =>
  facts.unintelligible === 'no' ||
  facts.unintelligible === 'partly' ||
  facts.unintelligible === 'yes-key-at-risk'
    ? [
        against(
          'data-unintelligible',
          'unintelligible',
          EDPB_1,
          'Versleuteling telt alleen als alle gegevens versleuteld zijn en de sleutel niet in gevaar is.',
          'Encryption counts only if all data are encrypted and the key is not at risk.',
        ),
      ]
    : []

const untrusted = new Set<string>(['known', 'unknown-person', 'public', 'criminal'])

const recipient = (facts: Facts): ReadonlyArray<Contradiction> => [
  ...(keysOf(facts.recipients).some((kind) => untrusted.has(kind))
    ? [
        against(
          'recipient-trusted',
          'recipients',
          EDPB_9,
          'Vastgelegd is een ontvanger die niet aan geheimhouding gebonden is.',
          'A recipient is recorded who is not bound by secrecy.',
        ),
      ]
    : []),
  ...(facts.recipientResponse === 'refused'
    ? [
        against(
          'recipient-trusted',
          'recipientResponse',
          EDPB_9,
          'De ontvanger weigerde te wissen of terug te geven.',
          'The recipient refused to delete or to return the data.',
        ),
      ]
    : []),
]

const seen = (facts: Facts): ReadonlyArray<Contradiction> =>
  facts.confidentiality === 'disclosed' || facts.confidentiality === 'likely-disclosed'
    ? [
        against(
          'recovered-unread',
          'confidentiality',
          DEFINITION,
          'Vastgelegd is dat iemand de gegevens (waarschijnlijk) heeft gezien of gekregen.',
          'It is recorded that somebody has (likely) seen or got the data.',
        ),
      ]
    : []

const personal = (facts: Facts): ReadonlyArray<Contradiction> =>
  facts.personalDataInvolved === 'yes' || keysOf(facts.dataCategories).length > 0
    ? [
        against(
          'no-personal-data',
          facts.personalDataInvolved === 'yes' ? 'personalDataInvolved' : 'dataCategories',
          DEFINITION,
          'Vastgelegd is dat het om persoonsgegevens gaat.',
          'It is recorded that personal data are involved.',
        ),
      ]
    : []

const effects = (facts: Facts): ReadonlyArray<Contradiction> => [
  ...(facts.misuse === 'established' || facts.misuse === 'signs'
    ? [
        against(
          'no-effect-on-people',
          'misuse',
          RISK,
          'Er zijn aanwijzingen van misbruik vastgelegd.',
          'Signs of misuse are recorded.',
        ),
      ]
    : []),
  ...(facts.unavailabilityEffect === 'serious-for-people'
    ? [
        against(
          'no-effect-on-people',
          'unavailabilityEffect',
          RISK,
          'Vastgelegd is dat mensen er ernstig last van hadden.',
          'It is recorded that people were seriously affected.',
        ),
      ]
    : []),
]

const available = (facts: Facts): ReadonlyArray<Contradiction> =>
  facts.availability === 'lost-for-good'
    ? [
        against(
          'available-again-in-time',
          'availability',
          DEFINITION,
          'Vastgelegd is dat de gegevens voorgoed weg zijn.',
          'It is recorded that the data are gone for good.',
        ),
      ]
    : []

const notPublic = (facts: Facts): ReadonlyArray<Contradiction> =>
  facts.alreadyPublic === 'no'
    ? [
        against(
          'already-public',
          'alreadyPublic',
          RISK,
          'Vastgelegd is dat de gegevens niet openbaar waren.',
          'It is recorded that the data were not public.',
        ),
      ]
    : []

/** Every ground that the recorded facts speak against. Unknown facts speak against none. */
export const contradictionsWith = (facts: Facts): ReadonlyArray<Contradiction> =>
  [unintelligible, recipient, seen, personal, effects, available, notPublic].flatMap((rule) =>
    rule(facts),
  )

/** A difference between an answer to the four questions and what the facts say by AVG 4(12). */
export interface AnalysisContradiction {
  readonly question: FourQuestion
  readonly text: Bilingual
}

const differs = (question: FourQuestion, nl: string, en: string): AnalysisContradiction => ({
  question,
  text: { nl, en },
})

/**
 * Where the four questions and the recorded facts do not agree (P-10). It is shown; it is never
 * resolved in favour of "no breach": the classification follows from the facts.
 */
export const analysisContradictions = (
  incident: Incident,
): ReadonlyArray<AnalysisContradiction> => {
  const newest = incident.analyses.at(-1)
  if (newest === undefined) return []
  const { breachOfSecurity, dataLost, unlawfulProcessingExcluded } = newest.data
  const facts = factsOf(incident)
  const isBreach = classify(facts).outcome === 'data-breach'
  const lost = facts.availability === 'lost-for-good' || facts.availability === 'lost-for-a-while'
  const disclosed =
    facts.confidentiality === 'disclosed' || facts.confidentiality === 'likely-disclosed'
  return [
    ...(breachOfSecurity.answer === 'no' && isBreach
      ? [
          differs(
            'breachOfSecurity',
            'Vraag 1 is met nee beantwoord, maar op de vastgelegde feiten is dit een datalek.',
            'Question 1 was answered no, but on the recorded facts this is a data breach.',
          ),
        ]
      : []),
    ...(dataLost.answer === 'no' && lost
      ? [
          differs(
            'dataLost',
            'Vraag 2 is met nee beantwoord, maar vastgelegd is dat gegevens (tijdelijk) kwijt zijn.',
            'Question 2 was answered no, but it is recorded that data are (for a while) lost.',
          ),
        ]
      : []),
    ...(unlawfulProcessingExcluded.answer === 'yes' && disclosed
      ? [
          differs(
            'unlawfulProcessingExcluded',
            'Vraag 3 is met ja beantwoord, maar vastgelegd is dat iemand de gegevens (waarschijnlijk) zag of kreeg.',
            'Question 3 was answered yes, but it is recorded that somebody (likely) saw or got the data.',
          ),
        ]
      : []),
  ]
}
