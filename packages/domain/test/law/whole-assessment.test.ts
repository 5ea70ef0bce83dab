import { describe, expect, test } from 'vitest'
import type { Assessment, Circumstances, Facts, Obligation } from '../../src/index.ts'
import { assess, LAW_EDITIONS } from '../../src/index.ts'
import { OBLIGATION_TEXTS } from '../../src/law/obligation-texts.ts'
import { at } from '../clock/at.ts'

const avg = LAW_EDITIONS['avg-2018']

const judge = (facts: Facts, more: Omit<Circumstances, 'facts'> = {}): Assessment =>
  assess({ facts, ...more }, avg)

const duty = (assessment: Assessment, name: Obligation['duty']): Obligation | undefined =>
  assessment.obligations.find((obligation) => obligation.duty === name)

const untouched: Facts = {
  confidentiality: 'not-affected',
  integrity: 'not-affected',
  availability: 'not-affected',
}

describe('what makes it a breach, or not, is a reason of its own (AVG 4(12))', () => {
  const last = ({ reasons }: Assessment): unknown => {
    const { text: _, ...rest } = reasons.at(-1) ?? { text: '' }
    return rest
  }

  test.each([
    ['classify-data-breach', { confidentiality: 'disclosed' }],
    ['classify-security-incident', untouched],
    ['classify-no-incident', { ...untouched, securityBreached: 'no' }],
    ['classify-undetermined', {}],
  ] as const)('%s', (rule, facts) => {
    expect(last(judge(facts))).toEqual({
      rule,
      direction: 'neutral',
      citation: { source: 'AVG', article: '4(12)', toConfirm: false },
    })
  })
})

describe('where there is no breach', () => {
  const found = (): Assessment => judge(untouched)

  test('the risk is unlikely, and only the classification is a reason', () => {
    const { breach, risk, reasons } = found()
    expect([breach, risk, reasons.map(({ rule }) => rule)]).toEqual([
      'no',
      'unlikely',
      ['classify-security-incident'],
    ])
  })

  test('nothing is left to ask, and no group stands apart', () => {
    const { unknowns, groups } = found()
    expect([unknowns, groups]).toEqual([[], []])
  })

  test('no duty has notes, or a moment', () => {
    for (const { state, notes, due } of found().obligations)
      expect([state, notes, due]).toEqual(['not-required', [], { _tag: 'none' }])
  })

  test('what the facts would say of a risk says nothing', () => {
    const { breach, risk, unknowns, reasons } = judge({
      personalDataInvolved: 'no',
      confidentiality: 'disclosed',
      intent: 'malicious',
    })
    expect([breach, risk, unknowns, reasons.map(({ rule }) => rule)]).toEqual([
      'no',
      'unlikely',
      [],
      ['classify-security-incident'],
    ])
  })

  test('a processor reads that none is seen, not that another decides', () => {
    const { text } = duty(judge({ ...untouched, ourRole: 'processor' }), 'authority') ?? {}
    expect(text).toEqual(OBLIGATION_TEXTS.authority['not-required'])
  })

  test("the protocol's test fails as well", () => {
    expect(found().protocol.outcome).toBe('no')
  })
})

test('a high risk leaves no doubt about the authority, though protection is not known', () => {
  const found = judge({
    ourRole: 'controller',
    confidentiality: 'disclosed',
    dataCategories: { _tag: 'listed', keys: ['bsn'], complete: true },
  })
  expect([found.risk, duty(found, 'authority')?.state]).toEqual(['high', 'required'])
  expect(found.unknowns.map(({ field }) => field)).toContain('unintelligible')
})

