import type { FourQuestion, IncidentCommand } from '@meldplicht/domain'
import { FOUR_QUESTIONS } from '@meldplicht/domain'
import type { Filled } from './browser.ts'
import { factsFilled } from './facts-fields.ts'
import { instantIn, listIn, momentIn, moneyIn, quantityIn, saidIn, words } from './form-values.ts'
import { otherFormOf } from './other-forms.ts'
import type { StepFilled } from './step-filled.ts'

type Later = Exclude<IncidentCommand, { readonly _tag: 'ReportIncident' }>
type Data<T extends Later['_tag']> = Extract<Later, { readonly _tag: T }>['data']

const analysis = (data: Data<'RecordFirstAnalysis'>): Filled => ({
  person: data.analysedBy.id,
  ...Object.fromEntries(
    FOUR_QUESTIONS.flatMap((question: FourQuestion) => [
      [question, data[question].answer],
      [`${question}Reasons`, words(data[question].reasons)],
    ]),
  ),
})

const decision = (data: Data<'DecideAuthority'>): StepFilled => {
  const person = data.decidedBy.id
  const deviation = data.deviation === undefined ? {} : { deviation: words(data.deviation) }
  if (data.decision === 'notify') {
    const [reason] = data.reasons
    return {
      step: 'decide-authority',
      filled: { person, reason1: words(reason?.text), ...deviation },
    }
  }
  const { secondPerson } = data
  return {
    step: 'decide-not-to-notify',
    filled: {
      person,
      ...Object.fromEntries(
        data.reasons.flatMap(({ ground, text }, n) => [
          [`ground${n + 1}`, ground],
          [`reason${n + 1}`, words(text)],
        ]),
      ),
      ...(secondPerson._tag === 'asked' ? { secondPerson: secondPerson.person.id } : {}),
      ...deviation,
    },
  }
}

const filing = (data: Data<'NotifyAuthority'>): StepFilled => {
  const filled = {
    person: data.filedBy.id,
    mandate: data.mandate._tag === 'mandate' ? data.mandate.mandate : 'controller',
    reference: data.reference ?? '',
    ...instantIn('filed', data.filedAt),
  }
  if (data.kind === 'withdrawal')
    return {
      step: 'withdraw-filing',
      filled: { ...filled, withdrawalReason: words(data.withdrawalReason) },
    }
  const followUp = instantIn('followUp', data.followUpPromisedAt)
  return data.kind === 'initial'
    ? {
        step: 'notify-authority',
        filled: { ...filled, ...followUp, reasonsForDelay: words(data.reasonsForDelay) },
      }
    : { step: 'file-follow-up', filled: { ...filled, ...followUp, kind: data.kind } }
}

