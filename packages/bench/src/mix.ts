import { readFileSync } from 'node:fs'
import type { Circumstances } from '@meldplicht/domain'
import { addHours, circumstancesOf, Instant, readCases } from '@meldplicht/domain'

const ORACLE = new URL('../../domain/test/law/oracles/data/enforcement-cases.json', import.meta.url)

/** The facts of the decided cases: what both engines are timed on, in the order of the file. */
export const oracleMix = (): ReadonlyArray<Circumstances> => {
  const read = readCases(JSON.parse(readFileSync(ORACLE, 'utf8')))
  if (read._tag === 'Left') throw new Error(`the oracle file: ${read.left._tag}`)
  return read.right.map(({ decided }) => circumstancesOf(decided.facts))
}

const START = '2026-01-01T09:41:07.123Z'

/** The same facts, each with a clock that began five hours after the one before. */
export const withClocks = (mix: ReadonlyArray<Circumstances>): ReadonlyArray<Circumstances> => {
  if (!Instant.is(START)) throw new Error(`${START} is not an instant`)
  return mix.map((circumstances, index) => ({
    ...circumstances,
    clock: { _tag: 'aware', since: addHours(START, 5 * index) },
  }))
}
