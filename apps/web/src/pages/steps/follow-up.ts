import { itemIdOf } from '@meldplicht/application'
import type { Listed } from '@meldplicht/domain'
import {
  Asked,
  Declaration,
  describeObstacle,
  exactly,
  Means,
  obstaclesToClosing,
  PeopleGroup,
  YesNoUnknown,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import { dateField } from '../../view/format.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import {
  chosen,
  chosenOrNot,
  keysTicked,
  neededText,
  neededWords,
  optionalWords,
  quantity,
  typed,
} from '../forms/fields.ts'
import { instant, instantOrNot, moment, neededMoment } from '../forms/times.ts'
import { say, wordsOf } from '../words.ts'
import { itemChosen } from './item-chosen.ts'
import { choicesOf, personChosen, personNamed, saidIn } from './people.ts'
import type { Step } from './step.ts'
import { present } from './step.ts'

const listOf = <K extends string>(keys: ReadonlyArray<K>): Listed<K> =>
  keys.length === 0 ? { _tag: 'unknown' } : { _tag: 'listed', keys, complete: true }

/** People were told (AVG 34). */
export const inform: Step = {
  start: ({ now }) => ({ informedDate: dateField(now) }),
  commands: ({ form }) => {
    const read = together({
      informedAt: neededMoment(form, 'informed'),
      individually: chosen(form, 'individually', YesNoUnknown),
      means: keysTicked(form, 'means', Means),
      people: quantity(form, 'people'),
      groups: keysTicked(form, 'groups', PeopleGroup),
      content: neededWords(form, 'content'),
    })
    if (E.isLeft(read)) return read
    const { individually, means, groups, ...rest } = read.right
    return right([
      {
        _tag: 'InformSubjects',
        data: {
          ...rest,
          individually: individually === 'yes',
          means: listOf(means),
          groups: listOf(groups),
        },
      },
    ])
  },
}

/** Somebody is asked what is not known. */
export const askQuestion: Step = {
  commands: ({ form, now, commandId }) => {
    const read = together({
      of: chosen(form, 'of', Asked),
      who: neededWords(form, 'who'),
      what: neededWords(form, 'what'),
      why: optionalWords(form, 'why'),
      expectedAt: instantOrNot(form, 'expected'),
    })
    if (E.isLeft(read)) return read
    const { why, expectedAt, ...rest } = read.right
    return right([
      {
        _tag: 'RequestInformation',
        data: {
          ...rest,
          question: itemIdOf(commandId, 'question'),
          requestedAt: now,
          ...present({ why, expectedAt }),
        },
      },
    ])
  },
}

/** The answer came in. */
export const receiveAnswer: Step = {
  extra: ({ incident }) => ({
    choices: {
      question: incident.questions
        .filter(({ answered }) => answered === undefined)
        .map(({ asked }) => ({ id: asked.data.question, label: wordsOf(asked.data.what) })),
    },
  }),
  start: () => ({ saidBy: 'employee' }),
  commands: (given) => {
    const read = together({
      question: itemChosen(given, 'question'),
      answer: neededWords(given.form, 'answer'),
      said: saidIn(given),
    })
    return E.isLeft(read)
      ? read
      : right([{ _tag: 'ReceiveInformation', data: { ...read.right, facts: {} } }])
  },
}

/** What the wrong recipient declared. */
export const declaration: Step = {
  start: () => ({ saidBy: 'recipient' }),
  commands: (given) => {
    const read = together({
      declaration: chosen(given.form, 'declaration', Declaration),
      declaredAt: moment(given.form, 'declared'),
      text: optionalWords(given.form, 'text'),
      said: saidIn(given),
    })
    if (E.isLeft(read)) return read
    const { text, ...rest } = read.right
    return right([{ _tag: 'RecordDeclaration', data: { ...rest, ...present({ text }) } }])
  },
}

const hashIn = (form: Form): Checked<string | undefined> => {
  const given = typed(form, 'sha256').replaceAll(/\s/g, '').toLowerCase()
  if (given === '') return right(undefined)
  return /^[0-9a-f]{64}$/.test(given) ? right(given) : wrong('sha256', 'needed')
}

/** Evidence was kept: described, never uploaded. */
export const evidence: Step = {
  commands: ({ form, organisation, commandId }) => {
    const read = together({
      what: neededWords(form, 'what'),
      where: neededWords(form, 'where'),
      by: neededText(form, 'securedBy'),
      securedAt: moment(form, 'secured'),
      before: chosenOrNot(form, 'beforeRestoring', YesNoUnknown),
      sha256: hashIn(form),
    })
    if (E.isLeft(read)) return read
    const { what, where, by, securedAt, before = 'unknown', sha256 } = read.right
    return right([
      {
        _tag: 'SecureEvidence',
        data: {
          evidence: itemIdOf(commandId, 'evidence'),
          what,
          where,
          securedBy: personNamed(organisation, commandId, 'secured', by),
          securedAt,
          beforeRestoring: before,
          ...present({ sha256 }),
        },
      },
    ])
  },
}

/** The report to the Board (P-13). */
export const board: Step = {
  extra: ({ organisation, texts }) => ({
    choices: { person: choicesOf(organisation, ['fg'], texts) },
  }),
  start: ({ now }) => ({ reportedDate: dateField(now) }),
  commands: (given) => {
    const read = together({
      reportedBy: personChosen(given, 'person', ['fg']),
      at: instant(given.form, 'reported'),
      cause: neededWords(given.form, 'cause'),
      measures: neededWords(given.form, 'measures'),
    })
    if (E.isLeft(read)) return read
    const { at, ...rest } = read.right
    return right([{ _tag: 'ReportToBoard', data: { ...rest, reportedAt: exactly(at) } }])
  },
}

/** Nothing is open any more. */
export const close: Step = {
  extra: ({ incident, entry, texts }) => ({
    obstacles: obstaclesToClosing(incident, entry.assessment).map((one) =>
      say(describeObstacle(one), texts),
    ),
  }),
  commands: ({ form }) => {
    const conclusion = neededWords(form, 'conclusion')
    return E.isLeft(conclusion)
      ? conclusion
      : right([{ _tag: 'CloseIncident', data: { conclusion: conclusion.right } }])
  },
}

/** New facts reopen it. */
export const reopen: Step = {
  commands: ({ form }) => {
    const reason = neededWords(form, 'reason', 'say-why')
    return E.isLeft(reason)
      ? reason
      : right([{ _tag: 'ReopenIncident', data: { reason: reason.right } }])
  },
}
