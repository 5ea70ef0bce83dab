import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { left, right } from '@meldplicht/testing'
import { describe, expect, test, vi } from 'vitest'
import { patient } from './support/patient.ts'
import { open, raw, temporaryDirectory, temporaryFile } from './support/temporary.ts'

const filled = async (): Promise<string> => {
  const path = temporaryFile()
  const store = await open(path)
  const stream = someStream()
  await right(store.append(stream, 'no-stream', someEvents(stream, 3), patient))
  await right(store.close())
  return path
}

describe('opening refuses, and changes nothing in', () => {
  test('a database of another application', async () => {
    const path = temporaryFile()
    const db = raw(path)
    db.exec('CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)')
    db.close()
    const before = readFileSync(path)
    expect(await left(openSqliteStore({ path }))).toEqual({
      _tag: 'StoreUnavailable',
      reason: 'other-version',
      detail: 'the file is a database of another application',
    })
    expect(readFileSync(path)).toEqual(before)
  })

  test('a database that only says that it is of another application', async () => {
    const path = temporaryFile()
    const db = raw(path)
    db.exec('PRAGMA application_id = 7; VACUUM')
    db.close()
    const before = readFileSync(path)
    const error = await left(openSqliteStore({ path }))
    expect(error).toMatchObject({ reason: 'other-version' })
    expect(readFileSync(path)).toEqual(before)
  })

  for (const version of [0, 4]) {
    test(`a database of schema version ${version}, and says which`, async () => {
      const path = await filled()
      const db = raw(path)
      db.exec(`PRAGMA user_version = ${version}`)
      db.close()
      const before = readFileSync(path)
      expect(await left(openSqliteStore({ path }))).toEqual({
        _tag: 'StoreUnavailable',
        reason: 'other-version',
        detail: `the database has schema version ${version}; this program knows version 3`,
      })
      expect(readFileSync(path)).toEqual(before)
    })
  }

  test('a file that is no database', async () => {
    const path = temporaryFile()
    const garbage = 'this is no database, whatever its name says. '.repeat(200)
    writeFileSync(path, garbage)
    expect(await left(openSqliteStore({ path }))).toMatchObject({
      _tag: 'StoreUnavailable',
      reason: 'cannot-open',
      detail: 'file is not a database',
    })
    expect(readFileSync(path, 'utf8')).toBe(garbage)
  })

  test('a database whose inner pages are garbled', async () => {
    const path = await filled()
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 4096)
    writeFileSync(path, bytes)
    expect(await left(openSqliteStore({ path }))).toMatchObject({ _tag: 'HistoryDamaged' })
    expect(readFileSync(path)).toEqual(bytes)
  })
})

describe('opening answers cannot-open for', () => {
  test('a directory', async () => {
    const path = temporaryDirectory()
    expect(await left(openSqliteStore({ path }))).toMatchObject({ reason: 'cannot-open' })
  })

  test('a path through a file', async () => {
    const file = temporaryFile()
    writeFileSync(file, '')
    const path = join(file, 'log.db')
    expect(await left(openSqliteStore({ path }))).toMatchObject({ reason: 'cannot-open' })
  })

  test('a file that is not there, when only to be read; and makes none', async () => {
    const path = temporaryFile()
    const error = await left(openSqliteStore({ path, readOnly: true }))
    expect(error).toMatchObject({ reason: 'cannot-open' })
    expect(existsSync(path)).toBe(false)
  })

  test('an empty file, when only to be read', async () => {
    const path = temporaryFile()
    writeFileSync(path, '')
    const error = await left(openSqliteStore({ path, readOnly: true }))
    expect(error).toMatchObject({ reason: 'cannot-open', detail: 'the database is empty' })
    expect(readFileSync(path)).toHaveLength(0)
  })
})

describe('opening', () => {
  test('makes an empty file into a database', async () => {
    const path = temporaryFile()
    writeFileSync(path, '')
    const store = await open(path)
    const page = await right(store.readLog({ prefixes: [''] }, patient))
    expect(page).toEqual({ events: [], atHead: true })
  })

  test('many times at once makes one database', async () => {
    const path = join(temporaryDirectory(), 'new', 'log.db')
    const stores = await Promise.all(Array.from({ length: 5 }, () => open(path)))
    for (const store of stores) {
      const stream = someStream()
      await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient))
    }
    const last = await open(path)
    const page = await right(last.readLog({ prefixes: ['incident-'] }, patient))
    expect(page.events).toHaveLength(5)
  })

  for (const name of [':memory:', 'file:log.db?mode=memory', 'log 100%.db?x#y']) {
    test(`takes ${name} for the name of a file, and keeps what it is given`, async () => {
      const directory = temporaryDirectory()
      const cwd = vi.spyOn(process, 'cwd').mockReturnValue(directory)
      const store = await open(name)
      cwd.mockRestore()
      const path = join(directory, name)
      const stream = someStream()
      await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient))
      await right(store.close())
      const again = await open(path)
      expect(await right(again.readStream(stream, revision(0n), patient))).toMatchObject({
        _tag: 'found',
      })
      expect(readdirSync(directory)).toContain(name)
    })
  }

  test('leaves a directory that was there as it is', async () => {
    const directory = join(temporaryDirectory(), 'theirs')
    mkdirSync(directory, { mode: 0o750 })
    await open(join(directory, 'log.db'))
    expect(existsSync(join(directory, 'log.db'))).toBe(true)
  })
})

describe('a store opened only to be read', () => {
  test('reads, and refuses an append as read-only', async () => {
    const path = await filled()
    const store = await open(path, { readOnly: true })
    const page = await right(store.readLog({ prefixes: ['incident-'] }, patient))
    expect(page.events).toHaveLength(3)
    const stream = someStream()
    const append = store.append(stream, 'no-stream', someEvents(stream, 1), patient)
    expect(await left(append)).toMatchObject({ _tag: 'StoreUnavailable', reason: 'read-only' })
    const read = await right(store.readStream(stream, revision(0n), patient))
    expect(read).toEqual({ _tag: 'missing' })
  })
})
