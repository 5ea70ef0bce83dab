import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canonicalBytes, revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../src/open-database.ts'
import { patient } from './support/patient.ts'
import { open, raw, temporaryDirectory, temporaryFile } from './support/temporary.ts'

describe('on disk', () => {
  test('an event is exactly its canonical bytes', async () => {
    const path = temporaryFile()
    const store = await open(path)
    const stream = someStream()
    const events = someEvents(stream, 3)
    await right(store.append(stream, 'no-stream', events, patient))
    const rows = raw(path)
      .prepare('SELECT * FROM events JOIN streams ON id = stream ORDER BY position')
      .all()
    expect(rows.map((row) => row['envelope'])).toEqual(events.map(canonicalBytes))
    expect(rows.map((row) => [row['name'], row['revision']])).toEqual(
      events.map((event) => [stream, Number(event.revision)]),
    )
  })

  test('the log is written ahead and synced at each commit, and its rules are on', () => {
    const opened = openDatabase({ path: temporaryFile(), maxBytes: undefined })
    if (E.isLeft(opened)) throw new Error('does not open')
    const { db } = opened.right
    const settings = ['journal_mode', 'synchronous', 'foreign_keys'].map((name) =>
      Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {}).join(),
    )
    db.close()
    expect(settings).toEqual(['wal', '2', '1'])
  })

  test('directory and files are for the owner only', async () => {
    const path = join(temporaryDirectory(), 'data', 'deeper', 'log.db')
    const store = await open(path)
    const stream = someStream()
    await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient))
    const files = readdirSync(dirname(path))
    expect(files).toEqual(expect.arrayContaining(['log.db', 'log.db-wal']))
    for (const file of files) expect(statSync(join(dirname(path), file)).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
    expect(statSync(dirname(dirname(path))).mode & 0o777).toBe(0o700)
  })

  test('positions and revisions above 2^53 stay exact', async () => {
    const path = temporaryFile()
    await open(path)
    const start = 2n ** 53n
    raw(path).exec(`INSERT INTO sqlite_sequence (name, seq) VALUES ('events', ${start});
      UPDATE log SET first_position = ${start + 1n}`)
    const store = await open(path)
    const stream = someStream()
    await right(store.append(stream, 'no-stream', someEvents(stream, 3), patient))
    const positions = [start + 1n, start + 2n, start + 3n]
    const page = await right(store.readLog({ prefixes: [stream] }, patient))
    expect(page.events.map((event) => event.position)).toEqual(positions)
    expect(page).toMatchObject({ next: start + 3n, atHead: true })
    const [first] = page.events
    const rest =
      first && (await right(store.readLog({ prefixes: [stream], after: first.position }, patient)))
    expect(rest?.events.map((event) => event.position)).toEqual(positions.slice(1))
    const read = await right(store.readStream(stream, revision(0n), patient))
    expect(read).toMatchObject({ events: positions.map((position) => ({ position })) })
  })
})
