import type { IncidentPage } from '../../../src/view/models/incident.ts'
import type { Mark, Who } from '../../../src/view/models/values.ts'
import { ams, fgFrame, LINDEVELD, ref } from './frame.ts'

const fg: Who = { name: 'S. Verhage', as: 'fg' }
const desk: Who = { name: 'R. Hoekman', as: 'desk' }
const at = (who: Who, local: string): Mark => ({ who, at: ams(local) })

export const incident: IncidentPage = {
  frame: { ...fgFrame, organisation: LINDEVELD },
  ref: ref(31),
  number: '2026-0031',
  organisation: LINDEVELD.name,
  title: 'Loonlijst naar verkeerde inlener',
  reportedAt: ams('2026-11-22T20:38'),
  reportedBy: { as: 'employee' },
  classification: 'data-breach',
  classifiedAt: ams('2026-11-23T08:16'),
  state: 'open',
  clock: {
    kind: 'presumed',
    start: ams('2026-11-20T17:40'),
    strict: ams('2026-11-23T17:40'),
    outer: ams('2026-11-23T18:00'),
  },
  step: 'decide-authority',
  after: 'notify-authority',
  otherSteps: [
    'establish-facts',
    'record-signal',
    'advise',
    'request-information',
    'record-processor-notice',
    'score-severity',
    'assess-risk',
    'plan-measure',
    'plan-informing',
    'hold-informing',
    'file-police-report',
    'decide-not-to-notify',
  ],
  known: [
    {
      name: 'whatHappened',
      value: { _tag: 'words', words: 'Loonlijst november gemaild naar een andere inlener' },
      earlier: [],
      since: ams('2026-11-22T20:38'),
      from: { name: 'D. Aksoy', as: 'employee' },
      typedBy: desk,
    },
    {
      name: 'occurredFrom',
      value: { _tag: 'moment', moment: { _tag: 'exact', at: ams('2026-11-20T16:52') } },
      earlier: [],
      since: ams('2026-11-22T21:20'),
      from: { as: 'controller' },
    },
    {
      name: 'dataCategories',
      value: { _tag: 'data', keys: ['name', 'bsn', 'bank-account', 'salary'], more: false },
      earlier: [],
      since: ams('2026-11-22T20:44'),
      from: { name: 'D. Aksoy', as: 'employee' },
    },
    {
      name: 'people',
      value: { _tag: 'people', people: { _tag: 'about', n: 214 }, groups: ['temp-workers'] },
      earlier: [
        {
          value: { _tag: 'people', people: { _tag: 'about', n: 200 }, groups: [] },
          at: ams('2026-11-22T20:44'),
        },
      ],
      since: ams('2026-11-23T07:55'),
      from: { as: 'controller' },
    },
    {
      name: 'recipients',
      value: { _tag: 'recipients', kinds: ['known'], count: { _tag: 'exact', n: 1 } },
      earlier: [],
      since: ams('2026-11-22T21:05'),
      from: fg,
    },
  ],
  open: [
    {
      name: 'confidentiality',
      question: 'Is de bijlage geopend?',
      matters: {
        sentence: 'Ja: het risico is groter. Nee: melden aan de AP blijft nodig.',
        citations: [],
      },
      askedOf: 'Rietveen Verloning',
      expected: ams('2026-11-23T11:00'),
    },
    {
      name: 'recipientResponse',
      matters: { sentence: 'Telt mee voor het bericht aan de mensen.', citations: [] },
      askedOf: 'de ontvanger',
      expected: ams('2026-11-23T12:00'),
    },
    { name: 'vulnerable' },
  ],
  questions: [
    {
      n: 1,
      answer: 'yes',
      reason: 'Het bestand ging naar iemand die het niet mocht krijgen.',
      mark: at(fg, '2026-11-22T21:50'),
      earlier: [],
    },
    {
      n: 2,
      answer: 'no',
      reason: 'Lindeveld heeft het bestand zelf nog. Er is niets gewist of veranderd.',
      mark: at(fg, '2026-11-22T21:50'),
      earlier: [],
    },
    {
      n: 3,
      answer: 'no',
      reason:
        'De ontvanger kon het bestand twee dagen openen. Het verslag van de mailserver is er nog niet.',
      mark: at(fg, '2026-11-23T08:10'),
      earlier: [
        {
          answer: 'unknown',
          reason: 'Eerst de ontvanger spreken.',
          mark: at(fg, '2026-11-22T21:50'),
        },
      ],
    },
    { n: 4, earlier: [] },
  ],
  weighing: {
    risk: 'high',
    dutyToAuthority: 'required',
    dutyToPeople: 'required',
    reasons: [
      {
        direction: 'aggravates',
        sentence:
          'BSN samen met naam en bankrekening. Daarmee is fraude met iemands identiteit mogelijk.',
        citations: ['AVG overw. 75 en 85', 'UAVG 46'],
      },
      {
        direction: 'aggravates',
        sentence:
          'Per e-mail naar een ontvanger die niet aan geheimhouding gebonden is. Een verzoek om te wissen neemt het risico niet weg.',
        citations: ['EDPB 01/2021, voorbeeld 14'],
      },
      {
        direction: 'mitigates',
        sentence: 'Eén bekende ontvanger, die zelf mailde.',
        citations: ['EDPB 01/2021, voorbeeld 9'],
      },
      {
        direction: 'neutral',
        sentence: 'Of de bijlage is geopend, is nog niet bekend.',
        citations: [],
      },
    ],
    protocol: { serious: 'yes' },
    contradictions: ['Vraag 2 staat op nee, maar de gegevens zijn een tijd niet te bereiken.'],
    wouldChange: ['De bijlage is aantoonbaar niet geopend.', 'De lijst was versleuteld.'],
    score: { value: 3.25, level: 'high' },
    edition: 'AVG 2018',
  },
  acts: {
    advice: {
      state: 'done',
      toAuthority: 'notify-provisionally',
      toPeople: 'inform',
      words: 'Meld vandaag voorlopig. Begin met mensen met een geheim adres.',
      mark: at(fg, '2026-11-23T08:20'),
    },
    decision: { state: 'needed', before: ams('2026-11-23T17:40') },
    filing: { state: 'waiting', mandate: { at: ams('2025-02-03T12:00') } },
    filings: [],
  },
  decider: 'M. Terpstra',
  timeline: [
    {
      at: ams('2026-11-20T16:52'),
      lane: 'happened',
      key: 'occurred',
      recordedAt: ams('2026-11-22T21:20'),
    },
    {
      at: ams('2026-11-20T17:40'),
      lane: 'happened',
      key: 'first-signal',
      recordedAt: ams('2026-11-22T21:20'),
    },
    { at: ams('2026-11-22T20:38'), lane: 'recorded', key: 'IncidentReported' },
    { at: ams('2026-11-22T20:44'), lane: 'recorded', key: 'ReportSupplemented' },
    { at: ams('2026-11-22T21:05'), lane: 'recorded', key: 'InformationRequested' },
    { at: ams('2026-11-22T21:20'), lane: 'recorded', key: 'EvidenceSecured' },
    { at: ams('2026-11-22T21:50'), lane: 'recorded', key: 'FirstAnalysisRecorded' },
    { at: ams('2026-11-23T08:15'), lane: 'recorded', key: 'FirstAnalysisRecorded' },
    { at: ams('2026-11-23T08:16'), lane: 'recorded', key: 'FactsEstablished' },
    { at: ams('2026-11-23T08:20'), lane: 'recorded', key: 'FgAdvised' },
  ],
  recipient: {
    name: 'een andere inlener',
    steps: [
      { key: 'called', at: ams('2026-11-22T21:05'), words: 'Niet geopend, prullenbak geleegd.' },
      { key: 'asked', at: ams('2026-11-22T21:15') },
      { key: 'declared', expected: ams('2026-11-23T12:00') },
    ],
  },
  processor: {
    name: 'Rietveen Verloning',
    kind: 'processor',
    steps: [
      { key: 'asked', at: ams('2026-11-22T21:40') },
      { key: 'answered', expected: ams('2026-11-23T11:00') },
    ],
    agreement: { at: ams('2024-03-12T12:00'), noticeHours: 24 },
    subProcessors: ['Mailhuis Oost'],
  },
  otherDuties: {
    rows: [
      {
        regime: 'Cyberbeveiligingswet (NIS2)',
        step: 'vroegtijdige waarschuwing',
        stands: 'required',
        when: { _tag: 'deadline', at: ams('2026-11-21T17:40') },
        to: 'het CSIRT',
        citation: 'Cbw 26',
        replaces: false,
      },
      {
        regime: 'Telecommunicatiewet',
        step: 'eerste melding',
        stands: 'done',
        when: { _tag: 'filed', at: ams('2026-11-21T10:00') },
        to: 'Autoriteit Persoonsgegevens (AP)',
        citation: 'Verordening (EU) 611/2013 2, lid 2',
        replaces: true,
      },
      {
        regime: 'eIDAS, gekwalificeerde vertrouwensdienst',
        step: 'melding',
        stands: 'to-judge',
        when: { _tag: 'waits-for', anchor: 'incident' },
        to: 'Rijksinspectie Digitale Infrastructuur (RDI)',
        citation: 'eIDAS 24, lid 2',
        replaces: false,
      },
    ],
    asked: ['DORA', 'UK GDPR'],
  },
  groups: [
    { group: 'former-employees', risk: 'high', subjects: 'required' },
    { group: 'client-contacts', risk: 'unlikely', subjects: 'not-required' },
  ],
  attachments: [
    {
      id: '00000000-0000-4000-8000-000000000041',
      name: 'verklaring ontvanger.pdf',
      what: 'Getekende verklaring dat alles is gewist',
      size: 48_213,
      from: { name: 'K. Brouwer', as: 'recipient' },
      by: at(desk, '2026-11-22T21:26'),
    },
    {
      id: '00000000-0000-4000-8000-000000000042',
      name: { erased: ams('2026-11-23T09:00') },
      size: 3_400_000,
      from: { as: 'fg' },
      by: at(desk, '2026-11-22T21:28'),
    },
  ],
  evidence: [
    {
      what: 'Verzonden bericht, zonder bijlage',
      by: at(desk, '2026-11-22T21:20'),
      where: 'kluis Lindeveld, map 0031',
      sha256: '9f2c41d80a6397c5b81e0a6397c5e41d9f2c41d80a6397c5b81e0a6397c57be0',
      beforeRepair: 'yes',
    },
    {
      what: 'Mail van de ontvanger',
      by: at(desk, '2026-11-22T21:24'),
      where: 'kluis Lindeveld, map 0031',
      sha256: 'b81e0a6397c5b81e0a6397c5e41d9f2c41d80a6397c5b81e0a6397c57be012f9',
      beforeRepair: 'yes',
    },
  ],
  measures: [
    {
      what: 'Ontvanger vragen te wissen',
      kind: 'containment',
      owner: 'S. Verhage',
      state: 'completed',
      at: ams('2026-11-22T21:15'),
    },
    {
      what: 'Portaal vraagt om bevestiging van de ontvanger',
      kind: 'preventive',
      owner: 'Rietveen Verloning',
      due: ams('2026-12-15T12:00'),
      state: 'planned',
    },
  ],
  consequences: [
    { what: 'Twee dagen werk van de vestiging', mark: at(fg, '2026-11-23T08:30'), cents: 125000 },
  ],
  informed: [],
  readers: [at(desk, '2026-11-23T08:31'), at(fg, '2026-11-23T08:12')],
  listed: [
    { mark: at(desk, '2026-11-23T08:30'), list: 'due', times: 14 },
    { mark: at(fg, '2026-11-22T16:12'), list: 'register', times: 2 },
  ],
}

