import type { Facts as FactsType, IncidentEvent } from '@meldplicht/domain'
import { Facts, factsOf, historyOf, IncidentCommand } from '@meldplicht/domain'
import { given, lindeveld } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { report } from '../support/commands.ts'
import { reported, supplemented } from '../support/events.ts'

const known = (...events: ReadonlyArray<IncidentEvent>): FactsType => {
  const { state } = given(...events)
  if (state === undefined) throw new Error('nothing was reported')
  return factsOf(state)
}

describe('what is known (P-08)', () => {
  test('P-08 nobody spoke of it, and somebody did not know, are two things', () => {
    expect(known(reported())).toEqual({})
    expect(known(reported({ facts: { people: { _tag: 'unknown' } } }))).toEqual({
      people: { _tag: 'unknown' },
    })
  })

  test('P-08 unknown is never blank, 0, false or null', () => {
    for (const blank of ['', 0, false, null, undefined])
      for (const field of Object.keys(Facts.optional))
        expect(Facts.is({ [field]: blank })).toBe(false)
  })

  test('P-08 of each field, what was said last; the rest stays', () => {
    const facts = known(
      reported({ facts: { people: { _tag: 'about', n: 200 }, ongoing: 'yes' } }),
      supplemented({ people: { _tag: 'exact', n: 214 } }),
    )
    expect(facts).toEqual({ people: { _tag: 'exact', n: 214 }, ongoing: 'yes' })
  })

  // OneTrust's update emptied what was left out (fixed there since).
  test('P-08 what a supplement leaves out is not emptied', () => {
    const facts = known(reported({ facts: { extortion: 'yes' } }), supplemented({ ongoing: 'no' }))
    expect(facts.extortion).toBe('yes')
  })

  test('P-08 "first reported: about 200" stays readable', () => {
    const { state } = given(
      reported({ facts: { people: { _tag: 'about', n: 200 } } }),
      supplemented({ ongoing: 'no' }),
      supplemented({ people: { _tag: 'exact', n: 214 } }),
    )
    const said = state === undefined ? [] : historyOf(state, 'people')
    expect(said.map(({ facts }) => facts.people)).toEqual([
      { _tag: 'about', n: 200 },
      { _tag: 'exact', n: 214 },
    ])
  })

  test('P-08 the reporter, the moment and the nature are there; six fields may be left open', () => {
    const command = report()
    expect(IncidentCommand.is(command)).toBe(true)
    for (const field of ['said', 'reportedAt', 'riskOfLossOrUnlawfulProcessing'])
      expect(
        IncidentCommand.is({ ...command, data: { ...command.data, [field]: undefined } }),
      ).toBe(false)
    for (const field of [
      'dataCategories',
      'records',
      'people',
      'peopleGroups',
      'measuresTaken',
      'consequences',
      'contact',
    ])
      expect(Object.keys(Facts.optional)).toContain(field)
    expect(command.data).toMatchObject({ organisation: lindeveld, facts: {} })
  })

  test('A-01 extortion and theft are facts of an incident', () => {
    expect(Facts.is({ extortion: 'yes', cause: { kind: 'theft-with-extortion' } })).toBe(true)
    expect(Facts.is({ cause: { kind: 'email-to-wrong-recipient' } })).toBe(true)
  })
})
