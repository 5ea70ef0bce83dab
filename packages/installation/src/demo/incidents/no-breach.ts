import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { fg, lindeveld, veenstra } from '../cast.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { no, said, text, yes } from '../words.ts'

/** A security incident without personal data: not (for now) a breach, and closed all the same. */
export const noBreach = (m: Moments): ReadonlyArray<Step> => {
  const s = story('no-breach', lindeveld)
  const reported = m.day(44, '08:50')
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  return [
    s.report(reported, veenstra.id, {
      said: said('employee', veenstra, reported),
      channel: 'portal',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'no',
      firstNoticed: exactly(m.after(reported, -1)),
      facts: {
        title: text('Website lag plat na een aanval'),
        whatHappened: text(
          'De website met vacatures was een uur weg door te veel verkeer van buiten.',
        ),
        occurredFrom: exactly(m.after(reported, -1)),
        occurredTo: exactly(reported),
        cause: { kind: 'other-malice-outside', namely: text('overbelasting van de website') },
      },
    }),
    s.next(
      at(2),
      veenstra.id,
      'establish',
      act.establish(said('employee', veenstra, at(2)), {
        personalDataInvolved: 'no',
        securityBreached: 'yes',
        measuresTaken: text('De provider houdt het verkeer nu tegen.'),
      }),
    ),
    s.next(
      at(4),
      fg.id,
      'analyse',
      act.analyse(
        yes('De website was een uur niet te bereiken.'),
        no('Op de website staan geen persoonsgegevens.'),
        yes('De aanvaller kwam nergens binnen.'),
        no('Er zijn geen gegevens van mensen geraakt.'),
      ),
    ),
    s.next(
      at(5),
      fg.id,
      'advise',
      act.advise('do-not-notify', 'do-not-inform', 'Er zijn geen persoonsgegevens bij betrokken.'),
    ),
    s.next(
      at(26),
      fg.id,
      'board',
      act.board(
        at(26),
        'Een aanval van buiten op de website.',
        'De provider heeft een filter aangezet.',
      ),
    ),
    s.next(
      at(27),
      fg.id,
      'close',
      act.close('Vooralsnog niet aangemerkt als datalek. Wel een incident in de beveiliging.'),
    ),
  ]
}
