import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { aksoy, fg, lindeveld, mandateLindeveld, terpstra } from '../cast.ts'
import { itemOf } from '../ids.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { all, leak, no, said, text, yes } from '../words.ts'

/**
 * A mailing with all addresses in cc. Filed between the strict and the outer limit, with reasons;
 * people told; a measure still open.
 */
export const addressesInCc = (m: Moments): ReadonlyArray<Step> => {
  const s = story('addresses-in-cc', lindeveld)
  const reported = m.day(31, '16:20')
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  const filing = itemOf('addresses-in-cc/filing')
  const tool = itemOf('addresses-in-cc/measure/tool')
  const course = itemOf('addresses-in-cc/measure/course')
  return [
    s.report(reported, aksoy.id, {
      said: said('employee', aksoy, reported),
      channel: 'in-person',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: exactly(reported),
      facts: {
        title: text('Mail over schuldhulp met alle adressen zichtbaar'),
        whatHappened: text(
          'Een mail over een cursus omgaan met geld ging naar 64 mensen. Iedereen zag alle adressen.',
        ),
        occurredFrom: exactly(m.after(reported, -1)),
        cause: { kind: 'mass-mail-in-cc' },
        intent: 'accidental',
        ...leak(['name', 'email'], ['temp-workers'], 64, ['known']),
        listReveals: all('debts'),
        confidentiality: 'disclosed',
        integrity: 'not-affected',
        availability: 'not-affected',
      },
    }),
    s.next(at(1), fg.id, 'aware', act.aware(said('fg', fg, at(1)), reported)),
    s.next(
      at(5),
      fg.id,
      'analyse',
      act.analyse(
        yes('64 mensen zien elkaars adres.'),
        no('Er is niets kwijt.'),
        no('De adressen zijn bij anderen terechtgekomen.'),
        no('Vervelend, maar waarschijnlijk zonder grote schade.'),
      ),
    ),
    s.next(
      at(6),
      fg.id,
      'advise',
      act.advise(
        'notify',
        'inform',
        'Wie op de lijst staat, heeft misschien schulden. Dat is gevoelig.',
      ),
    ),
    s.next(at(6, 30), fg.id, 'memo', act.memo(terpstra, at(6, 30))),
    s.next(
      at(71, 40),
      terpstra.id,
      'decide',
      act.decideToNotify(terpstra, 'De lijst zegt iets over geldzorgen. Wij volgen het advies.'),
    ),
    s.next(
      at(71, 50),
      terpstra.id,
      'decide-subjects',
      act.decideSubjects(
        terpstra,
        { decision: 'inform' },
        'Wij willen zelf vertellen wat er misging.',
      ),
    ),
    s.next(
      at(72, 12),
      fg.id,
      'file',
      act.file('initial', filing, mandateLindeveld, at(72, 12), {
        reference: 'DEMO-000031',
        reasonsForDelay: text(
          'Het besluit kwam een half uur voor de grens. Invullen kostte meer tijd.',
        ),
      }),
    ),
    s.next(at(75), aksoy.id, 'inform', {
      _tag: 'InformSubjects',
      data: {
        informedAt: exactly(at(75)),
        individually: true,
        means: all('email'),
        people: { _tag: 'exact', n: 64 },
        groups: all('temp-workers'),
        content: text('Wij boden onze excuses aan en vroegen iedereen de mail te wissen.'),
      },
    }),
    s.next(
      at(80),
      fg.id,
      'plan-tool',
      act.plan(
        tool,
        'preventive',
        'Mailingen gaan alleen nog via het mailprogramma.',
        'D. Aksoy',
        m.ahead(9),
      ),
    ),
    s.next(
      at(81),
      fg.id,
      'plan-course',
      act.plan(course, 'preventive', 'Cursus veilig mailen voor elke vestiging.', 'I. Veenstra'),
    ),
    s.next(at(300), fg.id, 'drop-course', {
      _tag: 'DropMeasure',
      data: {
        measure: course,
        reason: text('Niet meer nodig: losse mailingen kunnen straks niet meer.'),
      },
    }),
    s.next(
      at(120),
      fg.id,
      'board',
      act.board(
        at(120),
        'De adressen stonden in het verkeerde veld.',
        'Er komt een programma dat dit niet meer toelaat.',
      ),
    ),
  ]
}
