import { readFileSync } from 'node:fs'
import type { Circumstances } from '@meldplicht/domain'
import { circumstancesOf, readCases } from '@meldplicht/domain'

const ORACLE = new URL('../../domain/test/law/oracles/data/enforcement-cases.json', import.meta.url)

/** The facts of the decided cases: what both engines are timed on, in the order of the file. */
export const oracleMix = (): ReadonlyArray<Circumstances> => {
  const read = readCases(JSON.parse(readFileSync(ORACLE, 'utf8')))
  if (read._tag === 'Left') throw new Error(`the oracle file: ${read.left._tag}`)
  return read.right.map(({ decided }) => circumstancesOf(decided.facts))
}
