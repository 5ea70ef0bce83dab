import { describe, expect, test } from 'vitest'
import type { DataClass } from '../../src/index.ts'
import {
  EaseOfIdentification,
  narrative,
  SeverityCircumstances,
  scoreSeverity,
  severityBand,
  severityQuarters,
  severityScore,
  severityText,
} from '../../src/index.ts'

// ENISA 2013; DPC, EI, C, I, A, M, score, band. Numbers 1, 2, 8, 9 and 12 are worked examples.
const VECTORS: ReadonlyArray<
  readonly [number, number, number, number, number, number, string, string]
> = [
  [1, 0.25, 0, 0, 0, 0, '0.25', 'low'],
  [1, 1, 0.25, 0, 0, 0, '1.25', 'low'],
  [1, 0.75, 0.5, 0, 0, 0.5, '1.75', 'low'],
  [2, 1, 0, 0, 0, 0, '2.00', 'medium'],
  [4, 0.25, 0.5, 0, 0, 0.5, '2.00', 'medium'],
  [3, 0.75, 0.5, 0, 0, 0, '2.75', 'medium'],
  [3, 1, 0, 0, 0, 0, '3.00', 'high'],
  [3, 1, 0.25, 0, 0, 0, '3.25', 'high'],
  [4, 0.75, 0, 0, 0.25, 0.5, '3.75', 'high'],
  [4, 1, 0, 0, 0, 0, '4.00', 'very-high'],
  [3, 1, 0.5, 0, 0, 0.5, '4.00', 'very-high'],
  [4, 1, 0.5, 0, 0, 0.5, '5.00', 'very-high'],
  [4, 1, 0.5, 0.5, 0.5, 0.5, '6.00', 'very-high'],
]

const CLASSES: ReadonlyArray<DataClass> = ['simple', 'behavioural', 'financial', 'sensitive']
const C = ['no-evidence-of-illegal-processing', 'known-recipients', 'unknown-recipients'] as const
const I = ['no-known-use', 'used-recoverable', 'used-irrecoverable'] as const
const A = ['recovered-without-difficulty', 'temporary', 'full'] as const

const at = <T>(list: ReadonlyArray<T>, index: number): T => {
  const found = list[index]
  if (found === undefined) throw new Error(`nothing at ${index}`)
  return found
}

const circumstances = (
  dpc: number,
  ei: number,
  [c, i, a, m]: readonly [number, number, number, number],
): SeverityCircumstances => ({
  data: [{ kind: at(CLASSES, dpc - 1), adjustments: [] }],
  identification: [at(EaseOfIdentification.keys, ei * 4 - 1)],
  confidentiality: at(C, c * 4),
  integrity: at(I, i * 4),
  availability: at(A, a * 4),
  malicious: m > 0,
  moreThan100People: false,
  unintelligible: false,
})

