import type {
  DecideContext,
  DomainError,
  IncidentCommand,
  IncidentEvent,
  IncidentState,
  Instant,
  PersonId,
  Recorded,
} from '@meldplicht/domain'
import { decide, evolve, noIncident } from '@meldplicht/domain'
import { eventId } from '../values.ts'
import { defaultContext } from './context.ts'

/** A command at a moment, by the hand of somebody: what the envelope adds. */
export interface Step {
  readonly at: Instant
  readonly typedBy: PersonId
  readonly command: IncidentCommand
}

/** What steps led to. */
export interface Played {
  readonly events: ReadonlyArray<Recorded<IncidentEvent>>
  readonly state: IncidentState
  readonly refusals: ReadonlyArray<{ readonly step: Step; readonly error: DomainError }>
}

const nothing: Played = { events: [], state: noIncident, refusals: [] }

const takeStep = (played: Played, step: Step, context: DecideContext): Played => {
  const decided = decide(step.command, played.state, { ...context, now: step.at })
  if (decided._tag === 'Left')
    return { ...played, refusals: [...played.refusals, { step, error: decided.left }] }
  const recorded = decided.right.map(
    (event, i): Recorded<IncidentEvent> => ({
      id: eventId(played.events.length + i + 1),
      recordedAt: step.at,
      typedBy: step.typedBy,
      edition: context.edition.id,
      event,
    }),
  )
  return {
    ...played,
    events: [...played.events, ...recorded],
    state: recorded.reduce<IncidentState>(evolve, played.state),
  }
}

/** Plays steps one after another; what is refused is kept beside, and changes nothing. */
export const play = (steps: ReadonlyArray<Step>, context: DecideContext = defaultContext): Played =>
  steps.reduce<Played>((played, step) => takeStep(played, step, context), nothing)
