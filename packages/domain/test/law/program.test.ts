import { describe, expect, test } from 'vitest'
import { LAW_EDITIONS } from '../../src/index.ts'
import type { LawEdition } from '../../src/law/edition.ts'
import type { Program } from '../../src/law/program.ts'
import { programOf } from '../../src/law/program.ts'
import { UNKNOWNS } from '../../src/law/unknown-words.ts'

// A copy, so that it is compiled here and not where a test before this one asked for it.
const fresh = (): { readonly edition: LawEdition; readonly program: Program } => {
  const edition = { ...LAW_EDITIONS['avg-2018'] }
  return { edition, program: programOf(edition) }
}

const DIRECTION = {
  unlikely: 'mitigates',
  high: 'aggravates',
  'perhaps-high': 'aggravates',
  aggravates: 'aggravates',
  mitigates: 'mitigates',
} as const

describe('an edition, compiled', () => {
  test.each(['unlikely', 'high', 'perhapsHigh', 'factors'] as const)(
    'says of each rule in "%s" which way it weighs, and why',
    (list) => {
      const { edition, program } = fresh()
      expect(program[list].map(({ words }) => words)).toEqual(
        edition.risk[list].map(({ id, effect, citation, text }) => ({
          rule: id,
          direction: DIRECTION[effect],
          citation,
          text,
        })),
      )
    },
  )

  test.each(['authority', 'subjects', 'controller'] as const)('keeps the notes of "%s"', (duty) => {
    const { edition, program } = fresh()
    expect(program.notes[duty].map(({ words }) => words)).toEqual(
      edition.notes
        .filter((note) => note.duty === duty)
        .map(({ id, citation, text }) => ({ id, citation, text })),
    )
  })

  test('says of each exception whether it applies', () => {
    const { edition, program } = fresh()
    expect(program.exceptions.map(({ words }) => words)).toEqual(
      edition.subjects.exceptions.map(({ id, does, citation, text }) => {
        const says = (applies: string): unknown => ({ id, does, applies, citation, text })
        return { yes: says('yes'), no: says('no'), undetermined: says('undetermined') }
      }),
    )
  })

  test('knows a processor by its role', () => {
    const { program } = fresh()
    const answer = (role: 'processor' | 'controller' | 'unknown'): unknown =>
      program.run({ ourRole: role }).answers[program.processor]
    expect([answer('processor'), answer('controller'), answer('unknown')]).toEqual([
      'yes',
      'no',
      'unknown',
    ])
  })

  test('asks what is unknown in its order, by the facts that rules read', () => {
    const { program } = fresh()
    expect(program.unknowns.map(({ words }) => words)).toEqual(UNKNOWNS)
    expect(new Set(program.unknowns.map(({ at }) => at)).size).toBe(UNKNOWNS.length)
  })

  test('is compiled once', () => {
    const { edition, program } = fresh()
    expect(programOf(edition)).toBe(program)
  })
})
