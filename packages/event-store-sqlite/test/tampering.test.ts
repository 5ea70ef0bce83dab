import type { Stored, StreamName } from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { left, right } from '@meldplicht/testing'
import { taskEither as TE } from 'fp-ts'
import { describe, expect, test, vi } from 'vitest'
import { patient } from './support/patient.ts'
import { tamper } from './support/tamper.ts'
import { open, raw, temporaryFile } from './support/temporary.ts'

const WAIT = { timeout: 10_000, interval: 3 }

const three = async (): Promise<{ readonly path: string; readonly stream: StreamName }> => {
  const path = temporaryFile()
  const store = await open(path)
  const stream = someStream()
  await right(store.append(stream, 'no-stream', someEvents(stream, 3), patient))
  return { path, stream }
}

/** Changes the text of the second event, without or with its checksum. */
const rewrite = (from: string, to: string, also = ''): string =>
  `UPDATE events SET envelope = CAST(replace(CAST(envelope AS TEXT), '${from}', '${to}') AS BLOB)
   WHERE position = 2; ${also}`

/** Exchanges columns that are not unique between the events at positions 2 and 3. */
const exchange = (columns: string): string =>
  `CREATE TEMP TABLE other AS SELECT 5 - position AS position, ${columns} FROM events;
   UPDATE events SET (${columns}) = (SELECT ${columns} FROM other
     WHERE other.position = events.position) WHERE position IN (2, 3)`

const EXCHANGE_REVISIONS = `UPDATE events SET revision = 13 - revision WHERE revision > 0;
   UPDATE events SET revision = revision - 10 WHERE revision > 0`

const CHECKSUMS = 'UPDATE events SET checksum = crc32(envelope)'

describe('another tool', () => {
  const refused: ReadonlyArray<readonly [string, string, RegExp]> = [
    ['change an event', "UPDATE events SET envelope = x'7b7d' WHERE position = 2", /never changed/],
    ['move an event', 'UPDATE events SET revision = 9 WHERE position = 3', /never changed/],
    ['delete an event', 'DELETE FROM events WHERE position = 3', /never deleted/],
    [
      'replace an event at its position',
      `INSERT OR REPLACE INTO events SELECT 3, stream, 3, checksum, envelope FROM events
       WHERE position = 1`,
      /only added at the end/,
    ],
    [
      'replace an event at its revision',
      `INSERT OR REPLACE INTO events SELECT NULL, stream, 1, checksum, envelope FROM events
       WHERE position = 1`,
      /only added at the end/,
    ],
    [
      'leave out a revision',
      `INSERT INTO events SELECT NULL, stream, 4, checksum, envelope FROM events
       WHERE position = 1`,
      /only added at the end/,
    ],
    [
      'rename a stream',
      "UPDATE streams SET name = 'incident-x' WHERE id = 1",
      /stream is never changed/,
    ],
    ['delete a stream', 'DELETE FROM streams', /stream is never deleted/],
    [
      'replace a stream',
      "INSERT OR REPLACE INTO streams VALUES (1, 'incident-x')",
      /stream is never replaced/,
    ],
    [
      'replace a stream by its name',
      'INSERT OR REPLACE INTO streams SELECT 2, name FROM streams',
      /stream is never replaced/,
    ],
    [
      'file an event under a stream that is not there',
      `INSERT INTO events SELECT NULL, 2, 0, checksum, envelope FROM events WHERE position = 1`,
      /FOREIGN KEY/,
    ],
    [
      'store text for bytes',
      `INSERT INTO events SELECT NULL, stream, 3, checksum, 'text' FROM events
       WHERE position = 1`,
      /cannot store TEXT/,
    ],
  ]
  for (const [what, sql, message] of refused) {
    test(`cannot ${what} (A-02)`, async () => {
      const { path, stream } = await three()
      expect(() => raw(path).exec(sql)).toThrow(message)
      const store = await open(path)
      const read = await right(store.readStream(stream, revision(0n), patient))
      expect(read).toMatchObject({ _tag: 'found', last: 2n })
    })
  }
})

