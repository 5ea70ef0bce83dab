import type { FilingChannel, FilingLaw, MeasureTopic, MessageLanguage } from '@meldplicht/domain'

const channels: Readonly<Record<FilingChannel, string>> = {
  'web-form': 'webformulier',
  bulk: 'bulkmelding',
  api: 'van systeem naar systeem',
  email: 'e-mail',
  letter: 'brief',
  phone: 'telefoon',
  other: 'anders',
}

const laws: Readonly<Record<FilingLaw, string>> = {
  avg: 'AVG',
  telecom: 'Telecommunicatiewet',
  wpg: 'Wet politiegegevens',
  wjsg: 'Wet justitiële en strafvorderlijke gegevens',
}

const languages: Readonly<Record<MessageLanguage, string>> = {
  nl: 'Nederlands',
  en: 'Engels',
  de: 'Duits',
  fr: 'Frans',
  pl: 'Pools',
  ro: 'Roemeens',
  bg: 'Bulgaars',
  hu: 'Hongaars',
  es: 'Spaans',
  pt: 'Portugees',
  uk: 'Oekraïens',
  tr: 'Turks',
  ar: 'Arabisch',
  other: 'een andere taal',
}

const topics: Readonly<Record<MeasureTopic, string>> = {
  anonymisation: 'anonimiseren',
  'backup-or-recovery-plan': 'reservekopie of herstelplan',
  processes: 'werkwijze',
  encryption: 'versleutelen',
  policies: 'beleid',
  training: 'training',
  erasure: 'wissen van gegevens',
  'incident-log': 'lijst van incidenten',
  'access-levels': 'niveaus van toegang',
  'logical-access-control': 'inloggen in meer stappen',
  audits: 'regelmatige controle',
  'physical-access-control': 'toegang tot het gebouw',
  pseudonymisation: 'pseudonimiseren',
  'systems-up-to-date': 'systemen bijwerken',
  other: 'iets anders',
}

/** What was sent and how, in what language; and what a measure is about. */
export const sent = {
  channels,
  laws,
  languages,
  topics,
  under: 'Op welke wet rust de melding?',
  underComplete: 'Op deze en geen andere',
  complete: 'Is de melding volledig?',
  contact: 'Bij wie kan de AP terecht met vragen?',
  hash: 'Kenmerk van wat u verstuurde (SHA-256)',
  hashHint: 'Daarmee kunt u later laten zien dat het deze tekst was.',
  inLanguages: 'In welke talen?',
  languagesComplete: 'Dit zijn alle talen',
  by: 'Wie stuurde het bericht?',
  delay: 'Redenen van de vertraging',
  topic: 'Waar gaat het over?',
  effect: 'Doet het wat de bedoeling was?',
  none: 'niet gekozen',
}
