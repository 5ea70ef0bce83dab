import type { AgreedWith, OtherDutyState, RegimeTrigger } from '@meldplicht/domain'
import { PARTY_PART_WORDS, TRAIT_WORDS } from '@meldplicht/domain'
import { inDutch } from './in-dutch.ts'

/** What a person judges; the rest follows from the weighing. */
export type JudgedTrigger = Exclude<RegimeTrigger, 'personal-data-breach' | 'risk-not-unlikely'>

const triggers: Readonly<Record<JudgedTrigger, string>> = {
  'significant-incident': 'Is dit een significant incident (Cyberbeveiligingswet)?',
  'major-ict-incident': 'Is dit een ernstig ICT-incident (DORA)?',
  'significant-impact-on-trust-service':
    'Heeft dit aanzienlijke gevolgen voor een vertrouwensdienst (eIDAS)?',
  'disruption-of-essential-service':
    'Verstoort dit een essentiële dienst, of kan dat (kritieke entiteiten)?',
}

const stands: Readonly<Record<OtherDutyState, string>> = {
  done: 'Gemeld',
  required: 'Melden nodig',
  'to-judge': 'Nog te beoordelen',
  'to-ask': 'Nog niet bekend',
  'not-required': 'Op deze feiten niet aan de orde',
}

const promised: Readonly<Record<AgreedWith, string>> = {
  insurer: 'Afgesproken met de verzekeraar',
  controller: 'Afgesproken met de opdrachtgever',
  contract: 'Afgesproken in een contract',
}

/** Other duties to notify, and the facts on which they depend. */
export const legal = {
  traits: inDutch(TRAIT_WORDS),
  triggers,
  stands,
  promised,
  parts: inDutch(PARTY_PART_WORDS),
  answer: { yes: 'ja', no: 'nee', unknown: 'nog niet bekend' },
  title: 'Andere meldplichten',
  named: (regime: string, stap: string): string => `${regime}: ${stap}`,
  perhaps: (name: string): string => `Als dit geldt: ${name}`,
  none: 'Op de vastgelegde gegevens volgt geen andere meldplicht. Nieuwe feiten heropenen dit.',
  asks: (regimes: string): string => `Nog niet bekend is of de organisatie valt onder: ${regimes}.`,
  asksAll:
    'Nog niet bekend is wat de organisatie is. Dan kunnen ook andere wetten een melding vragen.',
  which: 'Om welke wetten gaat het?',
  known: {
    is: 'Wat de organisatie is',
    countries: 'Vestigingen in',
    people: 'Mensen per land',
    lead: 'Leidende toezichthouder',
    competent: 'Bevoegde toezichthouder',
  },
  answerIt: 'Leg vast wat de organisatie is',
  judgeIt: 'Beoordeel dit',
  fileIt: 'Leg een andere melding vast',
  columns: {
    regime: 'Regeling',
    step: 'Stap',
    state: 'Stand',
    when: 'Uiterlijk',
    to: 'Bij wie',
  },
  filed: (when: string): string => `Gemeld ${when}`,
  within: 'Opgegaan in een latere melding',
  atLatest: (when: string): string => `uiterlijk ${when}`,
  replaces: 'Vervangt de AVG-melding voor deze dienst: er gaat één melding naar de AP.',
  anchors: {
    awareness: 'vanaf kennisname',
    incident: 'vanaf het begin van het incident, dat nog niet bekend is',
    detection: 'vanaf de ontdekking',
    classification: 'vanaf de classificatie',
    filing: 'loopt vanaf de vorige melding',
  },
  groups: 'Groepen voor wie het anders is',
  groupColumns: { group: 'Groep', risk: 'Risico', people: 'Bericht aan deze mensen' },
  subjects: {
    required: 'bericht nodig',
    'not-required': 'geen bericht aan ieder apart',
    undetermined: 'besluit nu, houd de brief klaar',
  },
  group: {
    which: 'Om welke mensen gaat het?',
    lead: 'Vul alleen in wat voor deze mensen anders is. De rest geldt zoals bij het incident.',
    reasons: 'Waarom is het voor hen anders?',
  },
  receipt: {
    when: 'Wanneer ontving de directie het verslag?',
    who: 'Wie ontving het?',
    remarks: 'Wat zei de directie ervan?',
    received: (who: string, when: string): string => `Ontvangen door ${who}: ${when}.`,
    add: 'Leg de ontvangst vast',
    notYet: 'De ontvangst door de directie is nog niet vastgelegd.',
  },
  form: {
    lead: 'Wat u leeg laat, verandert niet. Onbekend telt nooit als nee.',
    entity: 'Om welke rechtspersoon gaat het?',
    noEntity: 'laat zo',
    what: 'Wat is de organisatie?',
    traits: 'Kies alles wat klopt',
    traitsComplete: 'Dit is alles: het andere is de organisatie niet',
    judged: 'Wat is hier aan de orde?',
    judgedAt: 'Wanneer is dat beoordeeld?',
    where: 'Waar spelen de verwerking en de mensen?',
    crossBorder: 'Gaat de verwerking over de grens?',
    mainEstablishmentIsDutch: 'Is de hoofdvestiging in Nederland?',
    publicTask: 'Gaat het om een publieke taak of een wettelijke plicht?',
    establishedInEea: 'Is er een vestiging in de EER?',
    establishments: 'In welke landen is een vestiging?',
    countriesHint: 'Twee letters per land, bijvoorbeeld: NL, BE.',
    peopleByCountry: 'Hoeveel mensen per land?',
    peopleHint: 'Eén land per regel, bijvoorbeeld: NL 180.',
    leadAuthority: 'Welke toezichthouder leidt?',
    reasons: 'Waarom is het zo beoordeeld?',
  },
  other: {
    duty: 'Onder welke regeling?',
    noDuty: 'Er is geen andere regeling om uit te kiezen.',
    contract: 'Afspraak in een contract',
    memberState: 'AVG, toezichthouder in een ander land',
    otherRegime: 'Iets anders',
    who: 'Wie deed de melding?',
    filed: 'Wanneer gemeld?',
    addressee: 'Bij wie?',
    reference: 'Kenmerk',
    complete: 'Was de melding volledig?',
  },
  insurer: { who: 'Welke verzekeraar?', when: 'Wanneer?', reference: 'Schadenummer' },
}
