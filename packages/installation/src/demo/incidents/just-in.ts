import { exactly, unknownMoment } from '@meldplicht/domain'
import { aksoy, desk, jonker, lindeveld } from '../cast.ts'
import type { Moments } from '../moments.ts'
import type { Step } from '../step.ts'
import { story } from '../step.ts'
import { atLeast, person, said, text } from '../words.ts'

/** Reported a quarter of an hour ago, by phone: almost nothing is known. */
export const justIn = (m: Moments): ReadonlyArray<Step> => {
  const s = story('just-in', lindeveld)
  const reported = m.ago(0, 14)
  return [
    s.report(reported, desk.id, {
      said: said('employee', jonker, reported),
      channel: 'phone',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'unknown',
      firstNoticed: exactly(m.ago(0, 31)),
      facts: {
        title: text('Map met sollicitaties ligt niet meer op zijn plek'),
        whatHappened: text(
          'Een papieren map met sollicitaties is niet te vinden. Er wordt nu gezocht.',
        ),
        cause: { kind: 'paper-lost' },
      },
    }),
  ]
}

/** A portal report with a presumed clock that has run for more than 24 hours. */
export const presumedTooLong = (m: Moments): ReadonlyArray<Step> => {
  const s = story('presumed-too-long', lindeveld)
  const reported = m.atTwentyPast(29)
  return [
    s.report(reported, aksoy.id, {
      said: said('employee', aksoy, reported),
      channel: 'portal',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'unknown',
      firstNoticed: { _tag: 'estimated', at: m.after(reported, -4) },
      facts: {
        title: text('Wachtwoord van de mailbox op een briefje'),
        whatHappened: text(
          'Op een balie lag een briefje met het wachtwoord van de mailbox van de vestiging.',
        ),
        cause: { kind: 'password-written-down' },
        dataCategories: atLeast('credentials', 'communications'),
        people: { _tag: 'unknown' },
      },
    }),
    s.next(m.after(reported, 3), aksoy.id, 'supplement', {
      _tag: 'SupplementReport',
      data: {
        said: said('employee', aksoy, m.after(reported, 3)),
        facts: {
          confidentiality: 'possible',
          measuresTaken: text('Het wachtwoord is veranderd. Het briefje is vernietigd.'),
        },
      },
    }),
  ]
}

/** An outsider told the desk; nobody knows yet when it happened. */
export const fromOutside = (m: Moments): ReadonlyArray<Step> => {
  const s = story('from-outside', lindeveld)
  const reported = m.ago(6, 5)
  const neighbour = person('T. Groot', 'Buurman van vestiging West')
  return [
    s.report(reported, desk.id, {
      said: said('outsider', neighbour, reported),
      channel: 'phone',
      reportedAt: reported,
      riskOfLossOrUnlawfulProcessing: 'yes',
      firstNoticed: unknownMoment,
      nameOnlyForFg: true,
      facts: {
        title: text('Dozen met dossiers bij het oud papier'),
        whatHappened: text('Bij de container achter vestiging West staan dozen met oude dossiers.'),
        discoveredBy: 'external-party',
      },
    }),
  ]
}
