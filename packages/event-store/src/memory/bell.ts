/** A bell: rung once, it wakes the one who waits, or the next one who comes. */
export interface Bell {
  readonly ring: () => void
  /** Resolves when the bell rings, or after so many milliseconds. */
  readonly wait: (milliseconds?: number) => Promise<void>
}

/** Makes a {@link Bell}. Its timers never keep a process alive. */
export const bell = (): Bell => {
  let rung = false
  let wake: (() => void) | undefined
  return {
    ring: () => {
      rung = true
      wake?.()
    },
    wait: async (milliseconds) => {
      if (!rung) {
        const { promise, resolve } = Promise.withResolvers<void>()
        wake = resolve
        const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds)
        timer?.unref()
        await promise
        clearTimeout(timer)
        wake = undefined
      }
      rung = false
    },
  }
}
