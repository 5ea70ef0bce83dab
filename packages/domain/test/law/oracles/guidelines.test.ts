import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import type { Assessment, Duty, Facts } from '../../../src/index.ts'
import { assess, LAW_EDITIONS } from '../../../src/index.ts'
import { ANNEX_B } from './edpb-9-2022-annex-b.facts.ts'
import { EXAMPLES } from './edpb-01-2021.facts.ts'
import { GuidelineExample, readOracle } from './read-oracle.ts'

const judge = (facts: Facts): Assessment => assess({ facts }, LAW_EDITIONS['avg-2018'])

const stateOf = (assessment: Assessment, duty: Duty): string | undefined =>
  assessment.obligations.find((obligation) => obligation.duty === duty)?.state

const STATES = new Map<boolean | 'depends', ReadonlyArray<string>>([
  [true, ['required']],
  [false, ['not-required']],
  // The condition turns on facts that the example leaves open: somebody has to decide.
  ['depends', ['required', 'undetermined']],
])

const suites = [
  {
    name: 'EDPB 01/2021',
    examples: readOracle('edpb-01-2021.json', t.type({ cases: t.array(GuidelineExample) })).cases,
    facts: EXAMPLES,
    size: 18,
  },
  {
    name: 'EDPB 9/2022, annex B',
    examples: readOracle('edpb-9-2022-annexB.json', t.type({ examples: t.array(GuidelineExample) }))
      .examples,
    facts: ANNEX_B,
    size: 10,
  },
]

describe.each(suites)('the examples of $name (A-02)', ({ examples, facts, size }) => {
  test('are all there, each with its facts', () => {
    expect(examples.map(({ id }) => id)).toEqual(Object.keys(facts))
    expect(examples).toHaveLength(size)
  })

  test.each(examples)('$id, $title: the authority', ({ id, outcome }) => {
    const assessment = judge(facts[id]?.facts ?? {})
    expect(STATES.get(outcome.notifySA)).toContain(stateOf(assessment, 'authority'))
  })

  test.each(examples)('$id, $title: the people', ({ id, outcome }) => {
    const state = stateOf(judge(facts[id]?.facts ?? {}), 'subjects')
    const expected = outcome.notifyDataSubjects
    expect(expected === 'depends' ? ['undetermined'] : STATES.get(expected)).toContain(state)
  })

  test.each(examples)('$id: the guideline’s reason is among the first three', ({ id }) => {
    const first = judge(facts[id]?.facts ?? {})
      .reasons.slice(0, 3)
      .map(({ rule }) => rule)
    expect(first).toContain(facts[id]?.reason)
  })
})

describe('an example that depends turns with the facts on which it depends', () => {
  const b = (id: string, more: Facts): Assessment => judge({ ...ANNEX_B[id]?.facts, ...more })

  test('B-ii: special data in criminal hands ask for both', () => {
    const keys = ['health'] as const
    const found = b('9-2022-B-ii', { dataCategories: { _tag: 'listed', keys, complete: false } })
    expect([stateOf(found, 'authority'), stateOf(found, 'subjects')]).toEqual([
      'required',
      'required',
    ])
  })

  test('B-iv: a backup that was restored in hours leaves neither', () => {
    const found = b('9-2022-B-iv', {
      availability: 'lost-for-a-while',
      backup: 'full-and-recent',
      unavailableHours: { _tag: 'exact', n: 5 },
      unavailabilityEffect: 'none',
    })
    expect([stateOf(found, 'authority'), stateOf(found, 'subjects')]).toEqual([
      'not-required',
      'not-required',
    ])
  })

  test('B-vii: the processor tells its controller, and leaves the weighing to it', () => {
    const found = b('9-2022-B-vii', { ourRole: 'processor' })
    expect([stateOf(found, 'controller'), stateOf(found, 'authority')]).toEqual([
      'required',
      'not-required',
    ])
  })

  test('B-x: few addresses that reveal nothing leave neither', () => {
    const found = b('9-2022-B-x', {
      listReveals: { _tag: 'listed', keys: [], complete: true },
      people: { _tag: 'exact', n: 40 },
      misuse: 'no-signs-in-logs',
    })
    expect([stateOf(found, 'authority'), stateOf(found, 'subjects')]).toEqual([
      'not-required',
      'not-required',
    ])
  })

  test('B-x: the mailing list of a psychotherapist asks for both', () => {
    const keys = ['health'] as const
    const found = b('9-2022-B-x', { listReveals: { _tag: 'listed', keys, complete: true } })
    expect([stateOf(found, 'authority'), stateOf(found, 'subjects')]).toEqual([
      'required',
      'required',
    ])
  })

  test('B-i: once the key is at risk the stolen stick has to be notified', () => {
    expect(stateOf(b('9-2022-B-i', { unintelligible: 'yes-key-at-risk' }), 'authority')).not.toBe(
      'not-required',
    )
  })
})
