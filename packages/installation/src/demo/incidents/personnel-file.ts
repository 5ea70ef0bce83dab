import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { bouzidi, fg, jonker, lindeveld, mandateLindeveld, terpstra, veenstra } from '../cast.ts'
import { itemOf } from '../ids.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { all, leak, no, person, said, text, yes } from '../words.ts'

/**
 * The protocol's second example: a hacker in the personnel file. Found out late, notified after
 * the limit with reasons, closed, and reopened when somebody was approached.
 */
export const personnelFile = (m: Moments): ReadonlyArray<Step> => {
  const s = story('personnel-file', lindeveld)
  const reported = m.day(96, '09:20')
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  const filing = itemOf('personnel-file/filing')
  const codes = itemOf('personnel-file/measure/codes')
  const watch = itemOf('personnel-file/measure/watch')
  const caller = person('J. Wolters', 'Uitzendkracht')
  return [
    s.report(reported, veenstra.id, {
      said: said('employee', veenstra, reported),
      channel: 'portal',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: exactly(m.after(reported, -1)),
      facts: {
        title: text('Vreemde in het personeelsdossier'),
        whatHappened: text(
          'Iemand logde met het account van een oud-collega in op het personeelsdossier en bekeek dossiers.',
        ),
        occurredFrom: exactly(m.after(reported, -30)),
        cause: { kind: 'hacking' },
        intent: 'malicious',
        ...leak(['name', 'address', 'date-of-birth', 'salary', 'employment'], ['employees'], 85, [
          'criminal',
        ]),
      },
    }),
    s.next(
      at(3),
      veenstra.id,
      'establish',
      act.establish(said('employee', veenstra, at(3)), {
        confidentiality: 'disclosed',
        integrity: 'not-affected',
        availability: 'not-affected',
        unintelligible: 'no',
        systems: text('Personeelsdossier in de cloud'),
        measuresTaken: text('Het account is dicht. Alle wachtwoorden zijn opnieuw gezet.'),
      }),
    ),
    s.next(at(4), fg.id, 'aware', act.aware(said('fg', fg, at(4)), m.after(reported, -1))),
    s.next(
      at(7),
      fg.id,
      'analyse',
      act.analyse(
        yes('Een vreemde was in het systeem.'),
        no('Er is niets gewist of veranderd.'),
        no('Er zijn 85 dossiers bekeken.'),
        yes('Loon en adres samen zijn bruikbaar voor oplichting.'),
      ),
    ),
    s.next(
      at(8),
      fg.id,
      'advise',
      act.advise('notify', 'inform', 'Een onbekende met slechte bedoelingen zag loon en adres.'),
    ),
    s.next(at(8, 20), fg.id, 'memo', act.memo(terpstra, at(8, 20))),
    s.next(
      at(75),
      bouzidi.id,
      'decide',
      act.decideToNotify(
        bouzidi,
        'Er is misbruik mogelijk. Wij melden, ook al is het later dan 72 uur.',
      ),
    ),
    s.next(
      at(75, 30),
      bouzidi.id,
      'decide-subjects',
      act.decideSubjects(
        bouzidi,
        { decision: 'inform' },
        'Collega’s moeten op rare telefoontjes letten.',
      ),
    ),
    s.next(
      at(76),
      fg.id,
      'file',
      act.file('initial', filing, mandateLindeveld, at(76), {
        reference: 'DEMO-000096',
        reasonsForDelay: text(
          'De directie was drie dagen niet te bereiken. De vervanger wist niet dat zij mocht besluiten.',
        ),
      }),
    ),
    s.next(at(80), jonker.id, 'inform', {
      _tag: 'InformSubjects',
      data: {
        informedAt: exactly(at(80)),
        individually: true,
        means: all('email', 'in-person'),
        people: { _tag: 'exact', n: 85 },
        groups: all('employees'),
        content: text('Wij vertelden welke gegevens zijn bekeken en hoe u oplichting herkent.'),
      },
    }),
    s.next(
      at(90),
      fg.id,
      'plan-codes',
      act.plan(
        codes,
        'corrective',
        'Inloggen met een tweede code, voor iedereen.',
        'I. Veenstra',
        at(24 * 20),
      ),
    ),
    s.next(at(24 * 18), fg.id, 'done-codes', act.complete(codes, at(24 * 18))),
    s.next(at(24 * 19), fg.id, 'cost', {
      _tag: 'RecordCost',
      data: { cents: 412_500, what: text('Onderzoek door een extern bureau') },
    }),
    s.next(
      at(24 * 20),
      fg.id,
      'board',
      act.board(
        at(24 * 20),
        'Een account van een oud-collega stond nog open.',
        'Accounts sluiten nu op de laatste werkdag. Inloggen gaat met een tweede code.',
      ),
    ),
    s.next(
      at(24 * 21),
      fg.id,
      'close',
      act.close('Alles is gedaan. Geen nieuwe signalen in drie weken.'),
    ),
    s.next(m.ago(70), fg.id, 'reopen', {
      _tag: 'ReopenIncident',
      data: { reason: text('Een collega is gebeld door iemand die haar loon wist.') },
    }),
    s.next(
      m.ago(69),
      fg.id,
      'after-reopening',
      act.establish(said('data-subject', caller, m.ago(69, 30)), {
        misuse: 'signs',
        consequences: text('Iemand belde en vroeg om een bankrekening te bevestigen.'),
      }),
    ),
    s.next(
      m.ago(68),
      fg.id,
      'plan-watch',
      act.plan(
        watch,
        'containment',
        'Alle 85 collega’s bellen en vragen of zij zijn benaderd.',
        'P. Jonker',
        m.ahead(2),
      ),
    ),
  ]
}
