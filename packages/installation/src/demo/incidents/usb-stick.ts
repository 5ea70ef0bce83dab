import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { aksoy, desk, fg, lindeveld, mandateLindeveld, terpstra } from '../cast.ts'
import { itemOf } from '../ids.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { all, leak, no, said, text, yes } from '../words.ts'

/**
 * The protocol's first example: a lost USB stick with a spreadsheet of personal data. Notified
 * within 72 hours, people told, closed.
 */
export const usbStick = (m: Moments): ReadonlyArray<Step> => {
  const s = story('usb-stick', lindeveld)
  const reported = m.day(160, '17:55')
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  const filing = itemOf('usb-stick/filing')
  const final = itemOf('usb-stick/final')
  const rule = itemOf('usb-stick/measure/rule')
  const sticks = itemOf('usb-stick/measure/sticks')
  return [
    s.report(reported, desk.id, {
      said: said('employee', aksoy, reported),
      channel: 'phone',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: exactly(m.after(reported, -2)),
      facts: {
        title: text('USB-stick met personeelslijst kwijt'),
        whatHappened: text(
          'Een collega verloor onderweg een USB-stick. Daarop stond een Excel-bestand met gegevens van uitzendkrachten.',
        ),
        occurredFrom: {
          _tag: 'between',
          from: m.after(reported, -6),
          to: m.after(reported, -2),
        },
        cause: { kind: 'device-lost-or-stolen' },
        ...leak(['name', 'address', 'bsn', 'bank-account'], ['temp-workers'], 340, []),
        recipients: { _tag: 'unknown' },
      },
    }),
    s.next(
      at(0, 25),
      aksoy.id,
      'confirm',
      act.confirm(said('employee', aksoy, at(0, 25)), at(0, 25)),
    ),
    s.next(
      at(1),
      desk.id,
      'supplement',
      act.supplement(said('employee', aksoy, at(1)), {
        unintelligible: 'no',
        confidentiality: 'likely-disclosed',
        availability: 'not-affected',
        integrity: 'not-affected',
        intent: 'accidental',
        backup: 'full-and-recent',
        measuresTaken: text('De trein en het station zijn gebeld. De stick is niet gevonden.'),
      }),
    ),
    s.next(at(14), fg.id, 'aware', act.aware(said('fg', fg, at(14)), m.after(reported, -2))),
    s.next(
      at(15),
      fg.id,
      'analyse',
      act.analyse(
        yes('De stick is buiten ons bereik en was niet beveiligd.'),
        no('Het bestand staat ook nog op de server.'),
        no('Wie de stick vindt, kan het bestand openen.'),
        yes('Met naam, BSN en bankrekening is fraude mogelijk.'),
      ),
    ),
    s.next(
      at(16),
      fg.id,
      'advise',
      act.advise(
        'notify',
        'inform',
        'De stick was niet versleuteld en er staat een BSN op. Een hoog risico is waarschijnlijk.',
      ),
    ),
    s.next(at(16, 10), fg.id, 'memo', act.memo(terpstra, at(16, 10))),
    s.next(
      at(20),
      terpstra.id,
      'decide',
      act.decideToNotify(
        terpstra,
        'Wij volgen het advies van de FG: de stick was niet versleuteld.',
      ),
    ),
    s.next(
      at(20, 15),
      terpstra.id,
      'decide-subjects',
      act.decideSubjects(
        terpstra,
        { decision: 'inform' },
        'De mensen moeten weten dat zij op fraude moeten letten.',
      ),
    ),
    s.next(
      at(24),
      fg.id,
      'file',
      act.file('initial', filing, mandateLindeveld, at(24), {
        reference: 'DEMO-000160',
        followUpPromisedAt: m.after(reported, 24 * 14),
      }),
    ),
    s.next(at(24, 20), fg.id, 'acknowledge', act.acknowledge(filing, 'DEMO-000160', at(24, 20))),
    s.next(at(46), aksoy.id, 'inform', {
      _tag: 'InformSubjects',
      data: {
        informedAt: exactly(at(46)),
        individually: true,
        means: all('letter', 'email'),
        people: { _tag: 'exact', n: 338 },
        groups: all('temp-workers'),
        content: text(
          'Wij schreven wat er kwijt is, wat iemand ermee kan doen en wat u zelf kunt doen. Met ons telefoonnummer voor vragen.',
        ),
      },
    }),
    s.next(
      at(70),
      fg.id,
      'plan-rule',
      act.plan(
        rule,
        'preventive',
        'Geen losse USB-sticks meer voor personeelslijsten.',
        'I. Veenstra',
      ),
    ),
    s.next(
      at(71),
      fg.id,
      'plan-sticks',
      act.plan(sticks, 'corrective', 'Alle sticks innemen en wissen.', 'I. Veenstra'),
    ),
    s.next(at(240), fg.id, 'done-rule', act.complete(rule, at(239), 'Staat in de huisregels.')),
    s.next(at(241), fg.id, 'done-sticks', act.complete(sticks, at(240))),
    s.next(
      at(260),
      fg.id,
      'file-final',
      act.file('final', final, mandateLindeveld, at(260), { reference: 'DEMO-000160-V' }),
    ),
    s.next(
      at(262),
      fg.id,
      'board',
      act.board(
        at(262),
        'Een collega nam een lijst mee op een stick zonder wachtwoord.',
        'De sticks zijn ingenomen. Lijsten staan alleen nog op de server.',
      ),
    ),
    s.next(
      at(263),
      fg.id,
      'close',
      act.close(
        'De stick is niet teruggevonden. Iedereen heeft bericht en de AP is volledig ingelicht.',
      ),
    ),
  ]
}
