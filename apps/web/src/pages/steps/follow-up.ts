import { itemIdOf } from '@meldplicht/application'
import {
  Asked,
  Declaration,
  describeObstacle,
  Means,
  MessageLanguage,
  obstaclesToClosing,
  PeopleGroup,
  YesNoUnknown,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { dateField } from '../../view/format.ts'
import { right, together } from '../forms/checked.ts'
import {
  chosen,
  chosenOrNot,
  keysTicked,
  neededText,
  neededWords,
  optionalText,
  optionalWords,
  quantity,
  ticked,
} from '../forms/fields.ts'
import { hashOrNot } from '../forms/hash.ts'
import { listOf } from '../forms/listed.ts'
import { amountOrNot, listOrNot } from '../forms/or-not.ts'
import { instantOrNot, moment, neededMoment } from '../forms/times.ts'
import { say, wordsOf } from '../words.ts'
import { factsIn } from './facts-in.ts'
import { itemChosen } from './item-chosen.ts'
import { partyChoices } from './parties.ts'
import { choicesOf, personChosen, personNamed, saidIn } from './people.ts'
import type { Step } from './step.ts'
import { present } from './step.ts'

/** People were told (AVG 34). */
export const inform: Step = {
  start: ({ now }) => ({ informedDate: dateField(now), groupsComplete: 'yes' }),
  commands: ({ form, organisation, commandId }) => {
    const read = together({
      informedAt: neededMoment(form, 'informed'),
      individually: chosen(form, 'individually', YesNoUnknown),
      means: keysTicked(form, 'means', Means),
      people: quantity(form, 'people'),
      groups: keysTicked(form, 'groups', PeopleGroup),
      content: neededWords(form, 'content'),
      notAllBecause: optionalWords(form, 'notAllBecause'),
      returned: amountOrNot(form, 'returned'),
      contactPoint: optionalWords(form, 'contactPoint'),
      languages: listOrNot(form, 'languages', MessageLanguage),
      by: optionalText(form, 'informedBy'),
      contentHash: hashOrNot(form, 'contentHash'),
    })
    if (E.isLeft(read)) return read
    const { individually, means, groups, by, informedAt, people, content, ...rest } = read.right
    const informedBy =
      by === undefined ? undefined : personNamed(organisation, commandId, 'informed', by)
    return right([
      {
        _tag: 'InformSubjects',
        data: {
          informedAt,
          people,
          content,
          individually: individually === 'yes',
          means: listOf(means),
          groups: listOf(groups, ticked(form, 'groupsComplete').length > 0),
          ...present({ ...rest, informedBy }),
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
      requestedAt: instantOrNot(form, 'requested'),
      expectedAt: instantOrNot(form, 'expected'),
    })
    if (E.isLeft(read)) return read
    const { why, requestedAt = now, expectedAt, ...rest } = read.right
    return right([
      {
        _tag: 'RequestInformation',
        data: {
          ...rest,
          question: itemIdOf(commandId, 'question'),
          requestedAt,
          ...present({ why, expectedAt }),
        },
      },
    ])
  },
}

/** The answer came in. */
export const receiveAnswer: Step = {
  extra: ({ incident, organisation }) => ({
    choices: {
      outsideParty: partyChoices(organisation),
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
      facts: factsIn(given),
      said: saidIn(given),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'ReceiveInformation', data: read.right }])
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

/** Evidence was kept: described, never uploaded. */
export const evidence: Step = {
  commands: ({ form, organisation, commandId }) => {
    const read = together({
      what: neededWords(form, 'what'),
      where: neededWords(form, 'where'),
      by: neededText(form, 'securedBy'),
      securedAt: moment(form, 'secured'),
      before: chosenOrNot(form, 'beforeRestoring', YesNoUnknown),
      sha256: hashOrNot(form, 'sha256'),
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
      reportedAt: neededMoment(given.form, 'reported'),
      cause: neededWords(given.form, 'cause'),
      measures: neededWords(given.form, 'measures'),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'ReportToBoard', data: read.right }])
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