describe('the lists of a duty', () => {
  const nothingKnown = (): Assessment => judge({})

  test('only art. 34 has exceptions, and only 33(2) asks for no content', () => {
    expect(
      nothingKnown().obligations.map(({ duty: name, exceptions, content }) => [
        name,
        exceptions.length,
        content.length,
      ]),
    ).toEqual([
      ['authority', 0, 5],
      ['subjects', 3, 4],
      ['controller', 0, 0],
    ])
  })

  test('an exception that is not shown is undetermined', () => {
    const applies = duty(nothingKnown(), 'subjects')?.exceptions.map((one) => one.applies)
    expect(applies).toEqual(['undetermined', 'undetermined', 'undetermined'])
  })

  test('an exception says whether it applies, and what it does', () => {
    const known = judge({
      confidentiality: 'disclosed',
      unintelligible: 'no',
      laterMeasures: 'none',
      reachability: 'unknown-or-disproportionate',
    })
    expect(
      duty(known, 'subjects')?.exceptions.map(({ id, does, applies }) => [id, does, applies]),
    ).toEqual([
      ['34-3-a', 'lifts', 'no'],
      ['34-3-b', 'lifts', 'no'],
      ['34-3-c', 'changes', 'yes'],
    ])
  })

  test('an exception that only changes how people are told leaves the duty', () => {
    const known = judge({
      confidentiality: 'disclosed',
      unintelligible: 'no',
      recipients: { _tag: 'listed', keys: ['criminal'], complete: true },
      dataCategories: { _tag: 'listed', keys: ['bsn'], complete: true },
      reachability: 'unknown-or-disproportionate',
    })
    expect(duty(known, 'subjects')?.state).toBe('required')
  })

  test('notes are those of the duty whose facts are there, in the order of the law', () => {
    const found = judge({
      confidentiality: 'disclosed',
      ourRole: 'joint-controller',
      ongoing: 'no',
      discoveredBy: 'press',
      peopleKnow: 'yes',
      vulnerable: { _tag: 'listed', keys: ['children'], complete: true },
    })
    expect(found.obligations.map(({ notes }) => notes.map(({ id }) => id))).toEqual([
      ['known-elsewhere', 'joint-controllers'],
      ['representatives', 'people-know-already'],
      [],
    ])
  })
})

describe('whom to notify', () => {
  const authority = (more: Omit<Circumstances, 'facts'>): Obligation | undefined =>
    duty(judge({}, more), 'authority')

  test('follows from where we are, and says how it was found', () => {
    const found = authority({ reach: { establishedInEea: 'no' } })
    expect(found?.addressee.en).toContain('every authority in the EEA')
    expect(found?.addresseeBasis).toEqual({
      source: 'EDPB 9/2022',
      article: 'par. 73',
      toConfirm: false,
    })
  })

  test('is the Dutch authority where nothing is known of it', () => {
    const found = authority({})
    expect([found?.addressee, found?.addresseeBasis?.article]).toEqual([
      avg.authority.addressee,
      '55(1)',
    ])
  })

  test('people and controller are found by no rule', () => {
    const { obligations } = judge({})
    expect(obligations.map(({ addresseeBasis }) => addresseeBasis === undefined)).toEqual([
      false,
      true,
      true,
    ])
  })
})

describe('without a clock', () => {
  test('what is asked is asked without undue delay, from no invented moment', () => {
    expect(judge({}).obligations.map(({ due }) => due)).toEqual([
      { _tag: 'without-undue-delay' },
      { _tag: 'without-undue-delay' },
      { _tag: 'without-undue-delay' },
    ])
  })

  test('with one, each duty runs from its start', () => {
    const since = at('2026-11-20T10:30:00.000Z')
    const { obligations } = judge({}, { clock: { _tag: 'aware', since } })
    expect(obligations.map(({ due }) => due)).toEqual([
      {
        _tag: 'deadline',
        strict: '2026-11-23T10:30:00.000Z',
        outer: '2026-11-23T11:00:00.000Z',
      },
      { _tag: 'without-undue-delay', since },
      { _tag: 'without-undue-delay', since },
    ])
  })
})

describe('the reasons for a risk', () => {
  const reasons = (facts: Facts): ReadonlyArray<readonly [string, string]> =>
    judge(facts).reasons.map(({ rule, direction }) => [rule, direction] as const)

  test('come in the order in which they weighed: rules, factors, the burden, the breach', () => {
    expect(
      reasons({
        confidentiality: 'disclosed',
        unintelligible: 'no',
        dataCategories: { _tag: 'listed', keys: ['bsn'], complete: true },
        people: { _tag: 'exact', n: 3 },
        misuse: 'established',
      }),
    ).toEqual([
      ['identity-data-exposed', 'aggravates'],
      ['misuse-established', 'aggravates'],
      ['few-people', 'mitigates'],
      ['notify-unless-unlikely', 'neutral'],
      ['classify-data-breach', 'neutral'],
    ])
  })

  test('an unlikely risk names only what mitigates', () => {
    expect(
      reasons({
        confidentiality: 'disclosed',
        integrity: 'not-affected',
        availability: 'not-affected',
        unintelligible: 'yes-key-safe',
        people: { _tag: 'exact', n: 3_000_000 },
        misuse: 'established',
      }).map(([, direction]) => direction),
    ).not.toContain('aggravates')
  })

  test('what may make a risk high counts while nothing makes it so', () => {
    expect(
      reasons({
        confidentiality: 'disclosed',
        unintelligible: 'no',
        intent: 'malicious',
        dataCategories: { _tag: 'listed', keys: ['name'], complete: true },
      }).slice(0, 1),
    ).toEqual([['malicious-intent', 'aggravates']])
  })
})
