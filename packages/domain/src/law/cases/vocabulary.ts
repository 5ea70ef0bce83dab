import type { CauseKind } from '../../facts/cause.ts'
import type { DataCategory } from '../../facts/data-category.ts'
import type { RecipientKind, VulnerableGroup } from '../../facts/people.ts'

// The vocabulary of files with decided cases (`meldplicht assess --cases FILE`), mapped to ours.
// What stands in no table is unknown, and unknown never lowers a duty.

/** Causes; those that stand for intent are in {@link MALICIOUS}. */
export const CASE_CAUSES: Readonly<Record<string, CauseKind>> = {
  'credential-stuffing': 'hacking',
  hacking: 'hacking',
  'improper-disposal': 'other-human-error',
  'insider-error': 'other-human-error',
  'insider-malicious': 'other-malice-inside',
  'lost-device': 'device-lost-or-stolen',
  'lost-paper': 'paper-lost',
  malware: 'malware',
  misconfiguration: 'other-human-error',
  'misdirected-email': 'email-to-wrong-recipient',
  'misdirected-post': 'post-to-wrong-address',
  phishing: 'other-malice-outside',
  'publication-error': 'other-human-error',
  ransomware: 'malware',
  'software-bug': 'other-technical-failure',
}

/** Causes with somebody behind them who means harm. */
export const MALICIOUS: ReadonlySet<string> = new Set([
  'credential-stuffing',
  'hacking',
  'insider-malicious',
  'malware',
  'phishing',
  'ransomware',
])

/** Causes that are accidents; the rest leaves the intent unknown (a lost device may be stolen). */
export const ACCIDENTAL: ReadonlySet<string> = new Set([
  'improper-disposal',
  'insider-error',
  'misconfiguration',
  'misdirected-email',
  'misdirected-post',
  'publication-error',
  'software-bug',
])

/** Kinds of data; one word of the file may be several of ours. */
export const CASE_DATA: Readonly<Record<string, ReadonlyArray<DataCategory>>> = {
  address: ['address'],
  'bank-account': ['bank-account'],
  'children-data': ['other'],
  communications: ['communications'],
  contact: ['email', 'phone'],
  credentials: ['credentials'],
  'credit-card': ['payment-card'],
  criminal: ['criminal'],
  'date-of-birth': ['date-of-birth'],
  ethnicity: ['ethnicity'],
  financial: ['financial'],
  genetic: ['genetic'],
  health: ['health'],
  'identity-document': ['identity-document'],
  location: ['location'],
  name: ['name'],
  'national-id': ['bsn'],
  other: ['other'],
  photos: ['photo'],
  political: ['political'],
  religion: ['religion'],
  salary: ['salary'],
  'sexual-orientation': ['sexual'],
  'trade-union': ['trade-union'],
}

/** Vulnerable groups. */
export const CASE_VULNERABLE: Readonly<Record<string, VulnerableGroup>> = {
  adoptees: 'adoptees',
  'asylum-seekers-migrants': 'asylum-seekers-or-migrants',
  children: 'children',
  'crime-victims': 'crime-victims',
  elderly: 'elderly',
  employees: 'employees',
  patients: 'patients',
  'protected-address': 'protected-address',
  'public-figures': 'public-figures',
  students: 'students',
  whistleblowers: 'whistleblowers',
}

/** Recipients. Trust that a file claims is secrecy at most, never a proof that data are gone. */
export const CASE_RECIPIENTS: Readonly<Record<string, RecipientKind>> = {
  criminal: 'criminal',
  known: 'known',
  'known-trusted': 'known-bound-by-secrecy',
  public: 'public',
  unknown: 'unknown-person',
}
