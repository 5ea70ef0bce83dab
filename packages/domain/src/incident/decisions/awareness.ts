import { either as E, function as F } from 'fp-ts'
import type { Instant } from '../../values/instant.ts'
import type { Personal } from '../../values/personal.ts'
import { factsOf, presumedClockOf } from '../knowledge.ts'
import type { Incident } from '../state.ts'
import type { Check } from './checks.ts'
import { all, notInFuture, pass, refuseIf, saidInTime } from './checks.ts'
import type { DecideContext, Decision } from './context.ts'

const notBeforeItHappened = (awareAt: Instant, incident: Incident): Check => {
  const from = factsOf(incident).occurredFrom
  return from?._tag === 'exact' && awareAt < from.at
    ? E.left({ _tag: 'AwareBeforeItHappened', awareAt, happened: from.at })
    : pass
}

// The presumed clock runs from the earliest credible signal; who says that awareness came later
// says why, because that is where time is lost (EDPB 9/2022, a short check that starts at once).
const plausible = (
  awareAt: Instant,
  reason: Personal | undefined,
  incident: Incident,
  context: DecideContext,
): Check => {
  const firstSignal = presumedClockOf(incident).since
  return all(
    notInFuture('awareAt', awareAt, context.now),
    refuseIf(awareAt < firstSignal, { _tag: 'AwareBeforeFirstSignal', awareAt, firstSignal }),
    notBeforeItHappened(awareAt, incident),
    refuseIf(awareAt > firstSignal && reason === undefined, {
      _tag: 'AwarenessNeedsReason',
      presumedSince: firstSignal,
    }),
  )
}

/** From now on the clock runs from awareness instead of from the first signal. */
export const establishAwareness: Decision<'EstablishAwareness'> = (data, incident, context) => {
  const known = incident.awareness.at(-1)?.data.awareAt
  return F.pipe(
    all(
      known === undefined ? pass : E.left({ _tag: 'AwarenessAlreadyEstablished', awareAt: known }),
      saidInTime(data.said, context.now),
      plausible(data.awareAt, data.reason, incident, context),
    ),
    E.map(() => [{ type: 'AwarenessEstablished', version: 1, data }]),
  )
}

/** Awareness was another moment. Verdicts on filings that were fixed before stay as they are. */
export const correctAwareness: Decision<'CorrectAwareness'> = (data, incident, context) => {
  const newest = incident.awareness.at(-1)
  if (newest === undefined) return E.left({ _tag: 'AwarenessNotEstablished' })
  return F.pipe(
    all(
      saidInTime(data.said, context.now),
      plausible(data.awareAt, data.reason, incident, context),
    ),
    E.map(() => [
      { type: 'AwarenessCorrected', version: 1, data: { ...data, corrects: newest.id } },
    ]),
  )
}
