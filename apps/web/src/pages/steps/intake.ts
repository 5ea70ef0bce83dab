import { Channel, EventId, SignalKind } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { dateField } from '../../view/format.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import { chosen, neededWords, optionalWords, typed } from '../forms/fields.ts'
import { instant, neededMoment } from '../forms/times.ts'
import { factWords } from './fact-words.ts'
import { factsIn } from './facts-in.ts'
import { partyChoices } from './parties.ts'
import { saidByFg, saidIn } from './people.ts'
import type { About, Extra, Given, Step, StepCommand } from './step.ts'
import { present } from './step.ts'

/** The written record of a phone report, or the call after an evening report (P-06). */
export const confirm: Step = {
  start: ({ now }) => ({ ...saidByFg, confirmedDate: dateField(now) }),
  commands: (given) => {
    const read = together({
      channel: chosen(given.form, 'channel', Channel),
      confirmedAt: neededMoment(given.form, 'confirmed'),
      said: saidIn(given),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'ConfirmInWriting', data: read.right }])
  },
}

/** A signal before or beside the report. */
export const signal: Step = {
  start: ({ now }) => ({ ...saidByFg, receivedDate: dateField(now) }),
  commands: (given) => {
    const read = together({
      kind: chosen(given.form, 'kind', SignalKind),
      receivedAt: instant(given.form, 'received'),
      description: optionalWords(given.form, 'description'),
      said: saidIn(given),
    })
    if (E.isLeft(read)) return read
    const { description, ...rest } = read.right
    return right([{ _tag: 'RecordSignal', data: { ...rest, ...present({ description }) } }])
  },
}

/** From when the controller was aware. */
export const awareness: Step = {
  start: () => saidByFg,
  commands: (given) => {
    const read = together({
      awareAt: instant(given.form, 'awareAt'),
      reason: optionalWords(given.form, 'reason'),
      said: saidIn(given),
    })
    if (E.isLeft(read)) return read
    const { reason, ...rest } = read.right
    return right([{ _tag: 'EstablishAwareness', data: { ...rest, ...present({ reason }) } }])
  },
}

/** Awareness was another moment. */
export const awarenessCorrection: Step = {
  start: () => saidByFg,
  extra: ({ incident }) => present({ awareAt: incident.awareness.at(-1)?.data.awareAt }),
  commands: (given) => {
    const read = together({
      awareAt: instant(given.form, 'awareAt'),
      reason: neededWords(given.form, 'reason', 'say-why'),
      said: saidIn(given),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'CorrectAwareness', data: read.right }])
  },
}

const corrected = (about: About): Extra => {
  const { incident, query, texts } = about
  const wanted = query('verbetert')
  const found = incident.statements.find(({ id }) => id === wanted)
  if (found === undefined) return {}
  const field = query('feit')
  const words = factWords(about, field) ?? texts.fields.facts.whatWasSaid
  return { corrects: { eventId: found.id, field, words } }
}

const correction = (given: Given): Checked<ReadonlyArray<StepCommand>> => {
  const corrects: unknown = typed(given.form, 'corrects')
  if (!EventId.is(corrects)) return wrong('corrects', 'choose-one')
  const read = together({
    reason: neededWords(given.form, 'reason', 'say-why'),
    said: saidIn(given),
    facts: factsIn(given),
  })
  return E.isLeft(read) ? read : right([{ _tag: 'CorrectFact', data: { corrects, ...read.right } }])
}

const facts = (_tag: 'EstablishFacts' | 'SupplementReport'): Step => ({
  start: () => (_tag === 'EstablishFacts' ? saidByFg : { saidBy: 'employee' }),
  extra: (about) => ({
    choices: { outsideParty: partyChoices(about.organisation) },
    ...corrected(about),
  }),
  commands: (given) => {
    if (typed(given.form, 'corrects') !== '') return correction(given)
    const read = together({ said: saidIn(given), facts: factsIn(given) })
    return E.isLeft(read) ? read : right([{ _tag, data: read.right }])
  },
})

/** Facts that the handling brought to light, or the correction of one. */
export const establishFacts: Step = facts('EstablishFacts')

/** The reporter, or somebody else, knew more (P-08). */
export const supplement: Step = facts('SupplementReport')
