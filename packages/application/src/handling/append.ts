import type {
  AppendError,
  Appended,
  Envelope,
  ExpectedRevision,
  StreamName,
} from '@meldplicht/event-store'
import type { readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { function as F, taskEither as TE } from 'fp-ts'
import type { Deps } from '../ports/deps.ts'

/** How often the same frozen events are sent again when an answer was lost. */
export const RESEND_TRIES = 3

/**
 * Appends frozen envelopes. When the answer is lost the same ones go again: the store answers
 * with the first success or writes them now, never twice.
 */
export const appendFrozen = (
  deps: Pick<Deps, 'store'>,
  stream: StreamName,
  at: ExpectedRevision,
  envelopes: RNEA.ReadonlyNonEmptyArray<Envelope>,
  signal: AbortSignal,
  tries: number = RESEND_TRIES,
): TE.TaskEither<AppendError, Appended> =>
  F.pipe(
    deps.store.append(stream, at, envelopes, { signal }),
    TE.orElse((error) =>
      error._tag === 'OutcomeUnknown' && tries > 1
        ? appendFrozen(deps, stream, at, envelopes, signal, tries - 1)
        : TE.left(error),
    ),
  )
