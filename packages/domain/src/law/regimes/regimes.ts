import { instant } from '../../clock/instants.ts'
import type { Term } from '../../clock/term.ts'
import { cite, citeToConfirm } from '../citation.ts'
import type { Anchor, Regime, RegimeId, RegimeStep } from './regime.ts'

const AWARE: Anchor = { _tag: 'awareness' }
const hours = (n: number): Term => ({ unit: 'hours', n })
const month: Term = { unit: 'months', n: 1 }

// Texts that several regimes share.
const EARLY_WARNING = { nl: 'vroegtijdige waarschuwing', en: 'early warning' }
const NOTIFICATION = { nl: 'melding', en: 'notification' }
const FINAL = { nl: 'eindverslag', en: 'final report' }
const CSIRT = {
  nl: 'het CSIRT en de bevoegde autoriteit van de sector, via het meldportaal van het NCSC',
  en: "the sector's CSIRT and competent authority, through the NCSC portal",
}
const AP = { nl: 'Autoriteit Persoonsgegevens (AP)', en: 'Dutch Data Protection Authority (AP)' }

const fromAwareness = (
  id: RegimeStep['id'],
  title: RegimeStep['title'],
  n: number,
  citation: RegimeStep['citation'],
): RegimeStep => ({ id, title, anchor: AWARE, term: hours(n), weekend: 'counts', citation })

// 15 August 2026, 00:00 in Amsterdam.
const AUGUST_2026 = { from: instant('2026-08-14T22:00:00.000Z') }
const finalAfter = (step: string, citation: RegimeStep['citation']): RegimeStep => ({
  id: 'final',
  title: FINAL,
  anchor: { _tag: 'filing', step },
  term: month,
  weekend: 'next-working-day',
  citation,
})

