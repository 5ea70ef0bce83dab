import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/index.ts'
import { DataCategory } from '../../src/index.ts'
import { compile } from '../../src/law/compile.ts'
import type { Condition } from '../../src/law/condition.ts'
import {
  atLeast,
  causedBy,
  evaluate,
  every,
  has,
  is,
  no,
  only,
  proven,
  some,
} from '../../src/law/condition.ts'

const compiled = (condition: Condition, facts: Facts): string | undefined =>
  compile([condition]).run(facts).answers[0]

const listedData = (complete: boolean): Facts => ({
  dataCategories: { _tag: 'listed', keys: ['name'], complete },
})

const yes = is('misuse', 'signs')
const nay = is('misuse', 'established')
const open = is('intent', 'malicious')
const facts: Facts = { misuse: 'signs' }

describe('a condition has three answers, compiled or not', () => {
  const cases: ReadonlyArray<readonly [string, Condition, Facts, string]> = [
    ['a choice that is meant', is('backup', 'none'), { backup: 'none' }, 'yes'],
    ['another choice', is('backup', 'none'), { backup: 'partial' }, 'no'],
    ['a choice that says unknown', is('backup', 'none'), { backup: 'unknown' }, 'unknown'],
    ['no choice', is('backup', 'none'), {}, 'unknown'],
    [
      'what cannot be assessed',
      is('confidentiality', 'disclosed'),
      { confidentiality: 'cannot-be-assessed' },
      'unknown',
    ],
    [
      'what is possible',
      is('confidentiality', 'disclosed'),
      { confidentiality: 'possible' },
      'unknown',
    ],
    [
      'what is possible, asked for',
      is('confidentiality', 'possible'),
      { confidentiality: 'possible' },
      'yes',
    ],
    ['a key that is named', has('dataCategories', 'name'), listedData(false), 'yes'],
    ['a key that is not, in a full list', has('dataCategories', 'bsn'), listedData(true), 'no'],
    ['a key that may be', has('dataCategories', 'bsn'), listedData(false), 'unknown'],
    ['no list', has('dataCategories', 'bsn'), {}, 'unknown'],
    [
      'an unknown list',
      has('dataCategories', 'bsn'),
      { dataCategories: { _tag: 'unknown' } },
      'unknown',
    ],
    ['only these', only('dataCategories', 'name', 'email'), listedData(true), 'yes'],
    ['perhaps more', only('dataCategories', 'name'), listedData(false), 'unknown'],
    ['others as well', only('dataCategories', 'email'), listedData(false), 'no'],
    ['a cause', causedBy('malware'), { cause: { kind: 'malware' } }, 'yes'],
    ['another cause', causedBy('malware'), { cause: { kind: 'hacking' } }, 'no'],
    ['an unknown cause', causedBy('malware'), { cause: { kind: 'unknown' } }, 'unknown'],
    ['no cause', causedBy('malware'), {}, 'unknown'],
    ['enough', atLeast('people', 2), { people: { _tag: 'exact', n: 2 } }, 'yes'],
    ['about enough', atLeast('people', 2), { people: { _tag: 'about', n: 3 } }, 'yes'],
    ['too few', atLeast('people', 2), { people: { _tag: 'exact', n: 1 } }, 'no'],
    ['surely enough', atLeast('people', 2), { people: { _tag: 'between', min: 2, max: 9 } }, 'yes'],
    [
      'perhaps enough',
      atLeast('people', 2),
      { people: { _tag: 'between', min: 1, max: 2 } },
      'unknown',
    ],
    ['never enough', atLeast('people', 9), { people: { _tag: 'between', min: 1, max: 2 } }, 'no'],
    [
      'a range the wrong way round',
      atLeast('people', 2),
      { people: { _tag: 'between', min: 9, max: 1 } },
      'unknown',
    ],
    [
      'a number that cannot be determined',
      atLeast('people', 0),
      { people: { _tag: 'cannot-be-determined' } },
      'unknown',
    ],
    ['all, one being no', every(yes, open, nay), facts, 'no'],
    ['all, one being open', every(yes, open), facts, 'unknown'],
    ['all of them', every(yes, yes), facts, 'yes'],
    ['some, one being yes', some(nay, open, yes), facts, 'yes'],
    ['some, one being open', some(nay, open), facts, 'unknown'],
    ['none of them', some(nay, nay), facts, 'no'],
    ['not yes', no(yes), facts, 'no'],
    ['not no', no(nay), facts, 'yes'],
    ['not open', no(open), facts, 'unknown'],
    ['proven', proven(yes), facts, 'yes'],
    ['open, so not proven', proven(open), facts, 'no'],
    ['not so, so not proven', proven(nay), facts, 'no'],
  ]

  test.each(cases)('%s', (_name, condition, of, answer) => {
    expect([evaluate(condition, of), compiled(condition, of)]).toEqual([answer, answer])
  })
})

describe('a condition that cannot be compiled breaks the program, and says why', () => {
  test('one on a fact that is not read', () => {
    expect(() => compile([is('extortion', 'yes')])).toThrow(
      'extortion is not among the facts that rules ask about',
    )
  })

  const conditions = (count: number): ReadonlyArray<Condition> =>
    Array.from({ length: count }, (_, index) =>
      has('dataCategories', ...DataCategory.keys.filter((_key, at) => (index >> at) % 2 === 1)),
    )

  test('more than 29 on one list', () => {
    expect(() => compile(conditions(30))).toThrow('more than 29 conditions on one list')
    const everything = compile(conditions(29)).run(listedData(true))
    expect(everything.answers).toEqual(conditions(29).map((one) => evaluate(one, listedData(true))))
  })
})

test('words hinge on a fact only while a condition that is open asks about it', () => {
  const compiled = compile([has('dataCategories', 'bsn'), is('misuse', 'signs')])
  const words = [
    { at: compiled.readingOf('misuse'), words: 'misuse' },
    { at: compiled.readingOf('dataCategories'), words: 'data' },
    { at: compiled.readingOf('backup'), words: 'backup' },
  ]
  compiled.run(listedData(false))
  expect(compiled.hinges([0, 1], words)).toEqual(['misuse', 'data'])
  expect(compiled.hinges([0], words)).toEqual(['data'])
  compiled.run(listedData(true))
  expect(compiled.hinges([0], words)).toEqual([])
})
