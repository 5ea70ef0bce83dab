import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import type { JudgedCase } from '../../../src/index.ts'
import { DecidedCase, judgeCase, LAW_EDITIONS, tally } from '../../../src/index.ts'
import { readOracle } from './read-oracle.ts'

const cases = readOracle('enforcement-cases.json', t.array(DecidedCase))
const judgeAll = (): ReadonlyArray<JudgedCase> =>
  cases.map((decided) => judgeCase(decided, LAW_EDITIONS['avg-2018']))

describe('decided cases (A-02)', () => {
  test('every word of the file is known', () => {
    expect(judgeAll().flatMap(({ unknownWords }) => unknownWords)).toEqual([])
  })

  test('no duty that an authority held is missed, no notification is needless', () => {
    expect(tally(judgeAll().map(({ authority }) => authority.verdict))).toEqual({
      missed: 0,
      needless: 0,
      right: 49,
      undecidable: 22,
    })
  })

  test('no people are left untold whom an authority wanted told, nor told needlessly', () => {
    expect(tally(judgeAll().map(({ subjects }) => subjects.verdict))).toEqual({
      missed: 0,
      needless: 0,
      right: 29,
      undecidable: 42,
    })
  })

  test('every verdict on lateness that the recorded times can carry is reproduced', () => {
    expect(tally(judgeAll().map(({ timing }) => timing.verdict))).toEqual({
      missed: 0,
      needless: 0,
      right: 8,
      undecidable: 63,
    })
  })

  test.each(
    cases.filter(
      ({ outcome, confidence }) =>
        outcome.authorityNotificationRequired === false && confidence !== 'low',
    ),
  )('$id: "not required" under art. 33 is reproduced', (decided) => {
    expect(judgeCase(decided, LAW_EDITIONS['avg-2018']).authority.advice).toBe('not-required')
  })

  test('a decided case in which people need not be told is reproduced: contact data only', () => {
    const split = judgeAll().find(({ id }) => id === 'uodo-DKN.5131.7.2020')
    expect([split?.authority.advice, split?.subjects.advice]).toEqual([
      'undetermined',
      'not-required',
    ])
  })

  test('art. 34 stays undetermined for few of the cases in which people had to be told', () => {
    const open = judgeAll().filter(
      ({ subjects }) => subjects.outcome === true && subjects.advice === 'undetermined',
    )
    // Money told to one known person (twice), and papers of which nobody knows the content.
    expect(open.map(({ id }) => id)).toEqual(['dk-2020-442-8866', 'hdpa-4-2023', 'hdpa-6-2022'])
  })
})
