import type { Person } from '@meldplicht/domain'
import { person, personId } from '../values.ts'

// All names are invented.

/** The data protection officer, of an outside office, who advises and files under a mandate. */
export const fg: Person = person(personId(1), 'Nour el Amrani')
/** Decides for the controller. */
export const decider: Person = person(personId(2), 'Marieke Verhulst')
/** Decides for the controller as well, and so can be a second person. */
export const otherDecider: Person = person(personId(3), 'Sander Okafor')
/** Answers the 24x7 number. */
export const deskOfficer: Person = person(personId(4), 'Pim Terlouw')
/** An employee who reports. */
export const reporter: Person = person(personId(5), 'Yusuf Demir')
/** Sits on the Board. */
export const boardMember: Person = person(personId(6), 'Ilse van Loon')
/** Keeps the settings. */
export const administrator: Person = person(personId(7), 'Tom Brandsma')
