import type { HistoryDamaged, StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type { ReadOnlyFile } from './read-only-file.ts'
import { openReadOnlyFile } from './read-only-file.ts'
import type { Statements } from './statements.ts'

/** A database that is only read, and opened anew when somebody begins to write to it. */
export interface ReadOnlyDatabase {
  /** May throw what SQLite throws. */
  readonly read: <L, A>(
    work: (statements: Statements) => E.Either<L, A>,
  ) => E.Either<L | StoreUnavailable | HistoryDamaged, A>
  /** Another value after each change, whoever made it. */
  readonly version: () => unknown
  readonly close: () => void
}

/** How often a read goes again that a change of the file fell into. */
const TRIES = 5

const restless: StoreUnavailable = {
  _tag: 'StoreUnavailable',
  reason: 'locked',
  detail: 'the file is changed all the time',
}

/** Opens a {@link ReadOnlyDatabase}. Throws what SQLite and the file system throw. */
export const openReadOnlyDatabase = (
  path: string,
): E.Either<StoreUnavailable | HistoryDamaged, ReadOnlyDatabase> => {
  const first = openReadOnlyFile(path)
  if (E.isLeft(first)) return first
  let file: ReadOnlyFile = first.right
  let opened = 1

  const current = (): E.Either<StoreUnavailable | HistoryDamaged, ReadOnlyFile> => {
    if (file.isUnchanged()) return E.right(file)
    const again = openReadOnlyFile(path)
    if (E.isLeft(again)) return again
    file.close()
    file = again.right
    opened += 1
    return again
  }

  // What is read from a file while somebody writes to it without our lock may be anything: it
  // counts only when the file is afterwards what it was before.
  const attempt = <L, A>(
    used: ReadOnlyFile,
    work: (statements: Statements) => E.Either<L, A>,
  ): E.Either<L, A> | undefined => {
    try {
      const answer = work(used.statements)
      return used.isUnchanged() ? answer : undefined
    } catch (error) {
      if (used.isUnchanged()) throw error
      return undefined
    }
  }

  return E.right({
    read: (work) => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const used = current()
        if (E.isLeft(used)) return used
        const answer = attempt(used.right, work)
        if (answer !== undefined) return answer
      }
      return E.left(restless)
    },
    version: () => {
      const used = current()
      if (E.isLeft(used)) return undefined
      return `${opened} ${String(used.right.statements.dataVersion.get()?.['data_version'])}`
    },
    close: () => file.close(),
  })
}
