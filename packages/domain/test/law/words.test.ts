import { describe, expect, test } from 'vitest'
import type { Bilingual, Facts } from '../../src/index.ts'
import { classify, LAW_EDITIONS } from '../../src/index.ts'
import { assess } from '../../src/law/assess.ts'
import { OBLIGATION_TEXTS } from '../../src/law/obligation-texts.ts'

// What users may never read, and what stands there instead (`practice.md`, "Words").
const NEVER: ReadonlyArray<RegExp> = [
  /hoeft niet te melden/i,
  /\bveilige?\b/i,
  /\bop tijd\b/i,
  /er is geen misbruik/i,
  /geen datalek/i,
  /laag risico/i,
  /de FG besluit/i,
  /need not notify/i,
  /\bin time\b/i,
  /no misuse/i,
]

const isBilingual = (u: unknown): u is Bilingual =>
  typeof u === 'object' && u !== null && 'nl' in u && 'en' in u

const texts = (u: unknown): ReadonlyArray<Bilingual> => {
  if (isBilingual(u)) return [u]
  return typeof u === 'object' && u !== null ? Object.values(u).flatMap(texts) : []
}

const untouched: Facts = {
  confidentiality: 'not-affected',
  integrity: 'not-affected',
  availability: 'not-affected',
}

const everything = [
  ...texts(LAW_EDITIONS),
  ...texts(OBLIGATION_TEXTS),
  ...[{}, untouched, { ...untouched, securityBreached: 'no' as const }].flatMap((facts) => [
    ...texts(classify(facts)),
    ...texts(assess({ facts }, LAW_EDITIONS['avg-2018'])),
  ]),
]

describe('the words that users read', () => {
  test('are many', () => {
    expect(everything.length).toBeGreaterThan(80)
  })

  test.each(NEVER)('never say %s', (never) => {
    const wrong = everything.flatMap(({ nl, en }) => [nl, en]).filter((text) => never.test(text))
    expect(wrong).toEqual([])
  })

  test('say both languages, each as a sentence of its own', () => {
    const empty = everything.filter(
      ({ nl, en }) => nl.trim() === '' || en.trim() === '' || nl === en,
    )
    expect(empty.map(({ nl }) => nl)).toEqual([])
  })

  test('"no duty follows" always says that new facts reopen it', () => {
    const closing = everything.filter(({ nl }) => /volgt geen .*plicht/.test(nl))
    expect(closing.length).toBeGreaterThan(0)
    expect(closing.every(({ nl }) => nl.includes('nieuwe feiten heropenen dit'))).toBe(true)
  })
})
