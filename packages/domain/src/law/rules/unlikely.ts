import { cite, citeToConfirm } from '../citation.ts'
import { atLeast, causedBy, every, has, is, no, only, some } from '../condition.ts'
import type { RiskRule } from '../rule.ts'
import {
  accidental,
  backInTime,
  credentials,
  fullBackup,
  givenBack,
  harmlessData,
  identityData,
  nobodyAtRisk,
  notAltered,
  notDisclosed,
  safeHands,
  specialData,
  unreadable,
} from './concepts.ts'

/** More than this many people raises the ENISA flag; EDPB speaks of "few" without a number. */
const FEW = 101
/** EDPB 9/2022, annex B-ix: a mailing list of more than 1,000 recipients is large. */
const LARGE = 1_000

/** The only ways in which recorded facts make a risk unlikely. Each part has to be known. */
export const unlikelyRules: ReadonlyArray<RiskRule> = [
  {
    id: 'unintelligible',
    effect: 'unlikely',
    // What was altered under the encryption and put back from a copy was never used.
    when: every(
      unreadable,
      some(notAltered, every(is('integrity', 'altered-without-known-use'), fullBackup)),
      backInTime,
    ),
    citation: cite('EDPB 01/2021', 'voorbeelden 1, 6 en 10'),
    also: [cite('EDPB 9/2022', 'bijlage B-i'), cite('AVG', '34(3)(a)')],
    text: {
      nl: 'De gegevens zijn versleuteld of onleesbaar, de sleutel is buiten gevaar en de gegevens zijn er nog.',
      en: 'The data are encrypted or unreadable, the key is out of danger and the data are still there.',
    },
  },
  {
    id: 'trusted-recipient',
    effect: 'unlikely',
    when: every(
      safeHands,
      accidental,
      no(specialData),
      no(identityData),
      no(credentials),
      notAltered,
      backInTime,
    ),
    citation: cite('EDPB 01/2021', 'voorbeeld 9'),
    also: [cite('AP', 'datalek wel of niet melden (betrouwbare ontvanger)')],
    text: {
      nl: 'Alle ontvangers zijn bekend en aan geheimhouding gebonden, en verklaarden dat zij de gegevens niet meer hebben.',
      en: 'All recipients are known and bound by secrecy, and declared that they no longer have the data.',
    },
  },
  {
    id: 'same-need-to-know',
    effect: 'unlikely',
    when: every(
      only('recipients', 'same-need-to-know-group'),
      has('recipients', 'same-need-to-know-group'),
      givenBack,
      accidental,
      notAltered,
      backInTime,
    ),
    citation: citeToConfirm('EDPB 9/2022', 'betrouwbare ontvanger, binnen de organisatie'),
    text: {
      nl: 'Alleen een collega die zulke gegevens voor het werk mag zien, zag ze per ongeluk en meldde dat.',
      en: 'Only a colleague who may see such data for work saw them by accident, and reported it.',
    },
  },
  {
    id: 'outage-without-effect',
    effect: 'unlikely',
    when: every(notDisclosed, notAltered, backInTime),
    citation: cite('EDPB 9/2022', 'bijlage B-iii'),
    also: [cite('EDPB 9/2022', 'bijlage B-iv'), cite('EDPB 01/2021', 'voorbeeld 1')],
    text: {
      nl: 'Niemand kreeg de gegevens, en niemand merkte iets van de korte storing.',
      en: 'Nobody got the data, and nobody was affected by the short outage.',
    },
  },
  {
    id: 'not-identifiable',
    effect: 'unlikely',
    when: every(is('identifiability', 'not-identifiable'), notAltered, backInTime),
    citation: cite('AVG', 'overweging 26'),
    text: {
      nl: 'Niemand is in de gegevens te herkennen, ook niet samen met andere bronnen.',
      en: 'Nobody can be recognised in the data, not even with other sources.',
    },
  },
  {
    id: 'few-people-harmless-data',
    effect: 'unlikely',
    when: every(
      accidental,
      harmlessData,
      no(atLeast('people', FEW)),
      no(atLeast('recipientCount', FEW)),
      only(
        'recipients',
        'same-need-to-know-group',
        'known-bound-by-secrecy',
        'inside-organisation',
        'known',
      ),
      has(
        'recipients',
        'same-need-to-know-group',
        'known-bound-by-secrecy',
        'inside-organisation',
        'known',
      ),
      is(
        'recipientResponse',
        'asked',
        'declared-deleted-or-returned',
        'confirmed-deleted-or-returned',
      ),
      nobodyAtRisk,
      notAltered,
      backInTime,
    ),
    citation: cite('EDPB 01/2021', 'voorbeelden 13 en 15'),
    text: {
      nl: 'Het gaat om weinig mensen, weinig bekende ontvangers en gegevens die bijna niets vertellen, en er is meteen ingegrepen.',
      en: 'Few people, few known recipients, data that tell next to nothing, and action was taken at once.',
    },
  },
  {
    id: 'open-address-list',
    effect: 'unlikely',
    when: every(
      accidental,
      causedBy('mass-mail-in-cc', 'email-to-wrong-recipient'),
      only('dataCategories', 'email', 'phone'),
      only('listReveals'),
      only(
        'recipients',
        'known',
        'known-bound-by-secrecy',
        'inside-organisation',
        'same-need-to-know-group',
      ),
      has(
        'recipients',
        'known',
        'known-bound-by-secrecy',
        'inside-organisation',
        'same-need-to-know-group',
      ),
      no(atLeast('people', LARGE)),
      nobodyAtRisk,
      notAltered,
      backInTime,
    ),
    citation: cite('EDPB 9/2022', 'bijlage B-x'),
    also: [cite('Persónuvernd (IS)', '2021061419'), cite('EDPB 9/2022', 'bijlage B-ix')],
    text: {
      nl: 'Alleen e-mailadressen waren zichtbaar voor bekende ontvangers, en de lijst verraadt niets over iemand.',
      en: 'Only e-mail addresses were visible to known recipients, and the list reveals nothing about anybody.',
    },
  },
  {
    id: 'already-public',
    effect: 'unlikely',
    when: every(
      is('alreadyPublic', 'yes'),
      accidental,
      no(specialData),
      no(identityData),
      no(credentials),
      nobodyAtRisk,
      notAltered,
      backInTime,
    ),
    citation: citeToConfirm('EDPB 9/2022', 'deel III (al openbare gegevens)'),
    text: {
      nl: 'De gegevens waren al openbaar, en deze verspreiding voegt daar niets aan toe.',
      en: 'The data were public already, and this disclosure adds nothing to that.',
    },
  },
]
