import type { WhyKey } from '../../view/models/due.ts'

const why: Readonly<Record<WhyKey, string>> = {
  'call-desk':
    'De melding kwam buiten kantooruren in het portaal. Buiten kantooruren hoort er ook gebeld te zijn.',
  'confirm-in-writing':
    'De melding kwam per telefoon. De melder heeft de tekst nog niet bevestigd.',
  'establish-awareness': 'Er is een signaal, maar kennisname ligt nog niet vast.',
  'answer-four-questions': 'Nog niet alle vier vragen zijn beantwoord.',
  advise: 'De FG adviseerde nog niet.',
  'send-memo': 'De FG adviseerde. De directie heeft de memo nog niet.',
  'decide-authority': 'De directie besloot nog niet. Zonder besluit kan de FG niet melden.',
  'answer-as-second-person':
    'De directie wil niet melden. Dat geldt pas als een tweede persoon akkoord is.',
  'notify-authority': 'De directie besloot om te melden.',
  'notify-overdue':
    'De directie besloot om te melden. Melden moet nog steeds. De redenen van de vertraging gaan mee.',
  'file-follow-up': 'In de melding bij de AP staat dat er een vervolg komt.',
  'answer-authority': 'De AP stelde een vraag.',
  'notify-controller':
    'Wij zijn de verwerker. De opdrachtgever moet het zonder vertraging horen, hoe groot het risico ook is.',
  'decide-subjects': 'De directie besloot nog niet over bericht aan de mensen.',
  'inform-subjects': 'De mensen om wie het gaat moeten bericht krijgen.',
  'receive-information': 'Er staat een vraag uit.',
  'complete-measure': 'Er staat nog een maatregel open.',
  'report-to-board': 'Elke melding gaat met oorzaak en maatregelen naar de directie.',
  'judge-other-duties':
    'De organisatie valt onder een wet die ook een melding kan vragen. Niemand beoordeelde dat nog.',
  'notify-other-authority': 'Een andere wet of een contract vraagt ook een melding.',
  'notify-insurer': 'Met de verzekeraar is een termijn afgesproken.',
  'establish-legal-facts': 'Nog niet bekend is welke andere meldplichten kunnen gelden.',
  close: 'Alles is vastgelegd.',
}

/** "Wat moet er nu". */
export const due = {
  title: 'Wat moet er nu',
  count: (n: number, said: string): string => (n === 1 ? 'Eén zaak' : `${said} zaken`),
  past: (n: string): string => `${n} voorbij de grens`,
  today: (n: string): string => `${n} vandaag`,
  takeReport: 'Neem een melding op',
  narrow: 'Beperk de lijst',
  everything: (organisations: number, said: string): string =>
    organisations === 1 ? 'Eén organisatie, alles' : `Alle ${said} organisaties, alles`,
  onlyOne: (name: string): string => `Alleen ${name}`,
  organisation: 'Organisatie',
  choose: {
    report: 'Bij welke organisatie meldt u?',
    takeReport: 'Voor welke organisatie is de melding?',
    register: 'Van welke organisatie wilt u het register zien?',
    settings: 'Van welke organisatie wilt u de instellingen zien?',
  },
  all: 'Alle organisaties',
  show: 'Toon',
  groups: {
    first: 'Eerst dit',
    week: 'Deze week',
    undated: 'Geen vaste datum, wel zo snel mogelijk',
    later: 'Later',
  },
  whyLabel: 'Waarom:',
  alsoToday: 'Ook vandaag:',
  alsoOne: (time: string, what: string): string => `${time} ${what}`,
  also: {
    answer: 'antwoord',
    declaration: 'verklaring van de ontvanger',
    measure: 'maatregel',
    supplement: 'vervolgmelding aan de AP',
  },
  alsoOf: {
    answer: (who: string): string => `antwoord van ${who}`,
    declaration: (who: string): string => `verklaring van ${who}`,
    measure: (who: string): string => `maatregel van ${who}`,
    supplement: (who: string): string => `vervolgmelding door ${who}`,
  },
  footnote:
    'Wij rekenen met 72 uur vanaf de minuut van kennisname. Het weekend en feestdagen tellen mee.',
  emptyTitle: 'Er staat nu niets open',
  empty: 'Nieuwe meldingen verschijnen hier vanzelf.',
  bar: {
    presumed: 'vermoede klok',
    aware: 'klok sinds kennisname',
  },
  why,
}
