import { cite } from '../citation.ts'
import { atLeast, every, has, is, no, some } from '../condition.ts'
import type { RiskRule } from '../rule.ts'
import {
  boundRecipients,
  credentials,
  exposed,
  financialData,
  givenBack,
  identityData,
  specialData,
  unavailable,
  unreadable,
} from './concepts.ts'

/** What weighs without deciding: shown so that people can follow the answer. */
export const factorRules: ReadonlyArray<RiskRule> = [
  {
    id: 'malicious-intent',
    effect: 'aggravates',
    when: is('intent', 'malicious'),
    citation: cite('EDPB 01/2021', 'voorbeeld 8'),
    text: {
      nl: 'Er zit opzet achter: wat de dader met de gegevens wil, weet u niet.',
      en: 'It was done on purpose: you do not know what the perpetrator wants with the data.',
    },
  },
  {
    id: 'access-lost-for-long',
    effect: 'aggravates',
    when: every(
      unavailable,
      some(atLeast('unavailableHours', 24), no(is('unavailabilityEffect', 'none'))),
    ),
    citation: cite('EDPB 01/2021', 'voorbeeld 2'),
    text: {
      nl: 'De gegevens waren een dag of langer weg, of mensen merkten daar iets van.',
      en: 'The data were out of reach for a day or more, or people noticed.',
    },
  },
  {
    id: 'misuse-not-excluded',
    effect: 'aggravates',
    when: every(exposed, no(boundRecipients)),
    citation: cite('EDPB 01/2021', 'voorbeeld 16'),
    also: [cite('UODO (PL)', 'DKN.5131.7.2020')],
    text: {
      nl: 'De ontvanger is niet aan geheimhouding gebonden: misbruik is niet uit te sluiten.',
      en: 'The recipient is not bound by secrecy: misuse cannot be excluded.',
    },
  },
  {
    id: 'public-or-unknown-recipients',
    effect: 'aggravates',
    when: every(exposed, has('recipients', 'unknown-person', 'public', 'criminal')),
    citation: cite('EDPB 01/2021', 'voorbeeld 14'),
    text: {
      nl: 'U weet niet wie de gegevens heeft, of iemand met slechte bedoelingen heeft ze.',
      en: 'You do not know who has the data, or somebody who means harm has them.',
    },
  },
  {
    id: 'many-people',
    effect: 'aggravates',
    when: atLeast('people', 1_000),
    citation: cite('EDPB 9/2022', 'bijlage B-ix'),
    text: {
      nl: 'Het gaat om duizend mensen of meer.',
      en: 'A thousand people or more are concerned.',
    },
  },
  {
    id: 'people-at-risk',
    effect: 'aggravates',
    when: has(
      'vulnerable',
      'children',
      'patients',
      'elderly',
      'protected-address',
      'asylum-seekers-or-migrants',
      'crime-victims',
      'whistleblowers',
      'adoptees',
      'public-figures',
      'under-guardianship',
      'other-vulnerable',
    ),
    citation: cite('AVG', 'overweging 75'),
    text: {
      nl: 'Het gaat ook om mensen die kwetsbaar zijn of extra gevaar lopen.',
      en: 'People are concerned who are vulnerable or run an extra risk.',
    },
  },
  {
    id: 'misuse-established',
    effect: 'aggravates',
    when: is('misuse', 'established', 'signs'),
    citation: cite('AVG', 'overweging 75'),
    text: {
      nl: 'Er zijn aanwijzingen dat de gegevens zijn misbruikt.',
      en: 'There are signs that the data were misused.',
    },
  },
  {
    id: 'one-person-is-enough',
    effect: 'aggravates',
    when: every(exposed, no(atLeast('people', 2))),
    citation: cite('HDPA (GR)', '35/2023'),
    text: {
      nl: 'Ook bij één persoon geldt de meldplicht: het aantal mensen beslist niet.',
      en: 'The duty holds for one person as well: the number of people does not decide.',
    },
  },
  {
    id: 'no-telling-data',
    effect: 'mitigates',
    when: every(
      has('dataCategories', 'name', 'gender', 'email', 'phone', 'address', 'date-of-birth'),
      no(specialData),
      no(identityData),
      no(credentials),
      no(financialData),
    ),
    citation: cite('EDPB 01/2021', 'voorbeelden 8 en 16'),
    also: [cite('UODO (PL)', 'DKN.5131.7.2020')],
    text: {
      nl: 'Er zijn geen bijzondere gegevens bij, geen BSN, geen wachtwoorden en geen gegevens over geld.',
      en: 'No special data, national number, passwords or data about money are involved.',
    },
  },
  {
    id: 'few-people',
    effect: 'mitigates',
    when: no(atLeast('people', 101)),
    citation: cite('EDPB 01/2021', 'voorbeeld 2'),
    text: {
      nl: 'Het gaat om weinig mensen.',
      en: 'Few people are concerned.',
    },
  },
  {
    id: 'nobody-got-the-data',
    effect: 'mitigates',
    when: is('confidentiality', 'not-affected', 'excluded-on-evidence'),
    citation: cite('EDPB 01/2021', 'voorbeeld 2'),
    text: {
      nl: 'Vastgesteld is dat niemand de gegevens kreeg.',
      en: 'It was established that nobody got the data.',
    },
  },
  {
    id: 'data-given-back',
    effect: 'mitigates',
    when: givenBack,
    citation: cite('EDPB 01/2021', 'voorbeelden 9 en 13'),
    text: {
      nl: 'De ontvanger verklaarde dat de gegevens terug of gewist zijn. Dat telt voor art. 34, zelden voor art. 33.',
      en: 'The recipient declared the data returned or deleted. That counts for art. 34, seldom for art. 33.',
    },
  },
  {
    id: 'data-unreadable',
    effect: 'mitigates',
    when: unreadable,
    citation: cite('AVG', '34(3)(a)'),
    text: {
      nl: 'De gegevens zijn onleesbaar voor wie ze heeft.',
      en: 'The data are unreadable for whoever has them.',
    },
  },
]
