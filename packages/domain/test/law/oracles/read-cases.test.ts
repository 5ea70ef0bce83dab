import { describe, expect, test } from 'vitest'
import type { CasesReport, DecidedCase } from '../../../src/index.ts'
import { judgeCases, LAW_EDITIONS, readCases } from '../../../src/index.ts'

const edition = LAW_EDITIONS['avg-2018']

const read = (...cases: ReadonlyArray<unknown>): ReturnType<typeof readCases> => readCases(cases)

const decidedOf = (given: unknown): DecidedCase => {
  const found = read(given)
  const first = found._tag === 'Right' ? found.right[0] : undefined
  if (first === undefined) throw new Error('the case was refused')
  return first.decided
}

const judge = (...cases: ReadonlyArray<unknown>): CasesReport => {
  const found = read(...cases)
  return judgeCases(found._tag === 'Right' ? found.right : [], edition)
}

const unknownOf = (given: unknown): ReadonlyArray<string> =>
  judge(given).cases.flatMap(({ unknownWords }) => unknownWords)

describe('a document that holds no decided cases is refused by name', () => {
  test.each([
    [{ cases: [] }, { _tag: 'NotAList' }],
    [null, { _tag: 'NotAList' }],
    ['[]', { _tag: 'NotAList' }],
    [[{ id: 'a' }, 7], { _tag: 'NotACase', index: 1 }],
    [[[]], { _tag: 'NotACase', index: 0 }],
    [[{}], { _tag: 'CaseWithoutId', index: 0 }],
    [[{ id: 3 }], { _tag: 'CaseWithoutId', index: 0 }],
    [[{ id: ' ' }], { _tag: 'CaseWithoutId', index: 0 }],
  ])('%j', (given, error) => {
    expect(readCases(given)).toEqual({ _tag: 'Left', left: error })
  })

  test('an empty list holds no cases, which is no mistake', () => {
    expect(judge().cases).toEqual([])
  })
})

describe('what a case leaves out is unknown, and never lowers a duty', () => {
  test('a case of which only the id is given is judged: notify, decide on the people', () => {
    const [only] = judge({ id: 'bare' }).cases
    expect([only?.authority.advice, only?.subjects.advice, only?.timing.advice]).toEqual([
      'undetermined',
      'undetermined',
      'cannot-tell',
    ])
  })

  test('missing parts and null parts are the same, and not worth listing', () => {
    const nulls = { id: 'n', facts: null, outcome: null, extra: null }
    expect([unknownOf({ id: 'm' }), unknownOf(nulls)]).toEqual([[], []])
    expect(decidedOf({ ...nulls, id: 'm' })).toEqual(decidedOf({ id: 'm' }))
  })

  test('null where a list is expected is unknown as well', () => {
    const facts = { nature: null, dataCategories: null, vulnerable: null }
    expect(unknownOf({ id: 'l', facts })).toEqual([])
  })

  test('groups that the file does not speak of are unknown, groups that it lists as none are none', () => {
    const vulnerable = (facts: object): unknown => decidedOf({ id: 'v', facts }).facts.vulnerable
    expect([
      vulnerable({}),
      vulnerable({ vulnerable: null }),
      vulnerable({ vulnerable: [] }),
    ]).toEqual([null, null, []])
  })

  test('other keys may be there', () => {
    expect(unknownOf({ id: 'o', title: 'Title', facts: { summary: 'A mail.' } })).toEqual([])
  })
})

describe('what a case says in a way that we do not know is unknown, and listed', () => {
  test.each([
    [{ facts: { individuals: 'many' } }, 'facts.individuals: "many"'],
    [{ facts: { individuals: -1 } }, 'facts.individuals: -1'],
    [{ facts: { records: 1.5 } }, 'facts.records: 1.5'],
    [{ facts: { encrypted: 'yes' } }, 'facts.encrypted: "yes"'],
    [{ facts: { cause: 7 } }, 'facts.cause: 7'],
    [{ facts: { cause: 'sabotage' } }, 'cause: sabotage'],
    [{ facts: { nature: ['theft'] } }, 'nature: theft'],
    [{ facts: { nature: 'theft' } }, 'nature: theft'],
    [{ facts: { dataCategories: [{ a: 1 }] } }, 'dataCategories: {"a":1}'],
    [{ facts: { dataCategories: 12 } }, 'dataCategories: 12'],
    [{ facts: { vulnerable: ['martians'] } }, 'vulnerable: martians'],
    [{ facts: { recipients: 'aliens' } }, 'recipients: aliens'],
    [{ facts: { awareAt: 'last Monday' } }, 'facts.awareAt: "last Monday"'],
    [{ facts: { awareAt: '2021-02-30' } }, 'facts.awareAt: "2021-02-30"'],
    [{ facts: { notifiedAuthorityAt: 20210301 } }, 'facts.notifiedAuthorityAt: 20210301'],
    [{ facts: { delayHours: '90' } }, 'facts.delayHours: "90"'],
    [{ facts: [] }, 'facts: []'],
    [
      { outcome: { authorityNotificationRequired: 'depends' } },
      'outcome.authorityNotificationRequired: "depends"',
    ],
    [{ confidence: 'certain' }, 'case.confidence: "certain"'],
    [{ extra: { isBreach: 'no' } }, 'extra.isBreach: "no"'],
  ])('%j', (given, listed) => {
    expect(unknownOf({ id: 'u', ...given })).toEqual([listed])
  })

  test('an unknown kind of data among known ones leaves the list open, so the duty stands', () => {
    const facts = {
      nature: ['confidentiality'],
      cause: 'misdirected-email',
      dataCategories: ['contact', 'dreams'],
      individuals: 3,
      vulnerable: [],
      recipients: 'known',
    }
    expect(judge({ id: 'd', facts }).cases[0]?.authority.advice).not.toBe('not-required')
  })
})

describe('the sums', () => {
  test('count each verdict once per case', () => {
    const outcome = {
      authorityNotificationRequired: true,
      authorityNotifiedInTime: false,
      subjectsNotificationRequired: null,
    }
    const facts = { delayHours: 100 }
    const { summary } = judge({ id: 'a', facts, outcome, confidence: 'high' }, { id: 'b' })
    expect(summary).toEqual({
      authority: { missed: 0, needless: 0, right: 1, undecidable: 1 },
      subjects: { missed: 0, needless: 0, right: 0, undecidable: 2 },
      timing: { missed: 0, needless: 0, right: 1, undecidable: 1 },
    })
  })
})
