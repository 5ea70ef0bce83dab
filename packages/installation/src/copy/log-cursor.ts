import type { EventStore, LogPage, ReadError, Stored } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { LOG_PREFIXES } from '../log-prefixes.ts'

/** Goes through a log, one event after another. */
export interface LogCursor {
  /** The next event; `undefined` at the head. */
  readonly next: () => Promise<E.Either<ReadError, Stored | undefined>>
}

/** A cursor before the first event of a log. */
export const logCursor = (store: EventStore, signal: AbortSignal): LogCursor => {
  let page: LogPage = { events: [], atHead: false }
  let at = 0

  const turn = async (): Promise<E.Either<ReadError, LogPage>> => {
    const after = page.next === undefined ? {} : { after: page.next }
    return store.readLog({ prefixes: LOG_PREFIXES, ...after }, { signal })()
  }

  const next: LogCursor['next'] = async () => {
    const stored = page.events[at]
    if (stored !== undefined) {
      at += 1
      return E.right(stored)
    }
    if (page.atHead) return E.right(undefined)
    const read = await turn()
    if (E.isLeft(read)) return read
    page = read.right
    at = 0
    return next()
  }
  return { next }
}