export const incidentLate: IncidentPage = {
  ...incident,
  number: '2026-0012',
  title: 'Rooster met ziekmeldingen naar verkeerde inlener',
  clock: {
    kind: 'aware',
    start: ams('2026-11-19T09:30'),
    strict: ams('2026-11-22T09:30'),
    outer: ams('2026-11-22T10:00'),
  },
  step: 'notify-authority',
  timeline: [
    {
      at: ams('2026-11-12T11:00'),
      lane: 'happened',
      key: 'occurred',
      recordedAt: ams('2026-11-19T09:31'),
    },
    { at: ams('2026-11-19T09:30'), lane: 'recorded', key: 'IncidentReported' },
    { at: ams('2026-11-19T09:30'), lane: 'recorded', key: 'AwarenessEstablished' },
    { at: ams('2026-11-20T16:00'), lane: 'recorded', key: 'FirstAnalysisRecorded' },
    { at: ams('2026-11-20T16:01'), lane: 'recorded', key: 'FactsEstablished' },
    { at: ams('2026-11-20T16:30'), lane: 'recorded', key: 'FgAdvised' },
    { at: ams('2026-11-21T12:00'), lane: 'recorded', key: 'MeasurePlanned' },
    { at: ams('2026-11-22T18:00'), lane: 'recorded', key: 'AuthorityNotificationDecided' },
  ],
}

