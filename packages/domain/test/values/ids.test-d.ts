import type {
  CommandId,
  EventId,
  IncidentId,
  Instant,
  ItemId,
  OrganisationId,
  PersonId,
} from '@meldplicht/domain'
import { describe, expectTypeOf, test } from 'vitest'

describe('ids', () => {
  test('do not mix: the id of one thing is not the id of another', () => {
    expectTypeOf<OrganisationId>().not.toExtend<IncidentId>()
    expectTypeOf<IncidentId>().not.toExtend<OrganisationId>()
    expectTypeOf<PersonId>().not.toExtend<ItemId>()
    expectTypeOf<ItemId>().not.toExtend<PersonId>()
    expectTypeOf<EventId>().not.toExtend<CommandId>()
    expectTypeOf<CommandId>().not.toExtend<EventId>()
  })

  test('are text, and text is no id', () => {
    expectTypeOf<IncidentId>().toExtend<string>()
    expectTypeOf<string>().not.toExtend<IncidentId>()
    expectTypeOf<'7b1f7c1a-0d3e-4c53-9a67-1f0f6a1b2c3d'>().not.toExtend<IncidentId>()
  })

  test('are no moments', () => {
    expectTypeOf<Instant>().not.toExtend<IncidentId>()
    expectTypeOf<string>().not.toExtend<Instant>()
  })
})
