import type { SettingsKey } from '../../view/models/settings-form.ts'
import type { Change } from './change.ts'
import { entity } from './entity.ts'
import { agreement, party, term } from './parties.ts'
import { grant, mandate, revoke } from './people.ts'
import { contact, hours } from './reach.ts'

/** What every form of the settings reads. */
export const CHANGES: Readonly<Record<SettingsKey, Change>> = {
  contact,
  hours,
  entity,
  term,
  party,
  agreement,
  grant,
  revoke,
  mandate,
}

const isKey = (key: string): key is SettingsKey => Object.hasOwn(CHANGES, key)

/** Every form of the settings. */
export const SETTINGS_KEYS: ReadonlyArray<SettingsKey> = Object.keys(CHANGES).filter(isKey)
