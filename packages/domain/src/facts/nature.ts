import type * as t from 'io-ts'
import { oneOf } from '../values/one-of.ts'

/** Whether something is so; "unknown" is an answer that never counts as "no". */
export const YesNoUnknown = oneOf('YesNoUnknown', ['yes', 'no', 'unknown'])
/** See {@link YesNoUnknown}. */
export type YesNoUnknown = t.TypeOf<typeof YesNoUnknown>

/** Disclosure of, or access to, the data (AVG 4(12); EDPB template field 56). */
export const Confidentiality = oneOf('Confidentiality', [
  'disclosed',
  'likely-disclosed',
  'possible',
  'excluded-on-evidence',
  'not-affected',
  'cannot-be-assessed',
  'unknown',
])
/** See {@link Confidentiality}. */
export type Confidentiality = t.TypeOf<typeof Confidentiality>

/** Alteration of the data (EDPB template field 58). */
export const Integrity = oneOf('Integrity', [
  'altered-without-known-use',
  'altered-and-used-reversible',
  'altered-and-used-irreversible',
  'possible',
  'not-affected',
  'unknown',
])
/** See {@link Integrity}. */
export type Integrity = t.TypeOf<typeof Integrity>

/** Loss of, or of access to, the data; for a while counts as well (EDPB template field 59). */
export const Availability = oneOf('Availability', [
  'lost-for-good',
  'lost-for-a-while',
  'lost-for-unknown-time',
  'possible',
  'not-affected',
  'unknown',
])
/** See {@link Availability}. */
export type Availability = t.TypeOf<typeof Availability>

/** What people noticed of the loss of availability. */
export const UnavailabilityEffect = oneOf('UnavailabilityEffect', [
  'none',
  'minor-delay',
  'serious-for-people',
  'unknown',
])
/** See {@link UnavailabilityEffect}. */
export type UnavailabilityEffect = t.TypeOf<typeof UnavailabilityEffect>

/** Whether the data can be read by whoever has them (AVG 34(3)(a); EDPB template field 57). */
export const Unintelligible = oneOf('Unintelligible', [
  'yes-key-safe',
  'yes-key-at-risk',
  'partly',
  'no',
  'cannot-be-assessed',
  'unknown',
])
/** See {@link Unintelligible}. */
export type Unintelligible = t.TypeOf<typeof Unintelligible>

/** Whether a copy was left to restore from. */
export const Backup = oneOf('Backup', [
  'full-and-recent',
  'partial',
  'paper-only',
  'none',
  'unknown',
])
/** See {@link Backup}. */
export type Backup = t.TypeOf<typeof Backup>

/** Intent behind the incident. */
export const Intent = oneOf('Intent', ['malicious', 'accidental', 'unknown'])
/** See {@link Intent}. */
export type Intent = t.TypeOf<typeof Intent>

/** What the wrong recipient did when asked. A declaration lowers art. 34, seldom art. 33. */
export const RecipientResponse = oneOf('RecipientResponse', [
  'not-asked',
  'asked',
  'declared-deleted-or-returned',
  'confirmed-deleted-or-returned',
  'refused',
  'unknown',
])
/** See {@link RecipientResponse}. */
export type RecipientResponse = t.TypeOf<typeof RecipientResponse>

/** Signs of misuse so far, and on what they rest. */
export const Misuse = oneOf('Misuse', ['established', 'signs', 'no-signs-in-logs', 'unknown'])
/** See {@link Misuse}. */
export type Misuse = t.TypeOf<typeof Misuse>

/** In what role we hold the data (AVG 4(7), 4(8), 26). */
export const OurRole = oneOf('OurRole', [
  'controller',
  'joint-controller',
  'independent-controller',
  'processor',
  'unknown',
])
/** See {@link OurRole}. */
export type OurRole = t.TypeOf<typeof OurRole>

/** Who found it out (EDPB template field 50). */
export const DiscoveredBy = oneOf('DiscoveredBy', [
  'controller',
  'processor',
  'data-subject',
  'external-party',
  'press',
  'other',
  'unknown',
])
/** See {@link DiscoveredBy}. */
export type DiscoveredBy = t.TypeOf<typeof DiscoveredBy>

/** How well a person can be recognised from what leaked. */
export const Identifiability = oneOf('Identifiability', [
  'direct',
  'indirect',
  'pseudonymous-key-safe',
  'not-identifiable',
  'unknown',
])
/** See {@link Identifiability}. */
export type Identifiability = t.TypeOf<typeof Identifiability>

/** How much the data tell about one person (ENISA 2013, annex 1: from "no substantial insight"). */
export const Insight = oneOf('Insight', ['hardly-any', 'some', 'detailed-profile', 'unknown'])
/** See {@link Insight}. */
export type Insight = t.TypeOf<typeof Insight>

/** Measures after the breach that make a high risk no longer likely (AVG 34(3)(b)). */
export const LaterMeasures = oneOf('LaterMeasures', [
  'high-risk-removed-on-evidence',
  'claimed',
  'none',
  'unknown',
])
/** See {@link LaterMeasures}. */
export type LaterMeasures = t.TypeOf<typeof LaterMeasures>

/** Whether the people can be reached one by one (AVG 34(3)(c)). */
export const Reachability = oneOf('Reachability', [
  'all-reachable',
  'some-unreachable',
  'unknown-or-disproportionate',
  'unknown',
])
/** See {@link Reachability}. */
export type Reachability = t.TypeOf<typeof Reachability>
