import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { inspectSqliteLog } from '@meldplicht/event-store-sqlite'
import { right } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { makeOldFile } from './support/old-schema.ts'
import { patient } from './support/patient.ts'
import { open, raw, temporaryFile } from './support/temporary.ts'

const filled = async (close = true): Promise<string> => {
  const path = temporaryFile()
  const store = await open(path)
  const stream = someStream()
  await right(store.append(stream, 'no-stream', someEvents(stream, 20), patient))
  if (close) await right(store.close())
  return path
}

describe('a look at the file of a log', () => {
  test('says that it is sound, and how large it is, and writes nothing', async () => {
    const path = await filled()
    const before = readFileSync(path)
    expect(inspectSqliteLog(path)).toEqual({
      _tag: 'Right',
      right: {
        version: { _tag: 'current' },
        isBroughtForward: false,
        complaints: [],
        changed: [],
        bytes: BigInt(before.length),
        walBytes: 0n,
      },
    })
    expect(readFileSync(path)).toEqual(before)
  })

  test('says how large the WAL is while the file is open', async () => {
    const found = inspectSqliteLog(await filled(false))
    expect(found).toMatchObject({ right: { complaints: [] } })
    expect(found._tag === 'Right' ? found.right.walBytes : 0n).toBeGreaterThan(10_000n)
  })

  test('says what is wrong with its pages', async () => {
    const path = await filled()
    const db = raw(path)
    const index = "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_streams_1'"
    const page = Number(db.prepare(index).get()?.['rootpage'])
    db.close()
    const bytes = readFileSync(path)
    // Every name in an index: SQLite itself reads over it.
    const there = bytes.subarray((page - 1) * 4096, page * 4096)
    for (let at = there.indexOf('incident-'); at >= 0; at = there.indexOf('incident-'))
      there.write('zncident-', at)
    writeFileSync(path, bytes)
    const found = inspectSqliteLog(path)
    expect(found).toMatchObject({
      right: { complaints: expect.arrayContaining([expect.any(String)]) },
    })
  })

  test.each([
    ['changed', '"version":1', '"version":2', ''],
    [
      'given a blank, which changes no value, and a new checksum',
      '"version":1',
      '"version": 1',
      'checksum',
    ],
  ])('names the events whose bytes were %s (A-02)', async (_how, from, to, also) => {
    const path = await filled()
    const db = raw(path)
    db.function('crc32', (bytes) => (bytes instanceof Uint8Array ? crc32(bytes) : null))
    db.exec('DROP TRIGGER events_are_never_changed')
    db.exec(`UPDATE events SET envelope = CAST(replace(CAST(envelope AS TEXT), '${from}', '${to}') AS BLOB)
      WHERE position IN (3, 7)`)
    if (also !== '')
      db.exec('UPDATE events SET checksum = crc32(envelope) WHERE position IN (3, 7)')
    db.close()
    expect(inspectSqliteLog(path)).toMatchObject({ right: { complaints: [], changed: [3n, 7n] } })
  })

  test.each([1, 2] as const)(
    'names the events of schema version %i whose bytes were changed (A-02)',
    (version) => {
      const path = temporaryFile()
      makeOldFile(version, path, someEvents(someStream(), 3))
      expect(inspectSqliteLog(path)).toMatchObject({ right: { changed: [] } })
      const db = raw(path)
      db.exec(`DROP TRIGGER events_are_never_changed;
        UPDATE events SET envelope = CAST(replace(envelope, '"version":1', '"version":2') AS BLOB)
        WHERE position = 2`)
      db.close()
      expect(inspectSqliteLog(path)).toMatchObject({
        right: { version: { _tag: 'older' }, isBroughtForward: true, changed: [2n] },
      })
    },
  )

  test('says that it is broken when not even that can be found out', async () => {
    const path = await filled()
    truncateSync(path, 4096)
    expect(inspectSqliteLog(path)).toMatchObject({ left: { _tag: 'HistoryDamaged' } })
  })

  test.each([
    [9, { _tag: 'newer', version: 9n }],
    [0, { _tag: 'older', version: 0n }],
  ])('says that its schema has version %i', async (version, expected) => {
    const path = await filled()
    const db = raw(path)
    db.exec(`PRAGMA user_version = ${version}`)
    db.close()
    expect(inspectSqliteLog(path)).toMatchObject({ right: { version: expected } })
  })

  test('says that there is no such file', () => {
    expect(inspectSqliteLog(temporaryFile())).toMatchObject({
      left: { _tag: 'StoreUnavailable', reason: 'cannot-open' },
    })
  })
})
