import type { Facts } from '../facts/facts.ts'
import { keysOf } from '../facts/listed.ts'
import type { Bilingual, Citation } from '../law/citation.ts'
import { cite } from '../law/citation.ts'
import type { ReasonGround } from './events/decision-reason.ts'

/** A ground of a decision that a recorded fact speaks against. */
export interface Contradiction {
  readonly ground: ReasonGround
  readonly field: keyof Facts
  readonly citation: Citation
  readonly text: Bilingual
}

const against = (
  ground: ReasonGround,
  field: keyof Facts,
  citation: Citation,
  nl: string,
  en: string,
): Contradiction => ({ ground, field, citation, text: { nl, en } })

const EDPB_1 = cite('EDPB 01/2021', 'voorbeeld 1 en 10')
const EDPB_9 = cite('EDPB 01/2021', 'voorbeeld 9')
const DEFINITION = cite('AVG', '4(12)')
const RISK = cite('AVG', '33(1)')

const unintelligible = (facts: Facts): ReadonlyArray<Contradiction> =>
  facts.unintelligible === 'no' ||
  facts.unintelligible === 'partly' ||
  facts.unintelligible === 'yes-key-at-risk'
    ? [
        against(
          'data-unintelligible',
          'unintelligible',
          EDPB_1,
          'Versleuteling telt alleen als alle gegevens versleuteld zijn en de sleutel niet in gevaar is.',
          'Encryption counts only if all data are encrypted and the key is not at risk.',
        ),
      ]
    : []

const untrusted = new Set<string>(['known', 'unknown-person', 'public', 'criminal'])

const recipient = (facts: Facts): ReadonlyArray<Contradiction> => [
  ...(keysOf(facts.recipients).some((kind) => untrusted.has(kind))
    ? [
        against(
          'recipient-trusted',
          'recipients',
          EDPB_9,
          'Vastgelegd is een ontvanger die niet aan geheimhouding gebonden is.',
          'A recipient is recorded who is not bound by secrecy.',
        ),
      ]
    : []),
  ...(facts.recipientResponse === 'refused'
    ? [
        against(
          'recipient-trusted',
          'recipientResponse',
          EDPB_9,
          'De ontvanger weigerde te wissen of terug te geven.',
          'The recipient refused to delete or to return the data.',
        ),
      ]
    : []),
]

const seen = (facts: Facts): ReadonlyArray<Contradiction> =>
  facts.confidentiality === 'disclosed' || facts.confidentiality === 'likely-disclosed'
    ? [
        against(
          'recovered-unread',
          'confidentiality',
          DEFINITION,
          'Vastgelegd is dat iemand de gegevens (waarschijnlijk) heeft gezien of gekregen.',
          'It is recorded that somebody has (likely) seen or got the data.',
        ),
      ]
    : []

const personal = (facts: Facts): ReadonlyArray<Contradiction> =>
  facts.personalDataInvolved === 'yes' || keysOf(facts.dataCategories).length > 0
    ? [
        against(
          'no-personal-data',
          facts.personalDataInvolved === 'yes' ? 'personalDataInvolved' : 'dataCategories',
          DEFINITION,
          'Vastgelegd is dat het om persoonsgegevens gaat.',
          'It is recorded that personal data are involved.',
        ),
      ]
    : []

const effects = (facts: Facts): ReadonlyArray<Contradiction> => [
  ...(facts.misuse === 'established' || facts.misuse === 'signs'
    ? [
        against(
          'no-effect-on-people',
          'misuse',
          RISK,
          'Er zijn aanwijzingen van misbruik vastgelegd.',
          'Signs of misuse are recorded.',
        ),
      ]
    : []),
  ...(facts.unavailabilityEffect === 'serious-for-people'
    ? [
        against(
          'no-effect-on-people',
          'unavailabilityEffect',
          RISK,
          'Vastgelegd is dat mensen er ernstig last van hadden.',
          'It is recorded that people were seriously affected.',
        ),
      ]
    : []),
]

const available = (facts: Facts): ReadonlyArray<Contradiction> =>
  facts.availability === 'lost-for-good'
    ? [
        against(
          'available-again-in-time',
          'availability',
          DEFINITION,
          'Vastgelegd is dat de gegevens voorgoed weg zijn.',
          'It is recorded that the data are gone for good.',
        ),
      ]
    : []

const notPublic = (facts: Facts): ReadonlyArray<Contradiction> =>
  facts.alreadyPublic === 'no'
    ? [
        against(
          'already-public',
          'alreadyPublic',
          RISK,
          'Vastgelegd is dat de gegevens niet openbaar waren.',
          'It is recorded that the data were not public.',
        ),
      ]
    : []

/** Every ground that the recorded facts speak against. Unknown facts speak against none. */
export const contradictionsWith = (facts: Facts): ReadonlyArray<Contradiction> =>
  [unintelligible, recipient, seen, personal, effects, available, notPublic].flatMap((rule) =>
    rule(facts),
  )
