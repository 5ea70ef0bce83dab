import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Envelope } from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { left, right } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { openSqliteStore } from '../src/index.ts'
import type { Schema } from '../src/migrate.ts'
import { migrate as migrateTables } from '../src/migrate.ts'
import { openDatabase } from '../src/open-database.ts'
import { CURRENT } from '../src/schema.ts'
import type { OldVersion } from './support/old-schema.ts'
import { later, makeOldFile } from './support/old-schema.ts'
import { patient } from './support/patient.ts'
import { tamper } from './support/tamper.ts'
import { open, raw, temporaryFile } from './support/temporary.ts'

const OLD = [1, 2] as const satisfies ReadonlyArray<OldVersion>

interface Old {
  readonly path: string
  readonly events: ReadonlyArray<Envelope>
}

const old = (version: OldVersion = 1): Old => {
  const path = temporaryFile()
  const events = [...someEvents(someStream(), 3), ...someEvents(someStream(), 2)]
  makeOldFile(version, path, events)
  return { path, events }
}

const migrate = (path: string, schema: Schema = CURRENT): E.Either<unknown, void> => {
  const opened = openDatabase({ path, maxBytes: undefined }, schema)
  return E.map(({ db }: { readonly db: { close: () => void } }) => db.close())(opened)
}

const inLog = async (path: string): Promise<ReadonlyArray<Envelope>> => {
  const store = await open(path)
  const page = await right(store.readLog({ prefixes: ['incident-'] }, patient))
  return page.events.map(({ envelope }) => envelope)
}

const versionOf = (path: string): unknown => {
  const db = raw(path)
  const version = db.prepare('PRAGMA user_version').get()?.['user_version']
  db.close()
  return version
}

const countOf = (path: string): unknown => {
  const db = raw(path)
  const count = db.prepare('SELECT count(*) AS n FROM events').get()?.['n']
  db.close()
  return count
}

