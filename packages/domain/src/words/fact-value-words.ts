import type { Facts } from '../facts/facts.ts'
import type { Bilingual } from '../law/citation.ts'
import { DATA_WORDS, PEOPLE_WORDS, RECIPIENT_WORDS, VULNERABLE_WORDS } from './data-words.ts'
import {
  CAUSE_WORDS,
  CONSEQUENCE_WORDS,
  IMPACT_WORDS,
  INCIDENT_TYPE_WORDS,
  PROTECTION_WORDS,
  SEVERITY_WORDS,
} from './happening-words.ts'

// The keys of a value: of a choice, of a list, or of a cause that says more.
type KeysOf<V> = V extends { readonly keys: ReadonlyArray<infer K extends string> }
  ? K
  : V extends { readonly kind: infer K extends string }
    ? K
    : V extends string
      ? V
      : never

type Keys = { readonly [F in keyof Facts]-?: KeysOf<NonNullable<Facts[F]>> }

/** A fact of which the values are keys of a fixed list. */
export type KeyedFact = Exclude<
  { readonly [F in keyof Keys]: [Keys[F]] extends [never] ? never : F }[keyof Keys],
  // An id is no key.
  'outsideParty'
>

const words = (nl: string, en: string): Bilingual => ({ nl, en })

const unknown = words('nog niet bekend', 'not yet known')
const possible = words('mogelijk', 'possibly')
const not = words('nee', 'no')
const undeterminable = words('niet vast te stellen', 'cannot be determined')
const partly = words('voor een deel', 'partly')
const none = words('geen', 'none')
const yesNo = { yes: words('ja', 'yes'), no: not, unknown }

/** What people call the values of every fact that is one or several of a fixed list. */
export const FACT_VALUE_WORDS: {
  readonly [F in KeyedFact]: Readonly<Record<Keys[F], Bilingual>>
} = {
  ongoing: yesNo,
  discoveredBy: {
    controller: words('de organisatie zelf', 'the organisation itself'),
    processor: words('een verwerker', 'a processor'),
    'data-subject': words('een betrokkene', 'a data subject'),
    'external-party': words('iemand van buiten', 'somebody from outside'),
    press: words('de pers', 'the press'),
    other: words('iemand anders', 'somebody else'),
    unknown,
  },
  incidentTypes: INCIDENT_TYPE_WORDS,
  cause: CAUSE_WORDS,
  intent: {
    malicious: words('met opzet', 'on purpose'),
    accidental: words('per ongeluk', 'by accident'),
    unknown,
  },
  extortion: yesNo,
  securityBreached: yesNo,
  personalDataInvolved: yesNo,
  confidentiality: {
    disclosed: words('ja, gezien of gekregen', 'yes, seen or received'),
    'likely-disclosed': words('waarschijnlijk wel', 'probably'),
    possible,
    'excluded-on-evidence': words('uitgesloten, met bewijs', 'excluded, on evidence'),
    'not-affected': not,
    'cannot-be-assessed': undeterminable,
    unknown,
  },
  integrity: {
    'altered-without-known-use': words(
      'veranderd, voor zover bekend niet gebruikt',
      'altered, not used as far as is known',
    ),
    'altered-and-used-reversible': words(
      'veranderd en gebruikt, te herstellen',
      'altered and used, reversible',
    ),
    'altered-and-used-irreversible': words(
      'veranderd en gebruikt, niet te herstellen',
      'altered and used, irreversible',
    ),
    possible,
    'not-affected': not,
    unknown,
  },
  availability: {
    'lost-for-good': words('voorgoed kwijt', 'lost for good'),
    'lost-for-a-while': words('een tijd niet te bereiken', 'out of reach for a while'),
    'lost-for-unknown-time': words(
      'niet te bereiken, nog niet bekend hoe lang',
      'out of reach, not yet known for how long',
    ),
    possible,
    'not-affected': not,
    unknown,
  },
  unavailabilityEffect: {
    none,
    'minor-delay': words('klein oponthoud', 'a minor delay'),
    'serious-for-people': words('ernstig voor mensen', 'serious for people'),
    unknown,
  },
  unintelligible: {
    'yes-key-safe': words('ja, en de sleutel is niet in gevaar', 'yes, and the key is not at risk'),
    'yes-key-at-risk': words(
      'versleuteld, maar de sleutel is in gevaar',
      'encrypted, but the key is at risk',
    ),
    partly,
    no: not,
    'cannot-be-assessed': undeterminable,
    unknown,
  },
  backup: {
    'full-and-recent': words('volledig en recent', 'full and recent'),
    partial: partly,
    'paper-only': words('alleen op papier', 'on paper only'),
    none,
    unknown,
  },
  protectedBy: PROTECTION_WORDS,
  dataCategories: DATA_WORDS,
  listReveals: DATA_WORDS,
  insight: {
    'hardly-any': words('bijna geen', 'hardly any'),
    some: words('enig', 'some'),
    'detailed-profile': words('een uitgebreid beeld', 'a detailed profile'),
    unknown,
  },
  identifiability: {
    direct: words('direct', 'directly'),
    indirect: words('indirect', 'indirectly'),
    'pseudonymous-key-safe': words(
      'onder een schuilnaam, sleutel niet in gevaar',
      'under a pseudonym, key not at risk',
    ),
    'not-identifiable': words('niet te herkennen', 'not identifiable'),
    unknown,
  },
  peopleGroups: PEOPLE_WORDS,
  vulnerable: VULNERABLE_WORDS,
  recipients: RECIPIENT_WORDS,
  recipientResponse: {
    'not-asked': words('nog niet gevraagd', 'not asked yet'),
    asked: words('gevraagd, nog geen antwoord', 'asked, no answer yet'),
    'declared-deleted-or-returned': words(
      'verklaart gewist of teruggegeven',
      'declares deleted or returned',
    ),
    'confirmed-deleted-or-returned': words(
      'gewist of teruggegeven, nagekeken',
      'deleted or returned, confirmed',
    ),
    refused: words('weigert', 'refuses'),
    unknown,
  },
  misuse: {
    established: words('ja, vastgesteld', 'yes, established'),
    signs: words('er zijn aanwijzingen', 'there are signs'),
    'no-signs-in-logs': words(
      'tot nu toe geen aanwijzingen van misbruik',
      'no signs of misuse so far',
    ),
    unknown,
  },
  stillExposed: yesNo,
  alreadyPublic: yesNo,
  peopleKnow: yesNo,
  laterMeasures: {
    'high-risk-removed-on-evidence': words('ja, met bewijs', 'yes, on evidence'),
    claimed: words('gezegd, nog geen bewijs', 'claimed, no evidence yet'),
    none,
    unknown,
  },
  reachability: {
    'all-reachable': words('allemaal te bereiken', 'all reachable'),
    'some-unreachable': words('een deel niet te bereiken', 'some unreachable'),
    'unknown-or-disproportionate': words(
      'niet bekend wie het zijn, of het kost te veel',
      'not known who they are, or out of proportion',
    ),
    unknown,
  },
  likelyConsequences: CONSEQUENCE_WORDS,
  likelyImpacts: IMPACT_WORDS,
  impactSeverity: SEVERITY_WORDS,
  ourRole: {
    controller: words('verwerkingsverantwoordelijke', 'controller'),
    'joint-controller': words('gezamenlijk verwerkingsverantwoordelijke', 'joint controller'),
    'independent-controller': words(
      'zelfstandig verwerkingsverantwoordelijke',
      'independent controller',
    ),
    processor: words('verwerker', 'processor'),
    unknown,
  },
}
