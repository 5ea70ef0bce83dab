import type { FailurePage } from '../../../src/view/models/failure.ts'
import type { SettingsPage } from '../../../src/view/models/settings.ts'
import { ams, fgFrame, LINDEVELD, ref, ZORGFLEX } from './frame.ts'

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
    { name: 'Uitzendbureau Lindeveld BV', is: [], complete: true },
    {
      name: 'Lindeveld Verzekert BV',
      is: ['financial-undertaking', 'financial-entity'],
      complete: false,
    },
    { name: 'Lindeveld Holding BV', is: [], complete: false },
  ],
  terms: [{ with: 'insurer', hours: 48, what: 'Polis van De Dijk, artikel 7' }],
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
