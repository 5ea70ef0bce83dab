import type { Facts, IncidentCommand, IncidentEvent, PeopleGroup } from '@meldplicht/domain'
import { assessmentOf, dutyState, entryOf, groupsOf } from '@meldplicht/domain'
import { defaultContext, eventId, given, itemId, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { aware, established, reported, said, trustedFacts } from '../support/events.ts'

const { edition } = defaultContext

const ofGroup = (group: PeopleGroup, facts: Facts): IncidentEvent => ({
  type: 'GroupFactsEstablished',
  version: 1,
  data: { group, said, facts },
})

const establish = (
  group: PeopleGroup,
  facts: Facts,
  more: Partial<Extract<IncidentCommand, { _tag: 'EstablishGroupFacts' }>['data']> = {},
): IncidentCommand => ({ _tag: 'EstablishGroupFacts', data: { group, said, facts, ...more } })

const stateAfter = (...events: ReadonlyArray<IncidentEvent>) => {
  const { state } = given(...events)
  if (state === undefined) throw new Error('no incident')
  return state
}

const grave: Facts = {
  dataCategories: { _tag: 'listed', keys: ['health', 'bsn'], complete: true },
  recipients: { _tag: 'listed', keys: ['criminal'], complete: true },
  recipientResponse: 'refused',
  intent: 'malicious',
}

describe('a group of people for whom facts are different', () => {
  const history = [reported(), aware(), established(trustedFacts)]

  test('art. 34 can hold for it and not for the others, and the whole is never milder', () => {
    const before = assessmentOf(stateAfter(...history), edition)
    expect(dutyState(before, 'subjects')).toBe('not-required')
    const state = stateAfter(...history, ofGroup('patients', grave), ofGroup('customers', {}))
    const after = assessmentOf(state, edition)
    expect(after.groups).toEqual([
      { group: 'patients', risk: 'high', subjects: 'required' },
      { group: 'customers', risk: 'unlikely', subjects: 'not-required' },
    ])
    expect([after.risk, dutyState(after, 'subjects'), dutyState(after, 'authority')]).toEqual([
      'high',
      'required',
      'required',
    ])
  })

  test('of each of its facts the last word counts', () => {
    const state = stateAfter(
      ...history,
      ofGroup('patients', { ...grave, people: { _tag: 'exact', n: 3 } }),
      ofGroup('patients', { people: { _tag: 'exact', n: 4 } }),
    )
    expect(groupsOf(state)).toEqual([
      { group: 'patients', facts: { ...grave, people: { _tag: 'exact', n: 4 } } },
    ])
    expect(entryOf(state, edition).groups).toEqual(groupsOf(state))
  })

  test('its facts are held to the same rules as any other', () => {
    given(...history)
      .when(establish('patients', {}))
      .refused('NothingSaid')
    given(...history)
      .when(establish('patients', { people: { _tag: 'between', min: 5, max: 2 } }))
      .refused('QuantityReversed')
    given(...history)
      .when(establish('patients', { outsideParty: itemId(99) }))
      .refused('PartyUnknown')
    given(...history)
      .when(establish('patients', grave))
      .yields(ofGroup('patients', grave))
  })

  test('a correction is of something that was said of that very group', () => {
    const told = [...history, ofGroup('patients', grave)]
    const reasons = text('Er zijn geen gezondheidsgegevens bij.')
    const correct = (group: PeopleGroup): IncidentCommand =>
      establish(group, { intent: 'accidental' }, { corrects: eventId(4), reasons })
    given(...told)
      .when(correct('customers'))
      .refused('EventUnknown')
    given(...told)
      .when(correct('patients'))
      .yieldsOne('GroupFactsEstablished')
    given(...told)
      .when(establish('patients', { intent: 'accidental' }, { corrects: eventId(4) }))
      .refused('CorrectionNeedsReasons')
  })
})

describe('the other parties of an incident', () => {
  test('more than one can have a part in it, each named once (A-07)', () => {
    const say = (facts: Facts): IncidentCommand => ({
      _tag: 'EstablishFacts',
      data: { said, facts },
    })
    const part = (n: number, of: 'processor' | 'sub-processor' | 'joint-controller') =>
      ({ party: itemId(n), part: of }) as const
    const facts: Facts = {
      outsideParty: itemId(1),
      otherParties: [part(2, 'sub-processor'), part(3, 'joint-controller')],
    }
    given(reported()).when(say(facts)).yields(established(facts))
    given(reported())
      .when(say({ otherParties: [part(2, 'processor'), part(98, 'processor')] }))
      .refused('PartyUnknown')
    given(reported())
      .when(say({ outsideParty: itemId(1), otherParties: [part(1, 'processor')] }))
      .refused('PartyNamedTwice')
  })
})
