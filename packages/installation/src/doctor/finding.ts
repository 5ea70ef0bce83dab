import type { Bilingual } from '@meldplicht/domain'

/** What the doctor looks at, in the order in which it is told. */
export type CheckName =
  | 'log'
  | 'schema'
  | 'integrity'
  | 'history'
  | 'hidden'
  | 'keys'
  | 'sealed'
  | 'blobs'
  | 'views'
  | 'permissions'
  | 'space'
  | 'wal'

/**
 * `ok`, something to look at when there is time, something that could not be looked at (so that
 * nobody knows), or something that is wrong now.
 */
export type Verdict = 'ok' | 'attention' | 'unseen' | 'fault'

/** What one check found, and what to do next when it is not `ok`. */
export interface Finding {
  readonly check: CheckName
  readonly verdict: Verdict
  readonly what: Bilingual
  readonly next?: Bilingual
}

/** A check that found what it should. */
export const ok = (check: CheckName, nl: string, en: string): Finding => ({
  check,
  verdict: 'ok',
  what: { nl, en },
})

/** A check that found something else. */
export const found = (
  check: CheckName,
  verdict: 'attention' | 'fault',
  what: Bilingual,
  next: Bilingual,
): Finding => ({ check, verdict, what, next })

/** A check that could not be made: `why` says what stands in the way, in words after a colon. */
export const unseen = (check: CheckName, why: Bilingual): Finding => ({
  check,
  verdict: 'unseen',
  what: { nl: `Niet nagekeken: ${why.nl}.`, en: `Not looked at: ${why.en}.` },
  next: {
    nl: 'Herstel dat eerst, en draai daarna "meldplicht doctor" opnieuw.',
    en: 'Mend that first, and then run "meldplicht doctor" again.',
  },
})

const WORST_FIRST = ['fault', 'unseen', 'attention'] as const

/** The worst of several findings. */
export const worstOf = (findings: ReadonlyArray<Finding>): Verdict =>
  WORST_FIRST.find((each) => findings.some(({ verdict }) => verdict === each)) ?? 'ok'
