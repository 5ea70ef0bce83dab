import type { Texts } from '../../text/texts.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import type { StepKey } from '../models/step.ts'
import { fourQuestionsForm } from './analysis.ts'
import { attachForm } from './attaching.ts'
import { authorityAnswerForm, authorityRequestForm, controllerForm } from './authority.ts'
import { boardForm, closeForm, reopenForm } from './closing.ts'
import {
  adviceForm,
  decideAuthorityForm,
  decideSubjectsForm,
  memoForm,
  secondPersonForm,
} from './deciding.ts'
import { factsForm } from './facts.ts'
import { acknowledgementForm, filingForm } from './filing.ts'
import {
  answerForm,
  completeMeasureForm,
  consequenceForm,
  declarationForm,
  evidenceForm,
  informForm,
  measureForm,
  requestForm,
} from './follow-up.ts'
import { holdInformingForm, inPublicForm, planInformingForm } from './informing.ts'
import { awarenessForm, confirmForm, duplicateForm, signalForm } from './intake.ts'
import { assessForm, decideControllerForm, exerciseForm } from './judging.ts'
import { groupForm, legalForm } from './legal.ts'
import { boardReceiptForm, insurerForm, otherAuthorityForm } from './other-duties.ts'
import { leniencyForm, noticeForm, policeForm } from './outside.ts'
import { scoreForm } from './score.ts'

type Draw = (model: IncidentForm, texts: Texts) => Html

/** Every step but "not notifying", which needs more than a form ({@link notNotifyingForm}). */
export type FormStep = Exclude<StepKey, 'decide-not-to-notify'>

const FORMS: Readonly<Record<FormStep, Draw>> = {
  'call-desk': (model, texts) => confirmForm('call-desk', model, texts),
  'confirm-in-writing': (model, texts) => confirmForm('confirm-in-writing', model, texts),
  'establish-awareness': (model, texts) => awarenessForm('establish-awareness', model, texts),
  'correct-awareness': (model, texts) => awarenessForm('correct-awareness', model, texts),
  'record-signal': signalForm,
  'mark-as-duplicate': duplicateForm,
  'establish-facts': (model, texts) => factsForm('establish-facts', model, texts),
  'supplement-report': (model, texts) => factsForm('supplement-report', model, texts),
  'answer-four-questions': fourQuestionsForm,
  advise: adviceForm,
  'send-memo': memoForm,
  'decide-authority': decideAuthorityForm,
  'answer-as-second-person': secondPersonForm,
  'decide-subjects': decideSubjectsForm,
  'notify-authority': (model, texts) => filingForm('notify-authority', model, texts),
  'file-follow-up': (model, texts) => filingForm('file-follow-up', model, texts),
  'withdraw-filing': (model, texts) => filingForm('withdraw-filing', model, texts),
  'record-acknowledgement': acknowledgementForm,
  'record-authority-request': authorityRequestForm,
  'answer-authority': authorityAnswerForm,
  'notify-controller': controllerForm,
  'inform-subjects': informForm,
  'record-declaration': declarationForm,
  'secure-evidence': evidenceForm,
  'attach-evidence': attachForm,
  'plan-measure': measureForm,
  'complete-measure': completeMeasureForm,
  'record-consequence': consequenceForm,
  'request-information': requestForm,
  'receive-information': answerForm,
  'report-to-board': boardForm,
  close: closeForm,
  'judge-other-duties': (model, texts) => legalForm('judge-other-duties', model, texts),
  'establish-legal-facts': (model, texts) => legalForm('establish-legal-facts', model, texts),
  'establish-group-facts': groupForm,
  'notify-other-authority': otherAuthorityForm,
  'notify-insurer': insurerForm,
  'record-board-receipt': boardReceiptForm,
  'declare-exercise': exerciseForm,
  'record-processor-notice': noticeForm,
  'score-severity': scoreForm,
  'assess-risk': assessForm,
  'decide-controller': decideControllerForm,
  'record-leniency': leniencyForm,
  'plan-informing': planInformingForm,
  'hold-informing': holdInformingForm,
  'communicate-in-public': inPublicForm,
  'file-police-report': policeForm,
  reopen: reopenForm,
}

/** The form of a step. */
export const stepForm = (step: FormStep, model: IncidentForm, texts: Texts): Html =>
  FORMS[step](model, texts)

/** The steps that have a plain form. */
export const isFormStep = (step: string): step is FormStep => Object.hasOwn(FORMS, step)
