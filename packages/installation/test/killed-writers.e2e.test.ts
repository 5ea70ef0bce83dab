import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { logOf } from './support/torture-files.ts'
import { check } from './torture/check.ts'
import { torture } from './torture/torture.ts'
import type { Acknowledged } from './torture/writer.ts'
import { startWriter } from './torture/writer.ts'

describe('writers that are killed at random moments, 200 of them', () => {
  test('leave a log that opens, with every acknowledged append and key, and nothing by halves', async () => {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
    const { kills, acknowledged, problems } = await torture({ kills: 200, seed })
    expect({ seed, problems }).toEqual({ seed, problems: [] })
    expect(kills).toBeGreaterThanOrEqual(200)
    expect(acknowledged).toBeGreaterThan(kills)
  }, 600_000)
})

describe('what a killed writer left is found wanting', () => {
  const killed = async (): Promise<{
    readonly directory: string
    readonly heard: ReadonlyArray<Acknowledged>
  }> => {
    const directory = mkdtempSync(join(tmpdir(), 'meldplicht-killed-'))
    onTestFinished(() => rmSync(directory, { recursive: true }))
    const writer = startWriter(directory, 7, join(directory, 'cache'))
    const heard = await writer.letGo({ appends: 30, milliseconds: 0 })
    expect((await check(directory, heard)).problems).toEqual([])
    return { directory, heard }
  }
  const change = (path: string, sql: string): void => {
    const db = new DatabaseSync(path)
    db.exec(sql)
    db.close()
  }

  test('when an acknowledged append is not there, or at another place', async () => {
    const { directory, heard } = await killed()
    const [first] = heard
    if (first === undefined) throw new Error('nothing was heard')
    const lost = { ...first, commandId: crypto.randomUUID() }
    const moved = { ...first, revision: first.revision + 1n }
    const { problems } = await check(directory, [...heard, lost, moved])
    expect(problems).toEqual([
      `command ${lost.commandId} was acknowledged and is not there`,
      `command ${first.commandId} was acknowledged at another place`,
    ])
  })

  test('when only a part of a command is there', async () => {
    const { directory } = await killed()
    // The newest event of a command of several, and all after it: as if a sync had come between.
    change(
      logOf(directory),
      `CREATE TEMP TABLE cut AS SELECT max(position) AS at FROM events
         WHERE json_extract(CAST(envelope AS TEXT), '$.commandIndex') = 1;
       DROP TRIGGER events_are_never_deleted;
       DELETE FROM events WHERE position >= (SELECT at FROM cut);
       UPDATE sqlite_sequence SET seq = (SELECT at FROM cut) - 1 WHERE name = 'events';
       CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;`,
    )
    const { problems } = await check(directory, [])
    expect(problems).toEqual([expect.stringContaining('is there by halves')])
  })

  test('when a key is not there', async () => {
    const { directory, heard } = await killed()
    change(
      join(directory, 'keys.db'),
      'DROP TRIGGER keys_stay; DELETE FROM keys WHERE rowid = (SELECT min(rowid) FROM keys)',
    )
    const { problems } = await check(directory, heard)
    expect(problems).toContainEqual(expect.stringContaining('does not open: KeyMissing'))
  })
})
