import type { EventStore, StreamName } from '@meldplicht/event-store'
import type { Folded } from './loaded.ts'

/** What was loaded before, for each store: a stream only grows, so that its rest is enough. */
export interface Remembered<S> {
  readonly get: (store: EventStore, stream: StreamName) => Folded<S> | undefined
  readonly set: (store: EventStore, stream: StreamName, loaded: Folded<S>) => void
  readonly forget: (store: EventStore, stream: StreamName) => void
}

/** Most events that are held for one store: about 50 MB, of sealed data. */
const MOST_EVENTS = 20_000

interface Held<S> {
  readonly streams: Map<StreamName, Folded<S>>
  events: number
}

/**
 * Remembers loaded streams, those that were used last. What is remembered is never taken for where
 * a stream stands: each load asks the store for what came after it, whoever wrote that, and each
 * append says which revision was decided on.
 */
export const remembered = <S>(mostEvents: number = MOST_EVENTS): Remembered<S> => {
  const stores = new WeakMap<EventStore, Held<S>>()

  const heldOf = (store: EventStore): Held<S> => {
    const held = stores.get(store) ?? { streams: new Map(), events: 0 }
    stores.set(store, held)
    return held
  }
  const drop = (held: Held<S>, stream: StreamName): void => {
    held.events -= held.streams.get(stream)?.stored.length ?? 0
    held.streams.delete(stream)
  }

  return {
    get: (store, stream) => stores.get(store)?.streams.get(stream),
    set: (store, stream, loaded) => {
      const held = heldOf(store)
      // A map keeps its order: whoever is used goes to the end, and the first were used longest ago.
      drop(held, stream)
      held.streams.set(stream, loaded)
      held.events += loaded.stored.length
      for (const oldest of held.streams.keys()) {
        if (held.events <= mostEvents) break
        drop(held, oldest)
      }
    },
    forget: (store, stream) => drop(heldOf(store), stream),
  }
}