describe('the ENISA score (P-14 evidence, never the decision)', () => {
  test.each(VECTORS)('%f × %f + %f + %f + %f + %f = %s, %s', (dpc, ei, c, i, a, m, score, band) => {
    const found = scoreSeverity(circumstances(dpc, ei, [c, i, a, m]))
    expect([severityScore(found.quarters), found.band]).toEqual([score, band])
  })

  test('all 864 combinations are whole quarters from 0.25 to 6.00, in the right band', () => {
    const halves = [0, 0.25, 0.5] as const
    const all = [1, 2, 3, 4].flatMap((dpc) =>
      [0.25, 0.5, 0.75, 1].flatMap((ei) =>
        halves.flatMap((c) =>
          halves.flatMap((i) =>
            halves.flatMap((a) =>
              [0, 0.5].map((m) => ({
                expected: dpc * ei + c + i + a + m,
                found: scoreSeverity(circumstances(dpc, ei, [c, i, a, m])),
              })),
            ),
          ),
        ),
      ),
    )
    const band = (se: number): string =>
      se < 2 ? 'low' : se < 3 ? 'medium' : se < 4 ? 'high' : 'very-high'
    expect(all).toHaveLength(864)
    expect(
      all.filter(
        ({ expected, found }) =>
          found.quarters !== expected * 4 ||
          !Number.isInteger(found.quarters) ||
          found.band !== band(expected),
      ),
    ).toEqual([])
    expect([
      Math.min(...all.map(({ found }) => found.quarters)),
      Math.max(...all.map(({ found }) => found.quarters)),
    ]).toEqual([1, 24])
  })

  test.each([
    [7, 'low'],
    [8, 'medium'],
    [11, 'medium'],
    [12, 'high'],
    [15, 'high'],
    [16, 'very-high'],
  ])('%i quarters are %s', (quarters, band) => {
    expect(severityBand(quarters)).toBe(band)
  })

  test('every term raises the score', () => {
    const base = { data: 2, identification: 2, circumstances: 2 }
    const terms = ['data', 'identification', 'circumstances'] as const
    expect(
      terms.map((term) => severityQuarters({ ...base, [term]: 3 }) > severityQuarters(base)),
    ).toEqual([true, true, true])
  })

  test('the highest kind of data and the easiest identification count', () => {
    const mild = circumstances(1, 0.25, [0, 0, 0, 0])
    const several: SeverityCircumstances = {
      ...mild,
      data: [...mild.data, { kind: 'financial', adjustments: [] }],
      identification: ['maximum', 'limited'],
    }
    expect(severityScore(scoreSeverity(several).quarters)).toBe('3.00')
  })

  test('an adjustment moves in whole steps', () => {
    const why = narrative('Adressen van een apotheek')
    const found = scoreSeverity({
      ...circumstances(1, 1, [0, 0, 0, 0]),
      data: [
        {
          kind: 'simple',
          adjustments: [{ factor: 'characteristics-of-controller', steps: 2, reason: why }],
        },
      ],
    })
    expect(severityScore(found.quarters)).toBe('3.00')
  })

  test('flags stand beside the score without points', () => {
    const plain = circumstances(2, 1, [0, 0, 0, 0])
    const flagged = { ...plain, moreThan100People: true, unintelligible: true }
    expect(scoreSeverity(flagged)).toEqual({
      quarters: scoreSeverity(plain).quarters,
      band: 'medium',
      moreThan100People: true,
      unintelligible: true,
    })
  })

  test('a low score never reads as a decision', () => {
    expect(severityText('low').nl).toBe('Score: laag (hulpmiddel). De beoordeling staat hieronder.')
  })
})

describe('circumstances that make no sense are refused', () => {
  const fine = circumstances(1, 1, [0, 0, 0, 0])
  const reason = narrative('Te oud')
  const adjusted = (factor: string, steps: number): unknown => ({
    ...fine,
    data: [{ kind: 'simple', adjustments: [{ factor, steps, reason }] }],
  })

  test.each([
    ['no kind of data', { ...fine, data: [] }],
    ['no way to identify', { ...fine, identification: [] }],
    ['half a step', adjusted('volume-per-person', 0.5)],
    ['no step', adjusted('volume-per-person', 0)],
    ['more than four', adjusted('volume-per-person', 4)],
    [
      'a score of five',
      {
        ...fine,
        data: [
          {
            kind: 'financial',
            adjustments: [{ factor: 'volume-per-person', steps: 2, reason }],
          },
        ],
      },
    ],
    ['below one', adjusted('invalid-or-inaccurate', -1)],
    ['a factor that raises, lowering', adjusted('volume-per-person', -1)],
    ['a factor that lowers, raising', adjusted('publicly-available-before', 1)],
    ['an unknown field', { ...fine, largeNumber: true }],
  ])('%s', (_name, input) => {
    expect(SeverityCircumstances.decode(input)._tag).toBe('Left')
  })

  test('a step down may reach one and no lower', () => {
    const lowered = (steps: number): unknown => ({
      ...fine,
      data: [{ kind: 'sensitive', adjustments: [{ factor: 'nature-of-data', steps, reason }] }],
    })
    const twice = { factor: 'publicly-available-before', steps: -1, reason }
    const below = {
      ...fine,
      data: [
        {
          kind: 'sensitive',
          adjustments: [{ factor: 'nature-of-data', steps: -3, reason }, twice],
        },
      ],
    }
    expect([
      SeverityCircumstances.decode(lowered(-1))._tag,
      SeverityCircumstances.decode(lowered(-2))._tag,
      SeverityCircumstances.decode(lowered(-3))._tag,
      SeverityCircumstances.decode(below)._tag,
    ]).toEqual(['Right', 'Right', 'Right', 'Left'])
  })

  test('sensible ones are read as they were written', () => {
    for (const steps of [1, 2, 3]) {
      const input = adjusted('volume-per-person', steps)
      expect(SeverityCircumstances.decode(input)).toEqual({ _tag: 'Right', right: input })
    }
  })
})
