import { either as E } from 'fp-ts'

/** A directory that cannot be made, read or written. */
export interface FilesUnavailable {
  readonly _tag: 'FilesUnavailable'
  readonly detail: string
}

/** Runs work on files; what node:fs throws becomes a value here, once. */
export const onDisk = <A>(work: () => A): E.Either<FilesUnavailable, A> =>
  E.tryCatch(work, (error) => ({
    _tag: 'FilesUnavailable',
    detail: error instanceof Error ? error.message : String(error),
  }))
