import type {
  AuthorityAdvice,
  AuthorityDecision,
  FilingKind,
  Instant,
  Means,
  Moment,
  Quantity,
  SubjectDecision,
  SubjectsAdvice,
} from '@meldplicht/domain'
import type { Mark, Who, Words } from './values.ts'

/** One of the three acts: advice (FG), decision (controller), filing (FG under mandate). */
export interface Act {
  readonly state: 'done' | 'needed' | 'waiting' | 'not-applicable'
  readonly toAuthority?: AuthorityAdvice | AuthorityDecision
  readonly toPeople?: SubjectsAdvice | SubjectDecision
  readonly words?: Words
  readonly mark?: Mark
  /** By when the act is needed. */
  readonly before?: Instant
}

/** Advice, decision and filing, each by its own role. */
export interface Acts {
  readonly advice: Act
  readonly decision: Act & {
    /** Who looks along at a decision not to notify, and whether that was done. */
    readonly second?: { readonly who: Who; readonly at?: Instant }
    readonly deviates?: Words
  }
  readonly filing: Act & { readonly mandate?: { readonly at: Instant } }
  readonly filings: ReadonlyArray<FilingRow>
}

/** A message that went to the authority; its verdict was fixed when it was recorded. */
export interface FilingRow {
  readonly kind: FilingKind
  readonly at: Instant
  readonly reference?: string
  readonly verdict?: Verdict
}

/** How a filing stands to the 72 hours. Never recomputed once recorded. */
export type Verdict =
  | { readonly _tag: 'within'; readonly after: number }
  | { readonly _tag: 'between'; readonly over: number }
  | { readonly _tag: 'after'; readonly over: number }

/** Who was told what, how and when (P-12). */
export interface InformedRow {
  readonly at: Moment
  readonly people: Quantity
  readonly means: ReadonlyArray<Means>
  readonly words?: Words
}
