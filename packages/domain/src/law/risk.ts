import type { Facts } from '../facts/facts.ts'
import { keysOf } from '../facts/listed.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { Consideration } from './assessment.ts'
import { cite } from './citation.ts'
import { isAltered, isDisclosed, isUnavailable } from './classify.ts'
import { all, any, not } from './kleene.ts'

/** What the facts say of the risk: whether it is unlikely, whether it is high, and why. */
export interface RiskReading {
  readonly unlikely: YesNoUnknown
  readonly high: YesNoUnknown
  readonly reasons: ReadonlyArray<Consideration>
}

const know = (value: string | undefined, good: ReadonlyArray<string>): YesNoUnknown => {
  if (value === undefined || value === 'unknown' || value === 'cannot-be-assessed') return 'unknown'
  return good.includes(value) ? 'yes' : 'no'
}

const backInTime = (facts: Facts): YesNoUnknown =>
  any([
    not(isUnavailable(facts)),
    all([
      know(facts.availability, ['lost-for-a-while']),
      know(facts.unavailabilityEffect, ['none']),
    ]),
  ])

const trusted = (facts: Facts): YesNoUnknown => {
  if (facts.recipients?._tag !== 'listed' || !facts.recipients.complete) return 'unknown'
  const keys = keysOf(facts.recipients)
  const good = ['same-need-to-know-group', 'inside-organisation', 'known-bound-by-secrecy']
  return keys.length > 0 && keys.every((key) => good.includes(key)) ? 'yes' : 'no'
}

const SENSITIVE = new Set<string>([
  'bsn',
  'identity-document',
  'health',
  'employment-health',
  'criminal',
  'ethnicity',
  'political',
  'religion',
  'trade-union',
  'sexual',
  'genetic',
  'biometric',
  'credentials',
  'payment-card',
])

const sensitive = (facts: Facts): YesNoUnknown => {
  const data = facts.dataCategories
  if ([...keysOf(data), ...keysOf(facts.listReveals)].some((key) => SENSITIVE.has(key)))
    return 'yes'
  return data?._tag === 'listed' && data.complete ? 'no' : 'unknown'
}

const UNREADABLE: Consideration = {
  rule: 'unintelligible',
  direction: 'mitigates',
  citation: cite('EDPB 01/2021', 'par. 15, voorbeeld 1'),
  text: {
    nl: 'De gegevens zijn versleuteld, de sleutel is buiten gevaar en de gegevens zijn er nog.',
    en: 'The data are encrypted, the key is out of danger and the data are still there.',
  },
}
const TRUSTED: Consideration = {
  rule: 'trusted-recipient',
  direction: 'mitigates',
  citation: cite('EDPB 01/2021', 'voorbeeld 9'),
  text: {
    nl: 'Alle ontvangers zijn bekend en aan geheimhouding gebonden, en bevestigden dat zij de gegevens niet meer hebben.',
    en: 'All recipients are known and bound by secrecy, and confirmed that they no longer have the data.',
  },
}
const NO_EFFECT: Consideration = {
  rule: 'outage-without-effect',
  direction: 'mitigates',
  citation: cite('EDPB 9/2022', 'bijlage B-iii'),
  text: {
    nl: 'Niemand kreeg de gegevens, en niemand merkte iets van de storing.',
    en: 'Nobody got the data, and nobody was affected by the outage.',
  },
}
const SENSITIVE_DATA: Consideration = {
  rule: 'sensitive-data-disclosed',
  direction: 'aggravates',
  citation: cite('AVG', 'overweging 75'),
  text: {
    nl: 'Gevoelige gegevens kwamen bij anderen terecht of kunnen daar terechtkomen.',
    en: 'Sensitive data reached others, or may do so.',
  },
}
const NOT_UNLIKELY: Consideration = {
  rule: 'notify-unless-unlikely',
  direction: 'neutral',
  citation: cite('AVG', '33(1)'),
  text: {
    nl: 'De wet gaat uit van melden, tenzij de feiten een risico onwaarschijnlijk maken.',
    en: 'The law starts from notifying, unless the facts make a risk unlikely.',
  },
}

/** Weighs the facts. Only what is recorded can make a risk unlikely; what is unknown never does. */
export const readRisk = (facts: Facts): RiskReading => {
  const unreadable = all([
    know(facts.unintelligible, ['yes-key-safe']),
    not(isAltered(facts)),
    backInTime(facts),
  ])
  const safeHands = all([
    trusted(facts),
    know(facts.recipientResponse, [
      'declared-deleted-or-returned',
      'confirmed-deleted-or-returned',
    ]),
    not(isAltered(facts)),
    backInTime(facts),
  ])
  const noEffect = all([not(isDisclosed(facts)), not(isAltered(facts)), backInTime(facts)])
  const unlikely = any([unreadable, safeHands, noEffect])
  const high = any([
    all([isDisclosed(facts), sensitive(facts)]),
    all([isUnavailable(facts), know(facts.unavailabilityEffect, ['serious-for-people'])]),
  ])
  const mitigating = [
    ...(unreadable === 'yes' ? [UNREADABLE] : []),
    ...(safeHands === 'yes' ? [TRUSTED] : []),
    ...(noEffect === 'yes' ? [NO_EFFECT] : []),
  ]
  const aggravating = high === 'yes' ? [SENSITIVE_DATA] : []
  return {
    unlikely,
    high: unlikely === 'yes' ? 'no' : high,
    reasons: unlikely === 'yes' ? mitigating : [...aggravating, NOT_UNLIKELY],
  }
}
