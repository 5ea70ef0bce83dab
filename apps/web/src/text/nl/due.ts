import type { WhyKey } from '../../view/models/due.ts'

const why: Readonly<Record<WhyKey, string>> = {
  'decided-to-notify': 'De directie besloot om te melden.',
  'notify-overdue':
    'De directie besloot om te melden. Melden moet nog steeds. De redenen van de vertraging gaan mee.',
  'risk-not-excluded': 'Een risico is niet uitgesloten.',
  'no-awareness-yet': 'Er is een signaal, maar kennisname ligt nog niet vast.',
  'questions-open': 'Nog niet alle vier vragen zijn beantwoord.',
  'advice-missing': 'De FG adviseerde nog niet.',
  'decision-missing': 'De directie besloot nog niet. Zonder besluit kan de FG niet melden.',
  'second-person-missing':
    'De directie wil niet melden. Dat geldt pas als een tweede persoon akkoord is.',
  'supplement-promised': 'In de voorlopige melding staat dat er een vervolg komt.',
  'authority-asked': 'De AP stelde een vraag.',
  'people-must-be-told': 'De mensen om wie het gaat moeten bericht krijgen.',
  'phone-report-unconfirmed':
    'De melding kwam per telefoon. De melder heeft de tekst nog niet bevestigd.',
  'declaration-missing': 'De ontvanger heeft nog niet verklaard dat alles gewist is.',
  'measure-open': 'Er staat nog een maatregel open.',
  'board-not-told': 'Elke melding gaat met oorzaak en maatregelen naar de directie.',
  'can-be-closed': 'Alles is vastgelegd.',
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
