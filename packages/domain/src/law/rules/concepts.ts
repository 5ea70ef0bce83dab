import type { Condition } from '../condition.ts'
import { atLeast, every, has, is, no, only, proven, some } from '../condition.ts'

// The words that the rules share. Each is a question about recorded facts.

/** Nobody but those who may has the data: shown, not hoped. */
export const notDisclosed: Condition = is('confidentiality', 'not-affected', 'excluded-on-evidence')

/** The data are as they were. */
export const notAltered: Condition = is('integrity', 'not-affected')

/** A full and recent copy is there. */
export const fullBackup: Condition = is('backup', 'full-and-recent')

/** The data can be read by nobody who has them (AVG 34(3)(a)). */
export const unreadable: Condition = is('unintelligible', 'yes-key-safe')

/** Nobody can be recognised in the data, or only by somebody with a key that is safe. */
export const faceless: Condition = is(
  'identifiability',
  'pseudonymous-key-safe',
  'not-identifiable',
)

/** The wrong recipient says, or it was checked, that the data are gone. */
export const givenBack: Condition = is(
  'recipientResponse',
  'declared-deleted-or-returned',
  'confirmed-deleted-or-returned',
)

/** Everybody who got the data is bound by secrecy, or may see such data anyway. */
export const boundRecipients: Condition = every(
  only('recipients', 'same-need-to-know-group', 'known-bound-by-secrecy'),
  has('recipients', 'same-need-to-know-group', 'known-bound-by-secrecy'),
)

/** The wrong recipient was bound by secrecy and gave the data back. */
export const safeHands: Condition = every(boundRecipients, givenBack)

/**
 * Somebody got the data or may have got them, in a form that says something. What protects must
 * be shown: an unknown protection is none (AVG 33(1), 5(2)).
 */
export const exposed: Condition = every(
  is('confidentiality', 'disclosed', 'likely-disclosed', 'possible', 'cannot-be-assessed'),
  no(proven(some(unreadable, faceless, safeHands))),
)

/** The same, in the hands of somebody who is not bound by secrecy. */
export const exposedBeyondSecrecy: Condition = every(exposed, no(proven(boundRecipients)))

/** Data that serve to take on somebody's identity. */
export const identityData: Condition = has(
  'dataCategories',
  'bsn',
  'identity-document',
  'identity-document-number',
)

const SPECIAL = [
  'health',
  'employment-health',
  'criminal',
  'ethnicity',
  'political',
  'religion',
  'trade-union',
  'sexual',
  'genetic',
  'biometric',
] as const

/** Data of AVG 9 and 10, in the data themselves or in being on the list. */
export const specialData: Condition = some(
  has('dataCategories', ...SPECIAL),
  has('listReveals', ...SPECIAL),
)

/** The same, unless it is shown that they tell hardly anything (a food intolerance). */
export const tellingSpecialData: Condition = every(
  specialData,
  no(proven(is('insight', 'hardly-any'))),
)

/** Money: accounts, cards, pay, debts. */
export const financialData: Condition = has(
  'dataCategories',
  'bank-account',
  'payment-card',
  'salary',
  'financial',
  'debts',
)

/** Passwords and other ways in. */
export const credentials: Condition = has('dataCategories', 'credentials')

/** What people do, where they are, with whom they speak, or the story of their working life. */
export const lifeData: Condition = some(
  has('dataCategories', 'communications', 'location', 'profile'),
  every(
    has('dataCategories', 'employment', 'education', 'photo'),
    is('insight', 'detailed-profile'),
  ),
)

/** Where somebody can be found. */
export const whereabouts: Condition = has('dataCategories', 'address', 'location')

/** People whom others may look for, or who can defend themselves less (AVG recital 75). */
export const peopleAtRisk: Condition = has(
  'vulnerable',
  'children',
  'elderly',
  'protected-address',
  'asylum-seekers-or-migrants',
  'crime-victims',
  'whistleblowers',
  'adoptees',
  'public-figures',
  'under-guardianship',
  'other-vulnerable',
)

/** The data are in the hands of somebody who means harm, or of everybody. */
export const hostile: Condition = some(
  has('recipients', 'criminal', 'public'),
  is('intent', 'malicious'),
  is('misuse', 'established', 'signs'),
)

/** The data were gone or out of reach. */
export const unavailable: Condition = is(
  'availability',
  'lost-for-good',
  'lost-for-a-while',
  'lost-for-unknown-time',
)

/** Out of reach for hours at most, and nobody noticed. */
export const backInTime: Condition = some(
  is('availability', 'not-affected'),
  every(
    is('availability', 'lost-for-a-while'),
    is('unavailabilityEffect', 'none'),
    no(atLeast('unavailableHours', 24)),
  ),
)

/** Health data of the records themselves. */
export const healthData: Condition = has('dataCategories', 'health', 'employment-health', 'genetic')

/** Data that say next to nothing: names and ways to reach somebody, or shown to tell hardly anything. */
export const harmlessData: Condition = every(
  some(
    only('dataCategories', 'name', 'gender', 'email', 'phone'),
    every(is('insight', 'hardly-any'), no(identityData), no(credentials), no(financialData)),
  ),
  no(has('listReveals', ...SPECIAL)),
)

/** An accident, of which nobody made use. */
export const accidental: Condition = every(
  is('intent', 'accidental'),
  no(is('misuse', 'established', 'signs')),
)

/** Nobody among the people is at particular risk. */
export const nobodyAtRisk: Condition = only('vulnerable', 'employees', 'students')
