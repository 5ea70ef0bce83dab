import type { AllStreamSubscription } from '@eventstore/db-client'
import { END, streamNameFilter } from '@eventstore/db-client'
import type { ReadError, RetryPolicy } from '@meldplicht/event-store'
import { pauseAfter } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { damaged } from './client-error.ts'
import type { Connection } from './connection.ts'
import { hides, METADATA_PREFIXES } from './hides.ts'
import type { Limits } from './server.ts'
import { readNewest } from './server.ts'

/** Finds stream metadata that hides events. */
export interface Hidden {
  /** Asks the server, always. */
  readonly ask: (stream: string, limits: Limits) => Promise<E.Either<ReadError, void>>
  /** Asks the server once for each stream, and again only after its metadata was written. */
  readonly check: (stream: string, limits: Limits) => Promise<E.Either<ReadError, void>>
  readonly stop: () => void
}

/** Streams whose metadata are known to hide nothing; beyond it the knowledge starts anew. */
const REMEMBERED = 20_000

const ignore = (): void => {}

/**
 * Makes {@link Hidden}. One subscription tells it of every change of metadata; while that is not
 * there, nothing is remembered.
 */
export const hidden = (connection: Connection, retry: RetryPolicy, timeout: number): Hidden => {
  const clean = new Set<string>()
  let watching = false
  let stopped = false
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let subscription: AllStreamSubscription | undefined

  const watch = (): void => {
    const filter = streamNameFilter({ prefixes: [...METADATA_PREFIXES] })
    const current = connection
      .client()
      .subscribeToAll({ fromPosition: END, filter, ...connection.reading })
    subscription = current
    let over = false
    const silence = setTimeout(() => again(), timeout).unref()
    const again = (): void => {
      if (over || stopped) return
      over = true
      clearTimeout(silence)
      current.unsubscribe().catch(ignore)
      watching = false
      clean.clear()
      failures += 1
      timer = setTimeout(watch, pauseAfter(retry, failures)).unref()
    }
    current.on('confirmation', () => {
      if (over) return
      clearTimeout(silence)
      clean.clear()
      watching = true
      failures = 0
    })
    current.on('data', ({ event }) => clean.delete(event?.streamId.slice(2) ?? ''))
    for (const end of ['error', 'end', 'close']) current.on(end, again)
  }

  const look: Hidden['ask'] = async (stream, limits) => {
    const read = await readNewest(connection, `$$${stream}`, limits)
    if (E.isLeft(read)) return read
    const problem = read.right === 'missing' ? undefined : hides(read.right.event?.data)
    return problem === undefined
      ? E.right(undefined)
      : E.left(damaged(stream, `the metadata of the stream ${problem}`))
  }
  const ask: Hidden['ask'] = async (stream, limits) => {
    // Noted before the question, so that a change during it takes the note away again.
    if (clean.size >= REMEMBERED) clean.clear()
    if (watching) clean.add(stream)
    const looked = await look(stream, limits)
    if (E.isLeft(looked)) clean.delete(stream)
    return looked
  }

  watch()
  return {
    ask,
    check: async (stream, limits) => (clean.has(stream) ? E.right(undefined) : ask(stream, limits)),
    stop: () => {
      stopped = true
      clearTimeout(timer)
      subscription?.unsubscribe().catch(ignore)
    },
  }
}
