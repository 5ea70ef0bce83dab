import type * as t from 'io-ts'
import { oneOf } from '../values/one-of.ts'

/** Groups of people concerned (field 65 of the EDPB template, with a temp agency's own). */
export const PeopleGroup = oneOf('PeopleGroup', [
  'temp-workers',
  'applicants',
  'employees',
  'former-employees',
  'customers',
  'client-contacts',
  'suppliers',
  'patients',
  'students',
  'minors',
  'users',
  'subscribers',
  'military-or-law-enforcement',
  'other',
])
/** See {@link PeopleGroup}. */
export type PeopleGroup = t.TypeOf<typeof PeopleGroup>

/** People for whom the same leak weighs more (AVG recital 75; EDPB 9/2022, part IV). */
export const VulnerableGroup = oneOf('VulnerableGroup', [
  'children',
  'patients',
  'elderly',
  'protected-address',
  'asylum-seekers-or-migrants',
  'crime-victims',
  'whistleblowers',
  'adoptees',
  'public-figures',
  'employees',
  'students',
  'under-guardianship',
  'other-vulnerable',
])
/** See {@link VulnerableGroup}. */
export type VulnerableGroup = t.TypeOf<typeof VulnerableGroup>

/** Who got, or could get, the data. */
export const RecipientKind = oneOf('RecipientKind', [
  'same-need-to-know-group',
  'inside-organisation',
  'known-bound-by-secrecy',
  'known',
  'unknown-person',
  'public',
  'criminal',
])
/** See {@link RecipientKind}. */
export type RecipientKind = t.TypeOf<typeof RecipientKind>
