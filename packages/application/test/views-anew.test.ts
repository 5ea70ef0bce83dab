import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoryStore, revision } from '@meldplicht/event-store'
import { left, right } from '@meldplicht/testing'
import { memoryVault } from '@meldplicht/vault/testing'
import { describe, expect, test } from 'vitest'
import { openProjections, reportIncident, visible } from '../src/index.ts'
import { report, reported } from './support/inputs.ts'
import { all, filled, raw, reopen, scene, shown } from './support/views-scene.ts'
import { call, logOf, temporaryDirectory, testClock } from './support/world.ts'

describe('views that are not of this program or this log are made anew, the same:', () => {
  test.each([
    [
      'deleted',
      (path: string): void =>
        raw(path).exec(
          'DELETE FROM incidents; DELETE FROM organisations; UPDATE progress SET position = NULL',
        ),
    ],
    [
      'of another version',
      (path: string): void => raw(path).exec('DELETE FROM incidents; PRAGMA user_version = 77'),
    ],
    [
      'of another version with other tables',
      (path: string): void =>
        raw(path).exec('DROP TABLE incidents; CREATE TABLE old (x); PRAGMA user_version = 1'),
    ],
    ['garbage', (path: string): void => writeFileSync(path, 'geen database '.repeat(999))],
    ['cut off', (path: string): void => writeFileSync(path, readFileSync(path).subarray(0, 5000))],
    ['empty', (path: string): void => writeFileSync(path, '')],
    [
      'made under another law edition',
      (path: string): void =>
        raw(path).exec("DELETE FROM incidents; UPDATE progress SET edition = 'older'"),
    ],
  ])('%s', async (_what, damage) => {
    const { made, before } = await filled()
    damage(made.viewsPath)
    expect(await shown(await reopen(made), made)).toEqual(before)
  })

  test('of another log altogether', async () => {
    const { made } = await filled()
    const other = await scene()
    await reported(other.run, other.organisation)
    const expected = await shown(other.projections, other)
    const views = await reopen(other, { path: made.viewsPath })
    expect(await shown(views, other)).toEqual(expected)
  })

  test('of the same log with more in it: a backup of the log was put back', async () => {
    const { made } = await filled()
    const restored = memoryStore()
    const { signal } = new AbortController()
    for (const envelope of (await logOf(made.store)).slice(0, -2)) {
      const at = envelope.revision === 0n ? 'no-stream' : revision(envelope.revision - 1n)
      await right(restored.append(envelope.stream, at, [envelope], { signal }))
    }
    const views = await reopen(made, { store: restored })
    await right(views.caughtUp())
    expect((await right(views.incidents(all))).total).toBe(1)
    const again = { ...made.deps, store: restored, projections: views }
    await right(visible(reportIncident(report(), call(made.organisation)))(again))
    expect((await right(views.incidents(all))).total).toBe(2)
  })

  test('but a database of another application stays as it is', async () => {
    const path = join(temporaryDirectory(), 'theirs.db')
    const db = raw(path)
    db.exec('CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)')
    db.close()
    const before = readFileSync(path)
    const options = { store: memoryStore(), vault: memoryVault(), now: testClock().now, path }
    expect(await left(openProjections(options))).toMatchObject({
      _tag: 'ProjectionsUnavailable',
      reason: 'cannot-open',
    })
    expect(readFileSync(path)).toEqual(before)
  })
})
