import type * as t from 'io-ts'
import { oneOf } from '../values/one-of.ts'

/** The 21 types of field 70 of the EDPB common template v1.0 (adopted 8 June 2026), as keys. */
export const EdpbDataType = oneOf('EdpbDataType', [
  'basic',
  'contact',
  'biometric',
  'criminal',
  'political',
  'racial-ethnic',
  'religious',
  'sex-life',
  'trade-union',
  'genetic',
  'health',
  'economic-financial',
  'employment-health',
  'identification',
  'location',
  'official-documents',
  'payment-methods',
  'profile',
  'credentials',
  'not-yet-known',
  'additional',
])
/** See {@link EdpbDataType}. */
export type EdpbDataType = t.TypeOf<typeof EdpbDataType>

/** The choices of section 4 of the AP's form, as keys (list seen in a register manual, not at the AP). */
export const ApDataType = oneOf('ApDataType', [
  'naam',
  'geslacht',
  'geboortedatum-of-leeftijd',
  'bsn',
  'contactgegevens',
  'toegangs-of-identificatiegegevens',
  'financiele-gegevens',
  'legitimatiebewijs',
  'locatiegegevens',
  'strafrechtelijk',
  'ras-of-etnische-afkomst',
  'politieke-opvattingen',
  'religie-of-levensovertuiging',
  'vakbondslidmaatschap',
  'seksueel-gedrag-of-gerichtheid',
  'gezondheid',
  'genetisch',
  'biometrisch',
  'onbekend',
  'anders',
])
/** See {@link ApDataType}. */
export type ApDataType = t.TypeOf<typeof ApDataType>

interface Mapping {
  readonly edpb: EdpbDataType
  readonly ap: ApDataType
}

const to = (edpb: EdpbDataType, ap: ApDataType): Mapping => ({ edpb, ap })

/**
 * Our categories of personal data (A-02: what a temp agency holds), each with its place in the
 * EDPB template and on the AP's form. Keys are stored; labels live in the apps.
 */
export const DATA_CATEGORIES = {
  name: to('basic', 'naam'),
  gender: to('basic', 'geslacht'),
  'date-of-birth': to('basic', 'geboortedatum-of-leeftijd'),
  address: to('contact', 'contactgegevens'),
  phone: to('contact', 'contactgegevens'),
  email: to('contact', 'contactgegevens'),
  bsn: to('identification', 'bsn'),
  'identity-document': to('official-documents', 'legitimatiebewijs'),
  'identity-document-number': to('identification', 'legitimatiebewijs'),
  'vehicle-registration': to('additional', 'anders'),
  credentials: to('credentials', 'toegangs-of-identificatiegegevens'),
  'bank-account': to('payment-methods', 'financiele-gegevens'),
  'payment-card': to('payment-methods', 'financiele-gegevens'),
  salary: to('economic-financial', 'financiele-gegevens'),
  financial: to('economic-financial', 'financiele-gegevens'),
  debts: to('economic-financial', 'financiele-gegevens'),
  health: to('health', 'gezondheid'),
  'employment-health': to('employment-health', 'gezondheid'),
  location: to('location', 'locatiegegevens'),
  communications: to('additional', 'anders'),
  photo: to('additional', 'anders'),
  profile: to('profile', 'anders'),
  employment: to('additional', 'anders'),
  education: to('additional', 'anders'),
  criminal: to('criminal', 'strafrechtelijk'),
  ethnicity: to('racial-ethnic', 'ras-of-etnische-afkomst'),
  political: to('political', 'politieke-opvattingen'),
  religion: to('religious', 'religie-of-levensovertuiging'),
  'trade-union': to('trade-union', 'vakbondslidmaatschap'),
  sexual: to('sex-life', 'seksueel-gedrag-of-gerichtheid'),
  genetic: to('genetic', 'genetisch'),
  biometric: to('biometric', 'biometrisch'),
  other: to('additional', 'anders'),
} as const satisfies Readonly<Record<string, Mapping>>

/** A category of personal data. */
export type DataCategory = keyof typeof DATA_CATEGORIES

const keys = Object.keys(DATA_CATEGORIES).filter((key): key is DataCategory =>
  Object.hasOwn(DATA_CATEGORIES, key),
)

/** Codec of {@link DataCategory}. */
export const DataCategory = oneOf<DataCategory>('DataCategory', keys)
