import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { UseCase } from './call.ts'
import type { Written } from './written.ts'

/**
 * Waits until what was written can be seen in the views, so that the page that follows shows it.
 * The event is recorded already: an error here says "not yet visible", never "not done".
 */
export const visible =
  <W extends Written>(useCase: UseCase<W>): UseCase<W> =>
  (deps) =>
    F.pipe(
      useCase(deps),
      TE.chainFirst(({ position }) =>
        F.pipe(
          deps.projections.waitFor(position),
          TE.mapLeft((error): AppError => ({ _tag: 'NotYetVisible', error })),
        ),
      ),
    )
