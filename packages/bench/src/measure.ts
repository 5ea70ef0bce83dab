/** How fast something went: runs per second, over several rounds. */
export interface Rates {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** Runs per second by the clock on the wall, and by the processor time that was really had. */
export interface Measured {
  readonly wall: Rates
  readonly processor: Rates
}

const ratesOf = (rates: ReadonlyArray<number>): Rates => {
  const sorted = rates.toSorted((a, b) => a - b)
  return {
    min: sorted[0] ?? 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    max: sorted.at(-1) ?? 0,
  }
}

interface Plan {
  readonly rounds: number
  /** What counts as one run happens this often in a call of `work`. */
  readonly perCall: number
  readonly callsPerRound: number
}

/** Times `work` in several rounds after a first one that is thrown away. */
export const measure = async (work: () => unknown, plan: Plan): Promise<Measured> => {
  const wall: Array<number> = []
  const processor: Array<number> = []
  for (let round = 0; round <= plan.rounds; round += 1) {
    const cpu = process.cpuUsage()
    const start = performance.now()
    for (let call = 0; call < plan.callsPerRound; call += 1) {
      const answer = work()
      if (answer instanceof Promise) await answer
    }
    const elapsed = performance.now() - start
    const { user, system } = process.cpuUsage(cpu)
    const runs = plan.callsPerRound * plan.perCall
    if (round === 0) continue
    wall.push((runs / elapsed) * 1_000)
    processor.push((runs / (user + system)) * 1_000_000)
  }
  return { wall: ratesOf(wall), processor: ratesOf(processor) }
}
