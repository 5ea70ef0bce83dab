import type { Envelope, ExpectedRevision, StreamName } from '@meldplicht/event-store'
import type { readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { either as E } from 'fp-ts'
import { onTestFinished, vi } from 'vitest'
import type { Answer } from '../../src/append.ts'
import { prepareAppend } from '../../src/append.ts'
import type { GroupCommit } from '../../src/group-commit.ts'
import { groupCommit } from '../../src/group-commit.ts'
import { openDatabase } from '../../src/open-database.ts'
import type { Statements } from '../../src/statements.ts'

/** How a commit goes wrong: the frames never reached the disk, or they did and nobody heard. */
export type LostCommit = 'never-written' | 'written-unheard'

/** The group commit of one file, without the store around it, whose commits can be watched. */
export interface Grouped {
  readonly commits: GroupCommit
  /** How many transactions were committed. */
  readonly committed: () => number
  readonly append: (
    stream: StreamName,
    expected: ExpectedRevision,
    events: RNEA.ReadonlyNonEmptyArray<Envelope>,
  ) => Promise<Answer>
  /** The next commit throws this. */
  readonly failNext: (error: Error, how: LostCommit) => void
}

/** Opens a {@link Grouped} on a file. */
export const grouped = (path: string, maxBytes?: number): Grouped => {
  const database = openDatabase({ path, maxBytes })
  if (E.isLeft(database)) throw new Error('does not open')
  const { db, statements } = database.right
  onTestFinished(() => db.close())
  return watched(statements)
}

const watched = (statements: Statements): Grouped => {
  const { commit } = statements
  const really = commit.run.bind(commit)
  const spy = vi.spyOn(commit, 'run')
  const commits = groupCommit(statements, () => {})
  return {
    commits,
    committed: () => spy.mock.calls.length,
    append: async (stream, expected, events) => {
      const prepared = prepareAppend(stream, expected, events)
      if (E.isLeft(prepared)) return prepared
      return commits.append(prepared.right, { patience: 5_000, refuse: () => undefined })
    },
    failNext: (error, how) => {
      spy.mockImplementationOnce(() => {
        if (how === 'written-unheard') really()
        throw error
      })
    },
  }
}
