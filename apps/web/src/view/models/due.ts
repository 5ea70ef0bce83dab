import type { Instant, TaskKind } from '@meldplicht/domain'
import type { Clock } from './clock.ts'
import type { Frame, IncidentRef } from './frame.ts'
import type { StepKey } from './step.ts'
import type { Cited, Words } from './values.ts'

/** Why a row is on the list, where no sentence of the law package says it better. */
export type WhyKey = TaskKind | 'notify-overdue'

/** Why, with its citation. */
export type Why = { readonly key: WhyKey; readonly citations: ReadonlyArray<string> } | Cited

/** What else may fall today at an incident. */
export type AlsoKey = 'answer' | 'declaration' | 'measure' | 'supplement'

/** Another thing of the same incident that falls today. */
export interface AlsoToday {
  readonly at: Instant
  readonly what: AlsoKey
  readonly who?: Words
}

/** One incident on the list, with the one step that comes first. */
export interface DueRow {
  readonly ref: IncidentRef
  readonly number: string
  readonly organisation: string
  readonly title: Words
  readonly clock: Clock
  readonly why: Why
  readonly alsoToday: ReadonlyArray<AlsoToday>
  readonly step: StepKey
  readonly after?: StepKey
}

/** "Wat moet er nu": what first, by when and why, and the next step. Rows come in order of need. */
export interface DuePage {
  readonly frame: Frame
  readonly rows: ReadonlyArray<DueRow>
  readonly organisations: ReadonlyArray<{ readonly id: string; readonly name: string }>
  /** Incidents that are there and cannot be read. */
  readonly unreadable?: ReadonlyArray<string>
  /** The organisation to which the list is narrowed. */
  readonly only?: string
}
