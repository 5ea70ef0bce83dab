import type { Instant } from '@meldplicht/domain'

/**
 * The 72-hour clock of AVG 33(1). `strict` is exact; `outer` is the wider reading of Reg. 1182/71,
 * which is disputable, so alarms run on `strict`.
 */
export interface Clock72 {
  readonly kind: 'presumed' | 'aware'
  readonly start: Instant
  readonly strict: Instant
  readonly outer: Instant
}

/** Anything that has, or lacks, a date. */
export type Clock =
  | ({ readonly _tag: 'hours-72' } & Clock72)
  /** The authority set this date (AVG 58(1)). */
  | { readonly _tag: 'authority'; readonly until: Instant }
  /** Another regime of the law has this limit. */
  | { readonly _tag: 'regime'; readonly until: Instant; readonly name: string }
  /** Somebody agreed to this date. */
  | { readonly _tag: 'agreed'; readonly until: Instant }
  /** No date in law, only "without undue delay". */
  | { readonly _tag: 'undue-delay'; readonly since: Instant; readonly after: SinceKey }

/** What a duty without a date has been waiting for. */
export type SinceKey = 'decision' | 'call' | 'report' | 'filing' | 'awareness' | 'other'