describe('an attacker who drops the triggers for a moment', () => {
  const damage: ReadonlyArray<readonly [string, string]> = [
    ['changes one byte', rewrite('"version":1', '"version":2')],
    ['adds a blank that leaves the value the same', rewrite('"version":1', '"version": 1')],
    [
      'writes bytes that are not UTF-8',
      "UPDATE events SET envelope = x'22ff22' WHERE position = 2",
    ],
    [
      'writes bytes that are not UTF-8, with their checksum',
      `UPDATE events SET envelope = x'22ff22' WHERE position = 2; ${CHECKSUMS}`,
    ],
    ['writes what is not JSON, with its checksum', rewrite('"version":1', '"version"', CHECKSUMS)],
    ['adds a field, with its checksum', rewrite('"version":1', '"more":1,"version":1', CHECKSUMS)],
    ['writes another id, with its checksum', rewrite('"eventId":"', '"eventId":"0', CHECKSUMS)],
    ['exchanges what two events say', exchange('envelope')],
    ['exchanges what two events say, with their checksums', exchange('envelope, checksum')],
    ['exchanges two revisions', EXCHANGE_REVISIONS],
    ['takes an event away', 'DELETE FROM events WHERE position = 2'],
    ['takes the first event away', 'DELETE FROM events WHERE position = 1'],
  ]
  for (const [what, sql] of damage) {
    test(`and ${what} is found out by every read (A-02)`, async () => {
      const { path, stream } = await three()
      const store = await open(path)
      tamper(path, sql)
      const read = store.readStream(stream, revision(0n), patient)
      expect(await left(read)).toMatchObject({ _tag: 'HistoryDamaged', stream })
      const log = store.readLog({ prefixes: ['incident-'] }, patient)
      expect(await left(log)).toMatchObject({ _tag: 'HistoryDamaged' })
    })
  }

  test.each([
    ['all events of a stream', 'DELETE FROM events WHERE stream = 1'],
    [
      'a stream with its name',
      'PRAGMA foreign_keys = OFF; DELETE FROM events WHERE stream = 1; DELETE FROM streams WHERE id = 1',
    ],
    ['the newest event of a stream', 'DELETE FROM events WHERE stream = 1 AND revision = 2'],
  ])(
    'and takes %s away gets no shorter answer, and nothing is added (A-02)',
    async (_what, sql) => {
      const { path, stream } = await three()
      const running = await open(path)
      const other = someStream()
      await right(running.append(other, 'no-stream', someEvents(other, 2), patient))
      tamper(path, sql)
      const damaged = { _tag: 'HistoryDamaged', stream }
      for (const store of [running, await open(path), await open(path, { readOnly: true })])
        for (const from of [0n, 2n, 3n])
          expect(await left(store.readStream(stream, revision(from), patient))).toMatchObject(
            damaged,
          )
      for (const store of [running, await open(path)])
        for (const [at, first] of [
          ['no-stream', 0n],
          [revision(1n), 2n],
        ] as const) {
          const append = store.append(stream, at, someEvents(stream, 1, first), patient)
          expect(await left(append)).toMatchObject(damaged)
        }
      const appended = raw(path).prepare('SELECT count(*) AS n FROM events').get()
      expect(appended).toEqual({ n: sql.includes('revision') ? 4 : 2 })
    },
  )

  test('and changes an event is found out by a repetition of its append (A-02)', async () => {
    const path = temporaryFile()
    const store = await open(path)
    const stream = someStream()
    const events = someEvents(stream, 2)
    await right(store.append(stream, 'no-stream', events, patient))
    tamper(path, rewrite('"version":1', '"version":2'))
    const again = store.append(stream, 'no-stream', events, patient)
    expect(await left(again)).toEqual({
      _tag: 'HistoryDamaged',
      stream,
      reason: 'the event at position 2 was changed',
    })
  })

  test('and takes the newest event away is found out by the log and when opening (A-02)', async () => {
    const { path } = await three()
    const store = await open(path)
    tamper(path, 'DELETE FROM events WHERE position = 3')
    const damaged = { _tag: 'HistoryDamaged', reason: 'the newest events are missing' }
    const log = store.readLog({ prefixes: ['incident-'] }, patient)
    expect(await left(log)).toMatchObject(damaged)
    expect(await left(openSqliteStore({ path }))).toMatchObject(damaged)
  })

  test('and takes a whole stream away is found out by the log (A-02)', async () => {
    const { path } = await three()
    const store = await open(path)
    const other = someStream()
    await right(store.append(other, 'no-stream', someEvents(other, 2), patient))
    tamper(path, `DELETE FROM events WHERE stream = 1 AND revision > 0`)
    const log = store.readLog({ prefixes: [other] }, patient)
    expect(await left(log)).toMatchObject({ _tag: 'HistoryDamaged' })
  })

  test('and files a whole stream under another name is found out (A-02)', async () => {
    const { path, stream } = await three()
    const store = await open(path)
    const other = someStream()
    tamper(path, `UPDATE streams SET name = '${other}' WHERE name = '${stream}'`)
    const read = store.readStream(other, revision(0n), patient)
    expect(await left(read)).toMatchObject({ _tag: 'HistoryDamaged', stream: other })
    const log = store.readLog({ prefixes: ['incident-'] }, patient)
    expect(await left(log)).toMatchObject({ _tag: 'HistoryDamaged', stream: other })
  })

  test('and takes the name of a stream away is found out by the log (A-02)', async () => {
    const { path } = await three()
    const store = await open(path)
    tamper(path, 'PRAGMA foreign_keys = OFF; DELETE FROM streams')
    const log = store.readLog({ prefixes: ['nothing-'] }, patient)
    expect(await left(log)).toMatchObject({ _tag: 'HistoryDamaged' })
  })

  test('and leaves one out is found out when the store opens (A-02)', async () => {
    const { path } = await three()
    raw(path).exec('DROP TRIGGER events_are_never_changed')
    expect(await left(openSqliteStore({ path }))).toEqual({
      _tag: 'HistoryDamaged',
      stream: '',
      reason: 'the tables or their triggers are not as they were made',
    })
  })

  test('and damages one stream parks a subscription, which never skips', async () => {
    const { path, stream } = await three()
    const store = await open(path)
    tamper(path, rewrite('"version":1', '"version":2'))
    let handled = 0
    const handle = (batch: ReadonlyArray<Stored>): TE.TaskEither<never, void> => {
      handled += batch.length
      return TE.right(undefined)
    }
    const { state } = store.subscribe({ prefixes: [stream], handle })
    await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'parked' }), WAIT)
    expect(handled).toBe(0)
  })
})
