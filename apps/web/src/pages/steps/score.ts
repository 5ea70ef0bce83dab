import type { Adjustment as AdjustmentOf, DataClass } from '@meldplicht/domain'
import {
  Adjustment,
  AdjustmentFactor,
  AvailabilityLoss,
  ConfidentialityLoss,
  DataClass as DataClassCodec,
  EaseOfIdentification,
  IntegrityLoss,
  oneOf,
  ScoredData,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import { ADJUSTMENTS, adjustmentNames } from '../../view/forms/score.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import { chosen, keysTicked, neededWords, optionalWords, typed } from '../forms/fields.ts'
import { choicesOf, personChosen } from './people.ts'
import type { Step } from './step.ts'
import { present } from './step.ts'

const YesNo = oneOf<'yes' | 'no'>('YesNo', ['yes', 'no'])
const StepCount = oneOf<'1' | '2' | '3'>('StepCount', ['1', '2', '3'])

interface Adjusted {
  readonly kind: DataClass
  readonly adjustment: AdjustmentOf
}

const adjustedIn = (form: Form, n: number): Checked<ReadonlyArray<Adjusted>> => {
  const names = adjustmentNames(n)
  if (Object.values(names).every((name) => typed(form, name) === '')) return right([])
  const read = together({
    kind: chosen(form, names.kind, DataClassCodec),
    factor: chosen(form, names.factor, AdjustmentFactor),
    steps: chosen(form, names.steps, StepCount),
    reason: neededWords(form, names.reason, 'say-why'),
  })
  if (E.isLeft(read)) return read
  const { kind, factor, steps, reason } = read.right
  // Which way a factor goes is not for the form to say: one of the two is an adjustment.
  const adjustment = [Number(steps), -Number(steps)]
    .map((one): unknown => ({ factor, steps: one, reason }))
    .find(Adjustment.is)
  return adjustment === undefined
    ? wrong(names.factor, 'choose-one')
    : right([{ kind, adjustment }])
}

const adjustmentsIn = (form: Form): Checked<ReadonlyArray<Adjusted>> => {
  const all = ADJUSTMENTS.map((n) => adjustedIn(form, n))
  const errors = all.flatMap((one) => (E.isLeft(one) ? one.left : []))
  return errors.length > 0
    ? E.left(errors)
    : right(all.flatMap((one) => (E.isRight(one) ? one.right : [])))
}

const some = <K>(name: string, read: Checked<ReadonlyArray<K>>): Checked<ReadonlyArray<K>> =>
  E.chain((keys: ReadonlyArray<K>) =>
    keys.length === 0 ? wrong(name, 'choose-one') : right(keys),
  )(read)

const dataIn = (form: Form): Checked<ReadonlyArray<ScoredData>> => {
  const read = together({
    kinds: some('data', keysTicked(form, 'data', DataClassCodec)),
    adjusted: adjustmentsIn(form),
  })
  if (E.isLeft(read)) return read
  const { kinds, adjusted } = read.right
  if (adjusted.some(({ kind }) => !kinds.includes(kind)))
    return wrong('data', 'adjusted-not-chosen')
  const scored = kinds.map((kind) => ({
    kind,
    adjustments: adjusted.flatMap((one) => (one.kind === kind ? [one.adjustment] : [])),
  }))
  return scored.every(ScoredData.is) ? right(scored) : wrong('data', 'score-out-of-scale')
}

const yes = (form: Form, name: string): Checked<boolean> =>
  E.map((answer: 'yes' | 'no') => answer === 'yes')(chosen(form, name, YesNo))

/** The ENISA score, from what was chosen. */
export const score: Step = {
  extra: ({ organisation, texts }) => ({
    choices: { person: choicesOf(organisation, ['fg'], texts) },
  }),
  commands: (given) => {
    const { form } = given
    const read = together({
      scoredBy: personChosen(given, 'person', ['fg']),
      circumstances: together({
        data: dataIn(form),
        identification: some(
          'identification',
          keysTicked(form, 'identification', EaseOfIdentification),
        ),
        confidentiality: chosen(form, 'confidentiality', ConfidentialityLoss),
        integrity: chosen(form, 'integrity', IntegrityLoss),
        availability: chosen(form, 'availability', AvailabilityLoss),
        malicious: yes(form, 'malicious'),
        moreThan100People: yes(form, 'moreThan100People'),
        unintelligible: yes(form, 'unintelligible'),
      }),
      reasons: optionalWords(form, 'reasons'),
    })
    if (E.isLeft(read)) return read
    const { reasons, ...rest } = read.right
    return right([{ _tag: 'ScoreSeverity', data: { ...rest, ...present({ reasons }) } }])
  },
}
