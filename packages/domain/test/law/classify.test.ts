import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/index.ts'
import { classify } from '../../src/index.ts'
import { isAltered, isDisclosed, isUnavailable } from '../../src/law/classify.ts'

const untouched: Facts = {
  confidentiality: 'not-affected',
  integrity: 'not-affected',
  availability: 'not-affected',
}

describe('each way in which data can be affected', () => {
  test.each([
    { confidentiality: 'disclosed' },
    { confidentiality: 'likely-disclosed' },
    { integrity: 'altered-without-known-use' },
    { integrity: 'altered-and-used-reversible' },
    { integrity: 'altered-and-used-irreversible' },
    { availability: 'lost-for-good' },
    { availability: 'lost-for-a-while' },
    { availability: 'lost-for-unknown-time' },
  ] as const)('%j makes a data breach', (affected) => {
    expect(classify({ ...untouched, ...affected }).outcome).toBe('data-breach')
  })

  test.each([
    { confidentiality: 'possible' },
    { confidentiality: 'cannot-be-assessed' },
    { confidentiality: 'unknown' },
    { integrity: 'possible' },
    { integrity: 'unknown' },
    { availability: 'possible' },
    { availability: 'unknown' },
  ] as const)('%j leaves it undetermined', (open) => {
    expect(classify({ ...untouched, ...open }).outcome).toBe('undetermined')
  })
})

describe('classification by AVG 4(12) (P-10)', () => {
  const cases: ReadonlyArray<readonly [string, Facts, string]> = [
    ['data that were disclosed', { ...untouched, confidentiality: 'disclosed' }, 'data-breach'],
    ['data that probably were', { confidentiality: 'likely-disclosed' }, 'data-breach'],
    ['data that were altered', { integrity: 'altered-without-known-use' }, 'data-breach'],
    ['data that are gone', { availability: 'lost-for-good' }, 'data-breach'],
    ['data that were gone for minutes', { availability: 'lost-for-a-while' }, 'data-breach'],
    ['data that may have been seen', { ...untouched, confidentiality: 'possible' }, 'undetermined'],
    ['an unknown', { ...untouched, integrity: 'unknown' }, 'undetermined'],
    [
      'what cannot be assessed',
      { ...untouched, confidentiality: 'cannot-be-assessed' },
      'undetermined',
    ],
    ['nothing at all', {}, 'undetermined'],
    [
      'nothing affected, but one thing unsaid',
      { confidentiality: 'not-affected', integrity: 'not-affected' },
      'undetermined',
    ],
    ['nothing affected', untouched, 'security-incident'],
    [
      'access excluded on evidence',
      { ...untouched, confidentiality: 'excluded-on-evidence' },
      'security-incident',
    ],
    [
      'no personal data',
      { ...untouched, confidentiality: 'disclosed', personalDataInvolved: 'no' },
      'security-incident',
    ],
    ['security that held', { ...untouched, securityBreached: 'no' }, 'no-incident'],
    [
      'security that held, of which the effect is unknown',
      { securityBreached: 'no' },
      'undetermined',
    ],
    [
      'security that held although data leaked',
      { securityBreached: 'no', confidentiality: 'disclosed' },
      'undetermined',
    ],
    [
      'no personal data, of which the kind is named',
      {
        personalDataInvolved: 'no',
        dataCategories: { _tag: 'listed', keys: ['bsn'], complete: false },
      },
      'undetermined',
    ],
    [
      'personal data of which nobody knows whether there are any',
      { personalDataInvolved: 'unknown', confidentiality: 'disclosed' },
      'data-breach',
    ],
  ]

  test.each(cases)('%s', (_name, facts, outcome) => {
    expect(classify(facts).outcome).toBe(outcome)
  })

  test('each effect that was found is given as a reason', () => {
    const { reasons } = classify({
      confidentiality: 'disclosed',
      integrity: 'altered-without-known-use',
      availability: 'lost-for-good',
    })
    expect(reasons.map(({ nl }) => nl)).toEqual([
      expect.stringContaining('vertrouwelijkheid'),
      expect.stringContaining('integriteit'),
      expect.stringContaining('beschikbaarheid'),
    ])
  })

  test.each([
    [{ confidentiality: 'disclosed' }, 'vertrouwelijkheid'],
    [{ integrity: 'altered-without-known-use' }, 'integriteit'],
    [{ availability: 'lost-for-good' }, 'beschikbaarheid'],
  ] as const)('%j is the only reason where it is the only effect', (effect, word) => {
    const { reasons } = classify({ ...untouched, ...effect })
    expect(reasons.map(({ nl }) => nl)).toEqual([expect.stringContaining(word)])
  })

  test('what nobody spoke of is not known', () => {
    expect([isDisclosed({}), isAltered({}), isUnavailable({})]).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ])
  })

  test('what is less than a data breach is so "for the time being"', () => {
    const lesser = [untouched, { ...untouched, personalDataInvolved: 'no' as const }]
    const said = lesser.map((facts) =>
      classify(facts)
        .reasons.map(({ nl }) => nl)
        .join(' '),
    )
    expect(said.every((text) => text.includes('Vooralsnog niet aangemerkt als datalek'))).toBe(true)
  })

  test('every outcome has a reason', () => {
    expect(cases.every(([, facts]) => classify(facts).reasons.length > 0)).toBe(true)
  })
})
