import type { BlobHash } from '@meldplicht/domain'
import { decodeIncidentEvent } from '@meldplicht/domain'
import type { LogPage, LogQuery, ReadError, Stored } from '@meldplicht/event-store'
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

/** What the log says of files and of where they belong. */
export interface LogOfFiles {
  /** Every blob that an event of this log names, of all organisations. */
  readonly named: ReadonlySet<BlobHash>
  /** Every stream of an incident in this log. */
  readonly incidents: ReadonlySet<string>
}

/** Reads the log up to the head: what is recorded after that is not in the answer. */
export const logOfFiles =
  (deps: Pick<Deps, 'store'>, signal: AbortSignal): TE.TaskEither<AppError, LogOfFiles> =>
  async () => {
    const [named, incidents] = [new Set<BlobHash>(), new Set<string>()]
    for (let query = FIRST; ; ) {
      const page: E.Either<ReadError, LogPage> = await deps.store.readLog(query, { signal })()
      if (E.isLeft(page)) return E.left({ _tag: 'StoreFailed', error: page.left })
      const { events, atHead, next } = page.right
      const found = E.traverseArray(namedBy)(events)
      if (E.isLeft(found)) return found
      for (const blob of found.right.flat()) named.add(blob)
      for (const { envelope } of events) incidents.add(envelope.stream)
      if (atHead || next === undefined) return E.right({ named, incidents })
      query = { ...query, after: next }
    }
  }

/** Every blob that an event of this log names; see {@link logOfFiles}. */
export const namedBlobs = (
  deps: Pick<Deps, 'store'>,
  signal: AbortSignal,
): TE.TaskEither<AppError, ReadonlySet<BlobHash>> =>
  F.pipe(
    logOfFiles(deps, signal),
    TE.map(({ named }) => named),
  )
