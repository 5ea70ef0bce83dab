import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { aksoy, fg, jonker, lindeveld, mandateLindeveld, terpstra } from '../cast.ts'
import { itemOf } from '../ids.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { leak, no, said, text, yes } from '../words.ts'

/** Notified within 72 hours; the people concerned have not been told yet. */
export const toBeInformed = (m: Moments): ReadonlyArray<Step> => {
  const s = story('to-be-informed', lindeveld)
  const reported = m.day(5, '10:40')
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  const filing = itemOf('to-be-informed/filing')
  return [
    s.report(reported, jonker.id, {
      said: said('employee', jonker, reported),
      channel: 'portal',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: exactly(m.after(reported, 0, -25)),
      facts: {
        title: text('Jaaropgaven in verkeerde enveloppen'),
        whatHappened: text(
          'Bij het versturen schoof de stapel één plek op. Mensen kregen de jaaropgave van een ander.',
        ),
        cause: { kind: 'post-to-wrong-address' },
        intent: 'accidental',
        ...leak(['name', 'address', 'bsn', 'salary'], ['temp-workers', 'former-employees'], 47, [
          'known',
        ]),
        confidentiality: 'disclosed',
        integrity: 'not-affected',
        availability: 'not-affected',
        unintelligible: 'no',
      },
    }),
    s.next(at(1), fg.id, 'aware', act.aware(said('fg', fg, at(1)), m.after(reported, 0, -25))),
    s.next(
      at(3),
      fg.id,
      'analyse',
      act.analyse(
        yes('De post ging naar verkeerde mensen.'),
        no('Wij kunnen de opgaven opnieuw maken.'),
        no('De enveloppen zijn geopend.'),
        yes('Er staat een BSN en een loon op.'),
      ),
    ),
    s.next(
      at(4),
      fg.id,
      'advise',
      act.advise('notify', 'inform', 'Er staat een BSN op. Vertel het iedereen.'),
    ),
    s.next(at(4, 10), fg.id, 'memo', act.memo(terpstra, at(4, 10))),
    s.next(
      at(22),
      terpstra.id,
      'decide',
      act.decideToNotify(terpstra, 'Wij volgen het advies van de FG.'),
    ),
    s.next(
      at(22, 10),
      terpstra.id,
      'decide-subjects',
      act.decideSubjects(
        terpstra,
        { decision: 'inform' },
        'Iedereen krijgt een brief en een nieuwe jaaropgave.',
      ),
    ),
    s.next(
      at(25),
      fg.id,
      'file',
      act.file('initial', filing, mandateLindeveld, at(25), {
        reference: 'DEMO-000005',
        followUpPromisedAt: m.ahead(10),
      }),
    ),
    s.next(at(25, 10), fg.id, 'acknowledge', act.acknowledge(filing, 'DEMO-000005', at(25, 10))),
    s.next(
      at(30),
      fg.id,
      'plan',
      act.plan(
        itemOf('to-be-informed/measure/check'),
        'preventive',
        'Twee mensen controleren elke stapel post.',
        'P. Jonker',
        m.ahead(6),
      ),
    ),
    s.next(at(31), aksoy.id, 'consequence', {
      _tag: 'RecordConsequence',
      data: {
        kind: 'relations',
        what: text('Drie mensen belden boos naar de vestiging.'),
        noticedAt: exactly(at(28)),
      },
    }),
  ]
}
