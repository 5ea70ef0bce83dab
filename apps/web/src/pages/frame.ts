import type { Organisation } from '@meldplicht/domain'
import { isOfficeHours } from '@meldplicht/domain'
import type { Contact, Frame } from '../view/models/frame.ts'
import type { Site, Visit } from './site.ts'
import { plain } from './words.ts'

/** Where people reach an organisation; empty where nothing was set. */
export const contactOf = (organisation: Organisation | undefined): Contact => {
  const points = organisation?.contactPoints?.data
  const hours = organisation?.officeHours?.data.hours
  const optional = (name: keyof Contact, value: string): Partial<Contact> =>
    value === '' ? {} : { [name]: value }
  return {
    ...optional('emergencyPhone', plain(points?.incidentPhone)),
    ...optional('officePhone', plain(points?.questionsPhone)),
    ...optional('mail', plain(points?.email)),
    ...optional('portal', plain(points?.portal)),
    ...(hours === undefined ? {} : { hours }),
  }
}

/** Whether people must call (P-06). Without office hours every moment counts as outside them. */
export const isOutsideHours = (organisation: Organisation, visit: Visit): boolean => {
  const hours = organisation.officeHours?.data.hours
  return hours === undefined || !isOfficeHours(visit.now, hours)
}

/** An organisation as views name it. */
export const named = (
  organisation: Organisation,
): { readonly id: string; readonly name: string } => ({
  id: organisation.id,
  name: plain(organisation.registered.data.name),
})

/** The frame of a page for those who handle incidents. */
export const handlerFrame = (site: Site, visit: Visit, organisation?: Organisation): Frame => ({
  now: visit.now,
  stylesheet: site.stylesheet,
  contact: contactOf(organisation),
  user: { role: 'local-user' },
  ...(organisation === undefined ? {} : { organisation: named(organisation) }),
})

/** The frame of a page for reporters: no menu, no user. */
export const reporterFrame = (site: Site, visit: Visit, organisation: Organisation): Frame => ({
  now: visit.now,
  stylesheet: site.stylesheet,
  contact: contactOf(organisation),
  organisation: named(organisation),
})
