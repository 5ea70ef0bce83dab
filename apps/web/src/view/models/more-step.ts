/** What may be recorded beside the protocol's own course. */
export type MoreStepKey =
  | 'declare-exercise'
  | 'record-processor-notice'
  | 'score-severity'
  | 'assess-risk'
  | 'decide-controller'
  | 'record-leniency'
  | 'plan-informing'
  | 'hold-informing'
  | 'communicate-in-public'
  | 'file-police-report'
