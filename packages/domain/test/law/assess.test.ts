import { describe, expect, test } from 'vitest'
import type { Assessment, Circumstances, Facts, Obligation } from '../../src/index.ts'
import { assess, editionInForce, LAW_EDITIONS } from '../../src/index.ts'
import { at } from '../clock/at.ts'

const avg = LAW_EDITIONS['avg-2018']
const omnibus = LAW_EDITIONS['digital-omnibus']

const judge = (facts: Facts, more: Omit<Circumstances, 'facts'> = {}): Assessment =>
  assess({ facts, ...more }, avg)

const duty = (assessment: Assessment, name: Obligation['duty']): Obligation => {
  const found = assessment.obligations.find((obligation) => obligation.duty === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

const plainLeak: Facts = {
  ourRole: 'controller',
  confidentiality: 'disclosed',
  integrity: 'not-affected',
  availability: 'not-affected',
  intent: 'accidental',
  unintelligible: 'no',
  identifiability: 'direct',
  alreadyPublic: 'no',
  dataCategories: { _tag: 'listed', keys: ['name', 'address', 'date-of-birth'], complete: true },
  listReveals: { _tag: 'listed', keys: [], complete: true },
  vulnerable: { _tag: 'listed', keys: [], complete: true },
  recipients: { _tag: 'listed', keys: ['known'], complete: true },
  recipientCount: { _tag: 'exact', n: 1 },
  recipientResponse: 'asked',
  people: { _tag: 'exact', n: 1 },
  insight: 'some',
  misuse: 'no-signs-in-logs',
}

const encrypted: Facts = { ...plainLeak, unintelligible: 'yes-key-safe' }

const healthLeak: Facts = {
  ...plainLeak,
  dataCategories: { _tag: 'listed', keys: ['name', 'health'], complete: true },
}

describe('the authority (AVG 33(1), A-02)', () => {
  // Defect seen elsewhere: the authority was told of high risks only.
  test('a risk that is not high is notified', () => {
    const found = judge(plainLeak)
    expect([found.risk, duty(found, 'authority').state, duty(found, 'subjects').state]).toEqual([
      'risk',
      'required',
      'not-required',
    ])
  })

  // Defect seen elsewhere: always notify, without a branch for an unlikely risk.
  test('the reversal of the burden is given as a reason, with its article', () => {
    const reason = judge(plainLeak).reasons.find(({ rule }) => rule === 'notify-unless-unlikely')
    expect(reason?.citation).toEqual({ source: 'AVG', article: '33(1)', toConfirm: false })
  })

  test('an unlikely risk is not', () => {
    const found = judge(encrypted)
    expect([found.risk, duty(found, 'authority').state]).toEqual(['unlikely', 'not-required'])
  })

  test('a risk is undetermined while protection is not known, though nothing makes it high', () => {
    const { unintelligible: _, ...open } = plainLeak
    const found = judge(open)
    expect([found.risk, duty(found, 'authority').state, duty(found, 'subjects').state]).toEqual([
      'undetermined',
      'undetermined',
      'not-required',
    ])
  })

  test('a risk is undetermined while it may be high, though there is one for certain', () => {
    const found = judge({ ...plainLeak, people: { _tag: 'unknown' } })
    expect([found.risk, duty(found, 'authority').state, duty(found, 'subjects').state]).toEqual([
      'undetermined',
      'required',
      'undetermined',
    ])
  })

  test('no breach asks for nothing, and says so with care', () => {
    const found = judge({ ...plainLeak, confidentiality: 'excluded-on-evidence' })
    expect([found.breach, found.obligations.map(({ state }) => state)]).toEqual([
      'no',
      ['not-required', 'not-required', 'not-required'],
    ])
  })

  test('security that was shown to hold asks for nothing either', () => {
    const held = { ...plainLeak, confidentiality: 'not-affected', securityBreached: 'no' } as const
    const found = judge(held)
    expect([found.breach, found.risk, duty(found, 'authority').state]).toEqual([
      'no',
      'unlikely',
      'not-required',
    ])
  })

  test('one person is enough (Greek authority, 35/2023)', () => {
    const rules = judge(plainLeak).reasons.map(({ rule }) => rule)
    expect(rules).toContain('one-person-is-enough')
  })

  test('a trusted recipient of health data changes art. 34, not art. 33', () => {
    const found = judge({
      ...healthLeak,
      recipients: { _tag: 'listed', keys: ['known-bound-by-secrecy'], complete: true },
      recipientResponse: 'confirmed-deleted-or-returned',
    })
    expect([duty(found, 'authority').state, duty(found, 'subjects').state]).toEqual([
      'required',
      'not-required',
    ])
  })

  test('the notification holds what art. 33(3) asks, letter by letter', () => {
    const articles = duty(judge(plainLeak), 'authority').content.map(
      ({ citation }) => citation.article,
    )
    expect(articles).toEqual(['33(3)(a)', '33(3)(b)', '33(3)(c)', '33(3)(d)', '33(1)'])
  })
})

describe('the people (AVG 34)', () => {
  test('a high risk asks for a message to them', () => {
    expect(duty(judge(healthLeak), 'subjects').state).toBe('required')
  })

  test('undetermined asks to decide now and to prepare the letter', () => {
    const found = duty(judge({ ...plainLeak, people: { _tag: 'unknown' } }), 'subjects')
    expect([found.state, found.text.nl]).toEqual([
      'undetermined',
      expect.stringContaining('besluit nu en leg de brief klaar'),
    ])
  })

  test('plain data with an unknown thief leave the question open, with a known one they do not', () => {
    const stolen = (kind: 'known' | 'unknown-person'): Facts => ({
      ...plainLeak,
      intent: 'malicious',
      recipients: { _tag: 'listed', keys: [kind], complete: true },
    })
    expect([
      duty(judge(stolen('unknown-person')), 'subjects').state,
      duty(judge(stolen('known')), 'subjects').state,
    ]).toEqual(['undetermined', 'not-required'])
  })

  test('later measures that removed the high risk lift it, and leave art. 33 (34(3)(b))', () => {
    const found = judge({ ...healthLeak, laterMeasures: 'high-risk-removed-on-evidence' })
    expect([duty(found, 'authority').state, duty(found, 'subjects').state]).toEqual([
      'required',
      'not-required',
    ])
  })

  test('measures that are only claimed lift nothing', () => {
    const found = judge({ ...healthLeak, laterMeasures: 'claimed' })
    expect(duty(found, 'subjects').state).toBe('required')
  })

  test('people who cannot be reached are told publicly: the duty stays (34(3)(c))', () => {
    const found = duty(
      judge({ ...healthLeak, reachability: 'unknown-or-disproportionate' }),
      'subjects',
    )
    expect([found.state, found.exceptions.find(({ id }) => id === '34-3-c')]).toEqual([
      'required',
      expect.objectContaining({ does: 'changes', applies: 'yes' }),
    ])
  })

  test('people who know already are still owed the full message', () => {
    const found = duty(judge({ ...healthLeak, peopleKnow: 'yes' }), 'subjects')
    expect([found.state, found.notes.map(({ id }) => id)]).toEqual([
      'required',
      ['people-know-already'],
    ])
  })

  test('children are told through their representative, which is to be confirmed at the law', () => {
    const found = duty(
      judge({
        ...healthLeak,
        vulnerable: { _tag: 'listed', keys: ['children'], complete: true },
      }),
      'subjects',
    )
    expect(found.notes).toContainEqual(
      expect.objectContaining({
        id: 'representatives',
        citation: expect.objectContaining({ toConfirm: true }),
      }),
    )
  })

  test('a financial undertaking reads why art. 34 is not its rule, never just "not required"', () => {
    const found = duty(judge(healthLeak, { financialUndertaking: 'yes' }), 'subjects')
    expect([found.state, found.basis.source, found.text.nl]).toEqual([
      'not-required',
      'UAVG',
      expect.stringContaining('zorgplicht'),
    ])
  })

  test.each(['no', 'unknown'] as const)(
    'whoever is one by the answer "%s" is told by art. 34',
    (financialUndertaking) => {
      expect(duty(judge(healthLeak, { financialUndertaking }), 'subjects').state).toBe('required')
    },
  )
})

describe('a processor (AVG 33(2))', () => {
  test('reads that the duties are its controller’s, never that none follows', () => {
    const found = judge({ ...healthLeak, ourRole: 'processor' })
    expect([duty(found, 'authority').text.nl, duty(found, 'subjects').text.nl]).toEqual([
      expect.stringContaining('de verwerkingsverantwoordelijke besluit hierover'),
      expect.stringContaining('de verwerkingsverantwoordelijke besluit hierover'),
    ])
  })

  test('tells its controller without weighing, also while the breach is in doubt', () => {
    const found = judge({ confidentiality: 'possible', ourRole: 'processor' })
    expect(duty(found, 'controller').state).toBe('required')
  })
})

describe('by when', () => {
  const since = at('2026-10-23T08:00:00.000Z')
  const clock = { _tag: 'aware', since } as const

  test('72 hours for the authority, strict and outer', () => {
    expect(duty(judge(plainLeak, { clock }), 'authority').due).toEqual({
      _tag: 'deadline',
      strict: '2026-10-26T08:00:00.000Z',
      outer: '2026-10-26T09:00:00.000Z',
    })
  })

  test('a presumed clock counts as well', () => {
    const presumed = { _tag: 'presumed', since, signal: 'report' } as const
    expect(duty(judge({}, { clock: presumed }), 'authority').due._tag).toBe('deadline')
  })

  test('no invented date for people or controller, only the moment from which it runs', () => {
    const found = judge({ ...healthLeak, ourRole: 'unknown' }, { clock })
    expect([duty(found, 'subjects').due, duty(found, 'controller').due]).toEqual([
      { _tag: 'without-undue-delay', since },
      { _tag: 'without-undue-delay', since },
    ])
  })

  test('nothing is due where nothing is asked', () => {
    const found = judge(encrypted, { clock })
    expect(found.obligations.map(({ due }) => due._tag)).toEqual(['none', 'none', 'none'])
  })

  test('without a clock there is no date', () => {
    expect(duty(judge(plainLeak), 'authority').due).toEqual({ _tag: 'without-undue-delay' })
  })
})

describe('what would change the answer', () => {
  test('facts of which nothing is known name what to ask first', () => {
    const fields = judge({}).unknowns.map(({ field }) => field)
    expect(fields.slice(0, 4)).toEqual(['confidentiality', 'availability', 'integrity', 'ourRole'])
  })

  test('also where the data were away too long for a risk to be unlikely', () => {
    const { unintelligible: _, ...open } = healthLeak
    const away: Facts = {
      ...open,
      availability: 'lost-for-a-while',
      unavailabilityEffect: 'minor-delay',
      unavailableHours: { _tag: 'exact', n: 2 },
    }
    expect(judge(away).unknowns.map(({ field }) => field)).toEqual(['unintelligible'])
  })

  test('facts of which all that matters is known leave no question', () => {
    expect([judge(healthLeak).unknowns, judge(plainLeak).unknowns]).toEqual([[], []])
  })

  test.each([
    ['confidentiality', ['confidentiality']],
    ['integrity', ['integrity']],
    ['availability', ['availability', 'unavailabilityEffect']],
    ['unintelligible', ['unintelligible']],
    ['identifiability', ['identifiability']],
    ['alreadyPublic', ['alreadyPublic']],
    ['dataCategories', ['dataCategories', 'cause']],
    ['listReveals', ['listReveals']],
    ['vulnerable', ['vulnerable']],
    ['recipients', ['recipients']],
    ['people', ['people']],
    ['insight', ['insight']],
    ['intent', []],
    ['recipientCount', []],
    ['recipientResponse', []],
    ['misuse', []],
  ] as const)('without %s: %j', (fact, asked) => {
    const found = judge({ ...plainLeak, [fact]: undefined })
    expect(found.unknowns.map(({ field }) => field)).toEqual(asked)
  })

  test('nothing is asked where the risk is unlikely already, however little is known', () => {
    const found = judge({
      confidentiality: 'possible',
      integrity: 'not-affected',
      availability: 'not-affected',
      unintelligible: 'yes-key-safe',
    })
    expect([found.risk, found.unknowns, found.reasons.map(({ rule }) => rule)]).toEqual([
      'unlikely',
      [],
      ['unintelligible', 'data-unreadable', 'classify-undetermined'],
    ])
  })

  test.each([undefined, 'unknown'] as const)('a role that is %s is asked for', (role) => {
    const { ourRole: _, ...open } = healthLeak
    const facts = role === undefined ? open : { ...open, ourRole: role }
    expect(judge(facts).unknowns.map(({ field }) => field)).toEqual(['ourRole'])
  })

  test('an unlikely risk leaves no question', () => {
    expect(judge(encrypted).unknowns).toEqual([])
  })

  test('a high risk asks for what might still protect', () => {
    const { unintelligible: _, ...open } = healthLeak
    expect(judge(open).unknowns.map(({ field }) => field)).toEqual(['unintelligible'])
  })
})

describe('editions', () => {
  test.each([
    ['2018-05-24T22:00:00.000Z', 'avg-2018'],
    ['2026-11-22T10:00:00.000Z', 'avg-2018'],
    ['2016-06-01T00:00:00.000Z', 'avg-2018'],
  ])('at %s %s applies', (moment, id) => {
    expect(editionInForce(at(moment)).id).toBe(id)
  })

  test('a proposal is never in force', () => {
    expect(omnibus.inForce).toBeUndefined()
  })

  test('under the proposal a risk that is not high asks for nothing, and a high one in 96 hours', () => {
    const since = at('2026-11-22T10:30:00.000Z')
    const clock = { _tag: 'aware', since } as const
    const mild = assess({ facts: plainLeak, clock }, omnibus)
    const grave = assess({ facts: healthLeak, clock }, omnibus)
    expect([duty(mild, 'authority').state, duty(grave, 'authority').due]).toEqual([
      'not-required',
      {
        _tag: 'deadline',
        strict: '2026-11-26T10:30:00.000Z',
        outer: '2026-11-26T11:00:00.000Z',
      },
    ])
  })

  test('every rule has an id of its own', () => {
    const { unlikely, high, perhapsHigh, factors } = avg.risk
    const ids = [...unlikely, ...high, ...perhapsHigh, ...factors].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe("the protocol's own test stands beside the law's and never lowers the duty", () => {
  test.each([
    [healthLeak, 'yes', 'required'],
    [plainLeak, 'no', 'required'],
    [encrypted, 'no', 'not-required'],
    [{}, 'undetermined', 'undetermined'],
  ] as const)('%#: %s beside %s', (facts, protocol, authority) => {
    const found = judge(facts)
    expect([found.protocol.outcome, duty(found, 'authority').state]).toEqual([protocol, authority])
  })
})
