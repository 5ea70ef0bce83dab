import type { Bilingual } from '@meldplicht/domain'
import * as domain from '@meldplicht/domain'
import {
  analysisContradictions,
  assess,
  assessmentOf,
  citationText,
  classify,
  contradictionsWith,
  describeCondition,
  describeDomainError,
  LAW_EDITIONS,
  notNotifyingConditions,
  TRIVIAL_KINDS,
} from '@meldplicht/domain'
import { decider, facts } from '@meldplicht/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { histories } from '../support/histories.ts'
import { never } from '../support/never.ts'

const isBilingual = (u: unknown): u is Bilingual =>
  typeof u === 'object' &&
  u !== null &&
  'nl' in u &&
  'en' in u &&
  typeof u.nl === 'string' &&
  typeof u.en === 'string'

/** Every text for people in a value, wherever it stands. */
const textsIn = (u: unknown, seen: Set<unknown> = new Set()): ReadonlyArray<Bilingual> => {
  if (typeof u !== 'object' || u === null || seen.has(u)) return []
  seen.add(u)
  return isBilingual(u) ? [u] : Object.values(u).flatMap((part: unknown) => textsIn(part, seen))
}

const expectClean = (texts: ReadonlyArray<Bilingual>): void => {
  for (const text of texts) {
    expect(never(text)).toEqual([])
    expect(text.nl.trim()).not.toBe('')
    expect(text.en.trim()).not.toBe('')
  }
}

describe('the words that nobody may read', () => {
  test('are found where they stand: the check can fail', () => {
    const bad = (nl: string, en = 'Fine.') => never({ nl, en })
    expect(bad('U hoeft dit niet te melden.')).not.toEqual([])
    expect(bad('U hoeft niet te melden')).not.toEqual([])
    expect(bad('De sleutel is veilig.')).not.toEqual([])
    expect(bad('Op tijd gemeld')).not.toEqual([])
    expect(bad('Er is geen misbruik')).not.toEqual([])
    expect(bad('Geen datalek')).not.toEqual([])
    expect(bad('Laag risico, dus klaar')).not.toEqual([])
    expect(bad('De FG besluit')).not.toEqual([])
    expect(bad('Bespreek dit nooit met derden.')).not.toEqual([])
    expect(bad('Goed.', 'You need not notify.')).not.toEqual([])
    expect(bad('Goed.', 'Filed in time.')).not.toEqual([])
    expect(bad('Vooralsnog niet aangemerkt als datalek')).toEqual([])
    expect(bad('De beveiliging is doorbroken.')).toEqual([])
    expect(bad('De FG adviseert; de verwerkingsverantwoordelijke besluit.')).toEqual([])
  })

  test('stand in no text that the domain exports', () => {
    const texts = textsIn(domain)
    expect(texts.length).toBeGreaterThan(20)
    expectClean([...texts, ...TRIVIAL_KINDS.map(({ why }) => why)])
  })

  test.each(Object.values(LAW_EDITIONS))(
    'stand in no assessment of any facts under $id',
    (edition) => {
      fc.assert(
        fc.property(facts, (some) => {
          const assessment = assess({ facts: some }, edition)
          const found = textsIn(assessment)
          expect(found.length).toBeGreaterThan(3)
          expectClean([
            ...found,
            ...textsIn(classify(some)),
            ...textsIn(contradictionsWith(some)),
            ...assessment.reasons.map(({ citation }) => citationText(citation)),
          ])
        }),
      )
    },
  )

  test('stand in no refusal, condition or contradiction of any history', () => {
    fc.assert(
      fc.property(histories, ({ state, refusals }) => {
        expectClean(refusals.map(({ error }) => describeDomainError(error)))
        if (state === undefined) return
        const proposal = {
          decidedBy: decider,
          reasons: [],
          secondPerson: { _tag: 'not-needed' },
        } as const
        expectClean(notNotifyingConditions(state, proposal).map(describeCondition))
        expectClean(textsIn(analysisContradictions(state)))
        expectClean(textsIn(assessmentOf(state, LAW_EDITIONS['avg-2018'])))
      }),
    )
  })
})
