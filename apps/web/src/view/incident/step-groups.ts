import type { Texts } from '../../text/texts.ts'
import type { StepKey } from '../models/step.ts'

/** Under which heading a step stands in "Iets anders doen". */
export type StepGroup = keyof Texts['step']['groups']

const GROUP: Readonly<Record<StepKey, StepGroup>> = {
  'call-desk': 'known',
  'confirm-in-writing': 'known',
  'supplement-report': 'known',
  'establish-facts': 'known',
  'establish-group-facts': 'known',
  'record-signal': 'known',
  'record-processor-notice': 'known',
  'request-information': 'known',
  'receive-information': 'known',
  'record-declaration': 'known',
  'establish-awareness': 'known',
  'correct-awareness': 'known',
  'mark-as-duplicate': 'known',
  'declare-exercise': 'known',
  'answer-four-questions': 'decided',
  'score-severity': 'decided',
  'assess-risk': 'decided',
  advise: 'decided',
  'send-memo': 'decided',
  'decide-authority': 'decided',
  'decide-not-to-notify': 'decided',
  'answer-as-second-person': 'decided',
  'decide-subjects': 'decided',
  'decide-controller': 'decided',
  'establish-legal-facts': 'decided',
  'judge-other-duties': 'decided',
  'notify-authority': 'told',
  'file-follow-up': 'told',
  'withdraw-filing': 'told',
  'record-acknowledgement': 'told',
  'record-authority-request': 'told',
  'answer-authority': 'told',
  'record-leniency': 'told',
  'notify-other-authority': 'told',
  'notify-controller': 'told',
  'file-police-report': 'told',
  'notify-insurer': 'told',
  'plan-informing': 'people',
  'hold-informing': 'people',
  'inform-subjects': 'people',
  'communicate-in-public': 'people',
  'secure-evidence': 'after',
  'attach-evidence': 'after',
  'plan-measure': 'after',
  'complete-measure': 'after',
  'record-consequence': 'after',
  'report-to-board': 'after',
  'record-board-receipt': 'after',
  close: 'after',
  reopen: 'after',
}

const ORDER: ReadonlyArray<StepGroup> = ['known', 'decided', 'told', 'people', 'after']

/** Steps under their headings, in the order of the work; a heading without steps is left out. */
export const grouped = (
  steps: ReadonlyArray<StepKey>,
): ReadonlyArray<readonly [StepGroup, ReadonlyArray<StepKey>]> =>
  ORDER.flatMap((group) => {
    const own = steps.filter((step) => GROUP[step] === group)
    return own.length === 0 ? [] : [[group, own] as const]
  })
