import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { aksoy, desk, fg, jonker, lindeveld, rietveen, terpstra } from '../cast.ts'
import { itemOf } from '../ids.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { leak, no, open, person, said, text, yes } from '../words.ts'

/**
 * A pay list to the wrong hirer, with the processor that sends pay slips. Awareness is recorded,
 * the FG advised, and the controller has to decide today. A second report of it is a duplicate.
 */
export const payList = (m: Moments): ReadonlyArray<Step> => {
  const s = story('pay-list', lindeveld)
  const signal = m.atTwentyPast(63)
  const reported = m.after(signal, 20)
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  const opened = itemOf('pay-list/question/opened')
  const wiped = itemOf('pay-list/question/wiped')
  const recall = itemOf('pay-list/measure/recall')
  const recipient = person('W. Aalders', 'Planner bij een andere inlener')
  const twin = story('pay-list-again', lindeveld)
  return [
    s.report(reported, desk.id, {
      said: said('employee', aksoy, reported),
      channel: 'phone',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: exactly(signal),
      facts: {
        title: text('Loonlijst naar verkeerde inlener'),
        whatHappened: text('De loonlijst van deze maand is gemaild naar een andere inlener.'),
        cause: { kind: 'email-to-wrong-recipient' },
        ...leak(['name', 'bsn'], ['temp-workers'], 200, ['known']),
        contact: aksoy,
      },
    }),
    s.next(
      at(0, 12),
      aksoy.id,
      'confirm',
      act.confirm(said('employee', aksoy, at(0, 12)), at(0, 12)),
    ),
    s.next(at(0, 40), desk.id, 'signal', {
      _tag: 'RecordSignal',
      data: {
        said: said('recipient', recipient, at(0, 35)),
        kind: 'recipient',
        receivedAt: signal,
        description: text('De ontvanger mailde naar de vestiging: dit is niet voor ons bedoeld.'),
      },
    }),
    s.next(at(0, 50), desk.id, 'evidence', {
      _tag: 'SecureEvidence',
      data: {
        evidence: itemOf('pay-list/evidence/mail'),
        what: text('Het verzonden bericht, zonder de bijlage'),
        where: text('Kluis Lindeveld, map loonlijst'),
        securedBy: desk,
        securedAt: exactly(at(0, 50)),
        beforeRestoring: 'yes',
      },
    }),
    s.next(
      at(1),
      desk.id,
      'supplement',
      act.supplement(said('employee', jonker, at(1)), {
        dataCategories: {
          _tag: 'listed',
          keys: ['name', 'bsn', 'bank-account', 'salary'],
          complete: true,
        },
        people: { _tag: 'exact', n: 214 },
        intent: 'accidental',
        confidentiality: 'likely-disclosed',
        integrity: 'not-affected',
        availability: 'not-affected',
        unintelligible: 'no',
        outsideParty: rietveen,
      }),
    ),
    s.next(at(1, 20), fg.id, 'ask-opened', {
      _tag: 'RequestInformation',
      data: {
        question: opened,
        of: 'processor',
        who: text('Rietveen Verloning'),
        what: text('Is de bijlage geopend?'),
        why: text('Dan weten wij hoe groot het risico is. Melden blijft nodig.'),
        requestedAt: at(1, 20),
        expectedAt: m.after(m.now, 2),
      },
    }),
    s.next(at(1, 30), fg.id, 'ask-wiped', {
      _tag: 'RequestInformation',
      data: {
        question: wiped,
        of: 'recipient',
        who: text('De planner van de andere inlener'),
        what: text('Heeft u de mail en de bijlage gewist?'),
        requestedAt: at(1, 30),
      },
    }),
    s.next(at(20), fg.id, 'aware', act.aware(said('fg', fg, at(20)), signal)),
    s.next(
      at(21),
      fg.id,
      'analyse-first',
      act.analyse(
        yes('Het bestand ging naar iemand die het niet mocht krijgen.'),
        no('Lindeveld heeft het bestand zelf nog.'),
        open,
        open,
      ),
    ),
    s.next(
      at(36),
      fg.id,
      'analyse',
      act.analyse(
        yes('Het bestand ging naar iemand die het niet mocht krijgen.'),
        no('Lindeveld heeft het bestand zelf nog.'),
        no('De ontvanger kon het bestand twee dagen openen.'),
        yes('Met BSN en bankrekening samen kan iemand fraude plegen.'),
      ),
    ),
    s.next(
      at(37),
      fg.id,
      'advise',
      act.advise(
        'notify-provisionally',
        'inform',
        'Meld vandaag voorlopig. Stuur iedereen bericht en begin met mensen met een geheim adres.',
      ),
    ),
    s.next(at(37, 20), fg.id, 'memo', act.memo(terpstra, at(37, 20))),
    s.next(
      at(38),
      fg.id,
      'plan-recall',
      act.plan(
        recall,
        'containment',
        'De ontvanger elke dag bellen tot de verklaring binnen is.',
        'S. Verhage',
        m.ahead(1),
      ),
    ),
    twin.report(at(12), jonker.id, {
      said: said('employee', jonker, at(12)),
      channel: 'portal',
      reportedAt: at(12),
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: exactly(at(11, 30)),
      facts: {
        title: text('Loonlijst staat bij een vreemde'),
        whatHappened: text('Een inlener belde dat hij een loonlijst heeft die niet van hem is.'),
      },
    }),
    twin.next(at(13), fg.id, 'duplicate', {
      _tag: 'MarkAsDuplicate',
      data: {
        of: s.incident,
        reason: text('Dit is dezelfde mail als in de eerdere melding van D. Aksoy.'),
      },
    }),
  ]
}
