import type { OrganisationState } from '@meldplicht/domain'
import { decideOrganisation, evolveOrganisation, ORGANISATION_EVENTS } from '@meldplicht/domain'
import {
  defaultContext,
  eventId,
  fg,
  organisation,
  organisationCommands,
  organisationEvents,
  recorded,
} from '@meldplicht/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const { now } = defaultContext

describe('whatever is asked of settings', () => {
  test('folding never fails and never starts without a registration', () => {
    fc.assert(
      fc.property(fc.array(recorded(organisationEvents), { maxLength: 15 }), (events) => {
        const state = events.reduce<OrganisationState>(evolveOrganisation, undefined)
        const registered = events.some(({ event }) => event.type === 'OrganisationRegistered')
        expect(state !== undefined).toBe(registered)
      }),
    )
  })

  test('deciding never fails, and what it yields is sound and changes the settings', () => {
    fc.assert(
      fc.property(fc.array(organisationCommands, { maxLength: 15 }), (commands) => {
        commands.reduce<OrganisationState>((state, command) => {
          const decided = decideOrganisation(command, state, { now })
          const events = decided._tag === 'Right' ? decided.right : []
          return events.reduce<OrganisationState>((before, event) => {
            expect(ORGANISATION_EVENTS[event.type].is(event)).toBe(true)
            const after = evolveOrganisation(before, {
              id: eventId(1),
              recordedAt: now,
              typedBy: fg.id,
              event,
            })
            expect(after).not.toBe(before)
            return after
          }, state)
        }, organisation)
      }),
    )
  })
})
