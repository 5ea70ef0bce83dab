import type { Instant, Moment } from '@meldplicht/domain'
import type { Acts, InformedRow, Verdict } from './acts.ts'
import type { Clock72 } from './clock.ts'
import type { DutiesCard, GroupRow } from './duties.ts'
import type {
  AttachmentRow,
  ConsequenceRow,
  Contacted,
  EvidenceRow,
  ListedRow,
  MeasureRow,
  ProcessorCard,
} from './follow-up.ts'
import type { Frame, IncidentRef } from './frame.ts'
import type { KnownRow, OpenRow } from './knowledge.ts'
import type { MoreRow } from './more.ts'
import type { StepKey } from './step.ts'
import type { TimelineMoment } from './timeline.ts'
import type { Mark, Who, Words } from './values.ts'
import type { Classification, QuestionRow, Weighing } from './weighing.ts'

/** Somebody read the incident, or was given one of its files. */
export interface ReaderMark extends Mark {
  readonly file?: Words
}

/** The incident page. */
export interface IncidentPage {
  readonly frame: Frame
  readonly ref: IncidentRef
  readonly number: string
  readonly organisation: string
  readonly title: Words
  readonly reportedAt: Instant
  readonly reportedBy: Who
  readonly classification: Classification
  readonly classifiedAt?: Instant
  readonly state: 'open' | 'closed'
  readonly closedAt?: Instant
  readonly duplicateOf?: { readonly ref: IncidentRef; readonly number: string }
  /** Absent when the duty to notify is fulfilled or was decided away. */
  readonly clock?: Clock72
  readonly verdict?: Verdict
  readonly step?: StepKey
  readonly after?: StepKey
  readonly otherSteps: ReadonlyArray<StepKey>
  readonly known: ReadonlyArray<KnownRow>
  readonly open: ReadonlyArray<OpenRow>
  readonly questions: ReadonlyArray<QuestionRow>
  readonly weighing: Weighing
  readonly acts: Acts
  /** Name of the controller's decider. */
  readonly decider?: string
  readonly timeline: ReadonlyArray<TimelineMoment>
  readonly recipient?: Contacted
  readonly processor?: ProcessorCard
  readonly evidence: ReadonlyArray<EvidenceRow>
  readonly attachments: ReadonlyArray<AttachmentRow>
  readonly measures: ReadonlyArray<MeasureRow>
  readonly consequences: ReadonlyArray<ConsequenceRow>
  /** Acts beside the protocol's own course, oldest first. */
  readonly more: ReadonlyArray<MoreRow>
  readonly informed: ReadonlyArray<InformedRow>
  readonly otherDuties: DutiesCard
  readonly groups: ReadonlyArray<GroupRow>
  readonly board?: Mark
  /** Who of the Board received the newest report, and when. */
  readonly boardReceipt?: { readonly who: Words; readonly at: Moment }
  readonly readers: ReadonlyArray<ReaderMark>
  /** Who saw its title in a list; each with the last time. */
  readonly listed: ReadonlyArray<ListedRow>
}
