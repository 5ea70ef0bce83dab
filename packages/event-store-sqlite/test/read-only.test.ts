import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Stored } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { left, right } from '@meldplicht/testing'
import { either as E, taskEither as TE } from 'fp-ts'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openReadOnlyDatabase } from '../src/read-only-database.ts'
import { makeOldFile } from './support/old-schema.ts'
import { patient } from './support/patient.ts'
import { open, raw, temporaryDirectory } from './support/temporary.ts'

const WAIT = { timeout: 10_000, interval: 5 }

const script = (name: string): string =>
  fileURLToPath(new URL(`./support/${name}.ts`, import.meta.url))

const runs = (name: string, ...args: ReadonlyArray<string>): unknown => {
  const { stdout, stderr } = spawnSync(process.execPath, [script(name), ...args], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Three events by a process that is gone by now. */
const filled = async (directory = temporaryDirectory()): Promise<string> => {
  const path = join(directory, 'log.db')
  runs('child', 'append', path, '3', someStream())
  return path
}

/** The directory as it is: names, bytes, and when each was changed. */
const seen = (path: string): ReadonlyArray<unknown> =>
  readdirSync(dirname(path))
    .toSorted()
    .map((name) => {
      const file = join(dirname(path), name)
      return [name, statSync(file, { bigint: true }).mtimeNs, readFileSync(file)]
    })

const inLog = { prefixes: ['incident-'] as const }

describe('a store opened only to be read', () => {
  test('writes nothing and makes nothing, neither in the file nor beside it', async () => {
    const path = await filled()
    const before = seen(path)
    const store = await open(path, { readOnly: true })
    expect((await right(store.readLog(inLog, patient))).events).toHaveLength(3)
    expect(seen(path)).toEqual(before)
    await right(store.close())
    expect(seen(path)).toEqual(before)
  })

  test.each([
    ['a file at rest', []],
    ['a copy of a file that is open', ['-wal', '-shm']],
  ])('reads %s in a directory where nothing may be written', async (_what, ends) => {
    const source = await filled()
    const directory = join(temporaryDirectory(), 'auditor')
    mkdirSync(directory)
    const path = join(directory, 'log.db')
    const live = raw(source)
    live.exec('BEGIN IMMEDIATE; COMMIT; PRAGMA user_version = 3')
    for (const end of ['', ...ends]) copyFileSync(`${source}${end}`, `${path}${end}`)
    if (ends.length === 0) live.close()
    for (const name of readdirSync(directory)) chmodSync(join(directory, name), 0o444)
    chmodSync(directory, 0o555)
    chmodSync(dirname(directory), 0o755)
    onTestFinished(() => chmodSync(directory, 0o755))
    const before = seen(path)
    expect(runs('reader', path)).toEqual({ writing: 'read-only', events: 3 })
    if (ends.length === 0) expect(seen(path)).toEqual(before)
  })

  test('sees what another process adds meanwhile, and after that has gone again', async () => {
    const path = await filled()
    const store = await open(path, { readOnly: true })
    const count = async (): Promise<number> =>
      (await right(store.readLog(inLog, patient))).events.length
    expect(await count()).toBe(3)
    const writer = raw(path)
    writer.exec('BEGIN IMMEDIATE; COMMIT; PRAGMA user_version = 3')
    expect(await count()).toBe(3)
    runs('child', 'append', path, '4', someStream())
    expect(await count()).toBe(7)
    writer.close()
    runs('child', 'append', path, '2', someStream())
    expect(await count()).toBe(9)
  })

  test('hands a subscriber what another process adds, once', async () => {
    const path = await filled()
    const store = await open(path, { readOnly: true })
    const ids: Array<string> = []
    const handle = (batch: ReadonlyArray<Stored>): TE.TaskEither<never, void> => {
      ids.push(...batch.map(({ envelope }) => envelope.eventId))
      return TE.right(undefined)
    }
    const { stop } = store.subscribe({ ...inLog, handle })
    await vi.waitFor(() => expect(ids).toHaveLength(3), WAIT)
    runs('child', 'append', path, '2', someStream())
    await vi.waitFor(() => expect(ids).toHaveLength(5), WAIT)
    expect(new Set(ids).size).toBe(5)
    await stop()
  })

  test('refuses an append as read-only', async () => {
    const store = await open(await filled(), { readOnly: true })
    const stream = someStream()
    const append = store.append(stream, 'no-stream', someEvents(stream, 1), patient)
    expect(await left(append)).toMatchObject({ _tag: 'StoreUnavailable', reason: 'read-only' })
  })

  test('answers an aborted call, and every call once it is closed, as any store', async () => {
    const store = await open(await filled(), { readOnly: true })
    const signal = AbortSignal.abort()
    expect(await left(store.readLog(inLog, { signal }))).toEqual({ _tag: 'Aborted' })
    await right(store.close())
    expect(await left(store.readLog(inLog, patient))).toMatchObject({ reason: 'closed' })
    const stream = someStream()
    const append = store.append(stream, 'no-stream', someEvents(stream, 1), patient)
    expect(await left(append)).toMatchObject({ reason: 'closed' })
  })

  test('says that the newest events are in a WAL that cannot be read, and makes nothing', async () => {
    const source = await filled()
    const live = raw(source)
    live.exec('PRAGMA wal_autocheckpoint = 0; CREATE TABLE t (a); DROP TABLE t')
    const path = join(temporaryDirectory(), 'log.db')
    for (const end of ['', '-wal']) copyFileSync(`${source}${end}`, `${path}${end}`)
    const before = seen(path)
    const error = await left(openSqliteStore({ path, readOnly: true }))
    expect(error).toMatchObject({
      _tag: 'StoreUnavailable',
      reason: 'cannot-open',
      cause: 'file-wal-alone',
    })
    expect(error).toHaveProperty('detail', expect.stringContaining('stands a WAL'))
    expect(seen(path)).toEqual(before)
  })

  test.each([
    [4, 'the database has schema version 4; this program knows version 3'],
    [0, 'the database has schema version 0; this program knows version 3'],
  ])('leaves a file of schema version %i, and says so', async (version, detail) => {
    const path = await filled()
    const db = raw(path)
    db.exec(`PRAGMA user_version = ${version}`)
    db.close()
    const before = seen(path)
    const error = await left(openSqliteStore({ path, readOnly: true }))
    expect(error).toEqual({ _tag: 'StoreUnavailable', reason: 'other-version', detail })
    expect(seen(path)).toEqual(before)
  })

  test.each([1, 2] as const)(
    'reads a file of schema version %i as it will be, and leaves it and every other place as it was',
    async (version) => {
      const path = join(temporaryDirectory(), 'log.db')
      const place = temporaryDirectory()
      vi.stubEnv('TMPDIR', place)
      onTestFinished(() => void vi.unstubAllEnvs())
      const events = someEvents(someStream(), 3)
      makeOldFile(version, path, events)
      const before = seen(path)
      const store = await open(path, { readOnly: true })
      const page = await right(store.readLog(inLog, patient))
      expect(page.events.map(({ envelope }) => envelope)).toEqual(events)
      expect(seen(path)).toEqual(before)
      // Somebody opens it for writing meanwhile: from then on the file itself is read.
      runs('child', 'append', path, '2', someStream())
      expect((await right(store.readLog(inLog, patient))).events).toHaveLength(5)
      await right(store.close())
      expect(readdirSync(place)).toEqual([])
    },
  )

  test('says that an older file is damaged, and leaves it', async () => {
    const path = join(temporaryDirectory(), 'log.db')
    makeOldFile(2, path, someEvents(someStream(), 3))
    const db = raw(path)
    db.exec('DROP TRIGGER events_are_never_deleted')
    db.close()
    const before = seen(path)
    expect(await left(openSqliteStore({ path, readOnly: true }))).toMatchObject({
      _tag: 'HistoryDamaged',
    })
    expect(seen(path)).toEqual(before)
  })
})

describe('a read into which a change of the file falls', () => {
  const touched = async (
    times: number,
  ): Promise<{ readonly reads: number; readonly answer: E.Either<unknown, number> }> => {
    const path = await filled()
    const opened = openReadOnlyDatabase(path)
    if (E.isLeft(opened)) throw new Error(JSON.stringify(opened.left))
    onTestFinished(opened.right.close)
    let reads = 0
    const answer = opened.right.read(() => {
      reads += 1
      if (reads <= times) utimesSync(path, 1_000 + reads, 1_000 + reads)
      return E.right(reads)
    })
    return { reads, answer }
  }

  test('goes again, and only what was read at rest counts', async () => {
    expect(await touched(2)).toEqual({ reads: 3, answer: E.right(3) })
  })

  test('is given up when the file never comes to rest', async () => {
    expect(await touched(1_000)).toMatchObject({ answer: { left: { reason: 'locked' } } })
  })
})
