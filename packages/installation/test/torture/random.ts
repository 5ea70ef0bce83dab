/** Numbers that look random and follow from a seed: each in [0, 1). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  // Mulberry32.
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 up to and without `end`. */
export const below = (random: () => number, end: number): number => Math.floor(random() * end)
