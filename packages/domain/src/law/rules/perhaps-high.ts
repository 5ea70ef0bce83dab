import { cite } from '../citation.ts'
import { atLeast, every, has, is, some } from '../condition.ts'
import type { RiskRule } from '../rule.ts'
import {
  boundRecipients,
  credentials,
  exposed,
  financialData,
  healthData,
  lifeData,
  peopleAtRisk,
  tellingSpecialData,
} from './concepts.ts'

/** What may make the risk high: somebody has to decide on art. 34, no rule can. */
export const perhapsHighRules: ReadonlyArray<RiskRule> = [
  {
    id: 'special-data-under-secrecy',
    effect: 'perhaps-high',
    when: every(exposed, tellingSpecialData, boundRecipients),
    citation: cite('EDPB 01/2021', 'voorbeeld 9'),
    text: {
      nl: 'Bijzondere gegevens kwamen bij iemand met een geheimhoudingsplicht: weeg of die ze terugstuurde of wiste.',
      en: 'Special data reached somebody bound by secrecy: weigh whether they were returned or deleted.',
    },
  },
  {
    id: 'financial-data-exposed',
    effect: 'perhaps-high',
    when: every(exposed, financialData),
    citation: cite('EDPB 9/2022', 'bijlage B-v'),
    also: [cite('HDPA (GR)', '4/2023')],
    text: {
      nl: 'Gegevens over geld kwamen bij een ander terecht: weeg hoeveel die over iemand vertellen.',
      en: 'Data about money reached somebody else: weigh how much they tell about a person.',
    },
  },
  {
    id: 'credentials-exposed',
    effect: 'perhaps-high',
    when: every(exposed, credentials),
    citation: cite('EDPB 9/2022', 'bijlage B-x'),
    text: {
      nl: 'Wachtwoorden of inlogcodes kwamen bij een ander terecht: weeg waar die toegang toe geven.',
      en: 'Passwords or log-in codes reached somebody else: weigh to what they give access.',
    },
  },
  {
    id: 'life-data-exposed',
    effect: 'perhaps-high',
    when: every(exposed, lifeData),
    citation: cite('Datatilsynet (DK)', '2019-441-3399'),
    text: {
      nl: 'Gegevens over iemands doen en laten kwamen bij een ander terecht: weeg wat die ander ermee kan.',
      en: 'Data on what somebody does reached somebody else: weigh what that person can do with them.',
    },
  },
  {
    id: 'people-at-risk-exposed',
    effect: 'perhaps-high',
    when: every(exposed, some(peopleAtRisk, has('vulnerable', 'patients'))),
    citation: cite('AVG', 'overweging 75'),
    text: {
      nl: 'Het gaat om mensen die extra gevaar lopen: weeg wat dit voor hen betekent.',
      en: 'People are concerned who run an extra risk: weigh what this means for them.',
    },
  },
  {
    id: 'many-people-exposed',
    effect: 'perhaps-high',
    when: every(exposed, atLeast('people', 1_000)),
    citation: cite('EDPB 9/2022', 'bijlage B-ix'),
    text: {
      nl: 'Het gaat om veel mensen: weeg de omvang en de soort gegevens.',
      en: 'Many people are concerned: weigh the scope and the kind of data.',
    },
  },
  {
    id: 'public-or-with-criminals',
    effect: 'perhaps-high',
    when: every(
      exposed,
      some(
        has('recipients', 'public', 'criminal'),
        every(is('intent', 'malicious'), has('recipients', 'unknown-person')),
      ),
    ),
    citation: cite('EDPB 01/2021', 'voorbeelden 7 en 11'),
    text: {
      nl: 'Iedereen kon de gegevens zien, of een crimineel of een onbekende met opzet heeft ze: weeg wat ermee kan gebeuren.',
      en: 'Everybody could see the data, or a criminal or an unknown person took them on purpose: weigh what may happen to them.',
    },
  },
  {
    id: 'lost-for-good',
    effect: 'perhaps-high',
    when: is('availability', 'lost-for-good'),
    citation: cite('EDPB 9/2022', 'bijlage B-iv'),
    text: {
      nl: 'De gegevens zijn voorgoed weg: weeg wat dat voor mensen betekent.',
      en: 'The data are gone for good: weigh what that means for people.',
    },
  },
  {
    id: 'health-data-out-of-reach',
    effect: 'perhaps-high',
    when: every(healthData, is('availability', 'lost-for-a-while', 'lost-for-unknown-time')),
    citation: cite('EDPB 9/2022', 'bijlage B-viii'),
    text: {
      nl: 'Medische gegevens waren een tijd niet te gebruiken: weeg of de zorg eronder leed.',
      en: 'Medical data were out of reach for a while: weigh whether care suffered.',
    },
  },
  {
    id: 'wrong-data-used',
    effect: 'perhaps-high',
    when: is('integrity', 'altered-and-used-reversible', 'altered-and-used-irreversible'),
    citation: cite('EDPB 01/2021', 'voorbeelden 17 en 18'),
    text: {
      nl: 'Verkeerde gegevens zijn gebruikt: weeg wat er daardoor misging.',
      en: 'Wrong data were used: weigh what went wrong because of it.',
    },
  },
]
