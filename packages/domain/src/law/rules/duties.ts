import { cite, citeToConfirm } from '../citation.ts'
import { every, has, is, no, proven } from '../condition.ts'
import type { ContentRule, ExceptionRule, NoteRule } from '../rule.ts'
import { backInTime, notAltered, unreadable } from './concepts.ts'

/** What a notification to the authority holds at least (AVG 33(3)). */
export const authorityContent: ReadonlyArray<ContentRule> = [
  {
    id: '33-3-a',
    citation: cite('AVG', '33(3)(a)'),
    text: {
      nl: 'Wat er gebeurde, met zo mogelijk welke mensen en gegevens, en ongeveer hoeveel.',
      en: 'What happened, where possible with the people and records concerned and about how many.',
    },
  },
  {
    id: '33-3-b',
    citation: cite('AVG', '33(3)(b)'),
    text: {
      nl: 'Naam en contactgegevens van de FG of een ander contactpunt.',
      en: 'Name and contact details of the DPO or another contact point.',
    },
  },
  {
    id: '33-3-c',
    citation: cite('AVG', '33(3)(c)'),
    text: { nl: 'De waarschijnlijke gevolgen.', en: 'The likely consequences.' },
  },
  {
    id: '33-3-d',
    citation: cite('AVG', '33(3)(d)'),
    text: {
      nl: 'De maatregelen die genomen zijn of voorgesteld worden, ook om schade te beperken.',
      en: 'The measures taken or proposed, also to limit harm.',
    },
  },
  {
    id: '33-1-delay',
    citation: cite('AVG', '33(1)'),
    text: {
      nl: 'Na 72 uur: de redenen van de vertraging.',
      en: 'After 72 hours: the reasons for the delay.',
    },
  },
]

/** What a message to people holds at least, in plain language (AVG 34(2)). */
export const subjectsContent: ReadonlyArray<ContentRule> = [
  {
    id: '34-2-plain',
    citation: cite('AVG', '34(2)'),
    text: {
      nl: 'Wat er gebeurde, in duidelijke en eenvoudige taal.',
      en: 'What happened, in clear and plain language.',
    },
  },
  {
    id: '34-2-b',
    citation: cite('AVG', '34(2) met 33(3)(b)'),
    text: {
      nl: 'Naam en contactgegevens van de FG of een ander contactpunt.',
      en: 'Name and contact details of the DPO or another contact point.',
    },
  },
  {
    id: '34-2-c',
    citation: cite('AVG', '34(2) met 33(3)(c)'),
    text: { nl: 'De waarschijnlijke gevolgen.', en: 'The likely consequences.' },
  },
  {
    id: '34-2-d',
    citation: cite('AVG', '34(2) met 33(3)(d)'),
    text: {
      nl: 'De maatregelen, en wat mensen zelf kunnen doen.',
      en: 'The measures, and what people can do themselves.',
    },
  },
]

/** When art. 34 does not ask for a message to each person (AVG 34(3)). Each has to be shown. */
export const subjectsExceptions: ReadonlyArray<ExceptionRule> = [
  {
    id: '34-3-a',
    does: 'lifts',
    // Encryption protects against reading, not against loss.
    when: every(unreadable, notAltered, backInTime),
    citation: cite('AVG', '34(3)(a)'),
    text: {
      nl: 'De gegevens waren vooraf onleesbaar gemaakt, en de sleutel is buiten gevaar.',
      en: 'The data had been made unreadable beforehand, and the key is out of danger.',
    },
  },
  {
    id: '34-3-b',
    does: 'lifts',
    when: is('laterMeasures', 'high-risk-removed-on-evidence'),
    citation: cite('AVG', '34(3)(b)'),
    text: {
      nl: 'Maatregelen achteraf namen het hoge risico weg, en dat is aangetoond. De toezichthouder neemt dit zelden aan.',
      en: 'Later measures took the high risk away, and that is shown. Authorities seldom accept this.',
    },
  },
  {
    id: '34-3-c',
    does: 'changes',
    when: is('reachability', 'unknown-or-disproportionate'),
    citation: cite('AVG', '34(3)(c)'),
    text: {
      nl: 'Een bericht aan ieder afzonderlijk kost onevenredig veel: informeer dan openbaar, even doeltreffend. Alleen een webpagina is te weinig.',
      en: 'Telling each person takes disproportionate effort: inform publicly then, equally effectively. A web page alone is too little.',
    },
  },
]

/** What to mind with a duty. */
export const noteRules: ReadonlyArray<NoteRule> = [
  {
    id: 'representatives',
    duty: 'subjects',
    when: has('vulnerable', 'children', 'under-guardianship'),
    citation: citeToConfirm('UAVG', '5 (naar analogie)'),
    text: {
      nl: 'Bij kinderen onder de 16 en mensen onder curatele, bewind of mentorschap: informeer de wettelijke vertegenwoordiger, behalve waar juist die (of een geheim adres) het gevaar is.',
      en: 'For children under 16 and people under guardianship: tell the legal representative, except where that person (or a secret address) is the danger.',
    },
  },
  {
    id: 'some-unreachable',
    duty: 'subjects',
    when: is('reachability', 'some-unreachable'),
    citation: cite('EDPB 01/2021', 'voorbeeld 4'),
    text: {
      nl: 'Wie u niet kunt bereiken, informeert u openbaar; de anderen elk afzonderlijk.',
      en: 'Those you cannot reach are told publicly; the others one by one.',
    },
  },
  {
    id: 'people-know-already',
    duty: 'subjects',
    when: is('peopleKnow', 'yes'),
    citation: cite('LG Essen (DE)', '6 O 190/21'),
    text: {
      nl: 'Dat mensen het al weten, neemt de plicht niet zonder meer weg: zij hebben recht op de volledige inhoud van art. 34(2).',
      en: 'That people know already does not simply lift the duty: they are owed the full content of art. 34(2).',
    },
  },
  {
    id: 'part-of-the-people',
    duty: 'subjects',
    when: has('vulnerable', 'protected-address', 'crime-victims', 'whistleblowers'),
    citation: cite('Datatilsynet (DK)', '2020-441-4364'),
    text: {
      nl: 'Het risico kan voor een deel van de mensen hoog zijn en voor anderen niet: besluit per groep.',
      en: 'The risk may be high for some of the people and not for others: decide per group.',
    },
  },
  {
    id: 'phases',
    duty: 'authority',
    when: no(proven(is('ongoing', 'no'))),
    citation: cite('AVG', '33(4)'),
    text: {
      nl: 'Nog niet alles bekend? Meld nu wat u weet en vul aan. Wachten op volledige informatie is geen reden voor vertraging.',
      en: 'Not everything known yet? Notify what you know now and complete it. Waiting for full information is no reason for delay.',
    },
  },
  {
    id: 'known-elsewhere',
    duty: 'authority',
    when: is('discoveredBy', 'press', 'external-party', 'data-subject'),
    citation: cite('ANSPDCP (RO)', 'Dada Creation'),
    text: {
      nl: 'Dat de pers, de politie of de toezichthouder het al weet, vervangt de melding niet.',
      en: 'That the press, the police or the authority knows already does not replace the notification.',
    },
  },
  {
    id: 'joint-controllers',
    duty: 'authority',
    when: is('ourRole', 'joint-controller'),
    citation: cite('AVG', '26'),
    text: {
      nl: 'De onderlinge regeling bepaalt wie meldt. Tot het meldnummer van de ander is vastgelegd, blijft de plicht bij u zichtbaar.',
      en: "The arrangement decides who notifies. Until the other's filing number is recorded, the duty stays visible with you.",
    },
  },
]