describe('a file of an older schema version', () => {
  test.each(OLD)('(%i) opens as any other, with every event where it was', async (version) => {
    const { path, events } = old(version)
    const store = await open(path)
    const page = await right(store.readLog({ prefixes: ['incident-'] }, patient))
    expect(page.events.map(({ position }) => position)).toEqual(events.map((_, i) => BigInt(i + 1)))
    expect(page.events.map(({ envelope }) => envelope)).toEqual(events)
    expect(versionOf(path)).toBe(3)
  })

  const missing = [
    ['an event', 'DELETE FROM events WHERE position = 2'],
    ['the newest event of a stream', 'DELETE FROM events WHERE position = 3'],
    ['a whole stream', 'DELETE FROM events WHERE position > 3'],
    ['the newest event', 'DELETE FROM events WHERE position = 5'],
  ] as const
  test.each(OLD.flatMap((version) => missing.map((how) => [version, ...how] as const)))(
    '(%i) in which %s is missing is refused and left as it was',
    async (version, _what, sql) => {
      const { path } = old(version)
      tamper(path, sql)
      const count = countOf(path)
      expect(await left(openSqliteStore({ path }))).toEqual({
        _tag: 'HistoryDamaged',
        stream: '',
        reason: `the tables of version ${version} cannot be brought forward: events of the log are missing`,
      })
      expect([versionOf(path), countOf(path)]).toEqual([version, count])
    },
  )

  test.each(OLD)(
    '(%i) in which an event was changed says so after as it did before',
    async (version) => {
      const { path, events } = old(version)
      tamper(
        path,
        `UPDATE events SET envelope = CAST(replace(envelope, '"version":1', '"version":2') AS BLOB)
          WHERE position = 2`,
      )
      const store = await open(path)
      const [stream = someStream(), , , other = stream] = events.map((event) => event.stream)
      expect(await left(store.readStream(stream, revision(0n), patient))).toEqual({
        _tag: 'HistoryDamaged',
        stream,
        reason: 'the event at position 2 was changed',
      })
      const whole = store.readStream(other, revision(0n), patient)
      expect(await right(whole)).toMatchObject({ last: 1n })
    },
  )

  const otherwise = [
    ['from which a trigger was taken away', 'DROP TRIGGER events_are_never_deleted'],
    [
      'in which a trigger has no teeth',
      `DROP TRIGGER events_are_never_deleted;
       CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events BEGIN SELECT 1; END`,
    ],
    [
      'to which a trigger was added',
      'CREATE TRIGGER mine AFTER INSERT ON events BEGIN SELECT 1; END',
    ],
  ] as const
  test.each(OLD.flatMap((version) => otherwise.map((how) => [version, ...how] as const)))(
    '(%i) %s is refused and left as it was',
    async (version, _what, sql) => {
      const { path, events } = old(version)
      const db = raw(path)
      db.exec(sql)
      db.close()
      expect(await left(openSqliteStore({ path }))).toEqual({
        _tag: 'HistoryDamaged',
        stream: '',
        reason: `the tables of version ${version} cannot be brought forward: the tables or their triggers are not as they were made`,
      })
      expect([versionOf(path), countOf(path)]).toEqual([version, events.length])
    },
  )

  test('is brought forward when it is opened, and keeps every event and its order', async () => {
    const { path, events } = old()
    expect(migrate(path)).toEqual(E.right(undefined))
    expect(await inLog(path)).toEqual(events)
    expect(versionOf(path)).toBe(3)
  })

  test.each(OLD)('(%i) takes appends afterwards, after its last position', async (version) => {
    const { path, events } = old(version)
    migrate(path)
    const store = await open(path)
    const stream = someStream()
    const { position } = await right(
      store.append(stream, 'no-stream', someEvents(stream, 1), patient),
    )
    expect(position).toBe(BigInt(events.length + 1))
    expect(await right(store.readStream(stream, revision(0n), patient))).toMatchObject({
      _tag: 'found',
    })
  })

  test('goes through every version between, in order', () => {
    const { path } = old()
    const went: Array<string> = []
    const step = (from: bigint) => ({
      from,
      tables: CURRENT.sql,
      migrate: () => void went.push(`${from}`),
    })
    migrate(path, later(5n, step(4n), step(3n)))
    expect(went).toEqual(['3', '4'])
    expect(versionOf(path)).toBe(5)
  })

  test('is left as it was when the program is killed in the middle, and opens later', async () => {
    const { path, events } = old()
    const script = fileURLToPath(new URL('./support/migrating.ts', import.meta.url))
    const child = spawnSync(process.execPath, [script, path], { encoding: 'utf8' })
    expect([child.stdout, child.signal]).toEqual(['half', 'SIGKILL'])
    expect([versionOf(path), countOf(path)]).toEqual([1, events.length])
    expect(migrate(path)).toEqual(E.right(undefined))
    expect(await inLog(path)).toEqual(events)
  })

  test('is left as it was when a step fails, at whatever step', () => {
    const { path, events } = old()
    const failing = {
      from: 3n,
      tables: CURRENT.sql,
      migrate: () => {
        throw new Error('the last step fails')
      },
    }
    expect(() => migrate(path, later(4n, failing))).toThrow('the last step fails')
    expect([versionOf(path), countOf(path)]).toEqual([1, events.length])
  })

  test('is refused unchanged when no step leads on from it', () => {
    const { path } = old()
    const before = readFileSync(path)
    expect(migrate(path, later(4n))).toMatchObject({
      left: {
        reason: 'other-version',
        detail: 'the database has schema version 1; this program knows version 4',
      },
    })
    expect(readFileSync(path)).toEqual(before)
  })

  test('that another process brought forward meanwhile is not brought forward twice', async () => {
    const { path, events } = old()
    migrate(path)
    // This one looked before the other was done, and comes to it only now.
    const late = raw(path)
    migrateTables(late, CURRENT)
    late.close()
    expect(await inLog(path)).toEqual(events)
  })
})

describe('a file of a newer schema version', () => {
  test('is refused unchanged, and both versions are named', () => {
    const { path } = old()
    migrate(path)
    const db = raw(path)
    db.exec('PRAGMA user_version = 7')
    db.close()
    const before = readFileSync(path)
    expect(migrate(path)).toMatchObject({
      left: {
        _tag: 'StoreUnavailable',
        reason: 'other-version',
        detail: 'the database has schema version 7; this program knows version 3',
      },
    })
    expect(readFileSync(path)).toEqual(before)
  })
})
