import { itemIdOf } from '@meldplicht/application'
import type { FilingKind, FilingMandate, Person } from '@meldplicht/domain'
import {
  AuthorityRequest,
  FilingChannel,
  FilingKind as FilingKindCodec,
  FilingLaw,
  timeliness,
  YesNoUnknown,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { dateField, formats } from '../../view/format.ts'
import { NO_MANDATE } from '../../view/forms/filing.ts'
import type { Choice } from '../../view/models/incident-form.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import {
  chosen,
  chosenOrNot,
  neededText,
  neededWords,
  optionalText,
  optionalWords,
  typed,
} from '../forms/fields.ts'
import { hashOrNot } from '../forms/hash.ts'
import { listOrNot } from '../forms/or-not.ts'
import { instant, instantOrNot } from '../forms/times.ts'
import { wordsOf } from '../words.ts'
import { adviceOf } from './deciding.ts'
import { itemChosen } from './item-chosen.ts'
import { choicesOf, personChosen, personNamed } from './people.ts'
import type { About, Extra, Given, Step } from './step.ts'
import { present } from './step.ts'

const mandateIn = ({ form, organisation }: Given): Checked<FilingMandate> => {
  const id = typed(form, 'mandate')
  if (id === NO_MANDATE) return right({ _tag: 'controller' })
  const found = organisation.mandates.find(({ data }) => data.mandate === id)
  return found === undefined
    ? wrong('mandate', 'choose-one')
    : right({ _tag: 'mandate', mandate: found.data.mandate })
}

const mandates = ({ organisation, texts, now }: About): ReadonlyArray<Choice> => {
  const f = formats(texts, now)
  return organisation.mandates
    .filter(({ data }) => data.until === undefined || now < data.until)
    .map(({ data }) => ({
      id: data.mandate,
      label: texts.register.entry.underMandate(f.date(data.from)),
    }))
}

const filers = (about: About): Extra => ({
  ...adviceOf(about),
  choices: {
    person: choicesOf(about.organisation, ['fg', 'decider'], about.texts),
    mandate: mandates(about),
  },
})

interface Filed {
  readonly filedBy: Person
  readonly mandate: FilingMandate
  readonly filedAt: Parameters<typeof dateField>[0]
  readonly reference: string | undefined
}

const filed = (given: Given): Checked<Filed> =>
  together({
    filedBy: personChosen(given, 'person', ['fg', 'decider']),
    mandate: mandateIn(given),
    filedAt: instant(given.form, 'filed'),
    reference: optionalText(given.form, 'reference'),
  })

const contactOf = (given: Given): Checked<Person | undefined> =>
  E.map((name: string | undefined) =>
    name === undefined
      ? undefined
      : personNamed(given.organisation, given.commandId, 'contact', name),
  )(optionalText(given.form, 'contact'))

const more = (given: Given) =>
  together({
    under: listOrNot(given.form, 'under', FilingLaw),
    complete: chosenOrNot(given.form, 'complete', YesNoUnknown),
    contact: contactOf(given),
    channel: chosenOrNot(given.form, 'channel', FilingChannel),
    addressee: optionalText(given.form, 'addressee'),
    contentHash: hashOrNot(given.form, 'contentHash'),
  })

const follow = (given: Given, kind: FilingKind): ReturnType<Step['commands']> => {
  const read = together({
    filed: filed(given),
    reasonsForDelay: optionalWords(given.form, 'reasonsForDelay'),
    followUpPromisedAt: instantOrNot(given.form, 'followUp'),
    more: more(given),
  })
  if (E.isLeft(read)) return read
  const { reasonsForDelay, followUpPromisedAt } = read.right
  const { reference, ...rest } = read.right.filed
  return right([
    {
      _tag: 'NotifyAuthority',
      data: {
        ...rest,
        kind,
        filing: itemIdOf(given.commandId, 'filing'),
        ...present({ reference, reasonsForDelay, followUpPromisedAt, ...read.right.more }),
      },
    },
  ])
}

/** The first filing (AVG 33); past the strict moment it says why. */
export const fileInitial: Step = {
  extra: (about) => ({ ...filers(about), timeliness: timeliness(about.now, about.due.limits) }),
  start: ({ now }) => ({ filedDate: dateField(now) }),
  commands: (given) => follow(given, 'initial'),
}

