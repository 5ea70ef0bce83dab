/** The receipt after a report. */
export const receipt = {
  title: 'Uw melding is binnen',
  deskTitle: 'De melding is vastgelegd',
  received: (day: string, time: string): string => `Ontvangen op ${day} om ${time}.`,
  seen: 'De piketdienst en de FG zien uw melding nu.',
  code: 'Uw code',
  deskCode: 'Code voor de melder',
  codeText:
    'Schrijf de code op of maak een foto. U ziet hem maar één keer. Noem de code als u belt of later iets wilt toevoegen.',
  deskCodeText:
    'Lees de code voor aan de melder. U ziet hem maar één keer. Met de code kan de melder later iets toevoegen.',
  toIncident: 'Ga naar het incident',
  next: 'Wat er nu gebeurt',
  reads: 'De FG leest uw melding.',
  readsAndCalls: (phone: string): string => `De FG leest uw melding en kan u bellen op ${phone}.`,
  deskReads: 'De FG leest de melding.',
  deskReadsAndCalls: (phone: string): string =>
    `De FG leest de melding en kan de melder bellen op ${phone}.`,
  decides:
    'De FG bekijkt of de Autoriteit Persoonsgegevens en de mensen om wie het gaat bericht moeten krijgen. Uw directie besluit daarover.',
  asks: 'Heeft de FG een vraag, dan hoort u het. Houd uw code bij de hand.',
  deskDecides:
    'De FG bekijkt of de Autoriteit Persoonsgegevens en de mensen om wie het gaat bericht moeten krijgen. De directie besluit daarover.',
  deskAsks: 'Heeft de FG een vraag, dan noemt de melder de code.',
  yourself: 'Wat u nu zelf doet',
  keep: 'Gooi niets weg. Bewaar de e-mail, de brief of het apparaat, ook een antwoord van de ontvanger.',
  leave: 'Stuur de ontvanger zelf niets meer. De FG belt.',
  reported: 'Dit hebt u gemeld',
  deskReported: 'Dit is gemeld',
  rows: {
    what: 'Wat kan er zijn gebeurd',
    occurred: 'Gebeurd op',
    noticed: 'Eerst gemerkt op',
    data: 'Gegevens',
    people: 'Mensen',
    done: 'Wat is er al gedaan',
  },
  what: {
    disclosed: 'iemand heeft de gegevens gezien of gekregen die dat niet mocht',
    lost: 'de gegevens zijn kwijt of niet te bereiken',
    altered: 'de gegevens zijn veranderd',
    unknown: 'weet u nog niet',
  },
  data: {
    contact: 'naam of contact',
    bsn: 'BSN',
    'identity-document': 'kopie van een legitimatiebewijs',
    'bank-or-salary': 'bankrekening of loon',
    health: 'ziekte of gezondheid',
    credentials: 'wachtwoord of inlogcode',
    'vehicle-registration': 'kenteken',
    other: 'iets anders',
    unknown: 'weet u nog niet',
  },
  unknown: 'weet u nog niet',
  deskUnknown: 'nog niet bekend',
  notFilled: 'nog niet ingevuld',
}
