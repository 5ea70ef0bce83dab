import type { StepKey } from '../../view/models/step.ts'
import { attach } from './attaching.ts'
import {
  advice,
  analysis,
  decideNotToNotify,
  decideSubjects,
  decideToNotify,
  memo,
  second,
} from './deciding.ts'
import { duplicate } from './duplicate.ts'
import {
  acknowledge,
  authorityAnswer,
  authorityRequest,
  fileFollowUp,
  fileInitial,
  tellController,
  withdraw,
} from './filing.ts'
import {
  askQuestion,
  board,
  close,
  declaration,
  evidence,
  inform,
  receiveAnswer,
  reopen,
} from './follow-up.ts'
import { holdInforming, inPublic, planInforming } from './informing.ts'
import {
  awareness,
  awarenessCorrection,
  confirm,
  establishFacts,
  signal,
  supplement,
} from './intake.ts'
import { assess, decideController, exercise } from './judging.ts'
import { groupFacts, legalFacts } from './legal.ts'
import { consequence, endMeasure, planMeasure } from './measures.ts'
import { boardReceipt, insurer, otherAuthority } from './other-duties.ts'
import { leniency, policeReport, processorNotice } from './outside.ts'
import { score } from './score.ts'
import type { Step } from './step.ts'

/** What every step of an incident reads and draws. */
export const STEPS: Readonly<Record<StepKey, Step>> = {
  'call-desk': confirm,
  'confirm-in-writing': confirm,
  'record-signal': signal,
  'establish-awareness': awareness,
  'correct-awareness': awarenessCorrection,
  'mark-as-duplicate': duplicate,
  'establish-facts': establishFacts,
  'supplement-report': supplement,
  'answer-four-questions': analysis,
  'request-information': askQuestion,
  'receive-information': receiveAnswer,
  advise: advice,
  'send-memo': memo,
  'decide-authority': decideToNotify,
  'decide-not-to-notify': decideNotToNotify,
  'answer-as-second-person': second,
  'decide-subjects': decideSubjects,
  'notify-authority': fileInitial,
  'file-follow-up': fileFollowUp,
  'withdraw-filing': withdraw,
  'record-acknowledgement': acknowledge,
  'record-authority-request': authorityRequest,
  'answer-authority': authorityAnswer,
  'notify-controller': tellController,
  'inform-subjects': inform,
  'record-declaration': declaration,
  'secure-evidence': evidence,
  'attach-evidence': attach,
  'plan-measure': planMeasure,
  'complete-measure': endMeasure,
  'record-consequence': consequence,
  'report-to-board': board,
  'judge-other-duties': legalFacts,
  'establish-legal-facts': legalFacts,
  'establish-group-facts': groupFacts,
  'notify-other-authority': otherAuthority,
  'notify-insurer': insurer,
  'record-board-receipt': boardReceipt,
  'declare-exercise': exercise,
  'record-processor-notice': processorNotice,
  'score-severity': score,
  'assess-risk': assess,
  'decide-controller': decideController,
  'record-leniency': leniency,
  'plan-informing': planInforming,
  'hold-informing': holdInforming,
  'communicate-in-public': inPublic,
  'file-police-report': policeReport,
  close,
  reopen,
}

const isStep = (key: string): key is StepKey => Object.hasOwn(STEPS, key)

/** Every step that has a form. */
export const STEP_KEYS: ReadonlyArray<StepKey> = Object.keys(STEPS).filter(isStep)
