import { cite, citeToConfirm } from '../citation.ts'
import { atLeast, every, has, is, some } from '../condition.ts'
import type { RiskRule } from '../rule.ts'
import {
  credentials,
  exposed,
  exposedBeyondSecrecy,
  financialData,
  healthData,
  hostile,
  identityData,
  lifeData,
  peopleAtRisk,
  tellingSpecialData,
  unavailable,
  whereabouts,
} from './concepts.ts'

/** What makes a high risk likely (AVG 34(1)), the strongest signal first. */
export const highRules: ReadonlyArray<RiskRule> = [
  {
    id: 'identity-data-exposed',
    effect: 'high',
    when: every(exposed, identityData),
    citation: cite('EDPB 01/2021', 'voorbeelden 4, 7 en 14'),
    also: [cite('AVG', 'overweging 75'), cite('UODO (PL)', 'DKN.5131.5.2020')],
    text: {
      nl: 'Een BSN of de gegevens van een identiteitsbewijs zijn in verkeerde handen: daarmee is identiteitsfraude mogelijk.',
      en: 'A national number or the data of an identity document are in the wrong hands: identity fraud is possible.',
    },
  },
  {
    id: 'special-data-exposed',
    effect: 'high',
    when: every(exposedBeyondSecrecy, tellingSpecialData),
    citation: cite('AVG', 'overweging 75 met 9 en 10'),
    also: [cite('EDPB 01/2021', 'voorbeeld 12')],
    text: {
      nl: 'Gegevens over bijvoorbeeld gezondheid, geloof of een strafbaar feit zijn in verkeerde handen.',
      en: 'Data on, for example, health, religion or an offence are in the wrong hands.',
    },
  },
  {
    id: 'credentials-in-hostile-hands',
    effect: 'high',
    when: every(exposed, credentials, hostile),
    citation: cite('EDPB 9/2022', 'bijlage B-vi'),
    text: {
      nl: 'Wachtwoorden of inlogcodes zijn in handen van iemand met slechte bedoelingen, of openbaar.',
      en: 'Passwords or log-in codes are in the hands of somebody who means harm, or public.',
    },
  },
  {
    id: 'financial-data-in-hostile-hands',
    effect: 'high',
    when: every(exposed, financialData, hostile),
    citation: cite('EDPB 01/2021', 'voorbeelden 4 en 18'),
    also: [cite('CNIL (FR)', 'SAN-2021-020')],
    text: {
      nl: 'Gegevens over geld zijn in handen van iemand met slechte bedoelingen, of openbaar: daarmee is fraude mogelijk.',
      en: 'Data about money are in the hands of somebody who means harm, or public: fraud is possible.',
    },
  },
  {
    id: 'life-data-in-hostile-hands',
    effect: 'high',
    when: every(exposed, lifeData, hostile),
    citation: cite('EDPB 01/2021', 'voorbeelden 5 en 17'),
    text: {
      nl: 'Gegevens over iemands doen en laten zijn in handen van iemand met slechte bedoelingen, of openbaar.',
      en: 'Data on what somebody does are in the hands of somebody who means harm, or public.',
    },
  },
  {
    id: 'whereabouts-of-people-at-risk',
    effect: 'high',
    when: every(exposed, whereabouts, peopleAtRisk),
    citation: cite('Datatilsynet (DK)', '2019-441-1581'),
    also: [cite('AVG', 'overweging 75')],
    text: {
      nl: 'Te zien is waar mensen wonen of zijn die extra gevaar lopen, zoals kinderen, ouderen of mensen met een geheim adres.',
      en: 'It shows where people live or are who run an extra risk, such as children, the elderly or people with a secret address.',
    },
  },
  {
    id: 'very-many-people-exposed',
    effect: 'high',
    when: every(
      exposed,
      atLeast('people', 100_000),
      has('dataCategories', 'date-of-birth', 'address', 'photo'),
    ),
    citation: cite('EDPB 01/2021', 'voorbeelden 7 en 11'),
    text: {
      nl: 'Van zeer veel mensen zijn gegevens die bij fraude helpen onbeschermd buiten bereik geraakt.',
      en: 'Data of very many people that help in fraud are out of control and unprotected.',
    },
  },
  {
    id: 'unavailability-harms-people',
    effect: 'high',
    when: every(unavailable, is('unavailabilityEffect', 'serious-for-people')),
    citation: cite('EDPB 01/2021', 'voorbeelden 3 en 12'),
    text: {
      nl: 'Mensen hadden er ernstig last van dat de gegevens er niet waren.',
      en: 'People were seriously affected because the data were not there.',
    },
  },
  {
    id: 'health-data-unavailable',
    effect: 'high',
    when: every(
      healthData,
      unavailable,
      some(is('availability', 'lost-for-good'), atLeast('unavailableHours', 24)),
    ),
    citation: cite('EDPB 9/2022', 'bijlage B-viii'),
    also: [cite('HDPA (GR)', '36/2022')],
    text: {
      nl: 'Medische gegevens zijn weg, of waren een dag of langer niet te gebruiken.',
      en: 'Medical data are lost, or were out of reach for a day or more.',
    },
  },
  {
    id: 'health-data-altered',
    effect: 'high',
    when: every(
      healthData,
      is(
        'integrity',
        'altered-without-known-use',
        'altered-and-used-reversible',
        'altered-and-used-irreversible',
      ),
    ),
    citation: citeToConfirm('Datatilsynet (DK)', '2020-442-8862'),
    text: {
      nl: 'Medische gegevens zijn gewijzigd: een verkeerde behandeling is mogelijk.',
      en: 'Medical data were altered: a wrong treatment is possible.',
    },
  },
]
