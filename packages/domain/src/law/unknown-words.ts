import type { Facts } from '../facts/facts.ts'
import type { Unknown } from './assessment.ts'
import type { Bilingual } from './citation.ts'

/** Why a missing fact matters, in the order in which to ask. */
const WHY: ReadonlyArray<readonly [keyof Facts, Bilingual]> = [
  [
    'confidentiality',
    {
      nl: 'Of iemand de gegevens kreeg of zag, bepaalt of dit een datalek is.',
      en: 'Whether somebody got or saw the data decides whether this is a data breach.',
    },
  ],
  [
    'availability',
    {
      nl: 'Of de gegevens er nog zijn, bepaalt wat mensen ervan merken.',
      en: 'Whether the data are still there decides what people notice.',
    },
  ],
  [
    'integrity',
    {
      nl: 'Of de gegevens zijn gewijzigd, bepaalt wat er mis kan gaan.',
      en: 'Whether the data were altered decides what can go wrong.',
    },
  ],
  [
    'ourRole',
    {
      nl: 'Uw rol bepaalt aan wie u het moet vertellen.',
      en: 'Your role decides whom you must tell.',
    },
  ],
  [
    'dataCategories',
    {
      nl: 'De soort gegevens bepaalt hoe hoog het risico is.',
      en: 'The kind of data decides how high the risk is.',
    },
  ],
  [
    'listReveals',
    {
      nl: 'Soms verraadt alleen al dat iemand op de lijst staat iets over die persoon.',
      en: 'Sometimes merely being on the list tells something about a person.',
    },
  ],
  [
    'unintelligible',
    {
      nl: 'Versleutelde gegevens, met een sleutel die buiten gevaar is, maken een risico onwaarschijnlijk.',
      en: 'Encrypted data whose key is out of danger make a risk unlikely.',
    },
  ],
  [
    'recipients',
    {
      nl: 'Wie de gegevens kreeg, bepaalt wat ermee kan gebeuren.',
      en: 'Who got the data decides what may happen to them.',
    },
  ],
  [
    'recipientResponse',
    {
      nl: 'Of de ontvanger de gegevens teruggaf of wiste, telt mee voor het informeren van mensen.',
      en: 'Whether the recipient returned or deleted the data counts for telling people.',
    },
  ],
  [
    'recipientCount',
    {
      nl: 'Het aantal ontvangers bepaalt of u de gegevens nog onder controle hebt.',
      en: 'The number of recipients decides whether the data are still under control.',
    },
  ],
  [
    'people',
    {
      nl: 'Bij veel mensen is het risico hoger. Bij weinig mensen is het niet vanzelf laag.',
      en: 'With many people the risk is higher. With few it is not low by itself.',
    },
  ],
  [
    'vulnerable',
    {
      nl: 'Voor kwetsbare mensen weegt hetzelfde lek zwaarder.',
      en: 'For vulnerable people the same leak weighs more.',
    },
  ],
  [
    'intent',
    {
      nl: 'Bij opzet weet u niet wat de dader wil.',
      en: 'With intent you do not know what the perpetrator wants.',
    },
  ],
  [
    'misuse',
    {
      nl: 'Aanwijzingen van misbruik verhogen het risico.',
      en: 'Signs of misuse raise the risk.',
    },
  ],
  [
    'unavailabilityEffect',
    {
      nl: 'Wat mensen van de storing merkten, bepaalt het risico.',
      en: 'What people noticed of the outage decides the risk.',
    },
  ],
  [
    'unavailableHours',
    {
      nl: 'Hoe lang de gegevens weg waren, bepaalt het risico.',
      en: 'How long the data were out of reach decides the risk.',
    },
  ],
  [
    'insight',
    {
      nl: 'Hoeveel de gegevens over iemand vertellen, bepaalt hoe zwaar ze wegen.',
      en: 'How much the data tell about somebody decides how they weigh.',
    },
  ],
  [
    'identifiability',
    {
      nl: 'Als niemand te herkennen is, is het risico lager.',
      en: 'If nobody can be recognised, the risk is lower.',
    },
  ],
  [
    'cause',
    {
      nl: 'De oorzaak laat zien of het bij één vergissing bleef.',
      en: 'The cause shows whether it was a single mistake.',
    },
  ],
  [
    'alreadyPublic',
    {
      nl: 'Gegevens die al openbaar waren, wegen minder.',
      en: 'Data that were public already weigh less.',
    },
  ],
]

/** What may be missing and why it matters, in the order in which to ask. */
export const UNKNOWNS: ReadonlyArray<Unknown> = WHY.map(([field, why]) => ({ field, why }))
