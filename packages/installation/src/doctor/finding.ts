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

/** `ok`, something to look at when there is time, or something that is wrong now. */
export type Verdict = 'ok' | 'attention' | 'fault'

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

/** The worst of several findings. */
export const worstOf = (findings: ReadonlyArray<Finding>): Verdict => {
  const verdicts = findings.map(({ verdict }) => verdict)
  if (verdicts.includes('fault')) return 'fault'
  return verdicts.includes('attention') ? 'attention' : 'ok'
}
