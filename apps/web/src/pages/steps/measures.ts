import { itemIdOf } from '@meldplicht/application'
import { ConsequenceKind, exactly, MeasureKind, MeasureTopic, narrative } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import { ONLY_COST } from '../../view/forms/follow-up.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import { dayOrNot } from '../forms/day.ts'
import {
  chosen,
  chosenOrNot,
  neededText,
  neededWords,
  optionalWords,
  typed,
} from '../forms/fields.ts'
import { moment } from '../forms/times.ts'
import { wordsOf } from '../words.ts'
import { itemChosen } from './item-chosen.ts'
import type { Step } from './step.ts'
import { present } from './step.ts'

/** A measure with its kind, owner and date. */
export const planMeasure: Step = {
  commands: ({ form, commandId }) => {
    const read = together({
      kind: chosen(form, 'kind', MeasureKind),
      what: neededWords(form, 'what'),
      topic: chosenOrNot(form, 'topic', MeasureTopic),
      owner: optionalWords(form, 'owner'),
      // A day without a time lasts until its last minute.
      due: dayOrNot(form, 'due', '23.59'),
    })
    if (E.isLeft(read)) return read
    const { owner, due, topic, ...rest } = read.right
    return right([
      {
        _tag: 'PlanMeasure',
        data: {
          ...rest,
          measure: itemIdOf(commandId, 'measure'),
          ...present({ owner, due, topic }),
        },
      },
    ])
  },
}

/** A measure is done, or dropped with the reason. */
export const endMeasure: Step = {
  extra: ({ incident }) => ({
    choices: {
      measure: incident.measures
        .filter((one) => one.completed === undefined && one.dropped === undefined)
        .map(({ planned }) => ({ id: planned.data.measure, label: wordsOf(planned.data.what) })),
    },
  }),
  commands: (given) => {
    const { form, now } = given
    const measure = itemChosen(given, 'measure')
    if (typed(form, 'outcome') === 'dropped') {
      const read = together({ measure, reason: neededWords(form, 'note', 'say-why') })
      return E.isLeft(read) ? read : right([{ _tag: 'DropMeasure', data: read.right }])
    }
    const read = together({
      measure,
      outcome:
        typed(form, 'outcome') === 'completed'
          ? right('completed')
          : wrong('outcome', 'choose-one'),
      completedAt: moment(form, 'completed'),
      note: optionalWords(form, 'note'),
      effect: optionalWords(form, 'effect'),
    })
    if (E.isLeft(read)) return read
    const { completedAt, note, effect } = read.right
    const untold = typed(form, 'completedDate') === '' && typed(form, 'completedPrecision') === ''
    return right([
      {
        _tag: 'CompleteMeasure',
        data: {
          measure: read.right.measure,
          completedAt: untold ? exactly(now) : completedAt,
          ...present({ note, effect }),
        },
      },
    ])
  },
}

const EURO = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?$/

const centsIn = (form: Form): Checked<number | undefined> => {
  const given = typed(form, 'amount').replace(/^€\s*/, '')
  if (given === '') return right(undefined)
  const [, whole, part = '00'] = EURO.exec(given) ?? []
  const cents = whole === undefined ? Number.NaN : Number(`${whole.replaceAll('.', '')}${part}`)
  return Number.isSafeInteger(cents) ? right(cents) : wrong('amount', 'not-a-number')
}

/** What it did, and what that cost: two facts when both are known. */
export const consequence: Step = {
  commands: ({ form }) => {
    const onlyCost = typed(form, 'kind') === ONLY_COST
    const read = together({
      kind: onlyCost ? right(undefined) : chosen(form, 'kind', ConsequenceKind),
      what: neededText(form, 'what'),
      noticedAt: moment(form, 'noticed'),
      cents: E.chain((cents: number | undefined) =>
        onlyCost && cents === undefined ? wrong('amount', 'needed') : right(cents),
      )(centsIn(form)),
    })
    if (E.isLeft(read)) return read
    const { kind, what, noticedAt, cents } = read.right
    const words = narrative(what)
    return right([
      ...(kind === undefined
        ? []
        : [{ _tag: 'RecordConsequence' as const, data: { kind, what: words, noticedAt } }]),
      ...(cents === undefined
        ? []
        : [{ _tag: 'RecordCost' as const, data: { cents, what: words } }]),
    ])
  },
}
