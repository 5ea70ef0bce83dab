import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'

/** Options of a call that nobody aborts. */
export const patient = { signal: new AbortController().signal }

const text = (value: unknown): string =>
  JSON.stringify(value, (_key, v: unknown) => (typeof v === 'bigint' ? `${v}` : v))

/** Runs a call that must succeed. */
export const right = async <L, A>(call: TE.TaskEither<L, A>): Promise<A> => {
  const answer = await call()
  if (E.isRight(answer)) return answer.right
  throw new Error(`refused: ${text(answer.left)}`)
}

/** Runs a call that must fail. */
export const left = async <L, A>(call: TE.TaskEither<L, A>): Promise<L> => {
  const answer = await call()
  if (E.isLeft(answer)) return answer.left
  throw new Error(`accepted: ${text(answer.right)}`)
}