/** A supplementary or final filing. */
export const fileFollowUp: Step = {
  extra: filers,
  start: ({ now }) => ({ filedDate: dateField(now) }),
  commands: (given) => {
    const kind = chosen(given.form, 'kind', FilingKindCodec)
    return E.isLeft(kind) ? kind : follow(given, kind.right)
  },
}

/** The filing is withdrawn, with the reason. */
export const withdraw: Step = {
  extra: filers,
  start: ({ now }) => ({ filedDate: dateField(now) }),
  commands: (given) => {
    const read = together({
      filed: filed(given),
      withdrawalReason: neededWords(given.form, 'withdrawalReason', 'say-why'),
    })
    if (E.isLeft(read)) return read
    const { reference, ...rest } = read.right.filed
    return right([
      {
        _tag: 'NotifyAuthority',
        data: {
          ...rest,
          kind: 'withdrawal',
          filing: itemIdOf(given.commandId, 'filing'),
          withdrawalReason: read.right.withdrawalReason,
          ...present({ reference }),
        },
      },
    ])
  },
}

const openFilings = ({ incident, texts, now }: About): ReadonlyArray<Choice> => {
  const f = formats(texts, now)
  return incident.filings
    .filter(({ acknowledged }) => acknowledged === undefined)
    .map((one) => ({
      id: one.filed.data.filing,
      label: `${texts.incident.acts.kinds[one.filed.data.kind]}, ${f.dayTime(one.filed.data.filedAt)}`,
    }))
}

/** The authority confirmed a filing with its own number. */
export const acknowledge: Step = {
  extra: (about) => ({ choices: { filing: openFilings(about) } }),
  start: ({ now }) => ({ acknowledgedDate: dateField(now) }),
  commands: (given) => {
    const read = together({
      filing: itemChosen(given, 'filing'),
      reference: neededText(given.form, 'reference'),
      acknowledgedAt: instant(given.form, 'acknowledged'),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'RecordAcknowledgement', data: read.right }])
  },
}

/** The authority asked or ordered something. */
export const authorityRequest: Step = {
  start: ({ now }) => ({ askedDate: dateField(now) }),
  commands: (given) => {
    const { form } = given
    const read = together({
      kind: chosen(form, 'kind', AuthorityRequest),
      what: neededWords(form, 'what'),
      askedAt: instant(form, 'asked'),
      dueAt: instantOrNot(form, 'due'),
      reference: optionalText(form, 'reference'),
    })
    if (E.isLeft(read)) return read
    const { dueAt, reference, ...rest } = read.right
    return right([
      {
        _tag: 'RecordAuthorityRequest',
        data: {
          ...rest,
          question: itemIdOf(given.commandId, 'question'),
          ...present({ dueAt, reference }),
        },
      },
    ])
  },
}

/** The authority was answered. */
export const authorityAnswer: Step = {
  extra: ({ incident, organisation, texts }) => ({
    choices: {
      person: choicesOf(organisation, ['fg', 'decider'], texts),
      authorityQuestion: incident.authorityRequests
        .filter(({ answered }) => answered === undefined)
        .map(({ asked }) => ({ id: asked.data.question, label: wordsOf(asked.data.what) })),
    },
  }),
  start: ({ now }) => ({ answeredDate: dateField(now) }),
  commands: (given) => {
    const read = together({
      question: itemChosen(given, 'authorityQuestion'),
      answeredBy: personChosen(given, 'person', ['fg', 'decider']),
      answeredAt: instant(given.form, 'answered'),
      answer: neededWords(given.form, 'answer'),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'AnswerAuthority', data: read.right }])
  },
}

/** We are the processor: our controller was told (AVG 33(2)). */
export const tellController: Step = {
  start: ({ now }) => ({ notifiedDate: dateField(now) }),
  commands: (given) => {
    const { form } = given
    const read = together({
      to: neededWords(form, 'to'),
      notifiedAt: instant(form, 'notified'),
      content: neededWords(form, 'content'),
      reference: optionalText(form, 'reference'),
    })
    if (E.isLeft(read)) return read
    const { reference, ...rest } = read.right
    return right([
      {
        _tag: 'NotifyController',
        data: {
          ...rest,
          notice: itemIdOf(given.commandId, 'notice'),
          ...present({ reference }),
        },
      },
    ])
  },
}
