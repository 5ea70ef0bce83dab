import { describe, expect, test } from 'vitest'
import { commitFailureOf, failureOf } from '../src/sqlite-error.ts'
import { sqliteError } from './support/sqlite-exception.ts'

describe('an exception means', () => {
  const unavailable = [
    [5, 'locked'],
    [5 | (2 << 8), 'locked'],
    [6, 'locked'],
    [8, 'read-only'],
    [8 | (3 << 8), 'read-only'],
    [10, 'unreachable'],
    [13, 'full'],
    [10 | (19 << 8), 'full'],
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
    expect(commitFailureOf(sqliteError(10 | (19 << 8)))).toMatchObject({ _tag: 'OutcomeUnknown' })
    expect(commitFailureOf(sqliteError(13))).toMatchObject({ reason: 'full' })
  })

  test('unreachable when it is no error at all', () => {
    expect(failureOf('odd')).toMatchObject({ reason: 'unreachable', detail: 'odd' })
  })
})
