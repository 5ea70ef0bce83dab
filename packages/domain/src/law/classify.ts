import type { Facts } from '../facts/facts.ts'
import { keysOf } from '../facts/listed.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { Bilingual } from './citation.ts'
import { either } from './kleene.ts'

// AVG 4(12): a breach of security that leads to accidental or unlawful destruction, loss,
// alteration, unauthorised disclosure of, or access to, personal data.

/** What an incident is, under AVG 4(12). Only evidence makes it less than a data breach. */
export interface Classification {
  readonly outcome: 'data-breach' | 'security-incident' | 'no-incident' | 'undetermined'
  readonly reasons: ReadonlyArray<Bilingual>
}

const DISCLOSED: Readonly<Record<NonNullable<Facts['confidentiality']>, YesNoUnknown>> = {
  disclosed: 'yes',
  'likely-disclosed': 'yes',
  possible: 'unknown',
  'cannot-be-assessed': 'unknown',
  unknown: 'unknown',
  'excluded-on-evidence': 'no',
  'not-affected': 'no',
}

const ALTERED: Readonly<Record<NonNullable<Facts['integrity']>, YesNoUnknown>> = {
  'altered-without-known-use': 'yes',
  'altered-and-used-reversible': 'yes',
  'altered-and-used-irreversible': 'yes',
  possible: 'unknown',
  unknown: 'unknown',
  'not-affected': 'no',
}

const UNAVAILABLE: Readonly<Record<NonNullable<Facts['availability']>, YesNoUnknown>> = {
  'lost-for-good': 'yes',
  'lost-for-a-while': 'yes',
  'lost-for-unknown-time': 'yes',
  possible: 'unknown',
  unknown: 'unknown',
  'not-affected': 'no',
}

/** Whether data were disclosed or accessed; likely counts, excluded on evidence does not. */
export const isDisclosed = (facts: Facts): YesNoUnknown =>
  DISCLOSED[facts.confidentiality ?? 'unknown']

/** Whether data were altered. */
export const isAltered = (facts: Facts): YesNoUnknown => ALTERED[facts.integrity ?? 'unknown']

/** Whether data were lost, or out of reach for however short a while. */
export const isUnavailable = (facts: Facts): YesNoUnknown =>
  UNAVAILABLE[facts.availability ?? 'unknown']

const GOT: Bilingual = {
  nl: 'Iemand die dat niet mocht, kreeg de persoonsgegevens of kon erbij (vertrouwelijkheid).',
  en: 'Somebody who was not allowed to got the personal data, or access (confidentiality).',
}
const CHANGED: Bilingual = {
  nl: 'Persoonsgegevens zijn gewijzigd zonder dat dit mocht (integriteit).',
  en: 'Personal data were altered without permission (integrity).',
}
const GONE: Bilingual = {
  nl: 'Persoonsgegevens zijn weg, of waren een tijd niet te gebruiken (beschikbaarheid).',
  en: 'Personal data are lost, or were out of reach for a while (availability).',
}
const NO_PERSONAL_DATA: Bilingual = {
  nl: 'Vooralsnog niet aangemerkt als datalek: vastgelegd is dat er geen persoonsgegevens bij betrokken zijn.',
  en: 'Not regarded as a data breach for the time being: it is recorded that no personal data are involved.',
}
const NO_SECURITY_BREACH: Bilingual = {
  nl: 'Vastgelegd is dat de beveiliging niet is doorbroken.',
  en: 'It is recorded that security was not breached.',
}
const NOTHING_HAPPENED: Bilingual = {
  nl: 'Vooralsnog niet aangemerkt als datalek: vastgelegd is dat de gegevens niet zijn ingezien, gewijzigd of verloren.',
  en: 'Not regarded as a data breach for the time being: it is recorded that the data were not seen, altered or lost.',
}
const CONTRADICTION: Bilingual = {
  nl: 'De feiten spreken elkaar tegen. Tot dat is opgelost, behandelt u dit als een datalek.',
  en: 'The facts contradict each other. Until that is settled, treat this as a data breach.',
}
const OPEN_QUESTION: Bilingual = {
  nl: 'Nog niet bekend is of gegevens zijn ingezien, gewijzigd of verloren. Tot dan behandelt u dit als een datalek.',
  en: 'It is not yet known whether data were seen, altered or lost. Until then, treat this as a data breach.',
}

const contradicts = (facts: Facts, affected: YesNoUnknown): boolean =>
  facts.personalDataInvolved === 'no'
    ? keysOf(facts.dataCategories).length > 0
    : facts.securityBreached === 'no' && affected === 'yes'

/**
 * Classifies an incident by rule. Facts are taken to be about personal data unless it is recorded
 * that none were involved; what is unknown or contradicts itself is undetermined, never "no".
 */
export const classify = (facts: Facts): Classification => {
  const disclosed = isDisclosed(facts)
  const altered = isAltered(facts)
  const unavailable = isUnavailable(facts)
  const affected = either(disclosed, either(altered, unavailable))
  if (contradicts(facts, affected)) return { outcome: 'undetermined', reasons: [CONTRADICTION] }
  if (facts.personalDataInvolved === 'no')
    return { outcome: 'security-incident', reasons: [NO_PERSONAL_DATA] }
  if (affected === 'yes') {
    const reasons: Array<Bilingual> = []
    if (disclosed === 'yes') reasons.push(GOT)
    if (altered === 'yes') reasons.push(CHANGED)
    if (unavailable === 'yes') reasons.push(GONE)
    return { outcome: 'data-breach', reasons }
  }
  if (affected === 'unknown') return { outcome: 'undetermined', reasons: [OPEN_QUESTION] }
  return facts.securityBreached === 'no'
    ? { outcome: 'no-incident', reasons: [NO_SECURITY_BREACH, NOTHING_HAPPENED] }
    : { outcome: 'security-incident', reasons: [NOTHING_HAPPENED] }
}
