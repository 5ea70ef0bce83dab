import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment, Circumstances, Duty, DutyState, Facts, Listed } from '../../src/index.ts'
import {
  assess,
  classify,
  DataCategory,
  Facts as FactsCodec,
  keysOf,
  LAW_EDITIONS,
  RecipientKind,
  VulnerableGroup,
} from '../../src/index.ts'
import { anyFacts, FIELDS, mildFacts } from './arbitrary-facts.ts'

const avg = LAW_EDITIONS['avg-2018']
const facts = fc.oneof(anyFacts, mildFacts)
const runs = { numRuns: 500 }

const judge = (of: Facts): Assessment => assess({ facts: of }, avg)

const stateOf = (assessment: Assessment, duty: Duty): DutyState | undefined =>
  assessment.obligations.find((obligation) => obligation.duty === duty)?.state

const RANK: Readonly<Record<DutyState, number>> = {
  'not-required': 0,
  undetermined: 1,
  required: 2,
}

const rank = (of: Facts, duty: Duty): number => RANK[stateOf(judge(of), duty) ?? 'not-required']

// Somebody who denies that personal data are involved and names their kinds says two things at once;
// what contradicts itself is undetermined and has no order.
const consistent = (of: Facts): boolean =>
  of.personalDataInvolved !== 'no' &&
  !(of.securityBreached === 'no' && classify(of).outcome === 'undetermined')

describe('assess is total and deterministic', () => {
  test('arbitrary facts are facts', () => {
    fc.assert(
      fc.property(facts, (of) => FactsCodec.is(of)),
      runs,
    )
  })

  test('the same facts give the same assessment, with a state for each of the three duties', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const once = judge(of)
        expect(judge(of)).toEqual(once)
        expect(once.obligations.map(({ duty }) => duty)).toEqual([
          'authority',
          'subjects',
          'controller',
        ])
      }),
      runs,
    )
  })

  test('facts are left as they were', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const before = structuredClone(of)
        judge(of)
        expect(of).toEqual(before)
      }),
    )
  })
})

describe('an unknown never switches art. 33 off', () => {
  const fields = Object.keys(FIELDS)
  const forget = (of: Facts, field: string): Facts =>
    Object.fromEntries(Object.entries(of).filter(([key]) => key !== field))

  test('forgetting any fact never removes an obligation that the fact brings', () => {
    fc.assert(
      fc.property(facts.filter(consistent), fc.constantFrom(...fields), (of, field) => {
        const without = forget(of, field)
        // The role turns the duty into another one; it is the one fact that is no degree of risk.
        fc.pre(rank(of, 'authority') > 0)
        expect(rank(without, 'authority')).toBeGreaterThan(0)
      }),
      runs,
    )
  })

  test('forgetting any fact never removes the duty to tell people, or the question', () => {
    fc.assert(
      fc.property(facts.filter(consistent), fc.constantFrom(...fields), (of, field) => {
        fc.pre(rank(of, 'subjects') > 0)
        expect(rank(forget(of, field), 'subjects')).toBeGreaterThan(0)
      }),
      runs,
    )
  })

  test('facts of which nothing is known ask for a notification and for a decision', () => {
    const states = judge({}).obligations.map(({ state }) => state)
    expect(states).toEqual(['undetermined', 'undetermined', 'undetermined'])
  })
})

