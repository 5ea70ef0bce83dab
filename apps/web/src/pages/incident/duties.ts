import type { OtherDuty, RegisterEntry } from '@meldplicht/domain'
import { citationText, keysOf } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type {
  DutiesCard,
  DutyRow,
  DutyWhen,
  GroupRow,
  LegalQuestion,
  LegalRow,
} from '../../view/models/duties.ts'
import { say, wordsOf } from '../words.ts'

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

const QUESTIONS = [
  'crossBorder',
  'mainEstablishmentIsDutch',
  'publicTask',
  'establishedInEea',
] as const satisfies ReadonlyArray<LegalQuestion>

// The authority is only worth a line where something was said about where we are.
const competent = ({ assessment }: RegisterEntry, texts: Texts): ReadonlyArray<LegalRow> =>
  assessment.obligations.flatMap(
    ({ duty, addressee, addresseeBasis }): ReadonlyArray<LegalRow> =>
      duty !== 'authority' || addresseeBasis === undefined
        ? []
        : [
            {
              _tag: 'competent',
              authority: say(addressee, texts),
              citation: say(citationText(addresseeBasis), texts),
            },
          ],
  )

const legalRows = (entry: RegisterEntry, texts: Texts): ReadonlyArray<LegalRow> => {
  const { legal } = entry
  const held = legal.traits?.filter(({ holds }) => holds === 'yes').map(({ trait }) => trait) ?? []
  const answers = QUESTIONS.flatMap((question): ReadonlyArray<LegalRow> => {
    const answer = legal[question]
    return answer === undefined ? [] : [{ _tag: 'answer', question, answer }]
  })
  const countries = keysOf(legal.establishments)
  return [
    ...(held.length === 0 ? [] : [{ _tag: 'is', traits: held } as const]),
    ...answers,
    ...(countries.length === 0 ? [] : [{ _tag: 'countries', countries } as const]),
    ...(legal.peopleByCountry === undefined
      ? []
      : [{ _tag: 'people', people: legal.peopleByCountry } as const]),
    ...(legal.leadAuthority === undefined
      ? []
      : [{ _tag: 'lead', words: wordsOf(legal.leadAuthority) } as const]),
    ...(answers.length === 0 ? [] : competent(entry, texts)),
  ]
}

/** What is there, what has to be judged and what has to be asked; silent on what does not apply. */
export const dutiesOf = (entry: RegisterEntry, texts: Texts): DutiesCard => {
  const duties = entry.otherDuties
  const shown = duties.filter(({ stands }) => ['done', 'required', 'to-judge'].includes(stands))
  const asked = duties.filter(({ stands }) => stands === 'to-ask')
  return {
    rows: shown.map(rowOf(texts)),
    asked: [...new Set(asked.map(({ regimeTitle }) => say(regimeTitle, texts)))],
    known: legalRows(entry, texts),
  }
}

/** Each group that was spoken of apart, with what the law says for it. */
export const groupRows = ({ assessment }: RegisterEntry): ReadonlyArray<GroupRow> =>
  assessment.groups.map(({ group, risk, subjects }) => ({ group, risk, subjects }))
