import type { Facts } from '../facts/facts.ts'
import { keysOf } from '../facts/listed.ts'
import type { Bilingual } from '../law/citation.ts'
import type { TrivialKind } from './events/authority-notification-decided.ts'

/** An entry of the short list: why it is on it, and which recorded facts it takes. */
export interface TrivialEntry {
  readonly kind: TrivialKind
  readonly why: Bilingual
  readonly holds: (facts: Facts) => boolean
}

const onlyRecipient = (facts: Facts, kind: string): boolean =>
  facts.recipients?._tag === 'listed' &&
  facts.recipients.complete &&
  keysOf(facts.recipients).every((key) => key === kind) &&
  keysOf(facts.recipients).length > 0

const unread = (facts: Facts): boolean => facts.confidentiality === 'excluded-on-evidence'
const unharmed = (facts: Facts): boolean =>
  facts.confidentiality === 'not-affected' || unread(facts)

/**
 * The short list of `practice.md`: kinds so small that one person may decide not to notify.
 * Each entry asks for facts that were *recorded*; an unknown fact is never enough.
 */
export const TRIVIAL_KINDS: ReadonlyArray<TrivialEntry> = [
  {
    kind: 'own-employee-same-need-to-know',
    why: {
      nl: 'Een eigen medewerker die deze gegevens mag zien, opende het verkeerde bestand en meldde dat zelf.',
      en: 'An own employee who may see such data opened the wrong file and reported it.',
    },
    holds: (facts) => onlyRecipient(facts, 'same-need-to-know-group'),
  },
  {
    kind: 'post-back-unopened',
    why: {
      nl: 'De post kwam ongeopend terug: niemand zag de inhoud.',
      en: 'The post came back unopened: nobody saw the content.',
    },
    holds: unread,
  },
  {
    kind: 'device-found-within-the-hour',
    why: {
      nl: 'Het apparaat lag binnen een uur weer bij ons, op eigen terrein.',
      en: 'The device was found within the hour, on our own premises.',
    },
    holds: unread,
  },
  {
    kind: 'encrypted-key-safe-full-backup',
    why: {
      nl: 'De drager was versleuteld, de sleutel is buiten gevaar en er is een volledige reservekopie.',
      en: 'The carrier was encrypted, its key is out of danger and there is a full backup.',
    },
    holds: (facts) => facts.unintelligible === 'yes-key-safe' && facts.backup === 'full-and-recent',
  },
  {
    kind: 'outage-of-minutes-without-effect',
    why: {
      nl: 'De storing duurde minuten en niemand merkte er iets van.',
      en: 'The outage took minutes and nobody noticed.',
    },
    holds: (facts) =>
      unharmed(facts) &&
      facts.availability === 'lost-for-a-while' &&
      facts.unavailabilityEffect === 'none' &&
      facts.unavailableHours?._tag === 'exact' &&
      facts.unavailableHours.n === 0,
  },
]
