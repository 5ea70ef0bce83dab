import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { fg, mandateZorgflex, planbordZorgflex, rozema, tahiri, zorgflex } from '../cast.ts'
import { itemOf } from '../ids.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { all, leak, no, said, text, yes } from '../words.ts'

/** Decided to notify, the limit has passed, and nobody has filed: file now, with the reasons. */
export const pastTheLimit = (m: Moments): ReadonlyArray<Step> => {
  const s = story('past-the-limit', zorgflex)
  const reported = m.atTwentyPast(95)
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  return [
    s.report(reported, tahiri.id, {
      said: said('employee', tahiri, reported),
      channel: 'portal',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: exactly(m.after(reported, 0, -10)),
      facts: {
        title: text('Rooster met ziekmeldingen naar verkeerde instelling'),
        whatHappened: text(
          'Een rooster waarop staat wie ziek gemeld is, ging naar een andere instelling.',
        ),
        cause: { kind: 'email-to-wrong-recipient' },
        intent: 'accidental',
        ...leak(['name', 'employment-health'], ['temp-workers'], 38, ['known']),
        confidentiality: 'disclosed',
        integrity: 'not-affected',
        availability: 'not-affected',
        outsideParty: planbordZorgflex,
      },
    }),
    s.next(at(2), fg.id, 'aware', act.aware(said('fg', fg, at(2)), m.after(reported, 0, -10))),
    s.next(
      at(4),
      fg.id,
      'analyse',
      act.analyse(
        yes('Het rooster ging naar een verkeerde instelling.'),
        no('Wij hebben het rooster zelf nog.'),
        no('De ontvanger heeft het gelezen.'),
        yes('Wie ziek gemeld is, is een gevoelig gegeven.'),
      ),
    ),
    s.next(
      at(5),
      fg.id,
      'advise',
      act.advise('notify', 'inform', 'Ziekmeldingen zijn gevoelig. Meld en vertel het.'),
    ),
    s.next(at(5, 10), fg.id, 'memo', act.memo(rozema, at(5, 10))),
    s.next(
      at(70),
      rozema.id,
      'decide',
      act.decideToNotify(rozema, 'Wij volgen het advies van de FG.'),
    ),
    s.next(
      at(70, 10),
      rozema.id,
      'decide-subjects',
      act.decideSubjects(
        rozema,
        { decision: 'inform' },
        'Wij bellen iedereen die op het rooster staat.',
      ),
    ),
  ]
}

/** An older one of the same organisation: notified within 72 hours and closed. */
export const phoneLost = (m: Moments): ReadonlyArray<Step> => {
  const s = story('phone-lost', zorgflex)
  const reported = m.day(75, '13:10')
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  const filing = itemOf('phone-lost/filing')
  return [
    s.report(reported, tahiri.id, {
      said: said('employee', tahiri, reported),
      channel: 'portal',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: exactly(m.after(reported, -1)),
      facts: {
        title: text('Werktelefoon kwijt zonder code'),
        whatHappened: text('Een werktelefoon zonder code bleef liggen in de bus.'),
        cause: { kind: 'device-lost-or-stolen' },
        ...leak(['name', 'phone', 'address', 'communications'], ['customers'], 60, [
          'unknown-person',
        ]),
        vulnerable: all('elderly'),
        confidentiality: 'likely-disclosed',
        unintelligible: 'no',
        integrity: 'not-affected',
        availability: 'not-affected',
      },
    }),
    s.next(at(1), fg.id, 'aware', act.aware(said('fg', fg, at(1)), m.after(reported, -1))),
    s.next(
      at(2),
      fg.id,
      'analyse',
      act.analyse(
        yes('De telefoon is weg en had geen code.'),
        no('Alles staat ook in de cloud.'),
        no('De vinder kan de berichten lezen.'),
        yes('Het gaat om adressen van oudere mensen.'),
      ),
    ),
    s.next(
      at(3),
      fg.id,
      'advise',
      act.advise('notify', 'inform', 'Adressen van ouderen zijn gevoelig.'),
    ),
    s.next(at(4), rozema.id, 'decide', act.decideToNotify(rozema, 'Wij melden vandaag nog.')),
    s.next(
      at(4, 5),
      rozema.id,
      'decide-subjects',
      act.decideSubjects(rozema, { decision: 'inform' }, 'De klanten krijgen een telefoontje.'),
    ),
    s.next(
      at(6),
      fg.id,
      'file',
      act.file('initial', filing, mandateZorgflex, at(6), { reference: 'DEMO-000075' }),
    ),
    s.next(at(26), tahiri.id, 'inform', {
      _tag: 'InformSubjects',
      data: {
        informedAt: exactly(at(26)),
        individually: true,
        means: all('phone'),
        people: { _tag: 'exact', n: 60 },
        groups: all('customers'),
        content: text('Wij belden iedereen en vertelden waar u op kunt letten.'),
      },
    }),
    s.next(
      at(50),
      fg.id,
      'board',
      act.board(
        at(50),
        'De telefoon had geen code.',
        'Alle telefoons hebben nu een code en zijn op afstand te wissen.',
      ),
    ),
    s.next(
      at(51),
      fg.id,
      'close',
      act.close('De telefoon is op afstand gewist. Alle klanten zijn gebeld.'),
    ),
  ]
}
