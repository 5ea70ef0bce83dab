import { mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { vaultErrorOf } from '../src/exceptions.ts'
import { folder } from './support/folder.ts'

const thrownBy = (work: () => unknown): unknown => {
  try {
    work()
  } catch (thrown) {
    return thrown
  }
  throw new Error('nothing was thrown')
}

const full = (): unknown => {
  const db = new DatabaseSync(':memory:')
  db.exec('CREATE TABLE t (b BLOB); PRAGMA max_page_count = 3')
  return db.exec('INSERT INTO t VALUES (zeroblob(100000))')
}

const noRoomBeside = (): never => {
  throw Object.assign(new Error('disk I/O error'), { errcode: 4874 })
}

const readOnly = (): unknown => {
  const path = join(folder(), 'a.db')
  new DatabaseSync(path).close()
  return new DatabaseSync(path, { readOnly: true }).exec('CREATE TABLE t (b BLOB)')
}

const damaged = (): unknown => {
  const path = join(folder(), 'a.db')
  writeFileSync(path, 'x'.repeat(5_000))
  return new DatabaseSync(path).exec('CREATE TABLE t (b BLOB)')
}

const closed = (): unknown => {
  const db = new DatabaseSync(':memory:')
  db.close()
  return db.exec('SELECT 1')
}

const isFolder = (): unknown => {
  const path = join(folder(), 'map')
  mkdirSync(path)
  return openSync(path, 'a')
}

describe('an exception of the machine becomes an error value', () => {
  test.each([
    ['a full disk', full, 'full'],
    ['no room for the index beside the WAL', noRoomBeside, 'full'],
    ['a read-only file', readOnly, 'read-only'],
    ['a closed database', closed, 'closed'],
    ['a folder where a file should be', isFolder, 'cannot-open'],
    ['anything else', () => decodeURIComponent('%'), 'failed'],
  ])('%s', (_what, work, reason) => {
    expect(vaultErrorOf('keys.db')(thrownBy(work))).toMatchObject({
      _tag: 'VaultUnavailable',
      reason,
    })
  })

  test('a file that is no database', () => {
    expect(vaultErrorOf('keys.db')(thrownBy(damaged))).toMatchObject({
      _tag: 'KeysDamaged',
      path: 'keys.db',
    })
  })
})
