import type { DecideContext, IncidentEvent, ItemId, OrganisationCommand } from '@meldplicht/domain'
import { decideOrganisation, describeDomainError, hasInterestIn } from '@meldplicht/domain'
import {
  at,
  defaultContext,
  fg,
  given,
  itemId,
  organisation,
  payrollProcessor,
  person,
  personId,
  planningProcessor,
  playOrganisation,
} from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { advise } from '../support/commands.ts'
import { established, reported, said } from '../support/events.ts'

const otherFg = person(personId(41), 'Bo van Dam')

const grantFg = (who: typeof fg, firm?: ItemId): OrganisationCommand => ({
  _tag: 'GrantRole',
  data: {
    person: who,
    role: 'fg',
    side: 'fg-office',
    ...(firm === undefined ? {} : { firm }),
  },
})

const advising: DecideContext = {
  ...defaultContext,
  organisation: playOrganisation([grantFg(otherFg, payrollProcessor)], organisation),
}
const happenedAt = (party: ItemId): ReadonlyArray<IncidentEvent> => [
  reported(),
  established({ outsideParty: party }),
]
const notice = (party: ItemId): IncidentEvent => ({
  type: 'ProcessorNoticeReceived',
  version: 1,
  data: {
    notice: itemId(70),
    party,
    said,
    receivedAt: at('2026-11-20T09:00:00.000Z'),
    processorAware: { _tag: 'unknown' },
  },
})

describe('an FG with an interest is replaced (AVG 38(6))', () => {
  test('P-11 an FG whose firm has any part in it is replaced', () => {
    const part: IncidentEvent = established({
      outsideParty: planningProcessor,
      otherParties: [{ party: payrollProcessor, part: 'sub-processor' }],
    })
    const { party } = given(reported(), part)
      .when(advise({ advisedBy: otherFg }), advising)
      .refused('FgHasInterest')
    expect(party).toBe(payrollProcessor)
  })

  test('an FG whose own firm is the party at which it happened cannot advise', () => {
    const error = given(...happenedAt(payrollProcessor))
      .when(advise({ advisedBy: otherFg }), advising)
      .refused('FgHasInterest')
    expect(error).toEqual({
      _tag: 'FgHasInterest',
      person: otherFg.id,
      party: payrollProcessor,
    })
    expect(describeDomainError(error).nl).toContain('andere FG')
  })

  test('the firm that only sent its notice counts as well', () => {
    given(reported(), notice(payrollProcessor))
      .when(advise({ advisedBy: otherFg }), advising)
      .refused('FgHasInterest')
  })

  test('an incident at another party, or at none, leaves the FG free to advise', () => {
    for (const more of [
      [established({ outsideParty: planningProcessor })],
      [],
      [notice(planningProcessor)],
    ])
      given(reported(), ...more)
        .when(advise({ advisedBy: otherFg }), advising)
        .yieldsOne('FgAdvised')
  })

  test('the FG who replaces is free', () => {
    given(...happenedAt(payrollProcessor))
      .when(advise({ advisedBy: fg }), advising)
      .yieldsOne('FgAdvised')
  })

  test('a correction that it was another party frees the FG again', () => {
    given(...happenedAt(payrollProcessor), established({ outsideParty: planningProcessor }))
      .when(advise({ advisedBy: otherFg }), advising)
      .yieldsOne('FgAdvised')
  })

  test('the firm is an outside party that is known', () => {
    const decided = decideOrganisation(grantFg(otherFg, itemId(99)), organisation, {
      now: defaultContext.now,
    })
    expect(decided).toEqual({ _tag: 'Left', left: { _tag: 'PartyUnknown', party: itemId(99) } })
  })

  test('a role without a firm has no interest', () => {
    expect(hasInterestIn(organisation, fg.id, payrollProcessor)).toBe(false)
  })
})
