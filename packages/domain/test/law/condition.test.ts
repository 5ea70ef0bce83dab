import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/index.ts'
import { createCompiler, inWords } from '../../src/law/compile.ts'
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

const compiled = (condition: Condition, facts: Facts): string => {
  const compiler = createCompiler()
  const question = compiler.question(condition)
  return inWords(question.answer(compiler.run(facts)))
}

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
