/** Something to time: `run` does `count` of what is counted. */
export interface Contender {
  readonly name: string
  readonly count: number
  /** Prepares a round, outside what is timed; what it answers is timed. */
  readonly prepare: () => (() => unknown) | Promise<() => unknown>
}

/** How one contender did: rates per second, one for each round, in their order. */
export interface Raced {
  readonly name: string
  /** By the clock on the wall. */
  readonly rates: ReadonlyArray<number>
  /** By the time that processors worked for it, all threads: without what it waited for. */
  readonly worked: ReadonlyArray<number>
}

const sorted = (numbers: ReadonlyArray<number>): ReadonlyArray<number> =>
  numbers.toSorted((a, b) => a - b)

const quantile = (numbers: ReadonlyArray<number>, q: number): number =>
  sorted(numbers)[Math.floor((numbers.length - 1) * q)] ?? Number.NaN

/** The middle one. */
export const median = (numbers: ReadonlyArray<number>): number => quantile(numbers, 0.5)

/** How far apart the middle half of the rounds is, as a part of the middle one: the noise. */
export const spread = (numbers: ReadonlyArray<number>): number =>
  (quantile(numbers, 0.75) - quantile(numbers, 0.25)) / median(numbers)

/** The ratio within each round, and the middle one of those: what both suffered cancels out. */
export const ratio = (ours: ReadonlyArray<number>, theirs: ReadonlyArray<number>): number =>
  median(ours.map((rate, i) => rate / (theirs[i] ?? Number.NaN)))

/** Rounds that are run first and do not count. */
export const WARM_UP = 15

/**
 * Times contenders in turn, round after round, each round beginning with another one, so that
 * whatever the machine does meanwhile meets all of them. The first {@link WARM_UP} rounds are
 * thrown away: until then the runtime still compiles what it runs, and programs run for days.
 */
export const race = async (
  contenders: ReadonlyArray<Contender>,
  rounds: number,
): Promise<ReadonlyArray<Raced>> => {
  const rates = contenders.map((): Array<number> => [])
  const worked = contenders.map((): Array<number> => [])
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const which = (turn + round + WARM_UP) % contenders.length
      const contender = contenders[which]
      if (contender === undefined) continue
      const run = await contender.prepare()
      const before = process.cpuUsage()
      const start = performance.now()
      await run()
      const elapsed = performance.now() - start
      const { user, system } = process.cpuUsage(before)
      if (round < 0) continue
      rates[which]?.push((contender.count / elapsed) * 1_000)
      worked[which]?.push((contender.count / (user + system)) * 1_000_000)
    }
  }
  return contenders.map(({ name }, i) => ({
    name,
    rates: rates[i] ?? [],
    worked: worked[i] ?? [],
  }))
}

const whole = (n: number): string => Math.round(n).toLocaleString('en').padStart(9)

/** Prints how all did, each beside the one that they are held against, with the goal if there is one. */
export const tell = (
  what: string,
  raced: ReadonlyArray<Raced>,
  goals: Readonly<Record<string, number>> = {},
): void => {
  console.log(what)
  const [bare] = raced
  if (bare === undefined) return
  for (const each of raced) {
    const goal = goals[each.name]
    const held = ratio(each.rates, bare.rates)
    const work = ratio(each.worked, bare.worked)
    const verdict =
      goal === undefined ? '' : `  goal ${goal} x: ${held >= goal ? 'met' : 'NOT MET'}`
    const noise = `(noise ${Math.round(spread(each.rates) * 100)} %)`
    const beside =
      each === bare
        ? ''
        : `  ${held.toFixed(2)} x ${bare.name} (by processor time ${work.toFixed(2)} x)`
    console.log(
      `  ${each.name.padEnd(42)} ${whole(median(each.rates))} /s ${noise}${beside}${verdict}`,
    )
  }
}
