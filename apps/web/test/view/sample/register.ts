import type { EntryPage, RegisterPage } from '../../../src/view/models/register.ts'
import type { Mark } from '../../../src/view/models/values.ts'
import { ams, fgFrame, LINDEVELD, MAASDUIN, ref, ZORGFLEX } from './frame.ts'
import { incident } from './incident.ts'

const HOUR = 3_600_000
const fg = (local: string): Mark => ({ who: { name: 'S. Verhage', as: 'fg' }, at: ams(local) })
const decider = (local: string): Mark => ({
  who: { name: 'M. Terpstra', as: 'decider' },
  at: ams(local),
})

export const register: RegisterPage = {
  frame: { ...fgFrame, organisation: LINDEVELD },
  organisation: LINDEVELD,
  organisations: [LINDEVELD, ZORGFLEX, MAASDUIN],
  filter: { q: '', state: '', authority: '', year: '2026' },
  years: [2026, 2025],
  total: 31,
  from: 1,
  rows: [
    {
      ref: ref(31),
      number: '2026-0031',
      title: 'Loonlijst naar verkeerde inlener',
      reportedAt: ams('2026-11-22T20:38'),
      classification: 'data-breach',
      authority: { _tag: 'not-yet', limit: ams('2026-11-23T17:40') },
      people: { _tag: 'no-decision' },
      where: { _tag: 'step', step: 'decide-authority' },
    },
    {
      ref: ref(29),
      number: '2026-0029',
      title: 'Verdachte mail, niet op geklikt',
      reportedAt: ams('2026-11-19T09:00'),
      classification: 'security-incident',
      authority: { _tag: 'no-duty' },
      people: { _tag: 'none' },
      where: { _tag: 'closed' },
    },
    {
      ref: ref(28),
      number: '2026-0028',
      title: 'Planning zichtbaar voor alle vestigingen',
      reportedAt: ams('2026-11-16T09:00'),
      classification: 'data-breach',
      authority: { _tag: 'not-notified', secondPerson: true },
      people: { _tag: 'none' },
      where: { _tag: 'closed' },
    },
    {
      ref: ref(27),
      number: '2026-0027',
      title: 'Mail met 41 adressen in cc',
      reportedAt: ams('2026-11-10T09:00'),
      classification: 'data-breach',
      authority: { _tag: 'filed', verdict: { _tag: 'within', after: 26 * HOUR }, reasons: false },
      people: { _tag: 'informed', people: { _tag: 'exact', n: 41 }, means: ['email'] },
      where: { _tag: 'step', step: 'file-follow-up' },
    },
    {
      ref: ref(24),
      number: '2026-0024',
      title: 'Loonstrook en rijbewijs naar verkeerde uitzendkracht',
      reportedAt: ams('2026-09-30T09:05'),
      classification: 'data-breach',
      authority: {
        _tag: 'filed',
        verdict: { _tag: 'after', over: 5 * HOUR + 20 * 60_000 },
        reasons: true,
      },
      people: { _tag: 'informed', people: { _tag: 'exact', n: 1 }, means: ['letter'] },
      where: { _tag: 'closed' },
    },
    {
      ref: ref(23),
      number: '2026-0023',
      title: { erased: ams('2026-11-01T10:00') },
      reportedAt: ams('2026-09-14T09:05'),
      classification: 'data-breach',
      authority: { _tag: 'filed', verdict: { _tag: 'between', over: 12 * 60_000 }, reasons: true },
      people: { _tag: 'informed', people: { _tag: 'exact', n: 1 }, means: ['phone'] },
      where: { _tag: 'closed' },
    },
  ],
  next: '?vanaf=10',
}

export const registerEmpty: RegisterPage = {
  ...register,
  organisations: [LINDEVELD],
  filter: { q: 'zeppelin', state: '', authority: '', year: '' },
  total: 0,
  rows: [],
}

export const entry: EntryPage = {
  frame: { ...fgFrame, organisation: LINDEVELD },
  ref: ref(24),
  number: '2026-0024',
  organisation: LINDEVELD.name,
  title: 'Loonstrook en rijbewijs naar verkeerde uitzendkracht',
  reportedAt: ams('2026-09-30T09:05'),
  reportedBy: { as: 'employee' },
  classification: 'data-breach',
  state: 'closed',
  closedAt: ams('2026-10-30T12:00'),
  standing: {
    _tag: 'filed',
    verdict: { _tag: 'after', over: 5 * HOUR + 20 * 60_000 },
    reasons: true,
  },
  verdictAt: ams('2026-10-03T14:25'),
  delayReasons: 'Wij wachtten op antwoord van de ontvanger.',
  awareness: { at: ams('2026-09-30T09:05'), how: 'de ontvanger belde de vestiging' },
  facts: incident.known,
  questions: incident.questions,
  consequences: [],
  more: [
    {
      key: 'InsurerNotified',
      about: 'De Onderlinge',
      at: { _tag: 'estimated', at: ams('2026-11-22T12:00') },
      reference: 'P-88',
      mark: { who: { as: 'local-user' }, at: ams('2026-11-22T12:10') },
    },
  ],
  measures: incident.measures,
  decisions: [
    {
      about: 'authority',
      advice: { outcome: 'notify', mark: fg('2026-10-01T16:40') },
      decision: {
        outcome: 'notify',
        mark: decider('2026-10-03T11:10'),
        reasons: ['Een risico is niet uitgesloten.'],
      },
      executed: { at: ams('2026-10-03T14:25'), underMandateOf: ams('2025-02-03T12:00') },
    },
    { about: 'people', advice: { outcome: 'inform', mark: fg('2026-10-05T10:00') } },
  ],
  filings: [
    {
      kind: 'initial',
      at: ams('2026-10-03T14:25'),
      reference: 'voorbeeld-0001',
      verdict: { _tag: 'after', over: 5 * HOUR + 20 * 60_000 },
    },
    { kind: 'supplementary', at: ams('2026-10-07T10:15'), reference: 'voorbeeld-0001' },
  ],
  otherDuties: {
    rows: [
      {
        regime: 'Telecommunicatiewet',
        step: 'eerste melding',
        stands: 'done',
        when: { _tag: 'within-later' },
        to: 'Autoriteit Persoonsgegevens (AP)',
        citation: 'Verordening (EU) 611/2013 2, lid 2',
        replaces: true,
      },
    ],
    asked: [],
    known: [],
  },
  informed: [
    {
      at: { _tag: 'exact', at: ams('2026-10-06T10:00') },
      people: { _tag: 'exact', n: 1 },
      means: ['letter'],
      words: 'Uitleg over het centrale meldpunt identiteitsfraude.',
    },
  ],
  board: decider('2026-10-20T10:00'),
  events: 27,
}
