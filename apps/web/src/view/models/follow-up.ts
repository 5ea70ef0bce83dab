import type { Instant, MeasureKind, PartyRole, ReadList, YesNoUnknown } from '@meldplicht/domain'
import type { Mark, Who, Words } from './values.ts'

/** Somebody saw the title in a list. */
export interface ListedRow {
  /** Who, and when for the last time. */
  readonly mark: Mark
  readonly list: ReadList
  readonly times: number
}

/** Steps with the wrong recipient or the processor. */
export interface Contacted {
  readonly name: Words
  readonly steps: ReadonlyArray<{
    readonly key: 'called' | 'asked' | 'declared' | 'answered' | 'refused'
    readonly at?: Instant
    readonly expected?: Instant
    readonly words?: Words
  }>
}

/** The processor at which it happened, with its agreement. */
export interface ProcessorCard extends Contacted {
  readonly kind: PartyRole
  /** Absent means that none is on record, which is a finding. */
  readonly agreement?: { readonly at: Instant; readonly noticeHours?: number }
  readonly subProcessors: ReadonlyArray<Words>
}

/** A piece of evidence, described and never uploaded. */
export interface EvidenceRow {
  readonly what: Words
  readonly by: Mark
  readonly where: Words
  /** Hexadecimal SHA-256. */
  readonly sha256?: string
  readonly beforeRepair: YesNoUnknown
}

/** A file of the dossier. */
export interface AttachmentRow {
  readonly id: string
  readonly name: Words
  readonly what?: Words
  /** In bytes. */
  readonly size: number
  readonly from: Who
  readonly by: Mark
}

/** A measure with its owner and its date. */
export interface MeasureRow {
  readonly what: Words
  readonly kind: MeasureKind
  readonly owner?: Words
  readonly due?: Instant
  readonly state: 'planned' | 'completed' | 'dropped'
  readonly at?: Instant
}

/** A consequence or what it cost. */
export interface ConsequenceRow {
  readonly what: Words
  readonly mark: Mark
  /** In euro cents. */
  readonly cents?: number
}
