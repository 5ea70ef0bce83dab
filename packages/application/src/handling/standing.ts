import type { ExpectedRevision, StreamName } from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'

// Past every real revision: the answer holds where the stream stands, and no events.
const PAST_THE_END = revision(2n ** 63n - 1n)

/** Where a stream stands, without reading it. */
export const standing = (
  deps: Pick<Deps, 'store'>,
  stream: StreamName,
  signal: AbortSignal,
): TE.TaskEither<AppError, ExpectedRevision> =>
  F.pipe(
    deps.store.readStream(stream, PAST_THE_END, { signal }),
    TE.bimap(
      (error): AppError => ({ _tag: 'StoreFailed', error }),
      (read): ExpectedRevision => (read._tag === 'missing' ? 'no-stream' : read.last),
    ),
  )
