import type { Bilingual } from '../law/citation.ts'

const words = (nl: string, en: string): Bilingual => ({ nl, en })

/** What people call the moments and numbers that a rule can refuse. */
export const FIELD_WORDS = {
  reportedAt: words('Het tijdstip van melden', 'The time of reporting'),
  firstNoticed: words('Het moment waarop het is opgemerkt', 'The moment when it was noticed'),
  learntAt: words('Het moment waarop dit is gehoord', 'The moment when this was learnt'),
  confirmedAt: words('Het tijdstip van de bevestiging', 'The time of the confirmation'),
  receivedAt: words('Het tijdstip van het signaal', 'The time of the signal'),
  awareAt: words('Het tijdstip van kennisname', 'The time of awareness'),
  occurredFrom: words('Het begin van het incident', 'The start of the incident'),
  occurredTo: words('Het einde van het incident', 'The end of the incident'),
  requestedAt: words('Het tijdstip van de vraag', 'The time of the question'),
  expectedAt: words('De afgesproken datum', 'The agreed date'),
  sentAt: words('Het tijdstip van versturen', 'The time of sending'),
  filedAt: words('Het tijdstip van de melding bij de AP', 'The time of the filing with the AP'),
  followUpPromisedAt: words('De beloofde datum van het vervolg', 'The promised date of follow-up'),
  detectedAt: words('Het moment van ontdekken', 'The moment of detection'),
  judgedAt: words('Het moment van dit oordeel', 'The moment of this judgement'),
  processorAware: words(
    'Het moment waarop de verwerker het wist',
    'The moment at which the processor knew',
  ),
  notifiedAt: words('Het tijdstip van de mededeling', 'The time of the notice'),
  askedAt: words(
    'Het tijdstip van de vraag van de toezichthouder',
    'The time of the question of the authority',
  ),
  dueAt: words('De datum waarop het antwoord er moet zijn', 'The date by which the answer is due'),
  answeredAt: words('Het tijdstip van het antwoord', 'The time of the answer'),
  madeAt: words('Het tijdstip van het openbare bericht', 'The time of the public message'),
  acknowledgedAt: words('Het tijdstip van de bevestiging', 'The time of the acknowledgement'),
  informedAt: words('Het moment van informeren', 'The moment when people were told'),
  declaredAt: words('Het moment van de verklaring', 'The moment of the declaration'),
  securedAt: words('Het moment van bewaren', 'The moment of securing'),
  completedAt: words('Het moment van afronden', 'The moment of completion'),
  noticedAt: words('Het moment waarop het gevolg bleek', 'The moment when the effect showed'),
  concludedAt: words('De datum van de overeenkomst', 'The date of the agreement'),
  until: words('Het einde van het mandaat', 'The end of the mandate'),
  people: words('Het aantal mensen', 'The number of people'),
  returned: words('Het aantal teruggekomen berichten', 'The number of returned messages'),
  records: words('Het aantal gegevensregels', 'The number of records'),
  unavailableHours: words('Het aantal uren zonder toegang', 'The number of hours without access'),
  recipientCount: words('Het aantal ontvangers', 'The number of recipients'),
} as const satisfies Readonly<Record<string, Bilingual>>

/** A moment or number that a rule can refuse, by its key. */
export type RefusedField = keyof typeof FIELD_WORDS
