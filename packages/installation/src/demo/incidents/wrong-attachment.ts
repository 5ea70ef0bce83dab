import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { aksoy, bouzidi, fg, koster, lindeveld, terpstra } from '../cast.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { all, no, person, said, text, yes } from '../words.ts'

/**
 * The article's example: an attachment to the wrong recipient. The recipient was trusted and gave
 * it back: not notified, with a second person, and closed.
 */
export const wrongAttachment = (m: Moments): ReadonlyArray<Step> => {
  const s = story('wrong-attachment', lindeveld)
  const reported = m.day(61, '11:15')
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  const recipient = person('C. de Wilde', 'Notaris, ontvanger van de mail')
  return [
    s.report(reported, aksoy.id, {
      said: said('employee', aksoy, reported),
      channel: 'portal',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'unknown',
      firstNoticed: exactly(m.after(reported, 0, -20)),
      facts: {
        title: text('Bijlage naar verkeerde notaris'),
        whatHappened: text(
          'Een mail met een contract ging naar een notaris met bijna dezelfde naam. Die belde ons zelf.',
        ),
        occurredFrom: exactly(m.after(reported, -1)),
        cause: { kind: 'email-to-wrong-recipient' },
        intent: 'accidental',
        dataCategories: all('name', 'address', 'employment'),
        people: { _tag: 'exact', n: 3 },
        peopleGroups: all('temp-workers'),
      },
    }),
    s.next(
      at(0, 40),
      fg.id,
      'aware',
      act.aware(said('fg', fg, at(0, 40)), m.after(reported, 0, -20)),
    ),
    s.next(at(2), fg.id, 'declared', {
      _tag: 'RecordDeclaration',
      data: {
        said: said('recipient', recipient, at(2)),
        declaration: 'deleted-not-used-not-passed-on',
        declaredAt: exactly(at(1, 50)),
        text: text('De mail is gewist, niet gebruikt en niet doorgestuurd.'),
      },
    }),
    s.next(
      at(2, 10),
      fg.id,
      'establish',
      act.establish(said('recipient', recipient, at(2)), {
        confidentiality: 'likely-disclosed',
        integrity: 'not-affected',
        availability: 'not-affected',
        recipients: all('known-bound-by-secrecy'),
        recipientCount: { _tag: 'exact', n: 1 },
        recipientResponse: 'declared-deleted-or-returned',
        misuse: 'no-signs-in-logs',
        vulnerable: all(),
        listReveals: all(),
        insight: 'hardly-any',
        ourRole: 'controller',
      }),
    ),
    s.next(
      at(3),
      fg.id,
      'analyse',
      act.analyse(
        yes('De mail ging naar iemand die hem niet hoorde te krijgen.'),
        no('Wij hebben het contract zelf nog.'),
        yes('De notaris heeft een plicht tot geheimhouding en verklaart dat alles is gewist.'),
        no('Het gaat om drie mensen en om weinig gegevens.'),
      ),
    ),
    s.next(
      at(4),
      fg.id,
      'advise',
      act.advise(
        'do-not-notify',
        'do-not-inform',
        'De ontvanger is gebonden aan geheimhouding en verklaarde direct dat alles is gewist.',
      ),
    ),
    s.next(at(4, 5), fg.id, 'memo', act.memo(terpstra, at(4, 5))),
    s.next(at(6), terpstra.id, 'decide', {
      _tag: 'DecideAuthority',
      data: {
        decidedBy: terpstra,
        decision: 'do-not-notify',
        reasons: [
          {
            ground: 'recipient-trusted',
            text: text('De notaris is aan geheimhouding gebonden en heeft de mail gewist.'),
          },
        ],
        secondPerson: { _tag: 'asked', person: bouzidi },
      },
    }),
    s.next(at(7), bouzidi.id, 'second', {
      _tag: 'AnswerAsSecondPerson',
      data: {
        person: bouzidi,
        agrees: true,
        reasons: text('Ik las de verklaring van de notaris en ben het eens met het besluit.'),
      },
    }),
    s.next(
      at(7, 20),
      terpstra.id,
      'decide-subjects',
      act.decideSubjects(
        terpstra,
        { decision: 'do-not-inform', exception: 'no-high-risk' },
        'Een hoog risico is op deze feiten niet waarschijnlijk.',
      ),
    ),
    s.next(
      at(24),
      fg.id,
      'board',
      act.board(
        at(24),
        'Het mailprogramma vulde zelf een verkeerd adres in.',
        'Het aanvullen van adressen staat uit voor notarissen.',
      ),
    ),
    s.next(
      at(25),
      fg.id,
      'close',
      act.close('De mail is gewist. Er is besloten met een tweede persoon.'),
    ),
    s.next(at(48), fg.id, 'board-received', act.boardReceived(koster, at(47))),
  ]
}