describe('worse facts never lower a duty', () => {
  const grow = <K extends string>(value: Listed<K> | undefined, key: K): Listed<K> => ({
    _tag: 'listed',
    keys: [...new Set([...keysOf(value), key])],
    complete: value?._tag === 'listed' && value.complete,
  })

  const neverLower = (better: Facts, worse: Facts): void => {
    for (const duty of ['authority', 'subjects'] as const) {
      expect(rank(worse, duty)).toBeGreaterThanOrEqual(rank(better, duty))
    }
  }

  test('one more kind of data', () => {
    fc.assert(
      fc.property(facts.filter(consistent), fc.constantFrom(...DataCategory.keys), (of, key) => {
        neverLower(of, { ...of, dataCategories: grow(of.dataCategories, key) })
        neverLower(of, { ...of, listReveals: grow(of.listReveals, key) })
      }),
      runs,
    )
  })

  test('one more vulnerable group', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...VulnerableGroup.keys), (of, key) => {
        neverLower(of, { ...of, vulnerable: grow(of.vulnerable, key) })
      }),
      runs,
    )
  })

  test('more people, more recipients, more hours', () => {
    const numbers = fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => (a <= b ? [a, b] : [b, a]))
    const field = fc.constantFrom('people', 'recipientCount', 'unavailableHours')
    fc.assert(
      fc.property(facts, field, numbers, (of, name, [few = 0, many = 0]) => {
        const exactly = (count: number): Facts => ({
          ...of,
          [name]: { _tag: 'exact', n: count },
        })
        neverLower(exactly(few), exactly(many))
      }),
      runs,
    )
  })

  // From the colleague who may see such data to the criminal.
  const WORSE = [
    'same-need-to-know-group',
    'known-bound-by-secrecy',
    'inside-organisation',
    'known',
    'unknown-person',
    'public',
    'criminal',
  ] as const satisfies ReadonlyArray<RecipientKind>

  test('a worse recipient', () => {
    const pair = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }))
    fc.assert(
      fc.property(facts, pair, (of, [a, b]) => {
        const to = (index: number): Facts => {
          const kind = WORSE[index] ?? 'criminal'
          return { ...of, recipients: { _tag: 'listed', keys: [kind], complete: true } }
        }
        neverLower(to(Math.min(a, b)), to(Math.max(a, b)))
      }),
      runs,
    )
  })

  test('one more recipient', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...RecipientKind.keys), (of, kind) => {
        const now = keysOf(of.recipients)
        // A first recipient where there was none says that somebody is known to have the data.
        fc.pre(now.length > 0)
        neverLower(of, { ...of, recipients: grow(of.recipients, kind) })
      }),
      runs,
    )
  })

  test('less protection', () => {
    const weaker: ReadonlyArray<Facts> = [
      { unintelligible: 'yes-key-at-risk' },
      { unintelligible: 'partly' },
      { unintelligible: 'no' },
    ]
    fc.assert(
      fc.property(facts, fc.constantFrom(...weaker), (of, weak) => {
        neverLower({ ...of, unintelligible: 'yes-key-safe' }, { ...of, ...weak })
      }),
      runs,
    )
  })

  test('people who can be recognised better', () => {
    const order = ['not-identifiable', 'pseudonymous-key-safe', 'indirect', 'direct'] as const
    fc.assert(
      fc.property(facts, fc.nat({ max: 2 }), (of, index) => {
        const [less, more] = [order[index] ?? 'direct', order[index + 1] ?? 'direct']
        neverLower({ ...of, identifiability: less }, { ...of, identifiability: more })
      }),
      runs,
    )
  })
})

describe('the duties hang together', () => {
  test('a duty to tell people brings the duty to notify (art. 34 implies art. 33)', () => {
    fc.assert(
      fc.property(facts, (of) => {
        fc.pre(rank(of, 'subjects') > 0)
        const subjects = rank(of, 'subjects')
        expect(rank(of, 'authority')).toBeGreaterThanOrEqual(subjects)
      }),
      runs,
    )
  })

  test('a processor tells its controller and has no other duty', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const states = judge({ ...of, ourRole: 'processor' }).obligations.map(({ state }) => state)
        const breach = judge(of).breach
        expect(states).toEqual([
          'not-required',
          'not-required',
          breach === 'no' ? 'not-required' : 'required',
        ])
      }),
      runs,
    )
  })

  test('UAVG 42 takes away art. 34 and never art. 33', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const bank: Circumstances = { facts: of, financialUndertaking: 'yes' }
        const found = assess(bank, avg)
        expect(stateOf(found, 'authority')).toBe(stateOf(judge(of), 'authority'))
        expect(stateOf(found, 'subjects')).toBe('not-required')
      }),
    )
  })

  test('one edition does not leak into the other', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const before = judge(of)
        assess({ facts: of }, LAW_EDITIONS['digital-omnibus'])
        expect(judge(of)).toEqual(before)
      }),
    )
  })

  test('every reason, obligation, exception and note has a citation', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const { reasons, obligations } = judge(of)
        const citations = [
          ...reasons.map(({ citation }) => citation),
          ...obligations.flatMap(({ basis, exceptions, notes, content }) => [
            basis,
            ...[...exceptions, ...notes, ...content].map(({ citation }) => citation),
          ]),
        ]
        expect(citations.every(({ source, article }) => source !== '' && article !== '')).toBe(true)
      }),
    )
  })
})
