import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Envelope } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { copySqliteLog } from '@meldplicht/event-store-sqlite'
import { left, right } from '@meldplicht/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeOldFile } from './support/old-schema.ts'
import { patient } from './support/patient.ts'
import { open, raw, temporaryDirectory, temporaryFile } from './support/temporary.ts'

const script = (name: string): string =>
  fileURLToPath(new URL(`./support/${name}.ts`, import.meta.url))

const inLog = async (path: string): Promise<ReadonlyArray<Envelope>> => {
  const store = await open(path)
  const page = await right(store.readLog({ prefixes: ['incident-'] }, patient))
  return page.events.map(({ envelope }) => envelope)
}

/** Five events, by a process that is gone. */
const filled = (): string => {
  const path = temporaryFile()
  spawnSync(process.execPath, [script('child'), 'append', path, '5', someStream()])
  return path
}

describe('a copy of a log', () => {
  test('holds every event, in a file for the owner only, and can be gone on with', async () => {
    const path = filled()
    const to = temporaryFile()
    expect(await right(copySqliteLog(path, to))).toEqual({ events: 5 })
    expect(readdirSync(dirname(to))).toEqual(['log.db'])
    expect(statSync(to).mode & 0o777).toBe(0o600)
    expect(await inLog(to)).toEqual(await inLog(path))
    const stream = someStream()
    const store = await open(to)
    await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient))
  })

  test('holds what is only in the WAL yet', async () => {
    const path = temporaryFile()
    const store = await open(path)
    const stream = someStream()
    const events = someEvents(stream, 3)
    await right(store.append(stream, 'no-stream', events, patient))
    const to = temporaryFile()
    expect(await right(copySqliteLog(path, to))).toEqual({ events: 3 })
    expect(await inLog(to)).toEqual(events)
  })

  test('leaves the log as it was, and nothing beside it', async () => {
    const path = filled()
    const before = readFileSync(path)
    await right(copySqliteLog(path, temporaryFile()))
    expect(readdirSync(dirname(path))).toEqual(['log.db'])
    expect(readFileSync(path)).toEqual(before)
  })

  test('is made of one moment while another process appends without pause', async () => {
    const path = filled()
    const child = spawn(process.execPath, [script('endless'), path])
    onTestFinished(() => void child.kill('SIGKILL'))
    await once(child.stdout, 'data')
    const to = temporaryFile()
    const { events } = await right(copySqliteLog(path, to))
    child.kill('SIGKILL')
    expect(events).toBeGreaterThan(5)
    const original = raw(path).prepare('SELECT envelope FROM events ORDER BY position').all()
    const copied = raw(to).prepare('SELECT envelope FROM events ORDER BY position').all()
    expect(copied).toEqual(original.slice(0, events))
  })
})

describe('a copy of a log of an older version', () => {
  test.each([1, 2] as const)(
    '(%i) stays of that version, and opens as any other',
    async (version) => {
      const path = temporaryFile()
      const events = someEvents(someStream(), 4)
      makeOldFile(version, path, events)
      const to = temporaryFile()
      expect(await right(copySqliteLog(path, to))).toEqual({ events: 4 })
      expect(readdirSync(dirname(to))).toEqual(['log.db'])
      const db = raw(to)
      expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: version })
      db.close()
      expect(await inLog(to)).toEqual(events)
    },
  )
})

describe('copying a log refuses when', () => {
  test('there is a file of that name already, and leaves it', async () => {
    const to = temporaryFile()
    writeFileSync(to, 'somebody else')
    expect(await left(copySqliteLog(filled(), to))).toMatchObject({ reason: 'cannot-open' })
    expect(readFileSync(to, 'utf8')).toBe('somebody else')
  })

  test('there is no log', async () => {
    const to = temporaryFile()
    expect(await left(copySqliteLog(temporaryFile(), to))).toMatchObject({ reason: 'cannot-open' })
    expect(existsSync(to)).toBe(false)
  })

  test('the file is another database, and makes nothing', async () => {
    const path = temporaryFile()
    const db = raw(path)
    db.exec('CREATE TABLE theirs (a)')
    db.close()
    const to = temporaryFile()
    expect(await left(copySqliteLog(path, to))).toMatchObject({ reason: 'other-version' })
    expect(readdirSync(dirname(to))).toEqual([])
  })

  test('the newest events were cut off, and makes nothing', async () => {
    const path = filled()
    const db = raw(path)
    db.exec('DROP TRIGGER events_are_never_deleted; DELETE FROM events WHERE position = 5')
    db.close()
    const to = temporaryFile()
    expect(await left(copySqliteLog(path, to))).toMatchObject({ _tag: 'HistoryDamaged' })
    expect(readdirSync(dirname(to))).toEqual([])
  })

  test('the place is not there', async () => {
    const to = join(temporaryDirectory(), 'not', 'there', 'log.db')
    expect(await left(copySqliteLog(filled(), to))).toMatchObject({ _tag: 'StoreUnavailable' })
  })
})
