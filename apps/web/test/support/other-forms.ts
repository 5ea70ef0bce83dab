import type { IncidentCommand, LegalFacts } from '@meldplicht/domain'
import type { Filled } from './browser.ts'
import { factsFilled } from './facts-fields.ts'
import { instantIn, momentIn, quantityIn, saidIn, words } from './form-values.ts'
import type { StepFilled } from './step-filled.ts'

/** The commands that no story of the protocol or the article says. */
export type OtherTag =
  | 'AnswerAuthority'
  | 'AssessRisk'
  | 'AttachEvidence'
  | 'CommunicateInPublic'
  | 'CorrectFact'
  | 'DecideController'
  | 'DeclareExercise'
  | 'EstablishGroupFacts'
  | 'EstablishLegalFacts'
  | 'FilePoliceReport'
  | 'HoldInforming'
  | 'MarkAsDuplicate'
  | 'NotifyController'
  | 'NotifyInsurer'
  | 'NotifyOtherAuthority'
  | 'PlanInforming'
  | 'ReceiveProcessorNotice'
  | 'RecordAuthorityRequest'
  | 'RecordBoardReceipt'
  | 'RecordLeniency'
  | 'ReopenIncident'
  | 'ScoreSeverity'

type Other = Extract<IncidentCommand, { readonly _tag: OtherTag }>
type Data<T extends OtherTag> = Extract<Other, { readonly _tag: T }>['data']

const yesNo = (answer: boolean): string => (answer ? 'yes' : 'no')

const score = ({ scoredBy, circumstances, reasons }: Data<'ScoreSeverity'>): Filled => {
  const adjustments = circumstances.data.flatMap(({ kind, adjustments: all }) =>
    all.map((one) => ({ kind, ...one })),
  )
  return {
    person: scoredBy.id,
    data: circumstances.data.map(({ kind }) => kind),
    identification: circumstances.identification,
    confidentiality: circumstances.confidentiality,
    integrity: circumstances.integrity,
    availability: circumstances.availability,
    malicious: yesNo(circumstances.malicious),
    moreThan100People: yesNo(circumstances.moreThan100People),
    unintelligible: yesNo(circumstances.unintelligible),
    reasons: words(reasons),
    ...Object.fromEntries(
      adjustments.flatMap(({ kind, factor, steps, reason }, n) => [
        [`adjust${n + 1}Kind`, kind],
        [`adjust${n + 1}Factor`, factor],
        [`adjust${n + 1}Steps`, String(Math.abs(steps))],
        [`adjust${n + 1}Reason`, words(reason)],
      ]),
    ),
  }
}

const legal = (facts: LegalFacts): Filled => {
  const { traits, triggers, establishments, peopleByCountry } = facts
  const judged = triggers?.find(({ at }) => at !== undefined)?.at
  return {
    ...(traits === undefined
      ? {}
      : {
          traits: traits.flatMap(({ trait, holds }) => (holds === 'yes' ? [trait] : [])),
          traitsComplete: traits.some(({ holds }) => holds === 'no') ? ['yes'] : [],
        }),
    ...Object.fromEntries((triggers ?? []).map(({ trigger, holds }) => [trigger, holds])),
    ...(judged === undefined ? {} : momentIn('judgedAt', judged)),
    ...Object.fromEntries(
      (['crossBorder', 'mainEstablishmentIsDutch', 'publicTask', 'establishedInEea'] as const).map(
        (name) => [name, facts[name] ?? ''],
      ),
    ),
    establishments: establishments?._tag === 'listed' ? establishments.keys.join(', ') : '',
    peopleByCountry: (peopleByCountry ?? [])
      .map(({ country, people }) => `${country} ${quantityIn(people)}`)
      .join('\n'),
    leadAuthority: words(facts.leadAuthority),
  }
}

