import type {
  Asked,
  AuthorityAdvice,
  AuthorityRequest,
  ConsequenceKind,
  Declaration,
  Means,
  ReasonGround,
  SignalKind,
  SubjectDecision,
  SubjectException,
  SubjectsAdvice,
} from '@meldplicht/domain'

const signalKinds: Readonly<Record<SignalKind, string>> = {
  'own-detection': 'eigen ontdekking',
  'desk-note': 'aantekening van het piket',
  'processor-notice': 'bericht van een verwerker',
  recipient: 'bericht van de ontvanger',
  'data-subject': 'bericht van iemand om wie het gaat',
  customer: 'bericht van een klant',
  cert: 'waarschuwing van een beveiligingsdienst',
  press: 'bericht in de pers',
  authority: 'bericht van de AP',
  other: 'iets anders',
}

const authorityAdvice: Readonly<Record<AuthorityAdvice, string>> = {
  notify: 'Meld',
  'notify-provisionally': 'Meld voorlopig',
  'do-not-notify': 'Meld niet',
  'more-information-first': 'Zoek eerst meer uit (de klok loopt door)',
}

const subjectsAdvice: Readonly<Record<SubjectsAdvice, string>> = {
  inform: 'Stuur de mensen bericht',
  'do-not-inform': 'Stuur geen bericht',
  'prepare-letter-decide-later': 'Zet de brief klaar en besluit later',
}

const subjectDecision: Readonly<Record<SubjectDecision, string>> = {
  inform: 'De mensen krijgen bericht',
  'inform-in-public': 'Er komt een openbaar bericht',
  'do-not-inform': 'De mensen krijgen geen bericht',
}

const exceptions: Readonly<Record<SubjectException, string>> = {
  'no-high-risk': 'Geen hoog risico (AVG 34, lid 1)',
  'avg-34-3-a': 'De gegevens waren onleesbaar (AVG 34, lid 3, onder a)',
  'avg-34-3-b': 'Maatregelen achteraf namen het hoge risico weg (AVG 34, lid 3, onder b)',
  'avg-34-3-c': 'Te veel moeite, dus openbaar (AVG 34, lid 3, onder c)',
  'uavg-41': 'Een uitzondering van UAVG 41',
  'uavg-42': 'Wij zijn een financiële onderneming (UAVG 42)',
}

const grounds: Readonly<Record<ReasonGround, string>> = {
  'data-unintelligible': 'De gegevens zijn onleesbaar voor anderen',
  'recipient-trusted': 'De ontvanger is gebonden aan geheimhouding',
  'recovered-unread': 'Alles is terug en niemand zag het',
  'no-personal-data': 'Het gaat niet om persoonsgegevens',
  'no-effect-on-people': 'Mensen merken er niets van',
  'available-again-in-time': 'De gegevens waren snel weer te bereiken',
  'already-public': 'De gegevens waren al openbaar',
  other: 'Een andere grond',
}

const declarations: Readonly<Record<Declaration, string>> = {
  'deleted-not-used-not-passed-on': 'Gewist, niet gebruikt en niet doorgestuurd',
  'returned-not-used-not-passed-on': 'Teruggegeven, niet gebruikt en niet doorgestuurd',
  'deleted-or-returned-only': 'Alleen gewist of teruggegeven, over gebruik zegt de ontvanger niets',
  refused: 'De ontvanger weigert',
}

const asked: Readonly<Record<Asked, string>> = {
  processor: 'een verwerker',
  recipient: 'de ontvanger',
  colleague: 'een collega',
  reporter: 'de melder',
  expert: 'een deskundige',
  other: 'iemand anders',
}

const authorityRequests: Readonly<Record<AuthorityRequest, string>> = {
  question: 'Een vraag',
  'order-34-4': 'Een opdracht om de mensen bericht te sturen (AVG 34, lid 4)',
  'order-other': 'Een andere opdracht',
}

const consequenceKinds: Readonly<Record<ConsequenceKind, string>> = {
  'for-people': 'Voor de mensen om wie het gaat',
  downtime: 'Het werk lag stil',
  claim: 'Een claim',
  time: 'Tijd en werk',
  relations: 'Voor klanten en relaties',
  reputation: 'Voor onze naam',
  other: 'Iets anders',
}

const means: Readonly<Record<Means, string>> = {
  phone: 'telefoon',
  letter: 'brief',
  email: 'e-mail',
  'in-person': 'gesprek',
  portal: 'portaal',
  website: 'website',
  'social-media': 'sociale media',
  newspaper: 'krant',
  other: 'anders',
}

/** Labels of lists that forms offer, by stored key. */
export const forms = {
  signalKinds,
  authorityAdvice,
  subjectsAdvice,
  subjectDecision,
  exceptions,
  grounds,
  declarations,
  asked,
  consequenceKinds,
  authorityRequests,
  /** Before it was done; what was done is "gemaild". */
  means,
  filingKinds: {
    initial: 'Voorlopige of eerste melding',
    supplementary: 'Vervolgmelding',
    final: 'Definitieve melding',
    withdrawal: 'Intrekking',
  },
}
