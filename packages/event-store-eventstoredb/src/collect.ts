import type { StreamingRead } from '@eventstore/db-client'

/** How the reading of a stream of the client ended. */
export type Collected<A> =
  | { readonly _tag: 'done'; readonly items: ReadonlyArray<A> }
  | { readonly _tag: 'failed'; readonly error: unknown }
  | { readonly _tag: 'late' }
  | { readonly _tag: 'aborted' }

const ignore = (): void => {}

/**
 * Reads a stream of the client to its end. It has so many milliseconds for each item: the client
 * gives up on no read by itself.
 */
export const collect = <A>(
  readable: StreamingRead<A>,
  limit: number,
  signal: AbortSignal,
): Promise<Collected<A>> =>
  new Promise((resolve) => {
    const items: Array<A> = []
    const end = (collected: Collected<A>): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      if (collected._tag !== 'done') readable.cancel().catch(ignore)
      resolve(collected)
    }
    const abort = (): void => end({ _tag: 'aborted' })
    const timer = setTimeout(() => end({ _tag: 'late' }), limit)
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    // The listener stays: an error that comes late would else end the process.
    readable.on('error', (error) => end({ _tag: 'failed', error }))
    readable.on('data', (item: A) => {
      items.push(item)
      timer.refresh()
    })
    readable.on('end', () => end({ _tag: 'done', items }))
  })
