/** Lets appends go one after another on each stream, and not too many at once on all. */
export interface Turns {
  /** Resolves when it is this one's turn, to what must be called at its end. */
  readonly take: (stream: string) => Promise<() => void>
}

/** More at once on a fresh connection have hung the client. */
const AT_ONCE = 64

/** Makes {@link Turns}. */
export const turns = (): Turns => {
  const tails = new Map<string, Promise<void>>()
  const waiting: Array<() => void> = []
  let free = AT_ONCE

  const enter = async (): Promise<void> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }

  return {
    take: async (stream) => {
      const before = tails.get(stream)
      const { promise, resolve } = Promise.withResolvers<void>()
      tails.set(stream, promise)
      await before
      await enter()
      return () => {
        leave()
        resolve()
        if (tails.get(stream) === promise) tails.delete(stream)
      }
    },
  }
}
