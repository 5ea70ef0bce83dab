import type { MeansKey } from '../../view/models/acts.ts'
import type { MomentKey } from '../../view/models/timeline.ts'
import type { Answer, Classification, RiskKey } from '../../view/models/weighing.ts'

export const moments: Readonly<Record<MomentKey, string>> = {
  occurred: 'gebeurd',
  'first-signal': 'eerste signaal',
  signal: 'signaal',
  reported: 'melding binnen',
  supplemented: 'melding aangevuld',
  'confirmed-in-writing': 'melding op schrift bevestigd',
  awareness: 'kennisname',
  'awareness-corrected': 'kennisname verbeterd',
  questions: 'vier vragen',
  facts: 'feiten vastgelegd',
  scored: 'score berekend',
  weighed: 'weging',
  advised: 'advies FG',
  decided: 'besluit om te melden',
  'decided-not': 'besluit om niet te melden',
  'second-person': 'tweede persoon akkoord',
  memo: 'memo aan de directie',
  'filed-initial': 'voorlopige melding AP',
  'filed-supplementary': 'vervolgmelding AP',
  'filed-final': 'definitieve melding AP',
  'filed-withdrawal': 'melding ingetrokken',
  acknowledged: 'ontvangstbewijs AP',
  'authority-asked': 'vraag van de AP',
  'authority-answered': 'antwoord aan de AP',
  'people-informed': 'mensen geïnformeerd',
  'recipient-declared': 'verklaring ontvanger',
  asked: 'vraag gesteld',
  answered: 'antwoord binnen',
  measure: 'maatregel afgesproken',
  'measure-completed': 'maatregel klaar',
  evidence: 'bewijs bewaard',
  police: 'aangifte',
  insurer: 'verzekeraar ingelicht',
  consequence: 'gevolg vastgelegd',
  cost: 'kosten vastgelegd',
  board: 'verslag aan de directie',
  corrected: 'feit verbeterd',
  duplicate: 'als dubbel aangemerkt',
  closed: 'gesloten',
  reopened: 'heropend',
  erased: 'gegevens gewist',
}

export const classification: Readonly<Record<Classification, string>> = {
  'not-yet': 'Nog niet beoordeeld',
  'no-incident': 'Vooralsnog niet aangemerkt als incident',
  'security-incident': 'Vooralsnog niet aangemerkt als datalek',
  'data-breach': 'Datalek',
}

export const risk: Readonly<Record<RiskKey, string>> = {
  unlikely: 'Een risico is op deze feiten niet waarschijnlijk',
  risk: 'Een risico is niet uitgesloten',
  high: 'Waarschijnlijk een hoog risico',
  undetermined: 'Nog niet te bepalen',
}

export const answers: Readonly<Record<Answer, string>> = {
  yes: 'Ja',
  no: 'Nee',
  'not-yet-known': 'Nog niet bekend',
}

export const means: Readonly<Record<MeansKey, string>> = {
  phone: 'gebeld',
  letter: 'per brief',
  email: 'gemaild',
  'in-person': 'in een gesprek',
  website: 'op de website',
  'social-media': 'op sociale media',
  newspaper: 'in de krant',
  other: 'anders',
}
