import * as t from 'io-ts'
import { closed } from '../values/closed.ts'
import { oneOf } from '../values/one-of.ts'
import { Personal } from '../values/personal.ts'

/** The protocol's four groups of causes (P-03). */
export const CauseGroup = oneOf('CauseGroup', [
  'human-error',
  'malice-outside',
  'malice-inside',
  'technical-failure',
])
/** See {@link CauseGroup}. */
export type CauseGroup = t.TypeOf<typeof CauseGroup>

/**
 * All thirteen causes that the protocol names, the two that the article adds
 * (`email-to-wrong-recipient`, `theft-with-extortion`), and "other, namely" for each group.
 */
export const CAUSES = {
  'password-written-down': 'human-error',
  'password-shared': 'human-error',
  'device-lost-or-stolen': 'human-error',
  'paper-lost': 'human-error',
  'post-to-wrong-address': 'human-error',
  'mass-mail-in-cc': 'human-error',
  'email-to-wrong-recipient': 'human-error',
  'other-human-error': 'human-error',
  malware: 'malice-outside',
  hacking: 'malice-outside',
  'theft-with-extortion': 'malice-outside',
  'other-malice-outside': 'malice-outside',
  'colleague-with-a-grudge': 'malice-inside',
  'colleague-leaked-on-purpose': 'malice-inside',
  'other-malice-inside': 'malice-inside',
  'software-unavailable': 'technical-failure',
  'system-outage': 'technical-failure',
  'fire-or-water-in-server-room': 'technical-failure',
  'other-technical-failure': 'technical-failure',
} as const satisfies Readonly<Record<string, CauseGroup>>

/** A named cause; its group follows from {@link CAUSES}. */
export type CauseKind = keyof typeof CAUSES

const keys = Object.keys(CAUSES).filter((key): key is CauseKind => Object.hasOwn(CAUSES, key))

/** Codec of {@link CauseKind}. */
export const CauseKind = oneOf<CauseKind>('CauseKind', keys)

/** A cause as said; `namely` says more, and is what "other" needs to mean anything. */
export const Cause = t.union(
  [
    closed('KnownCause', { kind: CauseKind }, { namely: Personal }),
    closed('UnknownCause', { kind: t.literal('unknown') }),
  ],
  'Cause',
)
/** See {@link Cause}. */
export type Cause = t.TypeOf<typeof Cause>
