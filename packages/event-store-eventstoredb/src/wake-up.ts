/** Wakes whoever waits: for news, for the end, or because its time is up. */
export interface WakeUp {
  readonly wake: () => void
  /** Resolves at once when woken since the last wait. Never keeps the process alive. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Makes a {@link WakeUp} for one waiter. */
export const wakeUp = (): WakeUp => {
  let woken = false
  let release = (): void => {}
  return {
    wake: () => {
      woken = true
      release()
    },
    wait: async (milliseconds) => {
      if (!woken) {
        const { promise, resolve } = Promise.withResolvers<void>()
        release = resolve
        const timer = setTimeout(resolve, milliseconds).unref()
        await promise
        clearTimeout(timer)
      }
      woken = false
    },
  }
}
