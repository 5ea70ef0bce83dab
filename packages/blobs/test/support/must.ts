import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'

/** The right value of a task, or a failing test that shows the error. */
export const must = async <L, A>(task: TE.TaskEither<L, A>): Promise<A> => {
  const result = await task()
  if (E.isLeft(result)) throw new Error(`unexpected: ${JSON.stringify(result.left)}`)
  return result.right
}

/** The error of a task, or a failing test. */
export const failure = async <L, A>(task: TE.TaskEither<L, A>): Promise<L> => {
  const result = await task()
  if (E.isRight(result)) throw new Error('expected an error')
  return result.left
}
