import type { Instant } from '@meldplicht/domain'
import type { Clock } from '../../../src/view/models/clock.ts'
import type { DuePage } from '../../../src/view/models/due.ts'
import { ams, fgFrame, LINDEVELD, MAASDUIN, ref, ZORGFLEX } from './frame.ts'

export const clock72 = (
  kind: 'presumed' | 'aware',
  start: Instant,
  strict: Instant,
  outer: Instant,
): Extract<Clock, { readonly _tag: 'hours-72' }> => ({
  _tag: 'hours-72',
  kind,
  start,
  strict,
  outer,
})

export const due: DuePage = {
  frame: fgFrame,
  organisations: [LINDEVELD, ZORGFLEX, MAASDUIN],
  rows: [
    {
      ref: ref(12, ZORGFLEX.id),
      number: '2026-0012',
      organisation: ZORGFLEX.name,
      title: 'Rooster met ziekmeldingen naar verkeerde inlener',
      clock: clock72(
        'aware',
        ams('2026-11-19T09:30'),
        ams('2026-11-22T09:30'),
        ams('2026-11-22T10:00'),
      ),
      why: { key: 'notify-overdue', citations: ['AVG 33, lid 1'] },
      alsoToday: [],
      step: 'notify-authority',
      after: 'inform-subjects',
    },
    {
      ref: ref(31),
      number: '2026-0031',
      organisation: LINDEVELD.name,
      title: 'Loonlijst naar verkeerde inlener',
      clock: clock72(
        'presumed',
        ams('2026-11-20T17:40'),
        ams('2026-11-23T17:40'),
        ams('2026-11-23T18:00'),
      ),
      why: {
        sentence:
          'BSN en bankrekening van ongeveer 214 uitzendkrachten bij een ontvanger zonder geheimhouding. Een risico is niet uitgesloten.',
        citations: ['AVG 33, lid 1'],
      },
      alsoToday: [
        { at: ams('2026-11-23T11:00'), what: 'answer', who: 'Rietveen Verloning' },
        { at: ams('2026-11-23T12:00'), what: 'declaration' },
      ],
      step: 'decide-authority',
      after: 'notify-authority',
    },
    {
      ref: ref(9, MAASDUIN.id),
      number: '2026-0009',
      organisation: MAASDUIN.name,
      title: 'Gijzelsoftware bij de salarisverwerker',
      clock: clock72(
        'aware',
        ams('2026-11-21T10:05'),
        ams('2026-11-24T10:05'),
        ams('2026-11-24T11:00'),
      ),
      why: { key: 'notify-authority', citations: ['AVG 33, lid 1'] },
      alsoToday: [],
      step: 'notify-authority',
    },
    {
      ref: ref(30),
      number: '2026-0030',
      organisation: LINDEVELD.name,
      title: 'Laptop vergeten in de trein',
      clock: clock72(
        'aware',
        ams('2026-11-22T09:15'),
        ams('2026-11-25T09:15'),
        ams('2026-11-25T10:00'),
      ),
      why: { key: 'answer-four-questions', citations: ['AVG 33, lid 1 en 5'] },
      alsoToday: [],
      step: 'answer-four-questions',
      after: 'answer-as-second-person',
    },
    {
      ref: ref(8, MAASDUIN.id),
      number: '2026-0008',
      organisation: MAASDUIN.name,
      title: 'Sollicitatie bij de verkeerde klant in het portaal',
      clock: { _tag: 'authority', until: ams('2026-11-26T17:00') },
      why: { key: 'answer-authority', citations: ['AVG 58, lid 1'] },
      alsoToday: [],
      step: 'answer-authority',
    },
    {
      ref: ref(11, ZORGFLEX.id),
      number: '2026-0011',
      organisation: ZORGFLEX.name,
      title: 'Personeelsmap in de verkeerde auto',
      clock: { _tag: 'undue-delay', since: ams('2026-11-18T08:00'), after: 'decision' },
      why: { key: 'inform-subjects', citations: ['AVG 34, lid 1'] },
      alsoToday: [],
      step: 'inform-subjects',
    },
    {
      ref: ref(7, MAASDUIN.id),
      number: '2026-0007',
      organisation: MAASDUIN.name,
      title: 'Telefonische melding over een gedeeld wachtwoord',
      clock: { _tag: 'undue-delay', since: ams('2026-11-19T07:50'), after: 'call' },
      why: { key: 'confirm-in-writing', citations: ['protocol, Melden'] },
      alsoToday: [],
      step: 'confirm-in-writing',
    },
    {
      ref: ref(26),
      number: '2026-0026',
      organisation: LINDEVELD.name,
      title: { erased: ams('2026-11-01T10:00') },
      clock: { _tag: 'agreed', until: ams('2026-11-30T17:00') },
      why: { key: 'report-to-board', citations: ['protocol, Vervolg'] },
      alsoToday: [],
      step: 'report-to-board',
    },
  ],
}

export const dueEmpty: DuePage = { ...due, rows: [] }
