import type {
  AgreedWith,
  EntityTrait,
  Impact,
  ImpactSeverity,
  IncidentType,
  LikelyConsequence,
  OtherDutyState,
  PartyPart,
  Protection,
  RegimeTrigger,
} from '@meldplicht/domain'

const traits: Readonly<Record<EntityTrait, string>> = {
  'essential-or-important-entity': 'essentiële of belangrijke entiteit (Cyberbeveiligingswet)',
  'trust-service-provider': 'verlener van vertrouwensdiensten (Cyberbeveiligingswet)',
  'qualified-trust-service-provider': 'gekwalificeerde vertrouwensdienst (eIDAS)',
  'non-qualified-trust-service-provider': 'niet-gekwalificeerde vertrouwensdienst (eIDAS)',
  'financial-entity': 'financiële entiteit (DORA)',
  'noon-rule-excluded': 'zonder uitstel tot twaalf uur (DORA)',
  'telecom-provider': 'aanbieder van telecomdiensten',
  'police-data-controller': 'verwerkt politiegegevens (Wpg)',
  'judicial-data-controller': 'verwerkt justitiële gegevens (Wjsg)',
  'critical-entity': 'kritieke entiteit (Wwke)',
  'uk-controller': 'valt onder Brits recht',
  'financial-undertaking': 'financiële onderneming (Wft, UAVG 42)',
}

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

const parts: Readonly<Record<PartyPart, string>> = {
  processor: 'verwerker',
  'sub-processor': 'subverwerker',
  'joint-controller': 'gezamenlijk verwerkingsverantwoordelijke',
  'independent-controller': 'zelfstandig verwerkingsverantwoordelijke',
  other: 'anders',
}

const types: Readonly<Record<IncidentType, string>> = {
  'access-abused-by-employee': 'misbruik van toegang door een medewerker',
  ransomware: 'gijzelsoftware of versleuteld apparaat',
  'hacking-or-malware': 'hacken of schadelijke software',
  phishing: 'phishing',
  'vulnerability-exploited': 'lek in software misbruikt',
  'unauthorised-access': 'toegang zonder bevoegdheid',
  exfiltration: 'gegevens weggesluisd',
  'data-of-another-person-shown': 'gegevens van iemand anders getoond',
  'device-lost-or-stolen': 'apparaat kwijt of gestolen',
  'data-left-on-discarded-device': 'gegevens op een afgedankt apparaat',
  'paper-disposed-wrongly': 'papier verkeerd weggegooid',
  'post-lost-or-opened': 'post kwijt of geopend',
  'post-returned-opened': 'post geopend retour',
  misconfiguration: 'verkeerde instelling',
  'access-rights-too-wide': 'te ruime toegang',
  'paper-lost-or-left': 'papier kwijt of onbeheerd',
  'data-deleted-or-destroyed': 'gegevens gewist of vernietigd',
  'shown-to-wrong-person': 'getoond aan de verkeerde persoon',
  'post-to-wrong-recipient': 'post naar de verkeerde',
  'email-to-wrong-recipient': 'e-mail naar de verkeerde',
  'addresses-visible-to-all': 'adressen zichtbaar voor iedereen',
  'technical-malfunction': 'technische storing',
  'data-altered-without-right': 'gegevens veranderd zonder bevoegdheid',
  'published-by-mistake': 'per ongeluk openbaar gemaakt',
  'told-by-mouth': 'mondeling verteld',
  'added-to-wrong-file': 'in het verkeerde dossier gestopt',
  other: 'iets anders',
}

const protections: Readonly<Record<Protection, string>> = {
  pseudonymisation: 'pseudonimisering',
  encryption: 'versleuteling',
  hashing: 'hashing',
  'backup-or-recovery-plan': 'reservekopie of herstelplan',
  'remote-wipe': 'wissen op afstand',
  'access-levels': 'niveaus van toegang',
  'logical-access-control': 'inloggen in meer stappen',
  'physical-access-control': 'toegang tot het gebouw geregeld',
  logging: 'loggen van toegang',
  policies: 'beleid voor privacy en beveiliging',
  training: 'training',
  'incident-log': 'lijst van incidenten',
  audits: 'regelmatige controle',
  'systems-up-to-date': 'bijgewerkte systemen',
  other: 'iets anders',
}

const consequences: Readonly<Record<LikelyConsequence, string>> = {
  'disclosed-beyond-purpose': 'gegevens bij wie ze niet mag zien',
  'linked-with-other-data': 'te koppelen aan andere gegevens',
  'used-for-other-purposes': 'te gebruiken voor iets anders',
  'other-of-confidentiality': 'iets anders doordat ze gezien zijn',
  'altered-and-no-longer-valid': 'veranderd, en toch gebruikt',
  'altered-into-other-valid-data': 'veranderd in andere geldige gegevens',
  'other-of-integrity': 'iets anders doordat ze veranderd zijn',
  'services-out-of-reach': 'diensten niet te bereiken',
  'services-disrupted': 'diensten verstoord',
  'other-of-availability': 'iets anders doordat ze weg zijn',
}

const impacts: Readonly<Record<Impact, string>> = {
  'loss-of-control': 'geen grip meer op de eigen gegevens',
  'limitation-of-rights': 'beperking van rechten',
  discrimination: 'discriminatie',
  'identity-theft': 'misbruik van identiteit',
  fraud: 'fraude',
  'financial-loss': 'financieel verlies',
  'reversal-of-pseudonymisation': 'schuilnaam ongedaan gemaakt',
  reputation: 'schade aan de goede naam',
  'professional-secrecy': 'beroepsgeheim geschonden',
  'disclosure-to-others': 'bekend bij anderen',
  'economic-or-social-disadvantage': 'economisch of maatschappelijk nadeel',
  'physical-or-mental-harm': 'lichamelijke of psychische schade',
  'damage-to-property': 'schade aan eigendom',
  other: 'iets anders',
}

/** How grave it would be; the rules do not read it. */
export const severities: Readonly<Record<ImpactSeverity, string>> = {
  minor: 'gering',
  moderate: 'aanzienlijk',
  severe: 'ernstig',
  unknown: 'nog niet bekend',
}

/** Other duties to notify, and the facts on which they depend. */
export const legal = {
  traits,
  triggers,
  stands,
  promised,
  parts,
  types,
  protections,
  consequences,
  impacts,
  answer: { yes: 'ja', no: 'nee', unknown: 'nog niet bekend' },
  title: 'Andere meldplichten',
  named: (regime: string, stap: string): string => `${regime}: ${stap}`,
  none: 'Op de vastgelegde gegevens volgt geen andere meldplicht. Nieuwe feiten heropenen dit.',
  asks: (regimes: string): string => `Nog niet bekend is of de organisatie valt onder: ${regimes}.`,
  asksAll:
    'Nog niet bekend is wat de organisatie is. Dan kunnen ook andere wetten een melding vragen.',
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
    received: (who: string, when: string): string => `Ontvangen door ${who} op ${when}.`,
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
