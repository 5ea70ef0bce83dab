import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { fg, hendriks, maasduin, osman } from '../cast.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { said, text } from '../words.ts'

/** An exercise, declared by two people: it stays in the register, and no duty follows from it. */
export const exercise = (m: Moments): ReadonlyArray<Step> => {
  const s = story('exercise', maasduin)
  const reported = m.day(20, '14:05')
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  return [
    s.report(reported, osman.id, {
      said: said('employee', osman, reported),
      channel: 'portal',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'unknown',
      firstNoticed: exactly(m.after(reported, 0, -10)),
      facts: {
        title: text('Verdachte mail aan de hele werkplaats'),
        whatHappened: text(
          'Iedereen kreeg een mail met een vreemde link. Twee collega’s klikten erop.',
        ),
      },
    }),
    s.next(at(1), fg.id, 'declare', {
      _tag: 'DeclareExercise',
      data: {
        declaredBy: fg,
        confirmedBy: hendriks,
        reason: text('De mail was van ons zelf: een oefening die met de directie is afgesproken.'),
      },
    }),
    s.next(
      at(2),
      fg.id,
      'board',
      act.board(
        at(2),
        'Een afgesproken oefening.',
        'Wie klikte, krijgt uitleg over verdachte mails.',
      ),
    ),
    s.next(at(3), fg.id, 'close', act.close('De oefening is besproken.')),
  ]
}
