import { HeldBy, Means } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { dateField } from '../../view/format.ts'
import { right, together } from '../forms/checked.ts'
import { chosen, keysTicked, neededText, neededWords } from '../forms/fields.ts'
import { listOf } from '../forms/listed.ts'
import { instant, instantOrNot, neededMoment } from '../forms/times.ts'
import type { Step } from './step.ts'
import { present } from './step.ts'

/** How and when people will be told. */
export const planInforming: Step = {
  commands: ({ form }) => {
    const read = together({
      plan: neededWords(form, 'plan'),
      means: keysTicked(form, 'means', Means),
      plannedFor: instantOrNot(form, 'planned'),
    })
    if (E.isLeft(read)) return read
    const { plan, means, plannedFor } = read.right
    return right([
      {
        _tag: 'PlanInforming',
        data: { plan, means: listOf(means), ...present({ plannedFor }) },
      },
    ])
  },
}

/** Somebody asked to wait with telling people. */
export const holdInforming: Step = {
  commands: ({ form }) => {
    const read = together({
      by: chosen(form, 'by', HeldBy),
      until: instant(form, 'until'),
      reference: neededText(form, 'reference'),
      reason: neededWords(form, 'reason', 'say-why'),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'HoldInforming', data: read.right }])
  },
}

/** A public message was made. */
export const inPublic: Step = {
  start: ({ now }) => ({ madeDate: dateField(now) }),
  commands: ({ form }) => {
    const read = together({
      madeAt: neededMoment(form, 'made'),
      where: keysTicked(form, 'where', Means),
      content: neededWords(form, 'content'),
    })
    if (E.isLeft(read)) return read
    const { where, ...rest } = read.right
    return right([{ _tag: 'CommunicateInPublic', data: { ...rest, where: listOf(where) } }])
  },
}
