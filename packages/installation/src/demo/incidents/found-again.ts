import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { fg, hendriks, maasduin, osman } from '../cast.ts'
import { itemOf } from '../ids.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { all, leak, no, said, text, yes } from '../words.ts'

/** Filed by the controller itself, and withdrawn when the thing was found unread; closed. */
export const foundAgain = (m: Moments): ReadonlyArray<Step> => {
  const s = story('found-again', maasduin)
  const reported = m.day(52, '15:30')
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  const byController = { _tag: 'controller' } as const
  return [
    s.report(reported, osman.id, {
      said: said('employee', osman, reported),
      channel: 'portal',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: exactly(m.after(reported, 0, -30)),
      facts: {
        title: text('Tas met kopieën van rijbewijzen weg'),
        whatHappened: text('Een tas met kopieën van rijbewijzen stond niet meer in de werkplaats.'),
        cause: { kind: 'paper-lost' },
        ...leak(['name', 'identity-document', 'vehicle-registration'], ['temp-workers'], 11, []),
        recipients: { _tag: 'unknown' },
        confidentiality: 'possible',
        integrity: 'not-affected',
        availability: 'not-affected',
      },
    }),
    s.next(at(1), fg.id, 'aware', act.aware(said('fg', fg, at(1)), m.after(reported, 0, -30))),
    s.next(
      at(2),
      fg.id,
      'analyse-first',
      act.analyse(
        yes('De tas is weg.'),
        no('De originelen heeft iedereen zelf.'),
        no('Wij weten niet wie de tas heeft.'),
        yes('Met een kopie van een rijbewijs is fraude mogelijk.'),
      ),
    ),
    s.next(
      at(3),
      fg.id,
      'advise',
      act.advise('notify', 'prepare-letter-decide-later', 'Zolang de tas weg is, meldt u.'),
    ),
    s.next(at(4), hendriks.id, 'decide', act.decideToNotify(hendriks, 'Wij melden vandaag.')),
    s.next(at(5), hendriks.id, 'file', {
      _tag: 'NotifyAuthority',
      data: {
        filing: itemOf('found-again/filing'),
        kind: 'initial',
        filedBy: hendriks,
        mandate: byController,
        filedAt: at(5),
        reference: 'DEMO-000052',
      },
    }),
    s.next(
      at(28),
      fg.id,
      'establish',
      act.establish(said('employee', osman, at(27)), {
        confidentiality: 'excluded-on-evidence',
        recipients: all(),
        measuresTaken: text(
          'De tas lag in de kluis. Op de camera is te zien dat niemand erbij was.',
        ),
      }),
    ),
    s.next(
      at(29),
      fg.id,
      'analyse',
      act.analyse(
        no('De tas heeft de kluis niet verlaten.'),
        no('Er is niets kwijt.'),
        yes('Op de camera is te zien dat niemand erbij was.'),
        no('Er is niets gezien of meegenomen.'),
      ),
    ),
    s.next(
      at(30),
      fg.id,
      'advise-again',
      act.advise('do-not-notify', 'do-not-inform', 'De tas was niet weg. Trek de melding in.'),
    ),
    s.next(at(32), hendriks.id, 'withdraw', {
      _tag: 'NotifyAuthority',
      data: {
        filing: itemOf('found-again/withdrawal'),
        kind: 'withdrawal',
        filedBy: hendriks,
        mandate: byController,
        filedAt: at(32),
        withdrawalReason: text('De tas is gevonden in de kluis. Niemand is erbij geweest.'),
      },
    }),
    s.next(
      at(33),
      hendriks.id,
      'decide-subjects',
      act.decideSubjects(
        hendriks,
        { decision: 'do-not-inform', exception: 'no-high-risk' },
        'Niemand heeft de kopieën gezien.',
      ),
    ),
    s.next(
      at(40),
      fg.id,
      'board',
      act.board(
        at(40),
        'De tas was opgeruimd zonder het te zeggen.',
        'Wie iets opruimt, schrijft dat op het bord.',
      ),
    ),
    s.next(
      at(41),
      fg.id,
      'close',
      act.close('De melding is ingetrokken. Vooralsnog niet aangemerkt als datalek.'),
    ),
  ]
}
