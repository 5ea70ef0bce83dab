import type { Answer, DecisionReason, FourQuestion, SecondPerson } from '@meldplicht/domain'
import {
  AuthorityAdvice,
  FOUR_QUESTIONS,
  ReasonGround,
  SubjectDecision,
  SubjectException,
  SubjectsAdvice,
  TrivialKind,
  YesNoUnknown,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import { dateField } from '../../view/format.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together } from '../forms/checked.ts'
import { chosen, chosenOrNot, neededWords, optionalWords, typed } from '../forms/fields.ts'
import { instant } from '../forms/times.ts'
import { whoIs, wordsOf } from '../words.ts'
import { choicesOf, personChosen, secondPersons } from './people.ts'
import type { About, Extra, Given, Step } from './step.ts'
import { present } from './step.ts'

/** The newest advice, beside a decision. */
export const adviceOf = ({ incident }: About): Extra => {
  const newest = incident.advices.at(-1)
  if (newest === undefined) return {}
  const { authority, subjects, reasons, advisedBy } = newest.data
  return {
    advice: {
      toAuthority: authority,
      toPeople: subjects,
      words: wordsOf(reasons),
      mark: { who: whoIs(advisedBy, 'fg'), at: newest.recordedAt },
    },
  }
}

const answerIn = (form: Form, question: FourQuestion): Checked<Answer> => {
  const read = together({
    // A question that was not touched is not answered; that is what "unknown" says.
    answer: chosenOrNot(form, question, YesNoUnknown),
    reasons: optionalWords(form, `${question}Reasons`),
  })
  if (E.isLeft(read)) return read
  const { answer = 'unknown', reasons } = read.right
  return right({ answer, ...present({ reasons }) })
}

/** The four questions (P-10); the form starts with the answers that they have. */
export const analysis: Step = {
  extra: ({ organisation, texts }) => ({
    choices: { person: choicesOf(organisation, ['fg'], texts) },
  }),
  start: ({ incident }) => {
    const newest = incident.analyses.at(-1)
    if (newest === undefined) return {}
    return Object.fromEntries(
      FOUR_QUESTIONS.flatMap((question): ReadonlyArray<readonly [string, string]> => {
        const { answer, reasons } = newest.data[question]
        const words = reasons === undefined ? '' : wordsOf(reasons)
        return [
          [question, answer],
          [`${question}Reasons`, typeof words === 'string' ? words : ''],
        ]
      }),
    )
  },
  commands: (given) => {
    const { form } = given
    const read = together({
      analysedBy: personChosen(given, 'person', ['fg']),
      breachOfSecurity: answerIn(form, 'breachOfSecurity'),
      dataLost: answerIn(form, 'dataLost'),
      unlawfulProcessingExcluded: answerIn(form, 'unlawfulProcessingExcluded'),
      seriousConsequences: answerIn(form, 'seriousConsequences'),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'RecordFirstAnalysis', data: read.right }])
  },
}

/** The FG advises. */
export const advice: Step = {
  extra: ({ organisation, texts }) => ({
    choices: { person: choicesOf(organisation, ['fg'], texts) },
  }),
  commands: (given) => {
    const read = together({
      advisedBy: personChosen(given, 'person', ['fg']),
      authority: chosen(given.form, 'authority', AuthorityAdvice),
      subjects: chosen(given.form, 'subjects', SubjectsAdvice),
      reasons: neededWords(given.form, 'reasons', 'say-why'),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'Advise', data: read.right }])
  },
}

const deciders = (about: About): Extra => ({
  ...adviceOf(about),
  choices: {
    person: choicesOf(about.organisation, ['decider'], about.texts),
    secondPerson: secondPersons(about.organisation, about.texts),
  },
})

/** The memo went to the decider. */
export const memo: Step = {
  extra: deciders,
  start: ({ now }) => ({ sentDate: dateField(now) }),
  commands: (given) => {
    const read = together({
      to: personChosen(given, 'person', ['decider']),
      sentAt: instant(given.form, 'sent'),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'SendDecisionMemo', data: read.right }])
  },
}

