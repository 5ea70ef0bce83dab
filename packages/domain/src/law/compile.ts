import type { Facts } from '../facts/facts.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { Condition } from './condition.ts'
import type { Demand } from './demands.ts'
import { demandsOf, factOf } from './demands.ts'
import { valuesOf } from './fact-values.ts'
import type { Mark } from './readings.ts'
import { markOf, readingsOf, WORD } from './readings.ts'

// The one file that is written for speed: here goes the time of an assessment. Rules share most of
// their demands, so each demand is a bit. What a value of a fact does to the demands is worked out
// when it is first met, by `evaluate`; from then on a run is a few "or"s per fact and a few "and"s
// per condition. A property holds the answers equal to those of `evaluate`.

/** The answers to all the conditions over one set of facts. They stand until the next run. */
export interface Run {
  /** In the order in which the conditions were given. */
  readonly answers: ReadonlyArray<YesNoUnknown>
}

/** Something to say, and what it depends on by its place: a condition, or the reading of a fact. */
export interface Says<Words> {
  readonly at: number
  readonly words: Words
}

/** Conditions that are asked all at once. */
export interface Compiled {
  readonly run: (facts: Facts) => Run
  /** The place of the reading of a fact; -1 for one that no condition asks about. */
  readonly readingOf: (fact: keyof Facts) => number
  /** Of the last run: the words of each reading that could change the answer to a condition. */
  readonly hinges: <Words>(
    conditions: ReadonlyArray<number>,
    readings: ReadonlyArray<Says<Words>>,
  ) => ReadonlyArray<Words>
}

const keyOf = (demand: Demand): string =>
  [...new Set(demand.map((way) => `${factOf(way.atom)} ${JSON.stringify(way)}`))].toSorted().join()

/** Each condition as the places of its demands, of which all are listed once. */
const numberDemands = (
  conditions: ReadonlyArray<Condition>,
): {
  readonly demands: ReadonlyArray<Demand>
  readonly numbered: ReadonlyArray<ReadonlyArray<number>>
} => {
  const keyed = conditions.map((condition) =>
    demandsOf(condition).map((demand) => [keyOf(demand), demand] as const),
  )
  // In the order of their keys, which begin with the fact: so a fact touches few words.
  const all = [...new Map(keyed.flat())].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const numbers = new Map(all.map(([key], index) => [key, index]))
  return {
    demands: all.map(([, demand]) => demand),
    numbered: keyed.map((of) => of.map(([key]) => numbers.get(key) ?? -1)),
  }
}

const add = (words: Int32Array, word: number, bits: number): void => {
  words[word] = (words[word] ?? 0) | bits
}

/** Compiles conditions. */
export const compile = (conditions: ReadonlyArray<Condition>): Compiled => {
  const { demands, numbered } = numberDemands(conditions)
  const width = Math.ceil(demands.length / WORD)
  const readings = readingsOf(demands, width * WORD)

  // The demands of each condition, `width` words for each.
  const asked = new Int32Array(width * conditions.length)
  numbered.forEach((of, condition) => {
    for (const demand of of)
      add(asked, width * condition + Math.floor(demand / WORD), 1 << (demand % WORD))
  })

  // What the last run left. Three rows of words: demands met, not out of reach as things are
  // presumed, and not out of reach at all; each holds those before it.
  const rows = new Int32Array(3 * width)
  const marks: Array<Mark> = readings.map(({ silent }) => silent)
  const answers: Array<YesNoUnknown> = conditions.map(() => 'unknown')
  const unmet = new Int32Array(width)

  const mark = (facts: Facts): void => {
    const values = valuesOf(facts)
    rows.fill(0)
    for (let i = 0; i < readings.length; i += 1) {
      const reading = readings[i]
      if (reading === undefined) continue
      const found = markOf(reading, values[reading.at], facts)
      const { sets } = found
      marks[i] = found
      for (let at = 0; at < sets.length; at += 2) add(rows, sets[at] ?? 0, sets[at + 1] ?? 0)
    }
    for (let word = width; word < rows.length; word += 1) add(rows, word, rows[word - width] ?? 0)
  }

  const answerTo = (condition: number): YesNoUnknown => {
    let answer: YesNoUnknown = 'yes'
    for (let word = 0; word < width; word += 1) {
      const of = asked[width * condition + word] ?? 0
      if ((of & ~(rows[2 * width + word] ?? 0)) !== 0) return 'no'
      if ((of & ~(rows[width + word] ?? 0)) !== 0) answer = 'unknown'
    }
    return answer
  }

  const isHinge = (reading: number): boolean => {
    const doubts = marks[reading]?.doubts
    if (doubts === undefined) return false
    for (let at = 0; at < doubts.length; at += 2)
      if (((unmet[doubts[at] ?? 0] ?? 0) & (doubts[at + 1] ?? 0)) !== 0) return true
    return false
  }

  const seekUnmet = (of: ReadonlyArray<number>): void => {
    unmet.fill(0)
    for (const condition of of)
      for (let word = 0; word < width; word += 1)
        add(unmet, word, (asked[width * condition + word] ?? 0) & ~(rows[word] ?? 0))
  }

  const hinges = <Words>(
    of: ReadonlyArray<number>,
    among: ReadonlyArray<Says<Words>>,
  ): ReadonlyArray<Words> => {
    seekUnmet(of)
    const found: Array<Words> = []
    for (const { at, words } of among) if (isHinge(at)) found.push(words)
    return found
  }

  return {
    run: (facts) => {
      mark(facts)
      for (let condition = 0; condition < answers.length; condition += 1)
        answers[condition] = answerTo(condition)
      return { answers }
    },
    readingOf: (fact) => readings.findIndex((reading) => reading.fact === fact),
    hinges,
  }
}
