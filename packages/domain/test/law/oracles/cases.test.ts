import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '../../../src/index.ts'
import {
  caseTiming,
  circumstancesOf,
  judgeCase,
  LAW_EDITIONS,
  unknownWords,
} from '../../../src/index.ts'

const edition = LAW_EDITIONS['avg-2018']

const base: CaseFacts = {
  nature: ['confidentiality'],
  cause: 'misdirected-email',
  dataCategories: ['name'],
  individuals: 1,
  records: null,
  vulnerable: [],
  encrypted: null,
  backup: null,
  exfiltrated: null,
  recipients: 'known',
  awareAt: null,
  notifiedAuthorityAt: null,
  delayHours: null,
}

describe('the facts of a decided case', () => {
  test('a word that nobody knows counts as unknown and is listed', () => {
    const facts = { ...base, cause: 'sabotage', recipients: 'aliens', dataCategories: ['dreams'] }
    expect([unknownWords(facts), circumstancesOf(facts).facts.dataCategories]).toEqual([
      ['cause: sabotage', 'dataCategories: dreams', 'recipients: aliens'],
      { _tag: 'listed', keys: [], complete: false },
    ])
  })

  test.each(['constructor', '__proto__', 'toString'])('%s is no word of any table', (word) => {
    expect(unknownWords({ ...base, cause: word })).toEqual([`cause: ${word}`])
  })

  test('encryption of which the key is not mentioned protects nothing', () => {
    expect(circumstancesOf({ ...base, encrypted: true }).facts.unintelligible).toBe('unknown')
  })

  test('an attack on availability alone leaves open whether data were copied', () => {
    const facts = { ...base, nature: ['availability'], cause: 'ransomware' }
    expect(circumstancesOf(facts).facts.confidentiality).toBe('unknown')
  })

  test('a broken number is unknown, never 0', () => {
    expect(circumstancesOf({ ...base, individuals: 1.5 }).facts.people).toEqual({ _tag: 'unknown' })
  })
})

describe('the times of a decided case', () => {
  test.each([
    ['2021-10-28', '2021-11-11', null, 'late'],
    ['2020-02-04', '2020-02-06', null, 'within'],
    // A day is an interval: the third day may be either.
    ['2021-06-09', '2021-06-12', null, 'cannot-tell'],
    ['2019-08-06T17:30', '2019-08-09T17:00', null, 'within'],
    ['2019-08-06T17:30', '2019-08-09T17:32', null, 'late'],
    ['2018-10', '2018-11', null, 'cannot-tell'],
    ['2018-10', '2018-12', null, 'late'],
    // Over the end of summer time 72 hours are 72 hours.
    ['2026-10-23T10:00', '2026-10-26T09:30', null, 'late'],
    [null, null, 177.5, 'late'],
    [null, null, 72, 'within'],
    [null, null, Number.NaN, 'cannot-tell'],
    ['yesterday', '2021-11-11', null, 'cannot-tell'],
    [null, '2021-11-11', null, 'cannot-tell'],
    ['2018', '2020', null, 'late'],
    ['2018', '2019', null, 'cannot-tell'],
    ['2021-13', '2021-12', null, 'cannot-tell'],
    // An hour that occurs twice may be either: 72 h after the first, 71 h after the second.
    ['2026-10-25T02:30', '2026-10-28T02:00', null, 'cannot-tell'],
    ['2026-10-25T02:30', '2026-10-28T02:31', null, 'late'],
    // What the days leave open, stated hours settle; what the days say, they do not change.
    ['2021-06-09', '2021-06-12', 80, 'late'],
    ['2021-06-09', '2021-06-12', 71.5, 'within'],
    ['2020-02-04', '2020-02-06', 100, 'within'],
    ['2021-06-09', null, 80, 'late'],
  ])(
    'aware %s, notified %s, delay %s: %s',
    (awareAt, notifiedAuthorityAt, delayHours, expected) => {
      const facts = { ...base, awareAt, notifiedAuthorityAt, delayHours }
      expect(caseTiming(facts, edition)).toBe(expected)
    },
  )
})

describe('the verdict on our advice', () => {
  const decided = {
    id: 'case',
    facts: { ...base, dataCategories: ['health'] },
    outcome: {
      authorityNotificationRequired: false,
      authorityNotifiedInTime: null,
      subjectsNotificationRequired: true,
    },
    confidence: 'high' as const,
    extra: {},
  }

  test('advice to act where no duty was held is counted as needless', () => {
    expect(judgeCase(decided, edition).authority.verdict).toBe('needless')
  })

  test('advice to act where a duty was held is right', () => {
    expect(judgeCase(decided, edition).subjects.verdict).toBe('right')
  })

  test.each([
    { confidence: 'low' as const },
    { extra: { isBreach: false } },
    { extra: { factsSuffice: false } },
  ])('%j is not judged by', (more) => {
    expect(judgeCase({ ...decided, ...more }, edition).authority.verdict).toBe('undecidable')
  })

  test('advice not to act where a duty was held is missed', () => {
    const facts = { ...base, dataCategories: ['contact'] }
    const outcome = { ...decided.outcome, authorityNotificationRequired: true }
    expect(judgeCase({ ...decided, facts, outcome }, edition).authority.verdict).toBe('missed')
  })
})