/** The controller decides to notify. */
export const decideToNotify: Step = {
  extra: deciders,
  commands: (given) => {
    const read = together({
      decidedBy: personChosen(given, 'person', ['decider']),
      text: optionalWords(given.form, 'reason1'),
      deviation: optionalWords(given.form, 'deviation'),
    })
    if (E.isLeft(read)) return read
    const { decidedBy, text, deviation } = read.right
    return right([
      {
        _tag: 'DecideAuthority',
        data: {
          decidedBy,
          decision: 'notify',
          // Notifying is the rule, so it needs no ground; what is said of it is kept.
          reasons: text === undefined ? [] : [{ ground: 'other', text }],
          secondPerson: { _tag: 'not-needed' },
          ...present({ deviation }),
        },
      },
    ])
  },
}

/** The most reasons that one form takes. */
export const MOST_REASONS = 8

const reasonIn = (form: Form, n: number): Checked<ReadonlyArray<DecisionReason>> => {
  const empty = typed(form, `ground${n}`) === '' && typed(form, `reason${n}`) === ''
  if (empty) return right([])
  const read = together({
    ground: chosen(form, `ground${n}`, ReasonGround),
    text: neededWords(form, `reason${n}`, 'say-why'),
  })
  return E.isLeft(read) ? read : right([read.right])
}

const reasonsIn = (form: Form): Checked<ReadonlyArray<DecisionReason>> => {
  const all = Array.from({ length: MOST_REASONS }, (_, n) => reasonIn(form, n + 1))
  const errors = all.flatMap((one) => (E.isLeft(one) ? one.left : []))
  return errors.length > 0
    ? E.left(errors)
    : right(all.flatMap((one) => (E.isRight(one) ? one.right : [])))
}

const secondIn = (given: Given): Checked<SecondPerson> => {
  const { form } = given
  if (typed(form, 'trivialKind') !== '') {
    const kind = chosen(form, 'trivialKind', TrivialKind)
    return E.isLeft(kind) ? kind : right({ _tag: 'trivial-kind', kind: kind.right })
  }
  if (typed(form, 'secondPerson') === '') return right({ _tag: 'not-needed' })
  const person = personChosen(given, 'secondPerson', ['decider'])
  return E.isLeft(person) ? person : right({ _tag: 'asked', person: person.right })
}

/** The controller decides not to notify: the best-guarded act. */
export const decideNotToNotify: Step = {
  extra: deciders,
  commands: (given) => {
    const read = together({
      decidedBy: personChosen(given, 'person', ['decider']),
      reasons: reasonsIn(given.form),
      secondPerson: secondIn(given),
      deviation: optionalWords(given.form, 'deviation'),
    })
    if (E.isLeft(read)) return read
    const { deviation, ...rest } = read.right
    return right([
      {
        _tag: 'DecideAuthority',
        data: { ...rest, decision: 'do-not-notify', ...present({ deviation }) },
      },
    ])
  },
}

/** The second person agrees, or does not. */
export const second: Step = {
  extra: (about) => {
    const newest = about.incident.authorityDecisions.at(-1)?.decided
    const asked = newest?.data.secondPerson
    const person = asked?._tag === 'asked' ? asked.person : undefined
    return {
      ...adviceOf(about),
      choices: {
        person: secondPersons(about.organisation, about.texts).filter(
          ({ id }) => id === person?.id,
        ),
      },
      ...(newest === undefined
        ? {}
        : {
            proposal: {
              mark: { who: whoIs(newest.data.decidedBy, 'decider'), at: newest.recordedAt },
              reasons: newest.data.reasons.map(({ text }) => wordsOf(text)),
            },
          }),
    }
  },
  commands: (given) => {
    const read = together({
      person: personChosen(given, 'person', ['decider']),
      agrees: chosen(given.form, 'agrees', YesNoUnknown),
      reasons: neededWords(given.form, 'reasons', 'say-why'),
    })
    if (E.isLeft(read)) return read
    const { person, agrees, reasons } = read.right
    return right([
      { _tag: 'AnswerAsSecondPerson', data: { person, agrees: agrees === 'yes', reasons } },
    ])
  },
}

/** The controller decides about the people (AVG 34). */
export const decideSubjects: Step = {
  extra: deciders,
  commands: (given) => {
    const read = together({
      decidedBy: personChosen(given, 'person', ['decider']),
      decision: chosen(given.form, 'decision', SubjectDecision),
      exception: chosenOrNot(given.form, 'exception', SubjectException),
      reasons: neededWords(given.form, 'reasons', 'say-why'),
      deviation: optionalWords(given.form, 'deviation'),
    })
    if (E.isLeft(read)) return read
    const { exception, deviation, ...rest } = read.right
    return right([
      { _tag: 'DecideSubjects', data: { ...rest, ...present({ exception, deviation }) } },
    ])
  },
}
