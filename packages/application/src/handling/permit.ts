import { taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import type { PolicyQuestion } from '../ports/policy.ts'

/** Asks the one policy function. Every use case begins here; nothing is read before it. */
export const permit = (
  deps: Pick<Deps, 'policy'>,
  question: PolicyQuestion,
): TE.TaskEither<AppError, void> =>
  deps.policy(question)
    ? TE.right(undefined)
    : TE.left({ _tag: 'Forbidden', action: question.action })
