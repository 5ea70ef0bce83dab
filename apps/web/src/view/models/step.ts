import type { TaskKind } from '@meldplicht/domain'
import type { MoreStepKey } from './more-step.ts'

/** Everything that an incident can ask for or allow; one page does each. */
export type StepKey =
  | TaskKind
  | MoreStepKey
  | 'supplement-report'
  | 'establish-facts'
  | 'record-signal'
  | 'correct-awareness'
  | 'mark-as-duplicate'
  | 'request-information'
  | 'decide-not-to-notify'
  | 'record-acknowledgement'
  | 'withdraw-filing'
  | 'record-authority-request'
  | 'record-declaration'
  | 'secure-evidence'
  | 'attach-evidence'
  | 'plan-measure'
  | 'record-consequence'
  | 'establish-group-facts'
  | 'record-board-receipt'
  | 'reopen'
