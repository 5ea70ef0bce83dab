import type { IncidentEvent, LegalFacts } from '@meldplicht/domain'
import {
  assessmentOf,
  EntityTrait,
  LAW_EDITIONS,
  LegalFacts as LegalFactsCodec,
  legalOf,
  mergeLegal,
  otherDutiesOf,
  REGIMES,
  RegimeTrigger,
  traitOf,
} from '@meldplicht/domain'
import { arbitraryOf, defaultContext, given } from '@meldplicht/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aware, reported } from '../support/events.ts'
import { histories } from '../support/histories.ts'
import { legal } from '../support/legal.ts'

const edition = LAW_EDITIONS['avg-2018']
const legalFacts = arbitraryOf(LegalFactsCodec)

const standing = (...events: ReadonlyArray<IncidentEvent>) => {
  const { state } = given(reported(), aware(), ...events)
  return state === undefined ? [] : otherDutiesOf(state, assessmentOf(state, edition))
}

const settle = (trait: EntityTrait, holds: 'yes' | 'no' | 'unknown'): LegalFacts => ({
  traits: [{ trait, holds }],
})

describe('whatever was said about us in law', () => {
  test('an unknown never takes away a duty that one of its answers would bring', () => {
    fc.assert(
      fc.property(
        legalFacts,
        fc.constantFrom(...EntityTrait.keys),
        fc.constantFrom(...RegimeTrigger.keys),
        (facts, trait, trigger) => {
          const asked: LegalFacts = { triggers: [{ trigger, holds: 'unknown' }] }
          const unknown = standing(legal(facts), legal(settle(trait, 'unknown')), legal(asked))
          const held = standing(
            legal(facts),
            legal(settle(trait, 'yes')),
            legal({ triggers: [{ trigger, holds: 'yes' }] }),
          )
          for (const [i, duty] of held.entries())
            if (duty.stands === 'required') expect(unknown[i]?.stands).not.toBe('not-required')
        },
      ),
    )
  })

  test('what is required has a date, or a moment that it waits for; what is not has none', () => {
    fc.assert(
      fc.property(legalFacts, (facts) => {
        for (const { state, due } of standing(legal(facts)))
          expect(due._tag === 'none').toBe(state === 'not-required')
      }),
    )
  })

  test('statements one after another come to the same as all of them together', () => {
    fc.assert(
      fc.property(legalFacts, legalFacts, (first, second) => {
        const { state } = given(reported(), legal(first), legal(second))
        expect(state && legalOf(state)).toEqual(mergeLegal(mergeLegal({}, first), second))
      }),
    )
  })

  test('the last word on a trait is the one that counts', () => {
    fc.assert(
      fc.property(legalFacts, legalFacts, (first, second) => {
        const merged = mergeLegal(first, second)
        for (const trait of EntityTrait.keys) {
          const last = second.traits?.some((one) => one.trait === trait) ? second : first
          expect(traitOf(merged, trait)).toBe(traitOf(last, trait))
        }
      }),
    )
  })
})

describe('in any history', () => {
  test('every step of every regime in force is there once, and what was filed is done', () => {
    fc.assert(
      fc.property(histories, ({ state }) => {
        if (state === undefined) return
        const duties = otherDutiesOf(state, assessmentOf(state, edition))
        const keys = duties.map(({ regime, step }) => `${regime}/${step}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { regime } of duties)
          expect(duties.filter((duty) => duty.regime === regime)).toHaveLength(
            REGIMES[regime].steps.length,
          )
        for (const { filedAt, stands } of duties)
          if (filedAt !== undefined) expect(stands).toBe('done')
      }),
    )
  })

  test('they are worked out from the history alone, and the same each time', () => {
    fc.assert(
      fc.property(histories, ({ state }) => {
        if (state === undefined) return
        const assessment = assessmentOf(state, defaultContext.edition)
        expect(otherDutiesOf(state, assessment)).toEqual(otherDutiesOf(state, assessment))
      }),
    )
  })
})
