import type { CallOptions } from '@meldplicht/event-store'
import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'

/** Options of a call that nobody aborts. */
export const patient: CallOptions = { signal: new AbortController().signal }

/** Runs what must succeed. */
export const right = async <L, A>(task: TE.TaskEither<L, A>): Promise<A> => {
  const answer = await task()
  if (E.isRight(answer)) return answer.right
  throw new Error(
    JSON.stringify(answer.left, (_key, v: unknown) => (typeof v === 'bigint' ? `${v}` : v)),
  )
}
