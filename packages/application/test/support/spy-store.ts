import type { AppendError, Appended, EventStore } from '@meldplicht/event-store'
import type { taskEither as TE } from 'fp-ts'

/** A store that notes what is asked of it, and can be made to answer otherwise. */
export interface SpyStore extends EventStore {
  /** The names of the calls since the last `forget`, subscriptions' own reads left out. */
  readonly asked: ReadonlyArray<string>
  readonly forget: () => void
  /** Every append goes through this until it is taken away. */
  intercept:
    | ((
        append: TE.TaskEither<AppendError, Appended>,
        stream: string,
      ) => TE.TaskEither<AppendError, Appended>)
    | undefined
  /** Signals with which the store was called. */
  readonly signals: Set<AbortSignal>
}

/** Puts a {@link SpyStore} before a store. */
export const spyStore = (inner: EventStore): SpyStore => {
  const asked: Array<string> = []
  const signals = new Set<AbortSignal>()
  const spy: SpyStore = {
    asked,
    signals,
    intercept: undefined,
    forget: () => {
      asked.length = 0
      signals.clear()
    },
    append: (stream, expected, events, options) => {
      asked.push(`append ${stream.split('-')[0]}`)
      signals.add(options.signal)
      const append = inner.append(stream, expected, events, options)
      return spy.intercept === undefined ? append : spy.intercept(append, stream)
    },
    readStream: (stream, from, options) => {
      asked.push(`readStream ${stream.split('-')[0]}`)
      signals.add(options.signal)
      return inner.readStream(stream, from, options)
    },
    readLog: (query, options) => {
      asked.push('readLog')
      signals.add(options.signal)
      return inner.readLog(query, options)
    },
    subscribe: inner.subscribe,
    close: inner.close,
  }
  return spy
}
