import { itemIdOf } from '@meldplicht/application'
import { FilingChannel, FilingRegime, YesNoUnknown } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { dateField } from '../../view/format.ts'
import type { Choice } from '../../view/models/incident-form.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import { chosenOrNot, neededWords, optionalText, optionalWords, typed } from '../forms/fields.ts'
import { hashOrNot } from '../forms/hash.ts'
import { instant, neededMoment } from '../forms/times.ts'
import { say } from '../words.ts'
import { choicesOf, personChosen } from './people.ts'
import type { About, Given, Step } from './step.ts'
import { present } from './step.ts'

const STEP = 'notification'

// What is due first; then what the law of no regime asks, and yet may have to be told.
const duties = ({ due, texts }: About): ReadonlyArray<Choice> => {
  const t = texts.legal.other
  const rank = ['required', 'to-judge', 'to-ask']
  const steps = due.otherDuties
    .filter(({ stands }) => rank.includes(stands))
    .toSorted((a, b) => rank.indexOf(a.stands) - rank.indexOf(b.stands))
    .map(({ regime, step, regimeTitle, title }) => ({
      id: `${regime}/${step}`,
      label: `${say(regimeTitle, texts)}: ${say(title, texts)}`,
    }))
  return [
    ...steps,
    { id: `contract/${STEP}`, label: t.contract },
    { id: `avg-other-member-state/${STEP}`, label: t.memberState },
    { id: `other/${STEP}`, label: t.otherRegime },
  ]
}

const dutyIn = ({
  form,
}: Given): Checked<{ readonly regime: FilingRegime; readonly step: string }> => {
  const [regime, step = ''] = typed(form, 'duty').split('/')
  return FilingRegime.is(regime) && step !== ''
    ? right({ regime, step })
    : wrong('duty', 'choose-one')
}

/** A filing under another regime; later clocks of that regime run from it. */
export const otherAuthority: Step = {
  extra: (about) => ({
    choices: {
      person: choicesOf(about.organisation, ['fg', 'decider'], about.texts),
      duty: duties(about),
    },
  }),
  start: ({ now }) => ({ filedDate: dateField(now) }),
  commands: (given) => {
    const { form } = given
    const read = together({
      duty: dutyIn(given),
      filedBy: personChosen(given, 'person', ['fg', 'decider']),
      filedAt: instant(form, 'filed'),
      addressee: optionalText(form, 'addressee'),
      reference: optionalText(form, 'reference'),
      complete: chosenOrNot(form, 'complete', YesNoUnknown),
      reasonsForDelay: optionalWords(form, 'reasonsForDelay'),
      channel: chosenOrNot(form, 'channel', FilingChannel),
      contentHash: hashOrNot(form, 'contentHash'),
    })
    if (E.isLeft(read)) return read
    const { duty, filedBy, filedAt, ...rest } = read.right
    return right([
      {
        _tag: 'NotifyOtherAuthority',
        data: {
          filing: itemIdOf(given.commandId, 'filing'),
          ...duty,
          filedBy,
          filedAt,
          ...present(rest),
        },
      },
    ])
  },
}

/** The insurer was told (BW 7:941). */
export const insurer: Step = {
  start: ({ now }) => ({ notifiedDate: dateField(now) }),
  commands: ({ form }) => {
    const read = together({
      insurer: neededWords(form, 'insurer'),
      notifiedAt: neededMoment(form, 'notified'),
      reference: optionalText(form, 'reference'),
    })
    if (E.isLeft(read)) return read
    const { reference, ...rest } = read.right
    return right([{ _tag: 'NotifyInsurer', data: { ...rest, ...present({ reference }) } }])
  },
}

/** Somebody of the Board received the newest report (P-13). */
export const boardReceipt: Step = {
  extra: ({ organisation, texts }) => ({
    choices: { person: choicesOf(organisation, ['board'], texts) },
  }),
  start: ({ now }) => ({ receivedDate: dateField(now) }),
  commands: (given) => {
    const read = together({
      receivedBy: personChosen(given, 'person', ['board']),
      receivedAt: neededMoment(given.form, 'received'),
      remarks: optionalWords(given.form, 'remarks'),
    })
    if (E.isLeft(read)) return read
    const { remarks, ...rest } = read.right
    return right([{ _tag: 'RecordBoardReceipt', data: { ...rest, ...present({ remarks }) } }])
  },
}
