import type { FailurePage } from '../../../src/view/models/failure.ts'
import type { SettingsPage } from '../../../src/view/models/settings.ts'
import type { SettingsForm } from '../../../src/view/models/settings-form.ts'
import { ams, emptyForm, fgFrame, LINDEVELD, ref, ZORGFLEX } from './frame.ts'

export const settings: SettingsPage = {
  frame: { ...fgFrame, organisation: LINDEVELD },
  organisation: LINDEVELD,
  organisations: [LINDEVELD, ZORGFLEX],
  registeredAt: ams('2025-01-06T09:00'),
  parties: [
    {
      name: 'Rietveen Verloning',
      role: 'processor',
      agreement: { at: ams('2024-03-12T12:00'), noticeHours: 24 },
    },
    { name: 'Werkplekbeheer Oost', role: 'processor' },
    { name: 'Arbodienst De Brug', role: 'independent-controller' },
  ],
  entities: [
    { id: 'e1', name: 'Uitzendbureau Lindeveld BV', is: [], complete: true },
    {
      id: 'e9',
      name: 'Lindeveld Verzekert BV',
      is: ['financial-undertaking', 'financial-entity'],
      complete: false,
    },
    { id: 'e2', name: 'Lindeveld Holding BV', is: [], complete: false },
  ],
  terms: [{ id: 't1', with: 'insurer', hours: 48, what: 'Polis van De Dijk, artikel 7' }],
  people: [
    { name: 'S. Verhage', role: 'fg', side: 'fg-office' },
    { name: 'M. Terpstra', role: 'decider', side: 'controller' },
  ],
  mandates: [{ to: 'S. Verhage', from: ams('2025-02-03T12:00'), until: ams('2027-02-03T12:00') }],
}

export const settingsEmpty: SettingsPage = {
  ...settings,
  frame: { ...settings.frame, contact: {} },
  organisations: [LINDEVELD],
  parties: [],
  entities: [],
  terms: [],
  people: [],
  mandates: [],
}

export const failure = (kind: FailurePage['kind']): FailurePage => ({
  frame: fgFrame,
  kind,
  ...(kind === 409 ? { ref: ref(31) } : {}),
  ...(kind === 500 ? { reference: '01936f4e-7c1a' } : {}),
})

/** What every form of the settings knows. */
export const settingsChange: SettingsForm = {
  frame: settings.frame,
  organisation: LINDEVELD,
  form: emptyForm,
  choices: {
    party: [
      { id: 'o1', label: 'Rietveen Verloning' },
      { id: 'o2', label: 'Werkplekbeheer Oost' },
    ],
    fg: [{ id: 'p1', label: 'S. Verhage, FG' }],
    decider: [{ id: 'p2', label: 'M. Terpstra, beslisser' }],
    grant: [
      { id: 'p1/fg', label: 'S. Verhage, FG' },
      { id: 'p2/decider', label: 'M. Terpstra, beslisser' },
    ],
  },
}

/** Times that are the wrong way round, with all that was typed. */
export const settingsWrong: SettingsForm = {
  ...settingsChange,
  form: {
    ...emptyForm,
    values: { mondayFrom: '17.30', mondayTo: '8.30', holidays: 'yes' },
    errors: [{ field: 'mondayTo', error: 'hours-reversed' }],
  },
}

/** Nothing is recorded yet, so there is nothing to choose from. */
export const settingsBare: SettingsForm = {
  ...settingsChange,
  choices: { party: [], fg: [], decider: [], grant: [] },
}
