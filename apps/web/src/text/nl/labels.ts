import type { Means, Risk, YesNoUnknown } from '@meldplicht/domain'
import { EVENT_WORDS } from '@meldplicht/domain'
import type { MomentKey } from '../../view/models/timeline.ts'
import type { Classification } from '../../view/models/weighing.ts'
import { inDutch } from './in-dutch.ts'

/** Moments of the time line: one label for every event that we record, and for what came before. */
export const moments: Readonly<Record<MomentKey, string>> = {
  occurred: 'gebeurd',
  'first-signal': 'eerste signaal',
  ...inDutch(EVENT_WORDS),
}

/** What an incident is held to be. */
export const classification: Readonly<Record<Classification, string>> = {
  undetermined: 'Nog niet bepaald',
  'no-incident': 'Vooralsnog niet aangemerkt als incident',
  'security-incident': 'Vooralsnog niet aangemerkt als datalek',
  'data-breach': 'Datalek',
}

/** Outcome of the weighing. */
export const risk: Readonly<Record<Risk, string>> = {
  unlikely: 'Een risico is op deze feiten niet waarschijnlijk',
  risk: 'Een risico is niet uitgesloten',
  high: 'Waarschijnlijk een hoog risico',
  undetermined: 'Nog niet te bepalen',
}

/** Answers to the four questions. */
export const answers: Readonly<Record<YesNoUnknown, string>> = {
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Nog niet bekend',
}

/** How people were told. */
export const means: Readonly<Record<Means, string>> = {
  phone: 'gebeld',
  letter: 'per brief',
  email: 'gemaild',
  'in-person': 'in een gesprek',
  portal: 'in het portaal',
  website: 'op de website',
  'social-media': 'op sociale media',
  newspaper: 'in de krant',
  other: 'anders',
}