/** The form of a command beside the protocol's own course, filled in. */
export const otherFormOf = (command: Other): StepFilled => {
  switch (command._tag) {
    case 'ReceiveProcessorNotice': {
      const { party, said, receivedAt, processorAware, text, reference } = command.data
      return {
        step: 'record-processor-notice',
        filled: {
          outsideParty: party,
          text: words(text),
          reference: reference ?? '',
          ...instantIn('received', receivedAt),
          ...momentIn('processorAware', processorAware),
          ...saidIn(said),
        },
      }
    }
    case 'DeclareExercise': {
      const { declaredBy, confirmedBy, reason } = command.data
      return {
        step: 'declare-exercise',
        filled: { person: declaredBy.id, secondPerson: confirmedBy.id, reason: words(reason) },
      }
    }
    case 'CorrectFact': {
      const { corrects, reason, said, facts } = command.data
      return {
        step: 'establish-facts',
        query: { verbetert: corrects, feit: Object.keys(facts)[0] ?? '' },
        filled: { reason: words(reason), ...factsFilled(facts), ...saidIn(said) },
      }
    }
    case 'EstablishGroupFacts': {
      const { group, said, facts, reasons } = command.data
      return {
        step: 'establish-group-facts',
        filled: { group, groupReasons: words(reasons), ...factsFilled(facts), ...saidIn(said) },
      }
    }
    case 'EstablishLegalFacts': {
      const { said, legal: facts, reasons } = command.data
      return {
        step: 'establish-legal-facts',
        filled: { ...legal(facts), reasons: words(reasons), ...saidIn(said) },
      }
    }
    case 'ScoreSeverity':
      return { step: 'score-severity', filled: score(command.data) }
    case 'AssessRisk': {
      const { assessedBy, risk, reasons } = command.data
      return {
        step: 'assess-risk',
        filled: { person: assessedBy.id, risk, reasons: words(reasons) },
      }
    }
    case 'DecideController': {
      const { decidedBy, decision, reasons } = command.data
      return {
        step: 'decide-controller',
        filled: { person: decidedBy.id, decision, reasons: words(reasons) },
      }
    }
    case 'NotifyController': {
      const { to, notifiedAt, content, reference } = command.data
      return {
        step: 'notify-controller',
        filled: {
          to: words(to),
          content: words(content),
          reference: reference ?? '',
          ...instantIn('notified', notifiedAt),
        },
      }
    }
    case 'NotifyOtherAuthority': {
      const { regime, step, filedBy, filedAt, addressee, reference, complete } = command.data
      return {
        step: 'notify-other-authority',
        filled: {
          duty: `${regime}/${step}`,
          person: filedBy.id,
          addressee: addressee ?? '',
          reference: reference ?? '',
          complete: complete ?? '',
          ...instantIn('filed', filedAt),
        },
      }
    }
    case 'RecordAuthorityRequest': {
      const { kind, what, askedAt, dueAt, reference } = command.data
      return {
        step: 'record-authority-request',
        filled: {
          kind,
          what: words(what),
          reference: reference ?? '',
          ...instantIn('asked', askedAt),
          ...instantIn('due', dueAt),
        },
      }
    }
    case 'AnswerAuthority': {
      const { question, answeredBy, answeredAt, answer } = command.data
      return {
        step: 'answer-authority',
        filled: {
          authorityQuestion: question,
          person: answeredBy.id,
          answer: words(answer),
          ...instantIn('answered', answeredAt),
        },
      }
    }
    case 'RecordLeniency': {
      const { filing, recordedFor, text, until } = command.data
      return {
        step: 'record-leniency',
        filled: { filing, recordedFor, text: words(text), ...instantIn('until', until) },
      }
    }
    case 'PlanInforming': {
      const { means, plan, plannedFor } = command.data
      return {
        step: 'plan-informing',
        filled: {
          plan: words(plan),
          means: means._tag === 'listed' ? means.keys : [],
          ...instantIn('planned', plannedFor),
        },
      }
    }
    case 'HoldInforming': {
      const { by, until, reference, reason } = command.data
      return {
        step: 'hold-informing',
        filled: { by, reference, reason: words(reason), ...instantIn('until', until) },
      }
    }
    case 'CommunicateInPublic': {
      const { madeAt, where, content } = command.data
      return {
        step: 'communicate-in-public',
        filled: {
          where: where._tag === 'listed' ? where.keys : [],
          content: words(content),
          ...momentIn('made', madeAt),
        },
      }
    }
    case 'FilePoliceReport': {
      const { filedAt, what, reference } = command.data
      return {
        step: 'file-police-report',
        filled: { what: words(what), reference: reference ?? '', ...momentIn('filed', filedAt) },
      }
    }
    case 'NotifyInsurer': {
      const { notifiedAt, insurer, reference } = command.data
      return {
        step: 'notify-insurer',
        filled: {
          insurer: words(insurer),
          reference: reference ?? '',
          ...momentIn('notified', notifiedAt),
        },
      }
    }
    case 'RecordBoardReceipt': {
      const { receivedBy, receivedAt, remarks } = command.data
      return {
        step: 'record-board-receipt',
        filled: {
          person: receivedBy.id,
          remarks: words(remarks),
          ...momentIn('received', receivedAt),
        },
      }
    }
    case 'ReopenIncident':
      return { step: 'reopen', filled: { reason: words(command.data.reason) } }
    case 'AttachEvidence':
      throw new Error('a file is sent and not typed')
    case 'MarkAsDuplicate':
      throw new Error('a form asks for a number, which no command holds')
  }
}
