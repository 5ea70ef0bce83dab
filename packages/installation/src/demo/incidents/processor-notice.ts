import { exactly } from '@meldplicht/domain'
import * as act from '../acts.ts'
import { desk, fg, lindeveld, planbord } from '../cast.ts'
import { itemOf } from '../ids.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { atLeast, no, open, person, said, text, yes } from '../words.ts'

/** The notice of a processor with whom there is no agreement. */
export const processorNotice = (m: Moments): ReadonlyArray<Step> => {
  const s = story('processor-notice', lindeveld)
  const reported = m.atTwentyPast(18)
  const at = (hours: number, minutes = 0): ReturnType<Moments['after']> =>
    m.after(reported, hours, minutes)
  const caller = person('K. Brouwer', 'Beveiliging, Planbord Online', '085 000 00 77')
  return [
    s.report(reported, desk.id, {
      said: said('processor', caller, reported),
      channel: 'email',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: exactly(m.after(reported, -2)),
      facts: {
        title: text('Planbord Online meldt een lek in de roosters'),
        whatHappened: text(
          'Door een fout in een update kon iedere klant de roosters van anderen zien.',
        ),
        discoveredBy: 'processor',
        ourRole: 'controller',
        outsideParty: planbord,
        cause: { kind: 'other-technical-failure', namely: text('fout in een update') },
        dataCategories: atLeast('name', 'phone', 'employment'),
        peopleGroups: atLeast('temp-workers', 'client-contacts'),
        people: { _tag: 'unknown' },
        confidentiality: 'possible',
      },
    }),
    s.next(at(0, 20), desk.id, 'notice', {
      _tag: 'ReceiveProcessorNotice',
      data: {
        notice: itemOf('processor-notice/notice'),
        party: planbord,
        said: said('processor', caller, at(0, 20)),
        receivedAt: m.after(reported, -2),
        processorAware: { _tag: 'estimated', at: m.after(reported, -26) },
        text: text('Eerst stond het alleen in het klantportaal van Planbord, daarna kwam de mail.'),
      },
    }),
    s.next(at(1), fg.id, 'ask', {
      _tag: 'RequestInformation',
      data: {
        question: itemOf('processor-notice/question/logs'),
        of: 'processor',
        who: text('K. Brouwer van Planbord Online'),
        what: text('Wie heeft onze roosters gezien, en van welke dagen?'),
        requestedAt: at(1),
        expectedAt: m.after(m.now, 5),
      },
    }),
    s.next(
      at(3),
      fg.id,
      'analyse',
      act.analyse(
        yes('Anderen konden onze roosters zien.'),
        no('De roosters zijn er nog.'),
        open,
        open,
      ),
    ),
  ]
}
