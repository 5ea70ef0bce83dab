import { Instant } from '@meldplicht/domain'
import { assets } from '../../../src/assets/assets.ts'
import type { FormState } from '../../../src/view/models/form-state.ts'
import type { Contact, Frame } from '../../../src/view/models/frame.ts'

/** An instant from Amsterdam wall-clock time; samples are all invented. */
export const ams = (local: string): Instant => {
  const iso = Temporal.PlainDateTime.from(local)
    .toZonedDateTime('Europe/Amsterdam')
    .toInstant()
    .toString({ fractionalSecondDigits: 3 })
  if (!Instant.is(iso)) throw new Error(`not an instant: ${local}`)
  return iso
}

/** An instant as it is stored. */
export const utc = (iso: string): Instant => {
  if (!Instant.is(iso)) throw new Error(`not an instant: ${iso}`)
  return iso
}

export const NOW = ams('2026-11-23T08:40')
export const LINDEVELD = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Uitzendbureau Lindeveld',
}
export const ZORGFLEX = { id: '22222222-2222-4222-8222-222222222222', name: 'Zorgflex Noordwal' }
export const MAASDUIN = { id: '33333333-3333-4333-8333-333333333333', name: 'Maasduin Techniek' }

const office = { _tag: 'open', from: '08:30', to: '17:30' } as const
const shut = { _tag: 'closed' } as const
const contact: Contact = {
  emergencyPhone: '085 000 00 24',
  officePhone: '085 000 00 10',
  mail: 'fg@veldzicht.example',
  hours: {
    days: {
      monday: office,
      tuesday: office,
      wednesday: office,
      thursday: office,
      friday: office,
      saturday: shut,
      sunday: shut,
    },
    holidays: 'dutch-public',
  },
}

export const fgFrame: Frame = {
  now: NOW,
  stylesheet: assets().stylesheet,
  contact,
  user: { name: 'S. Verhage', role: 'fg' },
}

export const reporterFrame = (now: Instant): Frame => ({
  now,
  stylesheet: assets().stylesheet,
  contact,
  organisation: LINDEVELD,
})

export const emptyForm: FormState = {
  commandId: '99999999-9999-4999-8999-999999999999',
  csrf: 'token',
  values: {},
  errors: [],
}

export const ref = (
  n: number,
  organisationId: string = LINDEVELD.id,
): { readonly organisationId: string; readonly incidentId: string } => ({
  organisationId,
  incidentId: `44444444-4444-4444-8444-${String(n).padStart(12, '0')}`,
})