/** Just reported: almost nothing is known. */
export const incidentNew: IncidentPage = {
  frame: { ...fgFrame, organisation: LINDEVELD, user: { role: 'local-user' } },
  ref: ref(32),
  number: '2026-0032',
  organisation: LINDEVELD.name,
  title: 'Usb-stick kwijt',
  reportedAt: ams('2026-11-23T08:31'),
  reportedBy: { as: 'outsider' },
  classification: 'undetermined',
  state: 'open',
  clock: {
    kind: 'presumed',
    start: ams('2026-11-23T08:31'),
    strict: ams('2026-11-26T08:31'),
    outer: ams('2026-11-26T09:00'),
  },
  step: 'answer-four-questions',
  otherSteps: [],
  known: [],
  open: [],
  questions: [
    { n: 1, earlier: [] },
    { n: 2, earlier: [] },
    { n: 3, earlier: [] },
    { n: 4, earlier: [] },
  ],
  weighing: {
    risk: 'undetermined',
    dutyToAuthority: 'undetermined',
    dutyToPeople: 'undetermined',
    reasons: [],
    protocol: { serious: 'undetermined' },
    contradictions: [],
    wouldChange: [],
    edition: 'AVG 2018',
  },
  acts: {
    advice: { state: 'waiting' },
    decision: { state: 'waiting' },
    filing: { state: 'waiting' },
    filings: [],
  },
  timeline: [{ at: ams('2026-11-23T08:31'), lane: 'recorded', key: 'IncidentReported' }],
  evidence: [],
  attachments: [],
  measures: [],
  consequences: [],
  otherDuties: { rows: [], asked: [] },
  groups: [],
  informed: [],
  readers: [],
  listed: [],
}
