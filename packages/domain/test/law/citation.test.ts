import { describe, expect, test } from 'vitest'
import { citationText } from '../../src/index.ts'

const read = (source: string, article: string): ReturnType<typeof citationText> =>
  citationText({ source, article, toConfirm: false })

describe('how a citation is written', () => {
  test.each([
    ['AVG', '33(1)', 'AVG 33, lid 1', 'AVG 33(1)'],
    ['AVG', '34(3)(a)', 'AVG 34, lid 3, onder a', 'AVG 34(3)(a)'],
    ['AVG', '4(12)', 'AVG 4, punt 12', 'AVG 4(12)'],
    ['Cbw', '4(1)', 'Cbw 4, lid 1', 'Cbw 4(1)'],
    [
      'AVG',
      '34(2) met 33(3)(b)',
      'AVG 34, lid 2 met 33, lid 3, onder b',
      'AVG 34(2) with 33(3)(b)',
    ],
    ['Wpg', '33a(1)', 'Wpg 33a, lid 1', 'Wpg 33a(1)'],
    ['eIDAS', '24(2)(fb)', 'eIDAS 24, lid 2, onder fb', 'eIDAS 24(2)(fb)'],
    ['UAVG', '42', 'UAVG 42', 'UAVG 42'],
    [
      'EDPB 01/2021',
      'voorbeelden 1, 6 en 10',
      'EDPB 01/2021 voorbeelden 1, 6 en 10',
      'EDPB 01/2021 examples 1, 6 and 10',
    ],
    ['AVG', 'overweging 75', 'AVG overweging 75', 'AVG recital 75'],
    ['UODO (PL)', 'DKN.5131.7.2020', 'UODO (PL) DKN.5131.7.2020', 'UODO (PL) DKN.5131.7.2020'],
  ])(
    '%s %s reads in Dutch the Dutch way, in English the English way',
    (source, article, nl, en) => {
      expect(read(source, article)).toEqual({ nl, en })
    },
  )

  test('what nobody has read at the official text says so', () => {
    const citation = { source: 'COM(2025) 837', article: 'art. 1', toConfirm: true }
    expect(citationText(citation).nl).toBe('COM(2025) 837 art. 1 (te bevestigen)')
    expect(citationText(citation).en).toBe('COM(2025) 837 art. 1 (to be confirmed)')
  })
})
