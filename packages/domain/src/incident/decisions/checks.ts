import { either as E } from 'fp-ts'
import type { Facts } from '../../facts/facts.ts'
import type { Role } from '../../organisation/events/role-granted.ts'
import { holdsRole, partyOf } from '../../organisation/state.ts'
import type { Instant } from '../../values/instant.ts'
import type { Moment } from '../../values/moment.ts'
import { earliest, latest } from '../../values/moment.ts'
import type { Quantity } from '../../values/quantity.ts'
import type { Person, Said } from '../../values/said.ts'
import type { RefusedField } from '../../words/field-words.ts'
import type { DomainError } from '../errors.ts'
import type { DecideContext } from './context.ts'

/** Passed, or why not. */
export type Check = E.Either<DomainError, void>

/** Nothing is wrong. */
export const pass: Check = E.right(undefined)

/** Refuses with `error` when `bad`. */
export const refuseIf = (bad: boolean, error: DomainError): Check => (bad ? E.left(error) : pass)

/** The first check that fails, or none. */
export const all = (...checks: ReadonlyArray<Check>): Check => checks.find(E.isLeft) ?? pass

/** A moment that is said to have happened cannot lie ahead. */
export const notInFuture = (field: RefusedField, at: Instant | undefined, now: Instant): Check =>
  at !== undefined && at > now ? E.left({ _tag: 'TimeInFuture', field, at }) : pass

/** The same for a moment that is less precisely known; its end may not come before its start. */
export const happened = (field: RefusedField, moment: Moment | undefined, now: Instant): Check => {
  if (moment === undefined) return pass
  if (moment._tag !== 'between') return notInFuture(field, earliest(moment), now)
  return all(
    refuseIf(moment.to < moment.from, { _tag: 'TimesReversed', field }),
    notInFuture(field, moment.from, now),
  )
}

/** When somebody learnt something cannot lie ahead. */
export const saidInTime = (said: Said, now: Instant): Check =>
  happened('learntAt', said.learntAt, now)

/** The two ends of a range stand the right way round. */
export const ordered = (field: RefusedField, quantity: Quantity | undefined): Check =>
  refuseIf(quantity?._tag === 'between' && quantity.max < quantity.min, {
    _tag: 'QuantityReversed',
    field,
  })

// Only what is certain can be the wrong way round: the latest end before the earliest start.
const inOrder = ({ occurredFrom, occurredTo }: Facts): Check => {
  const start = occurredFrom === undefined ? undefined : earliest(occurredFrom)
  const end = occurredTo === undefined ? undefined : latest(occurredTo)
  const reversed = start !== undefined && end !== undefined && end < start
  return refuseIf(reversed, { _tag: 'TimesReversed', field: 'occurredTo' })
}

const otherCauses = new Set<string>([
  'other-human-error',
  'other-malice-outside',
  'other-malice-inside',
  'other-technical-failure',
])

const knownParties = (
  { outsideParty, otherParties = [] }: Facts,
  context: DecideContext,
): Check => {
  const others = otherParties.map(({ party }) => party)
  const twice = others.find((party) => party === outsideParty)
  if (twice !== undefined) return E.left({ _tag: 'PartyNamedTwice', party: twice })
  const named = outsideParty === undefined ? others : [outsideParty, ...others]
  const stranger = named.find((party) => partyOf(context.organisation, party) === undefined)
  return stranger === undefined ? pass : E.left({ _tag: 'PartyUnknown', party: stranger })
}

/** Facts that can be: times not ahead, ranges the right way round, "other" with words to it. */
export const possible = (facts: Facts, context: DecideContext): Check => {
  const { cause } = facts
  return all(
    happened('occurredFrom', facts.occurredFrom, context.now),
    happened('occurredTo', facts.occurredTo, context.now),
    happened('detectedAt', facts.detectedAt, context.now),
    inOrder(facts),
    ordered('people', facts.people),
    ordered('records', facts.records),
    ordered('unavailableHours', facts.unavailableHours),
    ordered('recipientCount', facts.recipientCount),
    refuseIf(
      cause !== undefined &&
        otherCauses.has(cause.kind) &&
        !('namely' in cause && cause.namely !== undefined),
      { _tag: 'FactNeedsWords', field: 'cause' },
    ),
    knownParties(facts, context),
  )
}

/** Something must be said. */
export const somethingSaid = (facts: Facts): Check =>
  refuseIf(Object.keys(facts).length === 0, { _tag: 'NothingSaid' })

/** The act belongs to a role, and this person holds it in the organisation. */
export const hasRole = (context: DecideContext, person: Person, role: Role): Check =>
  refuseIf(!holdsRole(context.organisation, person.id, role), {
    _tag: 'RoleMissing',
    person: person.id,
    role,
  })
