import type { YesNoUnknown } from '../facts/nature.ts'
import type { Assessment, Circumstances, Consideration, ProtocolTest } from './assessment.ts'
import type { Classification } from './classify.ts'
import { classify } from './classify.ts'
import type { LawEdition } from './edition.ts'
import { all } from './kleene.ts'
import { obligationsOf } from './obligations.ts'
import { programOf } from './program.ts'
import type { RiskReading } from './risk.ts'
import { readRisk } from './risk.ts'
import { unknownsOf } from './unknowns.ts'

const BREACH: Readonly<Record<Classification['outcome'], YesNoUnknown>> = {
  'data-breach': 'yes',
  'security-incident': 'no',
  'no-incident': 'no',
  undetermined: 'unknown',
}

const OUTCOME = { yes: 'yes', no: 'no', unknown: 'undetermined' } as const

const considerations = (
  classification: Classification,
  edition: LawEdition,
): ReadonlyArray<Consideration> =>
  classification.reasons.map((text) => ({
    rule: `classify-${classification.outcome}`,
    direction: 'neutral',
    citation: edition.definition,
    text,
  }))

// The test of the repealed Wbp 34a, which the protocol still prints.
const protocolTest = (breach: YesNoUnknown, reading: RiskReading): ProtocolTest => ({
  outcome: OUTCOME[all([breach, reading.high])],
  text: {
    nl: 'De toets uit het protocol: (een aanzienlijke kans op) ernstige nadelige gevolgen. Die toets is ouder en legt de lat hoger dan de AVG. De AVG gaat voor.',
    en: "The protocol's test: (a considerable chance of) serious adverse consequences. It is older and sets the bar higher than the GDPR. The GDPR prevails.",
  },
})

/** What the law asks for one set of facts, without looking at groups. */
export const assessOne = (circumstances: Circumstances, edition: LawEdition): Assessment => {
  const { facts } = circumstances
  const classification = classify(facts)
  const breach = BREACH[classification.outcome]
  const program = programOf(edition)
  const run = program.run(facts)
  const reading = readRisk(program, run)
  const isBreachReason = considerations(classification, edition)
  return {
    edition: edition.id,
    breach: OUTCOME[breach],
    risk: breach === 'no' ? 'unlikely' : reading.level,
    reasons: breach === 'no' ? isBreachReason : [...reading.reasons, ...isBreachReason],
    unknowns: breach === 'no' ? [] : unknownsOf(program, run, reading),
    obligations: obligationsOf({ circumstances, edition, breach, reading, program, run }),
    groups: [],
    protocol: protocolTest(breach, reading),
  }
}
