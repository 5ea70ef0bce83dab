import { describe, expect, test } from 'vitest'
import type { Reach } from '../../src/index.ts'
import { competentAuthority, LAW_EDITIONS } from '../../src/index.ts'

const { authority } = LAW_EDITIONS['avg-2018']

describe('the competent authority (AVG 55 and 56)', () => {
  const cases: ReadonlyArray<readonly [string, Reach, string, string]> = [
    ['nothing known', {}, 'dutch', 'Autoriteit Persoonsgegevens (AP)'],
    ['only in the Netherlands', { crossBorder: 'no' }, 'dutch', 'Autoriteit Persoonsgegevens (AP)'],
    ['cross-border, or not', { crossBorder: 'unknown' }, 'dutch', 'Autoriteit Persoonsgegevens'],
    [
      'cross-border from the Netherlands',
      { crossBorder: 'yes', mainEstablishmentIsDutch: 'yes' },
      'dutch',
      'Autoriteit Persoonsgegevens (AP)',
    ],
    [
      'cross-border from elsewhere',
      { crossBorder: 'yes', mainEstablishmentIsDutch: 'no' },
      'lead',
      'de leidende toezichthouder',
    ],
    ['cross-border from who knows where', { crossBorder: 'yes' }, 'lead-in-doubt', 'ten minste'],
    [
      'a public task, which has no lead',
      { crossBorder: 'yes', mainEstablishmentIsDutch: 'no', publicTask: 'yes' },
      'public-task',
      'Autoriteit Persoonsgegevens (AP)',
    ],
    [
      'no establishment in the EEA, so no one-stop shop',
      { establishedInEea: 'no', crossBorder: 'yes', mainEstablishmentIsDutch: 'yes' },
      'no-establishment',
      'elke toezichthouder',
    ],
  ]

  test('each answer names its own paragraph', () => {
    const sources = cases.map(([, reach]) => {
      const { source, article } = competentAuthority(authority, reach).citation
      return `${source} ${article}`
    })
    expect([...new Set(sources)]).toEqual([
      'AVG 55(1)',
      'AVG 56(1)',
      'EDPB 9/2022 leidende toezichthouder bij twijfel',
      'AVG 55(2)',
      'EDPB 9/2022 par. 73',
    ])
  })

  test('only the doubt about the lead is still to be confirmed', () => {
    const open = cases.filter(
      ([, reach]) => competentAuthority(authority, reach).citation.toConfirm,
    )
    expect(open.map(([, , rule]) => rule)).toEqual(['lead-in-doubt'])
  })

  test.each(cases)('%s', (_name, reach, rule, addressee) => {
    const found = competentAuthority(authority, reach)
    expect([found.rule, found.addressee.nl]).toEqual([rule, expect.stringContaining(addressee)])
  })
})
