import type { YesNoUnknown } from '../facts/nature.ts'
import type { Assessment, Circumstances, Consideration } from './assessment.ts'
import type { Bilingual } from './citation.ts'
import type { Classification } from './classify.ts'
import { classify } from './classify.ts'
import type { LawEdition } from './edition.ts'
import { both } from './kleene.ts'
import { obligationsOf } from './obligations.ts'
import { programOf } from './program.ts'
import { readRisk } from './risk.ts'
import { unknownsOf } from './unknowns.ts'

const BREACH: Readonly<Record<Classification['outcome'], YesNoUnknown>> = {
  'data-breach': 'yes',
  'security-incident': 'no',
  'no-incident': 'no',
  undetermined: 'unknown',
}

const OUTCOME = { yes: 'yes', no: 'no', unknown: 'undetermined' } as const

const RULE: Readonly<Record<Classification['outcome'], string>> = {
  'data-breach': 'classify-data-breach',
  'security-incident': 'classify-security-incident',
  'no-incident': 'classify-no-incident',
  undetermined: 'classify-undetermined',
}

const addConsiderations = (
  into: Array<Consideration>,
  { outcome, reasons }: Classification,
  { definition }: LawEdition,
): void => {
  for (const text of reasons)
    into.push({ rule: RULE[outcome], direction: 'neutral', citation: definition, text })
}

// The test of the repealed Wbp 34a, which the protocol still prints.
const PROTOCOL_TEXT: Bilingual = {
  nl: 'De toets uit het protocol: (een aanzienlijke kans op) ernstige nadelige gevolgen. Die toets is ouder en legt de lat hoger dan de AVG. De AVG gaat voor.',
  en: "The protocol's test: (a considerable chance of) serious adverse consequences. It is older and sets the bar higher than the GDPR. The GDPR prevails.",
}

/** What the law asks for one set of facts, without looking at groups. */
export const assessOne = (circumstances: Circumstances, edition: LawEdition): Assessment => {
  const { facts } = circumstances
  const classification = classify(facts)
  const breach = BREACH[classification.outcome]
  const program = programOf(edition)
  const run = program.run(facts)
  const reading = readRisk(program, run)
  const reasons = breach === 'no' ? [] : [...reading.reasons]
  addConsiderations(reasons, classification, edition)
  return {
    edition: edition.id,
    breach: OUTCOME[breach],
    risk: breach === 'no' ? 'unlikely' : reading.level,
    reasons,
    unknowns: breach === 'no' ? [] : unknownsOf(program, run, reading),
    obligations: obligationsOf({ circumstances, edition, breach, reading, program, run }),
    groups: [],
    protocol: { outcome: OUTCOME[both(breach, reading.high)], text: PROTOCOL_TEXT },
  }
}
