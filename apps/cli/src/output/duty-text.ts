import type { Anchor, OtherDuty } from '@meldplicht/domain'
import { citationText, describeInstant } from '@meldplicht/domain'

const ANCHORS: Readonly<Record<Anchor['_tag'], string>> = {
  awareness: 'de termijn loopt vanaf kennisname',
  incident: 'de termijn loopt vanaf het begin van het incident, dat nog niet bekend is',
  detection: 'de termijn loopt vanaf de ontdekking',
  classification: 'de termijn loopt vanaf de classificatie',
  filing: 'de termijn loopt vanaf de vorige melding',
}

const when = ({ due, filedAt, stands }: OtherDuty): string => {
  if (filedAt !== undefined) return `gemeld ${describeInstant(filedAt).nl}`
  if (stands === 'done') return 'opgegaan in een latere melding'
  if (due._tag === 'deadline') return `uiterlijk ${describeInstant(due.at).nl}`
  return due._tag === 'waits-for' ? ANCHORS[due.anchor._tag] : ''
}

const lineOf = (duty: OtherDuty): string =>
  `${duty.regimeTitle.nl}, ${duty.title.nl}: ${when(duty)}, bij ${duty.addressee.nl} (${citationText(duty.basis).nl})`

const NONE = 'Op de vastgelegde gegevens volgt geen andere meldplicht. Nieuwe feiten heropenen dit.'

/**
 * The duties beside the AVG: what was filed and what is due, then what has to be judged, and what
 * is not known about us in one line. On what does not apply it is silent.
 */
export const otherDutyLines = (duties: ReadonlyArray<OtherDuty>): ReadonlyArray<string> => {
  const of = (stands: OtherDuty['stands']): ReadonlyArray<OtherDuty> =>
    duties.filter((duty) => duty.stands === stands)
  const asked = [...new Set(of('to-ask').map(({ regimeTitle }) => regimeTitle.nl))]
  const lines = [
    ...of('done').map(lineOf),
    ...of('required').map(lineOf),
    ...of('to-judge').map((duty) => `Nog te beoordelen. Geldt het, dan: ${lineOf(duty)}`),
    ...(asked.length === 0
      ? []
      : [`Nog niet bekend is of u hieronder valt: ${asked.join('; ')}. Leg dat vast met "legal".`]),
    ...(duties.some(({ replacesAuthority, stands }) => replacesAuthority && stands === 'required')
      ? ['Waar een andere wet AVG 33 vervangt, gaat er een melding naar de AP, geen twee.']
      : []),
  ]
  return lines.length === 0 ? [NONE] : lines
}
