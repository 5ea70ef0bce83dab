import type { BlobHash } from '@meldplicht/domain'
import { decodeIncidentEvent } from '@meldplicht/domain'
import type { LogPage, LogQuery, Stored } from '@meldplicht/event-store'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'

const FIRST: LogQuery = { prefixes: ['incident-'] }

// Only this event names a blob. One that cannot be read ends the search: it could name any.
const namedBy = ({ envelope }: Stored): E.Either<AppError, ReadonlyArray<BlobHash>> =>
  envelope.type !== 'EvidenceAttached'
    ? E.right([])
    : F.pipe(
        decodeIncidentEvent(envelope),
        E.bimap(
          (error): AppError => ({ _tag: 'HistoryUnreadable', stream: envelope.stream, error }),
          (event) => (event.type === 'EvidenceAttached' ? [event.data.file.blob] : []),
        ),
      )

/**
 * Every blob that an event of this log names, of all organisations. Read up to the head: what is
 * recorded after that is not among them.
 */
export const namedBlobs = (
  deps: Pick<Deps, 'store'>,
  signal: AbortSignal,
): TE.TaskEither<AppError, ReadonlySet<BlobHash>> => {
  const from = (
    query: LogQuery,
    before: ReadonlyArray<BlobHash>,
  ): TE.TaskEither<AppError, ReadonlyArray<BlobHash>> =>
    F.pipe(
      deps.store.readLog(query, { signal }),
      TE.mapLeft((error): AppError => ({ _tag: 'StoreFailed', error })),
      TE.chain((page: LogPage) =>
        F.pipe(
          TE.fromEither(E.traverseArray(namedBy)(page.events)),
          TE.chain((found) => {
            const named = [...before, ...found.flat()]
            return page.atHead || page.next === undefined
              ? TE.right(named)
              : from({ ...query, after: page.next }, named)
          }),
        ),
      ),
    )
  return F.pipe(
    from(FIRST, []),
    TE.map((named) => new Set(named)),
  )
}
