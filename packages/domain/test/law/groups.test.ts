import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment, DutyState, Facts } from '../../src/index.ts'
import { assess, LAW_EDITIONS } from '../../src/index.ts'
import { at } from '../clock/at.ts'
import { anyFacts } from './arbitrary-facts.ts'
import { leak, listing } from './oracles/guideline-facts.ts'

const avg = LAW_EDITIONS['avg-2018']
const stateOf = ({ obligations }: Assessment, duty: string): DutyState | undefined =>
  obligations.find((obligation) => obligation.duty === duty)?.state

// A letter with an address, to one wrong recipient.
const plain: Facts = {
  ...leak,
  dataCategories: listing('name', 'address'),
  insight: 'some',
  misuse: 'no-signs-in-logs',
  recipients: listing('known'),
  recipientCount: { _tag: 'exact', n: 1 },
  recipientResponse: 'asked',
  people: { _tag: 'exact', n: 200 },
}

describe('groups of people (art. 34 may be owed to some and not to others)', () => {
  const found = (): Assessment =>
    assess(
      {
        facts: plain,
        groups: [
          { group: 'customers', facts: {} },
          { group: 'employees', facts: { vulnerable: listing('protected-address') } },
        ],
      },
      avg,
    )

  test('each has its own answer', () => {
    expect(found().groups).toEqual([
      { group: 'customers', risk: 'risk', subjects: 'not-required' },
      { group: 'employees', risk: 'high', subjects: 'required' },
    ])
  })

  test('a group that is as grave leaves the reasons those of the whole', () => {
    const whole = assess({ facts: plain }, avg)
    const few: Facts = { people: { _tag: 'exact', n: 2 } }
    const groups = [{ group: 'customers', facts: few }] as const
    const found = assess({ facts: plain, groups }, avg)
    expect(found.groups.map(({ risk }) => risk)).toEqual([whole.risk])
    expect([found.reasons, found.obligations]).toEqual([whole.reasons, whole.obligations])
    const apart = assess({ facts: { ...plain, ...few } }, avg)
    expect(apart.reasons).not.toEqual(whole.reasons)
  })

  test('the whole is as grave as the gravest', () => {
    const whole = found()
    expect([whole.risk, stateOf(whole, 'authority'), stateOf(whole, 'subjects')]).toEqual([
      'high',
      'required',
      'required',
    ])
  })

  test.each([
    [{ unintelligible: 'no' as const }, 'risk'],
    [{ unintelligible: 'unknown' as const }, 'undetermined'],
    [{ unintelligible: 'no' as const, dataCategories: listing('bsn') }, 'high'],
  ])('a group with %j makes an unlikely risk as grave as its own', (facts, risk) => {
    const group = { group: 'customers' as const, facts }
    const whole: Facts = { ...plain, unintelligible: 'yes-key-safe' }
    expect(assess({ facts: whole, groups: [group] }, avg).risk).toBe(risk)
  })

  test('a risk that is open becomes high with a group for which it is, and no less with another', () => {
    const open: Facts = { ...plain, unintelligible: 'unknown' }
    const risks = [{ dataCategories: listing('bsn') }, { unintelligible: 'no' as const }].map(
      (facts) => assess({ facts: open, groups: [{ group: 'users', facts }] }, avg).risk,
    )
    expect(risks).toEqual(['high', 'undetermined'])
  })

  test('a mild group does not make the whole milder', () => {
    const facts: Facts = { ...plain, dataCategories: listing('bsn') }
    const mild = { group: 'suppliers' as const, facts: { unintelligible: 'yes-key-safe' as const } }
    const whole = assess({ facts, groups: [mild] }, avg)
    expect([whole.risk, stateOf(whole, 'subjects'), whole.groups]).toEqual([
      'high',
      'required',
      [{ group: 'suppliers', risk: 'unlikely', subjects: 'not-required' }],
    ])
  })

  test('whatever the facts, a duty is as grave as in the gravest of whole and group', () => {
    const RANK = { 'not-required': 0, undetermined: 1, required: 2 } as const
    fc.assert(
      fc.property(anyFacts, anyFacts, (facts, other) => {
        const whole = assess({ facts }, avg)
        const split = assess({ facts, groups: [{ group: 'users', facts: other }] }, avg)
        const ranks = (of: Assessment): ReadonlyArray<number> =>
          of.obligations.map(({ state }) => RANK[state])
        const alone = ranks(assess({ facts: { ...facts, ...other } }, avg))
        const gravest = ranks(whole).map((rank, index) => Math.max(rank, alone[index] ?? 0))
        expect(ranks(split)).toEqual(gravest)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a hold that the police asked for (recital 88)', () => {
  const hold = { until: at('2026-12-01T11:00:00.000Z') }
  const facts: Facts = { ...plain, dataCategories: listing('bsn') }

  test('makes the message to people wait until its date, and leaves the duty', () => {
    const found = assess({ facts, hold }, avg).obligations.find(({ duty }) => duty === 'subjects')
    expect([found?.state, found?.heldUntil]).toEqual(['required', hold.until])
  })

  test('has nothing to hold where nothing is asked', () => {
    const mild: Facts = { ...facts, unintelligible: 'yes-key-safe' }
    const found = assess({ facts: mild, hold }, avg).obligations.find(
      ({ duty }) => duty === 'subjects',
    )
    expect([found?.state, found?.heldUntil]).toEqual(['not-required', undefined])
  })

  test('never holds the notification', () => {
    const found = assess({ facts, hold }, avg).obligations.find(({ duty }) => duty === 'authority')
    expect([found?.state, found?.heldUntil]).toEqual(['required', undefined])
  })
})
