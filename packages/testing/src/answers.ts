import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'

const text = (value: unknown): string =>
  JSON.stringify(value, (_key, v: unknown) => (typeof v === 'bigint' ? `${v}` : v), 1)

/** Runs what must succeed; throws what refused it. */
export const right = async <L, A>(task: TE.TaskEither<L, A>): Promise<A> => {
  const answer = await task()
  if (E.isRight(answer)) return answer.right
  throw new Error(`refused: ${text(answer.left)}`)
}

/** Runs what must fail; throws what was answered. */
export const left = async <L, A>(task: TE.TaskEither<L, A>): Promise<L> => {
  const answer = await task()
  if (E.isLeft(answer)) return answer.left
  throw new Error(`accepted: ${text(answer.right)}`)
}
