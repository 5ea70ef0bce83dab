import type {
  DecideContext,
  Decided,
  DomainError,
  IncidentCommand,
  IncidentEvent,
  IncidentState,
} from '@meldplicht/domain'
import { decide } from '@meldplicht/domain'
import { defaultContext } from './context.ts'
import { asRecorded, stateOf } from './recorded.ts'
import { stable } from './stable.ts'

/** What a command led to, and how a test says what it should have led to. */
export interface Outcome {
  readonly decided: Decided
  /** These events and no others ("then"; an object with `then` would pass for a promise). */
  readonly yields: (...events: ReadonlyArray<IncidentEvent>) => void
  /** One event of this type; gives it back to look closer at it. */
  readonly yieldsOne: <T extends IncidentEvent['type']>(
    type: T,
  ) => Extract<IncidentEvent, { readonly type: T }>
  /** This refusal; gives it back to look closer at it. */
  readonly refused: <T extends DomainError['_tag']>(
    tag: T,
  ) => Extract<DomainError, { readonly _tag: T }>
}

const isOfType =
  <T extends IncidentEvent['type']>(type: T) =>
  (event: IncidentEvent): event is Extract<IncidentEvent, { readonly type: T }> =>
    event.type === type

const isOfTag =
  <T extends DomainError['_tag']>(tag: T) =>
  (error: DomainError): error is Extract<DomainError, { readonly _tag: T }> =>
    error._tag === tag

const wrong = (expected: string, decided: Decided): Error =>
  new Error(
    `expected ${expected}\nbut it was ${decided._tag === 'Left' ? 'refused' : 'decided'}: ${stable(
      decided._tag === 'Left' ? decided.left : decided.right,
    )}`,
  )

const outcomeOf = (decided: Decided): Outcome => ({
  decided,
  yields: (...events) => {
    const as = decided._tag === 'Right' ? stable(decided.right) : undefined
    if (as !== stable(events)) throw wrong(stable(events), decided)
  },
  yieldsOne: (type) => {
    const events = decided._tag === 'Right' ? decided.right : []
    const found = events.find(isOfType(type))
    if (events.length !== 1 || found === undefined) throw wrong(`one ${type}`, decided)
    return found
  },
  refused: (tag) => {
    const found = decided._tag === 'Left' && isOfTag(tag)(decided.left) ? decided.left : undefined
    if (found === undefined) throw wrong(`a refusal: ${tag}`, decided)
    return found
  },
})

/** A history, about which a test asks what a command leads to. */
export interface Given {
  readonly state: IncidentState
  readonly when: (command: IncidentCommand, context?: DecideContext) => Outcome
}

/**
 * `given(…events).when(command).yields(…events)`, or `.refused('Tag')`: an example of a rule over
 * `decide` and `evolve`. Each part breaks the test with both sides in its message.
 */
export const given = (...events: ReadonlyArray<IncidentEvent>): Given => {
  const state = stateOf(asRecorded(events, defaultContext.now))
  return {
    state,
    when: (command, context = defaultContext) => outcomeOf(decide(command, state, context)),
  }
}