/** The regimes beside the AVG, by id. */
export const REGIMES: Readonly<Record<RegimeId, Regime>> = {
  'nis2-cbw': {
    id: 'nis2-cbw',
    title: { nl: 'Cyberbeveiligingswet (NIS2)', en: 'Dutch Cyber Security Act (NIS2)' },
    inForce: AUGUST_2026,
    who: 'essential-or-important-entity',
    trigger: 'significant-incident',
    addressee: CSIRT,
    replacesAuthority: false,
    basis: cite('Cbw', '25'),
    steps: [
      fromAwareness('early-warning', EARLY_WARNING, 24, cite('Cbw', '26')),
      fromAwareness('notification', NOTIFICATION, 72, cite('Cbw', '27(1)')),
      finalAfter('notification', cite('Cbw', '29')),
    ],
  },
  'nis2-cbw-trust': {
    id: 'nis2-cbw-trust',
    title: {
      nl: 'Cyberbeveiligingswet, vertrouwensdienst',
      en: 'Dutch Cyber Security Act, trust service',
    },
    inForce: AUGUST_2026,
    who: 'trust-service-provider',
    trigger: 'significant-incident',
    addressee: CSIRT,
    replacesAuthority: false,
    basis: cite('Cbw', '25'),
    steps: [
      fromAwareness('notification', NOTIFICATION, 24, cite('Cbw', '27(2)')),
      finalAfter('notification', cite('Cbw', '29')),
    ],
  },
  dora: {
    id: 'dora',
    title: { nl: 'DORA', en: 'DORA' },
    // 17 January 2025, 00:00 in Amsterdam.
    inForce: { from: instant('2025-01-16T23:00:00.000Z') },
    who: 'financial-entity',
    trigger: 'major-ict-incident',
    addressee: {
      nl: 'AFM of DNB, naar gelang de vergunning (DNB: te bevestigen)',
      en: 'AFM or DNB, depending on the licence (DNB: to be confirmed)',
    },
    replacesAuthority: false,
    basis: cite('DORA', '19'),
    steps: [
      {
        id: 'initial',
        title: { nl: 'eerste melding', en: 'initial notification' },
        anchor: { _tag: 'classification' },
        term: hours(4),
        backstopHours: 24,
        weekend: 'noon-of-next-working-day',
        citation: cite('RTS (EU) 2025/301', '5(1)(a)'),
      },
      {
        id: 'intermediate',
        title: { nl: 'tussentijds verslag', en: 'intermediate report' },
        anchor: { _tag: 'filing', step: 'initial' },
        term: hours(72),
        weekend: 'noon-of-next-working-day',
        citation: cite('RTS (EU) 2025/301', '5(1)(b)'),
      },
      {
        id: 'final',
        title: FINAL,
        anchor: { _tag: 'filing', step: 'intermediate' },
        term: month,
        weekend: 'noon-of-next-working-day',
        citation: cite('RTS (EU) 2025/301', '5(1)(c)'),
      },
    ],
  },
  telecom: {
    id: 'telecom',
    title: { nl: 'Telecommunicatiewet', en: 'Dutch Telecommunications Act' },
    // Reg. (EU) 611/2013 applies since 25 August 2013.
    inForce: { from: instant('2013-08-24T22:00:00.000Z') },
    who: 'telecom-provider',
    trigger: 'personal-data-breach',
    addressee: AP,
    replacesAuthority: true,
    basis: cite('Telecommunicatiewet', '11.3a'),
    steps: [
      {
        id: 'initial',
        title: { nl: 'eerste melding', en: 'initial notification' },
        anchor: { _tag: 'detection' },
        term: hours(24),
        weekend: 'counts',
        citation: cite('Verordening (EU) 611/2013', '2(2)'),
      },
      {
        id: 'second',
        title: {
          nl: 'tweede melding, als de eerste niet volledig was',
          en: 'second notification, where the first was not complete',
        },
        anchor: { _tag: 'filing', step: 'initial' },
        term: { unit: 'days', n: 3 },
        weekend: 'next-working-day',
        unlessComplete: true,
        citation: cite('Verordening (EU) 611/2013', '2(3)'),
      },
    ],
  },
  'eidas-qualified': {
    id: 'eidas-qualified',
    title: {
      nl: 'eIDAS, gekwalificeerde vertrouwensdienst',
      en: 'eIDAS, qualified trust service',
    },
    // Reg. (EU) 2024/1183 entered into force on 20 May 2024.
    inForce: { from: instant('2024-05-19T22:00:00.000Z') },
    who: 'qualified-trust-service-provider',
    trigger: 'significant-impact-on-trust-service',
    addressee: {
      nl: 'Rijksinspectie Digitale Infrastructuur (RDI)',
      en: 'Dutch Authority for Digital Infrastructure (RDI)',
    },
    replacesAuthority: false,
    basis: cite('eIDAS', '24(2)(fb)'),
    steps: [
      {
        id: 'notification',
        title: NOTIFICATION,
        anchor: { _tag: 'incident' },
        term: hours(24),
        weekend: 'counts',
        citation: cite('eIDAS', '24(2)(fb)'),
      },
    ],
  },
  'eidas-non-qualified': {
    id: 'eidas-non-qualified',
    title: {
      nl: 'eIDAS, niet-gekwalificeerde vertrouwensdienst',
      en: 'eIDAS, non-qualified trust service',
    },
    inForce: { from: instant('2024-05-19T22:00:00.000Z') },
    who: 'non-qualified-trust-service-provider',
    trigger: 'significant-impact-on-trust-service',
    addressee: {
      nl: 'Rijksinspectie Digitale Infrastructuur (RDI)',
      en: 'Dutch Authority for Digital Infrastructure (RDI)',
    },
    replacesAuthority: false,
    basis: cite('eIDAS', '19a(1)(b)'),
    steps: [fromAwareness('notification', NOTIFICATION, 24, cite('eIDAS', '19a(1)(b)'))],
  },
  wpg: {
    id: 'wpg',
    title: { nl: 'Wet politiegegevens', en: 'Dutch Police Data Act' },
    // Since 1 January 2019; the day itself was not read at the official text.
    inForce: { from: instant('2018-12-31T23:00:00.000Z') },
    who: 'police-data-controller',
    trigger: 'risk-not-unlikely',
    addressee: {
      nl: 'Autoriteit Persoonsgegevens; gaat het om gegevens van of naar een andere lidstaat, ook de verantwoordelijke daar',
      en: "Dutch Data Protection Authority; for data from or to another Member State, that State's controller as well",
    },
    replacesAuthority: true,
    basis: cite('Wpg', '33a'),
    steps: [fromAwareness('notification', NOTIFICATION, 72, cite('Wpg', '33a(1)'))],
  },
  wjsg: {
    id: 'wjsg',
    title: { nl: 'Wet justitiële en strafvorderlijke gegevens', en: 'Dutch Judicial Data Act' },
    inForce: { from: instant('2018-12-31T23:00:00.000Z') },
    who: 'judicial-data-controller',
    trigger: 'risk-not-unlikely',
    addressee: AP,
    replacesAuthority: true,
    basis: cite('Wjsg', '26g'),
    steps: [fromAwareness('notification', NOTIFICATION, 72, cite('Wjsg', '26g'))],
  },
  wwke: {
    id: 'wwke',
    title: {
      nl: 'Wet weerbaarheid kritieke entiteiten',
      en: 'Dutch Critical Entities Resilience Act',
    },
    inForce: AUGUST_2026,
    who: 'critical-entity',
    trigger: 'disruption-of-essential-service',
    addressee: {
      nl: 'de bevoegde autoriteit, via het meldpunt van de minister',
      en: "the competent authority, through the Minister's reporting point",
    },
    replacesAuthority: false,
    basis: cite('Wwke', '17'),
    steps: [
      fromAwareness('notification', NOTIFICATION, 24, cite('Wwke', '17(1)')),
      finalAfter('notification', cite('Wwke', '17(4)')),
    ],
  },
  'uk-gdpr': {
    id: 'uk-gdpr',
    title: { nl: 'UK GDPR', en: 'UK GDPR' },
    // Since the end of the transition period, 31 December 2020, 23:00 UTC.
    inForce: { from: instant('2020-12-31T23:00:00.000Z') },
    who: 'uk-controller',
    trigger: 'risk-not-unlikely',
    addressee: {
      nl: 'de Britse toezichthouder (ICO)',
      en: "the Information Commissioner's Office",
    },
    replacesAuthority: false,
    basis: cite('UK GDPR', '33'),
    steps: [fromAwareness('notification', NOTIFICATION, 72, citeToConfirm('UK GDPR', '33(1)'))],
  },
}
