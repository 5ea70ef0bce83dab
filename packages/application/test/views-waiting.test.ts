import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoryStore, position } from '@meldplicht/event-store'
import { left, right } from '@meldplicht/testing'
import { memoryVault } from '@meldplicht/vault/testing'
import { describe, expect, test } from 'vitest'
import { openProjections, reportIncident } from '../src/index.ts'
import { report, reported } from './support/inputs.ts'
import { all, filled, raw, reopen, scene } from './support/views-scene.ts'
import { call, temporaryDirectory, testClock } from './support/world.ts'

describe('waiting for a position', () => {
  test('that does not come ends, and says that the views are behind', async () => {
    const made = await scene({ views: { patience: 60 } })
    const far = position(2n ** 62n)
    expect(await left(made.projections.waitFor(far))).toMatchObject({ reason: 'behind' })
  })

  test('ends when the views are closed meanwhile', async () => {
    const made = await scene()
    const waiting = left(made.projections.waitFor(position(2n ** 62n)))
    await made.projections.close()
    expect(await waiting).toMatchObject({ reason: 'closed' })
  })
})

describe('waiting for everything in the log', () => {
  test('ends when the log cannot be read any more', async () => {
    const made = await scene()
    await right(made.store.close())
    const error = await left(made.projections.caughtUp())
    expect(error).toMatchObject({ _tag: 'ProjectionsUnavailable', reason: 'cannot-open' })
    expect(error.detail).toContain('StoreUnavailable')
  })
})

describe('closing', () => {
  test('while views are being made finishes, twice does no harm, and what is asked later is told', async () => {
    const made = await scene()
    for (let i = 0; i < 30; i += 1) await reported(made.run, made.organisation)
    const rebuilding = made.projections.rebuild(() => {})()
    const listing = made.projections.incidents(all)()
    await Promise.all([made.projections.close(), made.projections.close()])
    expect(await rebuilding).toMatchObject({ _tag: 'Left', left: { reason: 'closed' } })
    expect(await listing).toMatchObject({ _tag: 'Left', left: { reason: 'closed' } })
    expect(await left(made.projections.organisations())).toMatchObject({ reason: 'closed' })
    expect(await left(made.projections.rebuild(() => {}))).toMatchObject({ reason: 'closed' })
    const reopened = await reopen(made)
    expect((await right(reopened.incidents(all))).total).toBe(30)
  })
})

describe('a file of views that cannot be used now', () => {
  test('because another process holds it is told after waiting', async () => {
    const made = await scene({ views: { patience: 300 } })
    await right(made.projections.caughtUp())
    const other = raw(made.viewsPath)
    other.exec('BEGIN IMMEDIATE')
    const { position: at } = await made.run(reportIncident(report(), call(made.organisation)))
    expect(await left(made.projections.waitFor(at))).toMatchObject({ reason: 'behind' })
    other.exec('ROLLBACK')
    await right(made.projections.caughtUp())
    expect((await right(made.projections.incidents(all))).total).toBe(1)
  })

  test('because its directory is a file is told, and the log is not touched', async () => {
    const file = join(temporaryDirectory(), 'file')
    writeFileSync(file, '')
    const options = { store: memoryStore(), vault: memoryVault(), now: testClock().now }
    const error = await left(openProjections({ ...options, path: join(file, 'views.db') }))
    expect(error).toMatchObject({ _tag: 'ProjectionsUnavailable', reason: 'cannot-open' })
  })

  test('and a log that cannot be read leaves no open file behind', async () => {
    const { made } = await filled()
    await right(made.store.close())
    const options = { store: made.store, vault: made.vault, now: made.clock.now }
    const error = await left(openProjections({ ...options, path: made.viewsPath }))
    expect(error).toMatchObject({ _tag: 'ProjectionsUnavailable', reason: 'cannot-open' })
    // The last connection that closes takes the file of the write-ahead log with it.
    expect(existsSync(`${made.viewsPath}-wal`)).toBe(false)
  })
})
