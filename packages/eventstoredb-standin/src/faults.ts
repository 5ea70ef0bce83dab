/**
 * What can go wrong, each as it was seen on a real server. With an append:
 *
 * - `silent-append`: it is neither stored nor answered
 * - `answer-lost`: it is stored, and the connection breaks before the answer
 * - `stored-in-silence`: it is stored and never answered
 * - `unknown`: it fails with type `unknown`, as in the first moment after a start
 * - `unavailable`: the connection breaks before it is stored
 * - `not-leader`: it asks for the leader, and is refused by a node that is no longer that (a node
 *   that is not asked sends it on to the leader)
 * - `late-append`: it is stored, and answered late
 * - `malformed-twice`: it is answered as malformed, twice: the second answer ends the process of
 *   the client (batch route only)
 *
 * With a read or a subscription:
 *
 * - `not-leader-read`: it asks for the leader, and is refused as an append is
 * - `behind`: it does not ask for the leader, and this node has not heard of the newest event yet
 *   (reads only)
 * - `silent-read`: it is never answered
 * - `half-read`: its first event comes, and then nothing (reads only)
 * - `unknown-read`, `unavailable-read`: it fails as appends do
 *
 * With the question for what the server can do:
 *
 * - `late-features`: it is answered late
 *
 * With a subscription:
 *
 * - `stalled`: it is confirmed, and then nothing comes, as after the loss of a leader
 * - `never-caught-up`: it gives everything, and never says that this is all, as a busy server does
 * - `deaf`: it catches up, and nothing comes after that
 * - `dropped`: it ends after three messages, as for a consumer that is too slow
 * - `checkpoint-nowhere`: it begins with a checkpoint at the highest number that there is, as on a
 *   server whose index is still empty
 * - `duplicate`: it begins with events that the client says it has
 */
export const FAULTS = [
  'silent-append',
  'answer-lost',
  'stored-in-silence',
  'unknown',
  'unavailable',
  'not-leader',
  'late-append',
  'malformed-twice',
  'silent-read',
  'half-read',
  'unknown-read',
  'unavailable-read',
  'not-leader-read',
  'behind',
  'late-features',
  'stalled',
  'never-caught-up',
  'deaf',
  'dropped',
  'checkpoint-nowhere',
  'duplicate',
] as const
/** See {@link FAULTS}. */
export type Fault = (typeof FAULTS)[number]

/** Faults by chance: the same seed gives the same faults to the same calls. */
export interface Chance {
  readonly seed: number
  /** How likely each listed fault is at each occasion, 0 to 1. */
  readonly rate: number
  readonly faults: ReadonlyArray<Fault>
}

/** The faults of a stand-in. */
export interface Faults {
  /** The next so many occasions of this fault have it. */
  readonly next: (fault: Fault, times?: number) => void
  /** From now on faults come by chance; without an argument no more. */
  readonly byChance: (chance?: Chance) => void
  /** Takes back what `next` and `byChance` ordered. */
  readonly clear: () => void
  /** How often a fault has happened. */
  readonly count: (fault: Fault) => number
}

/** The side of the server: asks at each occasion whether the fault is due. */
export interface FaultSource extends Faults {
  readonly due: (...faults: ReadonlyArray<Fault>) => Fault | undefined
}

// mulberry32: small, and the same everywhere.
const random = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Makes a {@link FaultSource} without any fault. */
export const faultSource = (): FaultSource => {
  const ordered = new Map<Fault, number>()
  const happened = new Map<Fault, number>()
  let chance: Chance | undefined
  let draw = random(0)

  const isDue = (fault: Fault): boolean => {
    const left = ordered.get(fault) ?? 0
    if (left > 0) {
      ordered.set(fault, left - 1)
      return true
    }
    return chance?.faults.includes(fault) === true && draw() < chance.rate
  }

  return {
    next: (fault, times = 1) => void ordered.set(fault, (ordered.get(fault) ?? 0) + times),
    byChance: (next) => {
      chance = next
      if (next !== undefined) draw = random(next.seed)
    },
    clear: () => {
      ordered.clear()
      chance = undefined
    },
    count: (fault) => happened.get(fault) ?? 0,
    due: (...faults) => {
      const found = faults.find(isDue)
      if (found !== undefined) happened.set(found, (happened.get(found) ?? 0) + 1)
      return found
    },
  }
}
