import { either as E } from 'fp-ts'
import { describe, expect, test, vi } from 'vitest'
import { openDatabase } from '../src/open-database.ts'
import { commitFailureOf, failureOf } from '../src/sqlite-error.ts'
import type { Statements } from '../src/statements.ts'
import { inWriteTransaction } from '../src/transaction.ts'
import { temporaryFile } from './support/temporary.ts'

const sqliteError = (errcode: number): Error =>
  Object.assign(new Error('from SQLite'), { code: 'ERR_SQLITE_ERROR', errcode })

describe('an exception means', () => {
  const unavailable = [
    [5, 'locked'],
    [5 | (2 << 8), 'locked'],
    [6, 'locked'],
    [8, 'read-only'],
    [8 | (3 << 8), 'read-only'],
    [10, 'unreachable'],
    [13, 'full'],
    [14, 'cannot-open'],
    [3, 'access-denied'],
    [23, 'access-denied'],
    [26, 'cannot-open'],
    [1, 'unreachable'],
  ] as const
  for (const [errcode, reason] of unavailable) {
    test(`${reason} when SQLite answers ${errcode}`, () => {
      const failure = { _tag: 'StoreUnavailable', reason, detail: 'from SQLite' }
      expect(failureOf(sqliteError(errcode))).toEqual(failure)
    })
  }

  for (const [code, reason] of [
    ['EACCES', 'access-denied'],
    ['EROFS', 'read-only'],
    ['ENOSPC', 'full'],
    ['ENOTDIR', 'cannot-open'],
  ] as const) {
    test(`${reason} when the file system answers ${code}`, () => {
      expect(failureOf(Object.assign(new Error('x'), { code }))).toMatchObject({ reason })
    })
  }

  test('damage when SQLite finds the file corrupt', () => {
    expect(failureOf(sqliteError(11))).toMatchObject({ _tag: 'HistoryDamaged' })
  })

  test('an unknown outcome only when the disk fails during the commit', () => {
    expect(commitFailureOf(sqliteError(10 | (4 << 8)))).toMatchObject({ _tag: 'OutcomeUnknown' })
    expect(commitFailureOf(sqliteError(13))).toMatchObject({ reason: 'full' })
  })

  test('unreachable when it is no error at all', () => {
    expect(failureOf('odd')).toMatchObject({ reason: 'unreachable', detail: 'odd' })
  })
})

describe('a transaction', () => {
  const opened = (): Statements => {
    const database = openDatabase({ path: temporaryFile(), readOnly: false, maxBytes: undefined })
    if (E.isLeft(database)) throw new Error('does not open')
    return database.right.statements
  }
  const failingOnce = (errcode: number): Statements => {
    const statements = opened()
    vi.spyOn(statements.commit, 'run').mockImplementationOnce(() => {
      throw sqliteError(errcode)
    })
    return statements
  }

  test('whose commit meets a failing disk has an unknown outcome, and the next one works', () => {
    const statements = failingOnce(10)
    const broken = inWriteTransaction(statements, () => E.right('done'))
    expect(broken).toMatchObject({ left: { _tag: 'OutcomeUnknown' } })
    expect(inWriteTransaction(statements, () => E.right('done'))).toEqual(E.right('done'))
  })

  test('whose commit meets a full disk has not happened, and the next one works', () => {
    const statements = failingOnce(13)
    const broken = inWriteTransaction(statements, () => E.right('done'))
    expect(broken).toMatchObject({ left: { _tag: 'StoreUnavailable', reason: 'full' } })
    expect(inWriteTransaction(statements, () => E.right('done'))).toEqual(E.right('done'))
  })
})
