/** How a wait for the client ended. */
export type Waited<A> =
  | { readonly _tag: 'done'; readonly value: A }
  | { readonly _tag: 'failed'; readonly error: unknown }
  | { readonly _tag: 'late' }
  | { readonly _tag: 'aborted' }

/**
 * Waits for a promise of the client, but not for ever: its reads and batch appends ignore every
 * deadline. What comes afterwards is dropped.
 *
 * @param limit - in milliseconds
 */
export const within = <A>(
  limit: number,
  signal: AbortSignal,
  promise: Promise<A>,
): Promise<Waited<A>> =>
  new Promise((resolve) => {
    const end = (waited: Waited<A>): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      resolve(waited)
    }
    const abort = (): void => end({ _tag: 'aborted' })
    const timer = setTimeout(() => end({ _tag: 'late' }), limit)
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    promise.then(
      (value) => end({ _tag: 'done', value }),
      (error: unknown) => end({ _tag: 'failed', error }),
    )
  })
