import type * as t from 'io-ts'
import type { Deadlines } from '../clock/deadline.ts'
import type { AgreedWith } from '../facts/legal-facts.ts'
import type { RegimeId } from '../law/regimes/regime.ts'
import type { Instant } from '../values/instant.ts'
import { oneOf } from '../values/one-of.ts'

/** What can be due. */
export const TaskKind = oneOf('TaskKind', [
  'call-desk',
  'confirm-in-writing',
  'establish-awareness',
  'answer-four-questions',
  'advise',
  'send-memo',
  'decide-authority',
  'answer-as-second-person',
  'notify-authority',
  'notify-controller',
  'file-follow-up',
  'answer-authority',
  'judge-other-duties',
  'notify-other-authority',
  'decide-subjects',
  'inform-subjects',
  'receive-information',
  'complete-measure',
  'report-to-board',
  'notify-insurer',
  'establish-legal-facts',
  'close',
])
/** See {@link TaskKind}. */
export type TaskKind = t.TypeOf<typeof TaskKind>

/** By when: the law's limit, a date that was agreed, or as soon as possible since a moment. */
export type TaskDue =
  | { readonly _tag: 'limit'; readonly limits: Deadlines }
  | { readonly _tag: 'agreed'; readonly at: Instant }
  | { readonly _tag: 'no-date'; readonly since: Instant }
  /** A step of another regime; without `at` its term begins at a moment that is not known yet. */
  | {
      readonly _tag: 'regime'
      readonly regime: RegimeId
      readonly step: string
      readonly since: Instant
      readonly at?: Instant
    }
  /** A notice that was promised to others in a policy or contract. */
  | { readonly _tag: 'promised'; readonly with: AgreedWith; readonly at: Instant }

/** Something that must be done. */
export interface Task {
  readonly kind: TaskKind
  readonly due: TaskDue
}

/** The moment at which something has to be there; none for what is "without undue delay". */
export const dateOf = (due: TaskDue): Instant | undefined => {
  switch (due._tag) {
    case 'limit':
      return due.limits.strict
    case 'agreed':
    case 'promised':
      return due.at
    case 'regime':
      return due.at
    case 'no-date':
      return undefined
  }
}
