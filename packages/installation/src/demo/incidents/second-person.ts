import type { Facts } from '@meldplicht/domain'
import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import {
  aksoy,
  bouzidi,
  fg,
  hendriks,
  lammers,
  lindeveld,
  maasduin,
  osman,
  terpstra,
} from '../cast.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { all, no, said, text, yes } from '../words.ts'

const encrypted: Facts = {
  cause: { kind: 'device-lost-or-stolen' },
  confidentiality: 'excluded-on-evidence',
  integrity: 'not-affected',
  availability: 'lost-for-a-while',
  unavailabilityEffect: 'none',
  unavailableHours: { _tag: 'about', n: 3 },
  unintelligible: 'yes-key-safe',
  backup: 'partial',
}

/** Not notifying, and the second person has not answered yet: nothing is decided. */
export const waitsForSecond = (m: Moments): ReadonlyArray<Step> => {
  const s = story('waits-for-second', maasduin)
  const reported = m.atTwentyPast(41)
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  return [
    s.report(reported, osman.id, {
      said: said('employee', osman, reported),
      channel: 'portal',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'no',
      firstNoticed: exactly(m.after(reported, -1)),
      facts: {
        title: text('Laptop gestolen uit een busje, versleuteld'),
        whatHappened: text('Uit een busje is een laptop gestolen. De schijf is versleuteld.'),
        intent: 'malicious',
        ...encrypted,
      },
    }),
    s.next(at(2), fg.id, 'aware', act.aware(said('fg', fg, at(2)), m.after(reported, -1))),
    s.next(
      at(5),
      fg.id,
      'analyse',
      act.analyse(
        yes('De laptop is weg.'),
        no('Bijna alles staat ook op de server.'),
        yes('De schijf is versleuteld en de sleutel is veilig.'),
        no('Niemand kan bij de gegevens.'),
      ),
    ),
    s.next(
      at(6),
      fg.id,
      'advise',
      act.advise(
        'do-not-notify',
        'do-not-inform',
        'De gegevens zijn voor een ander niet te lezen.',
      ),
    ),
    s.next(at(6, 5), fg.id, 'memo', act.memo(hendriks, at(6, 5))),
    s.next(at(30), hendriks.id, 'decide', {
      _tag: 'DecideAuthority',
      data: {
        decidedBy: hendriks,
        decision: 'do-not-notify',
        reasons: [
          {
            ground: 'data-unintelligible',
            text: text('De schijf is versleuteld. De sleutel staat niet op de laptop.'),
          },
        ],
        secondPerson: { _tag: 'asked', person: lammers },
      },
    }),
  ]
}

/** The second person did not agree: the decision has no effect and must be taken again. */
export const secondDisagreed = (m: Moments): ReadonlyArray<Step> => {
  const s = story('second-disagreed', lindeveld)
  const reported = m.atTwentyPast(52)
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  return [
    s.report(reported, aksoy.id, {
      said: said('employee', aksoy, reported),
      channel: 'portal',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'unknown',
      firstNoticed: exactly(m.after(reported, 0, -40)),
      facts: {
        title: text('Cv’s gedeeld met een oud-collega'),
        whatHappened: text(
          'Een map met cv’s stond nog open voor een collega die nu bij een ander werkt.',
        ),
        cause: { kind: 'other-human-error', namely: text('toegang niet ingetrokken') },
        intent: 'accidental',
        dataCategories: all('name', 'email', 'employment', 'education'),
        peopleGroups: all('applicants'),
        people: { _tag: 'about', n: 120 },
        confidentiality: 'possible',
        integrity: 'not-affected',
        availability: 'not-affected',
      },
    }),
    s.next(at(1), fg.id, 'aware', act.aware(said('fg', fg, at(1)), m.after(reported, 0, -40))),
    s.next(
      at(8),
      fg.id,
      'analyse',
      act.analyse(
        yes('Iemand kon bij een map die niet voor hem was.'),
        no('Er is niets kwijt.'),
        no('Wij kunnen niet zien of de map is geopend.'),
        no('Cv’s zeggen wel iets, maar geen geheimen.'),
      ),
    ),
    s.next(
      at(9),
      fg.id,
      'advise',
      act.advise(
        'notify',
        'prepare-letter-decide-later',
        'Wij kunnen niet laten zien dat niemand keek. Dan meldt u.',
      ),
    ),
    s.next(at(9, 15), fg.id, 'memo', act.memo(terpstra, at(9, 15))),
    s.next(at(26), terpstra.id, 'decide', {
      _tag: 'DecideAuthority',
      data: {
        decidedBy: terpstra,
        decision: 'do-not-notify',
        reasons: [
          {
            ground: 'no-effect-on-people',
            text: text('De oud-collega had geen reden om in de map te kijken.'),
          },
        ],
        secondPerson: { _tag: 'asked', person: bouzidi },
        deviation: text('Het advies gaat uit van het ergste. Wij denken dat niemand keek.'),
      },
    }),
    s.next(at(29), bouzidi.id, 'second', {
      _tag: 'AnswerAsSecondPerson',
      data: {
        person: bouzidi,
        agrees: false,
        reasons: text('Dat niemand keek, kunnen wij niet laten zien. Ik ben het niet eens.'),
      },
    }),
  ]
}
