import type { OtherDuty, RegisterEntry } from '@meldplicht/domain'
import { citationText } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { DutiesCard, DutyRow, DutyWhen, GroupRow } from '../../view/models/duties.ts'
import { say } from '../words.ts'

const whenOf = ({ due, filedAt, stands }: OtherDuty): DutyWhen => {
  if (filedAt !== undefined) return { _tag: 'filed', at: filedAt }
  if (due._tag === 'deadline' && stands !== 'done') return { _tag: 'deadline', at: due.at }
  return due._tag === 'waits-for' && stands !== 'done'
    ? { _tag: 'waits-for', anchor: due.anchor._tag }
    : { _tag: 'within-later' }
}

const rowOf =
  (texts: Texts) =>
  (duty: OtherDuty): DutyRow => ({
    regime: say(duty.regimeTitle, texts),
    step: say(duty.title, texts),
    stands: duty.stands,
    when: whenOf(duty),
    to: say(duty.addressee, texts),
    citation: say(citationText(duty.basis), texts),
    replaces: duty.replacesAuthority,
  })

/** What is there, what has to be judged and what has to be asked; silent on what does not apply. */
export const dutiesOf = (duties: ReadonlyArray<OtherDuty>, texts: Texts): DutiesCard => {
  const shown = duties.filter(({ stands }) => ['done', 'required', 'to-judge'].includes(stands))
  const asked = duties.filter(({ stands }) => stands === 'to-ask')
  return {
    rows: shown.map(rowOf(texts)),
    asked: [...new Set(asked.map(({ regimeTitle }) => say(regimeTitle, texts)))],
  }
}

/** Each group that was spoken of apart, with what the law says for it. */
export const groupRows = ({ assessment }: RegisterEntry): ReadonlyArray<GroupRow> =>
  assessment.groups.map(({ group, risk, subjects }) => ({ group, risk, subjects }))
