import type { EntitySector, EntitySize } from '@meldplicht/domain'
import type { SettingsKey } from '../../view/models/settings-form.ts'

/** The words of one form of the settings. */
export interface ChangeText {
  readonly title: string
  readonly lead: string
  /** On the link that leads there. */
  readonly button: string
}

const forms: Readonly<Record<SettingsKey, ChangeText>> = {
  contact: {
    title: 'Wijzig waar mensen terecht kunnen',
    lead: 'Deze nummers staan op het meldformulier en op de bon.',
    button: 'Wijzig deze gegevens',
  },
  hours: {
    title: 'Wijzig de kantooruren',
    lead: 'Buiten deze uren staat bij een melding altijd: bel ook. Laat een dag leeg als het kantoor dicht is.',
    button: 'Wijzig de kantooruren',
  },
  entity: {
    title: 'Leg een rechtspersoon vast',
    lead: 'Wat een rechtspersoon is, bepaalt welke andere meldplichten kunnen gelden. Wat u leeg laat, blijft een open vraag.',
    button: 'Leg een rechtspersoon vast',
  },
  term: {
    title: 'Leg een afgesproken termijn vast',
    lead: 'Wat u anderen beloofde: binnen hoeveel uur na kennisname zij het horen.',
    button: 'Leg een termijn vast',
  },
  party: {
    title: 'Leg een bedrijf vast',
    lead: 'Een bedrijf dat gegevens krijgt, met zijn rol.',
    button: 'Leg een bedrijf vast',
  },
  agreement: {
    title: 'Leg een overeenkomst vast',
    lead: 'De verwerkersovereenkomst, of de regeling met een gezamenlijk verantwoordelijke. De oude blijft in de geschiedenis staan.',
    button: 'Leg een overeenkomst vast',
  },
  grant: {
    title: 'Geef iemand een rol',
    lead: 'De FG adviseert; de verwerkingsverantwoordelijke besluit. Geef elke rol aan wie hem echt heeft.',
    button: 'Geef iemand een rol',
  },
  revoke: {
    title: 'Trek een rol in',
    lead: 'De rol stopt nu. Wat deze persoon al vastlegde, blijft staan.',
    button: 'Trek een rol in',
  },
  mandate: {
    title: 'Leg een mandaat vast',
    lead: 'Wie besluit, laat de FG melden namens de organisatie.',
    button: 'Leg een mandaat vast',
  },
}

const sectors: Readonly<Record<EntitySector, string>> = {
  private: 'particulier',
  public: 'van de overheid',
}

const sizes: Readonly<Record<EntitySize, string>> = {
  micro: 'zeer klein',
  'small-or-medium': 'klein of middelgroot',
  large: 'groot',
  other: 'anders',
}

/** Labels and hints of the forms of the settings. */
export const settingsForms = {
  forms,
  back: 'Terug naar de instellingen',
  notChosen: 'niet vastgelegd',
  emergency: 'Telefoon, 24 uur per dag',
  office: 'Telefoon in kantooruren',
  mail: 'E-mail',
  portal: 'Portaal',
  days: {
    monday: 'maandag',
    tuesday: 'dinsdag',
    wednesday: 'woensdag',
    thursday: 'donderdag',
    friday: 'vrijdag',
    saturday: 'zaterdag',
    sunday: 'zondag',
  },
  opens: (day: string): string => `${day} van`,
  closes: (day: string): string => `${day} tot`,
  holidays: 'Op erkende feestdagen is het kantoor dicht',
  name: 'Naam',
  role: 'In welke rol?',
  contact: 'Telefoon, e-mail of adres',
  contactHint: 'Waar u het bedrijf bereikt bij een incident. Mag leeg blijven.',
  party: 'Met welk bedrijf?',
  noParty: 'Er is nog geen bedrijf vastgelegd.',
  concluded: 'Wanneer gesloten?',
  timeHint: 'De tijd mag leeg blijven.',
  noticeHours: 'Binnen hoeveel uur meldt het bedrijf een incident?',
  hoursHint: 'Een heel getal. Laat leeg als er geen termijn is.',
  terms: 'Wat staat erin?',
  subProcessors: 'Welke subverwerkers?',
  person: 'Naam van de persoon',
  personHint: 'Heeft iemand al een rol? Schrijf de naam dan precies zo.',
  side: 'Van wie is deze persoon?',
  firm: 'Werkt deze persoon voor een bedrijf dat hier staat?',
  firmHint: 'Dan geldt een belang van dat bedrijf ook voor deze persoon.',
  noFirm: 'nee',
  which: 'Welke rol stopt?',
  nobody: 'Niemand heeft deze rol.',
  to: 'Welke FG mag melden?',
  grantedBy: 'Wie van de organisatie geeft het mandaat?',
  from: 'Vanaf wanneer?',
  until: 'Tot wanneer?',
  untilHint: 'Laat leeg als er geen einde is afgesproken. De tijd mag leeg blijven.',
  registration: 'Nummer in het handelsregister',
  address: 'Adres',
  sector: 'Particulier of van de overheid?',
  sectors,
  size: 'Hoe groot?',
  sizes,
  activity: 'Wat doet de rechtspersoon?',
  turnover: 'Omzet van de hele groep in het vorige jaar, in hele euro’s',
  turnoverHint: 'Wereldwijd. Een heel getal, bijvoorbeeld 12000000.',
  representative: 'Vertegenwoordiger in de EER',
  representativeHint: 'Alleen voor een rechtspersoon buiten de EER.',
  with: 'Met wie?',
  partners: {
    insurer: 'met de verzekeraar',
    controller: 'met een opdrachtgever',
    contract: 'in een ander contract',
  },
  hours: 'Binnen hoeveel uur?',
  what: 'Waar staat het?',
  whatHint: 'Bijvoorbeeld: artikel 9 van de polis.',
  more: 'Verder',
  another: 'Voeg een organisatie toe',
}
