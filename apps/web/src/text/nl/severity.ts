import type {
  AdjustmentFactor,
  AvailabilityLoss,
  ConfidentialityLoss,
  DataClass,
  EaseOfIdentification,
  IntegrityLoss,
} from '@meldplicht/domain'

const data: Readonly<Record<DataClass, string>> = {
  simple: 'gewone gegevens, zoals naam en adres',
  behavioural: 'gedrag, zoals plaats, koopgedrag of voorkeuren',
  financial: 'financieel, zoals rekening, loon of schuld',
  sensitive: 'gevoelig, zoals gezondheid of geloof',
}

const identification: Readonly<Record<EaseOfIdentification, string>> = {
  negligible: 'bijna niet',
  limited: 'moeilijk',
  significant: 'vrij makkelijk',
  maximum: 'meteen',
}

const confidentiality: Readonly<Record<ConfidentialityLoss, string>> = {
  'no-evidence-of-illegal-processing': 'Geen aanwijzing dat iemand ze onrechtmatig gebruikte',
  'known-recipients': 'Bekende ontvangers kregen ze',
  'unknown-recipients': 'Onbekende ontvangers kregen ze, of kunnen ze krijgen',
}

const integrity: Readonly<Record<IntegrityLoss, string>> = {
  'no-known-use': 'Niet veranderd, of voor zover bekend niet gebruikt',
  'used-recoverable': 'Veranderd en gebruikt, te herstellen',
  'used-irrecoverable': 'Veranderd en gebruikt, niet te herstellen',
}

const availability: Readonly<Record<AvailabilityLoss, string>> = {
  'recovered-without-difficulty': 'Steeds te bereiken, of zonder moeite terug',
  temporary: 'Een tijd niet te bereiken',
  full: 'Voorgoed kwijt',
}

const factors: Readonly<Record<AdjustmentFactor, string>> = {
  'volume-per-person': 'veel gegevens per persoon (hoger)',
  'characteristics-of-controller': 'wat voor organisatie het is, verraadt meer (hoger)',
  'characteristics-of-individuals': 'wat voor mensen het zijn, maakt het erger (hoger)',
  'invalid-or-inaccurate': 'de gegevens kloppen niet of zijn oud (lager)',
  'publicly-available-before': 'de gegevens waren al openbaar (lager)',
  'nature-of-data': 'deze gegevens zeggen weinig (lager)',
}

/** What the ENISA score is computed from, by key. */
export const severity = {
  options: { data, identification, confidentiality, integrity, availability, factors },
  data: 'Wat voor gegevens zijn het?',
  dataHint:
    'Kies alles wat erbij zit; het zwaarste telt. Wachtwoorden tellen als dat waar ze toegang toe geven.',
  identification: 'Hoe makkelijk is te zien om wie het gaat?',
  identificationHint: 'Kies alles wat geldt; de makkelijkste manier telt.',
  confidentiality: 'Wie kreeg ze te zien?',
  integrity: 'Zijn ze veranderd?',
  availability: 'Waren ze te bereiken?',
  malicious: 'Zat er kwade opzet achter?',
  moreThan100People: 'Gaat het om meer dan honderd mensen?',
  unintelligible: 'Zijn ze onleesbaar voor wie ze heeft?',
  reasons: 'Toelichting',
  adjust: (n: number): string => `Bijstelling ${n}, als dat nodig is`,
  kind: 'Van welke gegevens?',
  factor: 'Waardoor?',
  steps: 'Hoeveel stappen?',
  reason: 'Waarom?',
  noAdjustment: 'geen bijstelling',
}
