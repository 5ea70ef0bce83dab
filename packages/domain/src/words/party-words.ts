import type { PartyPart } from '../facts/involved-party.ts'
import type { Bilingual } from '../law/citation.ts'

/** What people call the part that an outside party has in an incident. */
export const PARTY_PART_WORDS: Readonly<Record<PartyPart, Bilingual>> = {
  processor: { nl: 'verwerker', en: 'processor' },
  'sub-processor': { nl: 'subverwerker', en: 'sub-processor' },
  'joint-controller': {
    nl: 'gezamenlijk verwerkingsverantwoordelijke',
    en: 'joint controller',
  },
  'independent-controller': {
    nl: 'zelfstandig verwerkingsverantwoordelijke',
    en: 'independent controller',
  },
  other: { nl: 'anders', en: 'otherwise' },
}
