import { itemIdOf } from '@meldplicht/application'
import { either as E } from 'fp-ts'
import { dateField, formats } from '../../view/format.ts'
import type { Choice } from '../../view/models/incident-form.ts'
import { right, together } from '../forms/checked.ts'
import { neededText, neededWords, optionalText, optionalWords } from '../forms/fields.ts'
import { instant, instantOrNot, moment, neededMoment } from '../forms/times.ts'
import { itemChosen } from './item-chosen.ts'
import { partyChoices } from './parties.ts'
import { saidIn } from './people.ts'
import type { About, Step } from './step.ts'
import { present } from './step.ts'

/** A processor told us (AVG 33(2)). */
export const processorNotice: Step = {
  extra: ({ organisation }) => ({ choices: { outsideParty: partyChoices(organisation) } }),
  start: ({ now }) => ({ saidBy: 'processor', receivedDate: dateField(now) }),
  commands: (given) => {
    const { form, commandId } = given
    const read = together({
      party: itemChosen(given, 'outsideParty'),
      receivedAt: instant(form, 'received'),
      processorAware: moment(form, 'processorAware'),
      text: optionalWords(form, 'text'),
      reference: optionalText(form, 'reference'),
      said: saidIn(given),
    })
    if (E.isLeft(read)) return read
    const { text, reference, ...rest } = read.right
    return right([
      {
        _tag: 'ReceiveProcessorNotice',
        data: { ...rest, notice: itemIdOf(commandId, 'notice'), ...present({ text, reference }) },
      },
    ])
  },
}

/** It was reported to the police. */
export const policeReport: Step = {
  start: ({ now }) => ({ filedDate: dateField(now) }),
  commands: ({ form }) => {
    const read = together({
      filedAt: neededMoment(form, 'filed'),
      what: neededWords(form, 'what'),
      reference: optionalText(form, 'reference'),
    })
    if (E.isLeft(read)) return read
    const { reference, ...rest } = read.right
    return right([{ _tag: 'FilePoliceReport', data: { ...rest, ...present({ reference }) } }])
  },
}

const filings = ({ incident, texts, now }: About): ReadonlyArray<Choice> => {
  const f = formats(texts, now)
  return incident.filings.map(({ filed: { data } }) => ({
    id: data.filing,
    label: `${texts.incident.acts.kinds[data.kind]}, ${f.dayTime(data.filedAt)}`,
  }))
}

/** The authority let something pass. */
export const leniency: Step = {
  extra: (about) => ({ choices: { filing: filings(about) } }),
  commands: (given) => {
    const { form } = given
    const read = together({
      filing: itemChosen(given, 'filing'),
      recordedFor: neededText(form, 'recordedFor'),
      text: neededWords(form, 'text'),
      until: instantOrNot(form, 'until'),
    })
    if (E.isLeft(read)) return read
    const { until, ...rest } = read.right
    return right([{ _tag: 'RecordLeniency', data: { ...rest, ...present({ until }) } }])
  },
}
