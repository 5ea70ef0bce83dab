import type {
  CommandData,
  DataOf,
  DecideContext,
  Decided,
  DomainError,
  IncidentCommand,
  IncidentEvent,
  IncidentState,
  Instant,
  OrganisationError,
  Personal,
} from '@meldplicht/domain'
import { decide, evolve } from '@meldplicht/domain'
import { describe, expectTypeOf, test } from 'vitest'

// Each of these compiles only while the union is closed and every member is named.
const groupOf = (error: OrganisationError): 'organisation' | 'item' | 'role' | 'time' => {
  switch (error._tag) {
    case 'OrganisationUnknown':
    case 'OrganisationAlreadyRegistered':
      return 'organisation'
    case 'PartyUnknown':
    case 'ItemAlreadyKnown':
      return 'item'
    case 'RoleAlreadyHeld':
    case 'RoleMissing':
      return 'role'
    case 'TimeInFuture':
    case 'TimesReversed':
      return 'time'
  }
}

describe('refusals', () => {
  test('are a closed union: a tag that is not there is a fault of the types', () => {
    expectTypeOf<'Whatever'>().not.toExtend<DomainError['_tag']>()
    expectTypeOf<string>().not.toExtend<DomainError['_tag']>()
    expectTypeOf(groupOf).returns.toEqualTypeOf<'organisation' | 'item' | 'role' | 'time'>()
  })

  test('narrow on their tag', () => {
    type Late = Extract<DomainError, { readonly _tag: 'DelayNeedsReasons' }>
    expectTypeOf<Late['strict']>().toEqualTypeOf<Instant>()
  })
})

describe('commands', () => {
  test('narrow on their tag', () => {
    type Cost = Extract<IncidentCommand, { readonly _tag: 'RecordCost' }>
    expectTypeOf<Cost['data']['cents']>().toEqualTypeOf<number>()
    expectTypeOf<CommandData<'CloseIncident'>['conclusion']>().toEqualTypeOf<Personal>()
  })

  test('cannot send in what the system works out itself', () => {
    expectTypeOf<CommandData<'ReportIncident'>>().not.toHaveProperty('officeHours')
    expectTypeOf<CommandData<'NotifyAuthority'>>().not.toHaveProperty('timeliness')
    expectTypeOf<CommandData<'Advise'>>().not.toHaveProperty('assessed')
    expectTypeOf<CommandData<'CorrectAwareness'>>().not.toHaveProperty('corrects')
  })
})

describe('events', () => {
  test('narrow on their type', () => {
    type Filed = Extract<IncidentEvent, { readonly type: 'AuthorityNotified' }>
    expectTypeOf<Filed['data']>().toEqualTypeOf<DataOf<'AuthorityNotified'>>()
    expectTypeOf<Filed['version']>().toEqualTypeOf<1>()
  })
})

describe('decide and evolve', () => {
  test('take what they need as arguments and answer values', () => {
    expectTypeOf(decide).parameters.toEqualTypeOf<[IncidentCommand, IncidentState, DecideContext]>()
    expectTypeOf(decide).returns.toEqualTypeOf<Decided>()
    expectTypeOf(evolve).returns.toEqualTypeOf<IncidentState>()
  })
})
