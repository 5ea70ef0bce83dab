import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { desk, fg, jonker, lindeveld, mandateLindeveld, terpstra, veenstra } from '../cast.ts'
import { itemOf } from '../ids.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { all, leak, no, open, said, text, yes } from '../words.ts'

/**
 * The article's other example: files locked, with a mail that asks for money. A provisional
 * filing, with a follow-up promised; people told by letter.
 */
export const ransomware = (m: Moments): ReadonlyArray<Step> => {
  const s = story('ransomware', lindeveld)
  const reported = m.day(9, '07:05')
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  const filing = itemOf('ransomware/filing')
  const disk = itemOf('ransomware/evidence/disk')
  const restore = itemOf('ransomware/measure/restore')
  const copies = itemOf('ransomware/question/copies')
  return [
    s.report(reported, desk.id, {
      said: said('employee', veenstra, reported),
      channel: 'phone',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: exactly(m.after(reported, 0, -35)),
      facts: {
        title: text('Bestanden op slot en een mail om losgeld'),
        whatHappened: text(
          'Alle mappen van de vestigingen zijn op slot. In een mail wordt geld gevraagd, anders komen de gegevens online.',
        ),
        cause: { kind: 'theft-with-extortion' },
        intent: 'malicious',
        extortion: 'yes',
        ongoing: 'yes',
        ...leak(
          ['name', 'bsn', 'identity-document', 'salary'],
          ['temp-workers', 'employees'],
          2600,
          ['criminal'],
        ),
      },
    }),
    s.next(at(1), veenstra.id, 'confirm', act.confirm(said('employee', veenstra, at(1)), at(1))),
    s.next(at(2), veenstra.id, 'evidence', {
      _tag: 'SecureEvidence',
      data: {
        evidence: disk,
        what: text('Kopie van de schijf van de bestandsserver, vóór het herstel'),
        where: text('Kluis hoofdkantoor, doos 14'),
        securedBy: veenstra,
        securedAt: exactly(at(2)),
        beforeRestoring: 'yes',
      },
    }),
    s.next(
      at(2, 30),
      fg.id,
      'aware',
      act.aware(said('fg', fg, at(2, 30)), m.after(reported, 0, -35)),
    ),
    s.next(
      at(5),
      fg.id,
      'establish',
      act.establish(said('employee', veenstra, at(5)), {
        availability: 'lost-for-a-while',
        unavailableHours: { _tag: 'about', n: 50 },
        unavailabilityEffect: 'minor-delay',
        confidentiality: 'likely-disclosed',
        integrity: 'possible',
        backup: 'full-and-recent',
        unintelligible: 'no',
      }),
    ),
    s.next(at(6), fg.id, 'ask', {
      _tag: 'RequestInformation',
      data: {
        question: copies,
        of: 'expert',
        who: text('Het bureau dat de sporen onderzoekt'),
        what: text('Zijn er gegevens naar buiten gegaan, en welke?'),
        why: text('Dan weten wij wie wij als eerste moeten bellen.'),
        requestedAt: at(6),
        expectedAt: m.ahead(1),
      },
    }),
    s.next(
      at(7),
      fg.id,
      'analyse',
      act.analyse(
        yes('Er was iemand in ons netwerk.'),
        no('Alles is terug te zetten uit een kopie.'),
        open,
        yes('Met BSN en legitimatie is fraude mogelijk.'),
      ),
    ),
    s.next(
      at(8),
      fg.id,
      'advise',
      act.advise(
        'notify-provisionally',
        'inform',
        'Meld vandaag voorlopig. Wat er is meegenomen, weten wij over een week.',
      ),
    ),
    s.next(at(8, 10), fg.id, 'memo', act.memo(terpstra, at(8, 10))),
    s.next(
      at(9),
      terpstra.id,
      'decide',
      act.decideToNotify(terpstra, 'Wij melden voorlopig en betalen niet.'),
    ),
    s.next(
      at(9, 20),
      terpstra.id,
      'decide-subjects',
      act.decideSubjects(terpstra, { decision: 'inform' }, 'De mensen moeten dit van ons horen.'),
    ),
    s.next(
      at(11),
      fg.id,
      'file',
      act.file('initial', filing, mandateLindeveld, at(11), {
        reference: 'DEMO-000009',
        followUpPromisedAt: m.ahead(5),
      }),
    ),
    s.next(at(11, 30), fg.id, 'acknowledge', act.acknowledge(filing, 'DEMO-000009', at(11, 30))),
    s.next(at(30), jonker.id, 'inform', {
      _tag: 'InformSubjects',
      data: {
        informedAt: exactly(at(30)),
        individually: true,
        means: all('letter', 'portal'),
        people: { _tag: 'about', n: 2600 },
        groups: all('temp-workers', 'employees'),
        content: text(
          'Wij vertelden wat er is gebeurd, wat wij nog niet weten en waar u hulp krijgt.',
        ),
      },
    }),
    s.next(at(32), veenstra.id, 'police', {
      _tag: 'FilePoliceReport',
      data: {
        filedAt: exactly(at(32)),
        what: text('Aangifte van afpersing en inbraak op computers'),
      },
    }),
    s.next(at(33), veenstra.id, 'insurer', {
      _tag: 'NotifyInsurer',
      data: { notifiedAt: exactly(at(33)), insurer: text('Verzekeraar De Nieuwe Dijk') },
    }),
    s.next(at(60), veenstra.id, 'consequence', {
      _tag: 'RecordConsequence',
      data: {
        kind: 'downtime',
        what: text('De lonen kwamen een dag later.'),
        noticedAt: exactly(at(58)),
      },
    }),
    s.next(
      at(62),
      fg.id,
      'plan-restore',
      act.plan(
        restore,
        'corrective',
        'Nieuwe server met eigen kopieën buiten het netwerk.',
        'I. Veenstra',
        m.ahead(20),
      ),
    ),
  ]
}
