import { either as E, function as F } from 'fp-ts'
import type { LegalFacts } from '../../facts/legal-facts.ts'
import { agreedTerms, legalEntityOf, legalSettings } from '../../organisation/legal-settings.ts'
import type { EventId } from '../../values/ids.ts'
import { exactly } from '../../values/moment.ts'
import type { IncidentEvent } from '../events/catalogue.ts'
import { legalOf, mergeLegal } from '../legal-knowledge.ts'
import type { DataOf, Incident } from '../state.ts'
import type { Check } from './checks.ts'
import {
  all,
  happened,
  ordered,
  pass,
  possible,
  refuseIf,
  saidInTime,
  somethingSaid,
} from './checks.ts'
import type { DecideContext, Decision } from './context.ts'

const agreed = (context: DecideContext): Pick<DataOf<'LegalFactsEstablished'>, 'agreedTerms'> => {
  const terms = agreedTerms(context.organisation, context.now)
  return terms.length === 0 ? {} : { agreedTerms: terms }
}

/**
 * What the settings know of us stands in the case from its report on, so that a later change of
 * the settings changes no case; nothing when they say nothing.
 */
export const legalAtReport = (context: DecideContext): ReadonlyArray<IncidentEvent> => {
  const legal = legalSettings(context.organisation)
  const terms = agreed(context)
  return Object.keys(legal).length === 0 && terms.agreedTerms === undefined
    ? []
    : [
        {
          type: 'LegalFactsEstablished',
          version: 1,
          data: { said: { by: 'system', learntAt: exactly(context.now) }, legal, ...terms },
        },
      ]
}

// Another entity than before is not what that one was: what its settings do not say is unknown.
const withSettings = (
  legal: LegalFacts,
  incident: Incident,
  context: DecideContext,
): LegalFacts => {
  const before = legalOf(incident)
  if (legal.entity === undefined) {
    // Reported before the settings knew: they are taken over with the first word on it.
    const silent = before.entity === undefined && before.traits === undefined
    return silent ? mergeLegal(legalSettings(context.organisation), legal) : legal
  }
  const forgotten: LegalFacts =
    before.entity === legal.entity || before.traits === undefined
      ? {}
      : { traits: before.traits.map(({ trait }) => ({ trait, holds: 'unknown' })) }
  const settings = legalSettings(context.organisation, legal.entity)
  return mergeLegal(mergeLegal(forgotten, settings), legal)
}

const knownEntity = ({ entity }: LegalFacts, context: DecideContext): Check =>
  entity === undefined || legalEntityOf(context.organisation, entity) !== undefined
    ? pass
    : E.left({ _tag: 'LegalEntityUnknown', entity })

// A correction names what it corrects and why; the old one stays visible.
const correctable = (
  data: { readonly corrects?: EventId; readonly reasons?: unknown },
  statements: ReadonlyArray<{ readonly id: EventId }>,
): Check =>
  data.corrects === undefined
    ? pass
    : all(
        refuseIf(!statements.some(({ id }) => id === data.corrects), {
          _tag: 'EventUnknown',
          id: data.corrects,
        }),
        refuseIf(data.reasons === undefined, { _tag: 'CorrectionNeedsReasons' }),
      )

/** What we are, where we and the people are, and what was judged of the other regimes. */
export const establishLegalFacts: Decision<'EstablishLegalFacts'> = (data, incident, context) => {
  const { legal, said } = data
  return F.pipe(
    all(
      refuseIf(Object.keys(legal).length === 0, { _tag: 'NothingSaid' }),
      saidInTime(said, context.now),
      knownEntity(legal, context),
      correctable(data, incident.legalStatements),
      ...(legal.triggers ?? []).map(({ at }) => happened('judgedAt', at, context.now)),
      ...(legal.peopleByCountry ?? []).map(({ people }) => ordered('people', people)),
    ),
    E.map(() => [
      {
        type: 'LegalFactsEstablished',
        version: 1,
        data: { ...data, legal: withSettings(legal, incident, context), ...agreed(context) },
      },
    ]),
  )
}

/** What is different for one group of people. */
export const establishGroupFacts: Decision<'EstablishGroupFacts'> = (data, incident, context) =>
  F.pipe(
    all(
      somethingSaid(data.facts),
      saidInTime(data.said, context.now),
      possible(data.facts, context),
      correctable(
        data,
        incident.groupStatements.filter((one) => one.data.group === data.group),
      ),
    ),
    E.map(() => [{ type: 'GroupFactsEstablished', version: 1, data }]),
  )