/** The form that records what a command of a story says, filled in. */
export const formOf = (command: Later): StepFilled => {
  switch (command._tag) {
    case 'ConfirmInWriting': {
      const { channel, confirmedAt, said } = command.data
      return {
        step: 'confirm-in-writing',
        filled: { channel, ...momentIn('confirmed', confirmedAt), ...saidIn(said) },
      }
    }
    case 'SupplementReport':
    case 'EstablishFacts': {
      const { facts, said } = command.data
      return {
        step: command._tag === 'EstablishFacts' ? 'establish-facts' : 'supplement-report',
        filled: { ...factsFilled(facts), ...saidIn(said) },
      }
    }
    case 'RecordSignal': {
      const { kind, receivedAt, description, said } = command.data
      return {
        step: 'record-signal',
        filled: {
          kind,
          description: words(description),
          ...instantIn('received', receivedAt),
          ...saidIn(said),
        },
      }
    }
    case 'EstablishAwareness':
    case 'CorrectAwareness': {
      const { awareAt, reason, said } = command.data
      return {
        step: command._tag === 'EstablishAwareness' ? 'establish-awareness' : 'correct-awareness',
        filled: { reason: words(reason), ...instantIn('awareAt', awareAt), ...saidIn(said) },
      }
    }
    case 'RequestInformation': {
      const { of, who, what, why, requestedAt, expectedAt } = command.data
      return {
        step: 'request-information',
        filled: {
          of,
          who: words(who),
          what: words(what),
          why: words(why),
          ...instantIn('requested', requestedAt),
          ...instantIn('expected', expectedAt),
        },
      }
    }
    case 'ReceiveInformation': {
      const { question, answer, facts, said } = command.data
      return {
        step: 'receive-information',
        filled: { question, answer: words(answer), ...factsFilled(facts), ...saidIn(said) },
      }
    }
    case 'RecordFirstAnalysis':
      return { step: 'answer-four-questions', filled: analysis(command.data) }
    case 'Advise': {
      const { advisedBy, authority, subjects, reasons } = command.data
      return {
        step: 'advise',
        filled: { person: advisedBy.id, authority, subjects, reasons: words(reasons) },
      }
    }
    case 'SendDecisionMemo': {
      const { to, sentAt } = command.data
      return { step: 'send-memo', filled: { person: to.id, ...instantIn('sent', sentAt) } }
    }
    case 'DecideAuthority':
      return decision(command.data)
    case 'AnswerAsSecondPerson': {
      const { person, agrees, reasons } = command.data
      return {
        step: 'answer-as-second-person',
        filled: { person: person.id, agrees: agrees ? 'yes' : 'no', reasons: words(reasons) },
      }
    }
    case 'DecideSubjects': {
      const { decidedBy, decision, reasons, exception, deviation } = command.data
      return {
        step: 'decide-subjects',
        filled: {
          person: decidedBy.id,
          decision,
          reasons: words(reasons),
          exception: exception ?? '',
          deviation: words(deviation),
        },
      }
    }
    case 'NotifyAuthority':
      return filing(command.data)
    case 'RecordAcknowledgement': {
      const { filing: which, reference, acknowledgedAt } = command.data
      return {
        step: 'record-acknowledgement',
        filled: { filing: which, reference, ...instantIn('acknowledged', acknowledgedAt) },
      }
    }
    case 'InformSubjects': {
      const { informedAt, individually, means, people, groups, content } = command.data
      return {
        step: 'inform-subjects',
        filled: {
          ...momentIn('informed', informedAt),
          individually: individually ? 'yes' : 'no',
          means: means._tag === 'listed' ? means.keys : [],
          people: quantityIn(people),
          ...listIn('groups', groups),
          content: words(content),
        },
      }
    }
    case 'RecordDeclaration': {
      const { declaration, declaredAt, text, said } = command.data
      return {
        step: 'record-declaration',
        filled: {
          declaration,
          text: words(text),
          ...momentIn('declared', declaredAt),
          ...saidIn(said),
        },
      }
    }
    case 'SecureEvidence': {
      const { what, where, securedBy, securedAt, beforeRestoring, sha256 } = command.data
      return {
        step: 'secure-evidence',
        filled: {
          what: words(what),
          where: words(where),
          securedBy: words(securedBy.name),
          beforeRestoring,
          sha256: sha256 ?? '',
          ...momentIn('secured', securedAt),
        },
      }
    }
    case 'PlanMeasure': {
      const { kind, what, owner, due } = command.data
      return {
        step: 'plan-measure',
        filled: { kind, what: words(what), owner: words(owner), ...instantIn('due', due) },
      }
    }
    case 'CompleteMeasure': {
      const { measure, completedAt, note } = command.data
      return {
        step: 'complete-measure',
        filled: {
          measure,
          outcome: 'completed',
          note: words(note),
          ...momentIn('completed', completedAt),
        },
      }
    }
    case 'DropMeasure': {
      const { measure, reason } = command.data
      return {
        step: 'complete-measure',
        filled: { measure, outcome: 'dropped', note: words(reason) },
      }
    }
    case 'RecordConsequence': {
      const { kind, what, noticedAt } = command.data
      return {
        step: 'record-consequence',
        filled: { kind, what: words(what), ...momentIn('noticed', noticedAt) },
      }
    }
    case 'RecordCost': {
      const { cents, what } = command.data
      return {
        step: 'record-consequence',
        filled: { kind: 'cost', what: words(what), amount: moneyIn(cents) },
      }
    }
    case 'ReportToBoard': {
      const { reportedBy, reportedAt, cause, measures } = command.data
      return {
        step: 'report-to-board',
        filled: {
          person: reportedBy.id,
          cause: words(cause),
          measures: words(measures),
          ...momentIn('reported', reportedAt),
        },
      }
    }
    case 'CloseIncident':
      return { step: 'close', filled: { conclusion: words(command.data.conclusion) } }
    default:
      return otherFormOf(command)
  }
}
