import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { EventStore } from '@meldplicht/event-store'
import { Envelope, incidentStream, memoryStore, position, revision } from '@meldplicht/event-store'
import type { Vault } from '@meldplicht/vault'
import { memoryVault } from '@meldplicht/vault/testing'
import { taskEither as TE } from 'fp-ts'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { ProjectionOptions, RunningProjections } from '../src/index.ts'
import {
  listDue,
  listOrganisations,
  listRegister,
  openProjections,
  reportIncident,
  supplementReport,
  visible,
} from '../src/index.ts'
import { left, right } from './support/answers.ts'
import { report, reported, supplement } from './support/inputs.ts'
import { spyStore } from './support/spy-store.ts'
import type { World } from './support/world.ts'
import {
  call,
  logOf,
  newOrganisationId,
  setUp,
  temporaryDirectory,
  testClock,
  world,
} from './support/world.ts'

const page = { limit: 50, offset: 0 }
const all = { limit: 500, offset: 0 } as const

const open = async (options: Partial<ProjectionOptions> = {}): Promise<RunningProjections> => {
  const views = await right(
    openProjections({
      store: memoryStore(),
      vault: memoryVault(),
      now: testClock().now,
      path: join(temporaryDirectory(), 'views.db'),
      ...options,
    }),
  )
  onTestFinished(() => views.close())
  return views
}

interface Scene extends World {
  readonly organisation: ReturnType<typeof newOrganisationId>
}

const scene = async (options: Parameters<typeof world>[0] = {}): Promise<Scene> => {
  const made = await world(options)
  const organisation = newOrganisationId()
  await setUp(made, organisation)
  return { ...made, organisation }
}

/** Everything that the views of a log show. */
const shown = async (views: RunningProjections, { organisation }: Scene): Promise<unknown> => {
  await right(views.caughtUp())
  const incidents = await right(views.incidents(all))
  return {
    incidents,
    organisations: await right(views.organisations()),
    reads: await Promise.all(
      incidents.rows.map(({ incident }) => right(views.reads(organisation, incident))),
    ),
  }
}

/** A log with three reports, its views at its head and closed. */
const filled = async (): Promise<{ readonly made: Scene; readonly before: unknown }> => {
  const made = await scene()
  for (let i = 0; i < 3; i += 1) await reported(made.run, made.organisation)
  const before = await shown(made.projections, made)
  await made.projections.close()
  return { made, before }
}

const reopen = (made: Scene, more: Partial<ProjectionOptions> = {}): Promise<RunningProjections> =>
  open({ store: made.store, vault: made.vault, now: made.clock.now, path: made.viewsPath, ...more })

const raw = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path)
  onTestFinished(() => {
    if (db.isOpen) db.close()
  })
  return db
}

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

describe('views follow the log', () => {
  test('from where they were: an event that came between the append and its row is not lost', async () => {
    const made = await scene()
    await right(made.projections.caughtUp())
    await made.projections.close()
    const incident = await reported(made.run, made.organisation)
    const views = await reopen(made)
    await right(views.caughtUp())
    expect((await right(views.incidents(all))).rows.map((row) => row.incident)).toEqual([incident])
  })

  test('in two processes at once over one file, each event once', async () => {
    const made = await scene()
    const second = await reopen(made)
    for (let i = 0; i < 20; i += 1) await reported(made.run, made.organisation)
    for (const views of [made.projections, second]) {
      await right(views.caughtUp())
      const { total, rows } = await right(views.incidents(all))
      expect([total, new Set(rows.map(({ number }) => number)).size]).toEqual([20, 20])
    }
  })

  test('again when another process emptied them and went away', async () => {
    const made = await scene()
    for (let i = 0; i < 3; i += 1) await reported(made.run, made.organisation)
    await right(made.projections.caughtUp())
    raw(made.viewsPath).exec(`DELETE FROM incidents; DELETE FROM organisations; DELETE FROM reads;
      UPDATE progress SET position = NULL, first_event = NULL, last_event = NULL`)
    // No new event wakes anybody: the list itself must not show half of what there is.
    expect((await right(made.projections.incidents(all))).total).toBe(3)
    const answer = await made.run(visible(reportIncident(report(), call(made.organisation))))
    expect(answer.repeated).toBe(false)
    expect((await right(made.projections.incidents(all))).total).toBe(4)
  })

  test('from the beginning when another law edition came into force', async () => {
    const made = await scene()
    for (let i = 0; i < 3; i += 1) await reported(made.run, made.organisation)
    const before = await shown(made.projections, made)
    raw(made.viewsPath).exec(
      "UPDATE progress SET edition = 'older'; UPDATE incidents SET due = '1'",
    )
    const { incident } = await made.run(visible(reportIncident(report(), call(made.organisation))))
    const due = await made.run(listDue({ limit: 50 }, call(made.organisation)))
    expect([due.total, due.lines.at(-1)?.summary.incident]).toEqual([4, incident])
    const db = raw(made.viewsPath)
    expect(db.prepare("SELECT count(*) AS n FROM incidents WHERE due = '1'").get()).toEqual({
      n: 0,
    })
    expect(before).toMatchObject({ incidents: { total: 3 } })
  })

  test('while they are rebuilt lists wait, and never show a part', async () => {
    const made = await scene()
    for (let i = 0; i < 10; i += 1) await reported(made.run, made.organisation)
    await right(made.projections.caughtUp())
    const told: Array<number> = []
    const rebuilding = right(made.projections.rebuild((events) => told.push(events)))
    const totals = await Promise.all(
      Array.from({ length: 5 }, async () => (await right(made.projections.incidents(all))).total),
    )
    expect(totals).toEqual([10, 10, 10, 10, 10])
    const { events } = await rebuilding
    expect(events).toBe((await logOf(made.store)).length)
    expect(told.at(-1)).toBe(events)
  })

  test('and lists show what is due first, first: the register shows the newest first', async () => {
    const { run, organisation } = await scene()
    const early = {
      ...report(),
      reportedAt: '2026-11-23T08:00:00.000Z',
      said: { by: 'employee', learntAt: { _tag: 'unknown' } },
    }
    const { incident: first } = await run(reportIncident(early, call(organisation)))
    const { incident: late } = await run(visible(reportIncident(report(), call(organisation))))
    const due = await run(listDue({ organisation, limit: 50 }, call(organisation)))
    expect(due.lines.map(({ summary }) => summary.incident)).toEqual([first, late])
    const newest = await run(listRegister(page, call(organisation)))
    expect(newest.lines.map(({ summary }) => summary.incident)).toEqual([late, first])
    const one = await run(listRegister({ limit: 1, offset: 1 }, call(organisation)))
    expect([one.total, one.lines.map(({ summary }) => summary.incident)]).toEqual([2, [first]])
  })

  test.each([
    { limit: Number.NaN, offset: Number.NaN },
    { limit: -1, offset: -1 },
    { limit: 0.5, offset: 0.5 },
    { limit: 1e300, offset: -0 },
  ])('and a page of %j is a page', async (odd) => {
    const { run, organisation } = await scene()
    await run(visible(reportIncident(report(), call(organisation))))
    const list = await run(listRegister(odd, call(organisation)))
    expect(list.total).toBe(1)
    expect(list.lines.length).toBeLessThanOrEqual(1)
  })
})

/** Appends an event that no program knows to the stream of an incident. */
const poison = async (
  { store, deps, organisation }: Scene,
  incident: Awaited<ReturnType<typeof reported>>,
): Promise<void> => {
  const answer = await right(
    supplementReport(
      incident,
      supplement(),
      call(organisation),
    )({
      ...deps,
      store: {
        ...store,
        append: (stream, at, events, options) => {
          const [head, ...tail] = events
          return store.append(stream, at, [{ ...head, type: 'FromTheFuture' }, ...tail], options)
        },
      },
    }),
  )
  expect(answer.stream).toBe(incidentStream(organisation, incident))
}

describe('an incident whose history cannot be read', () => {
  test('loses no other: they are listed, and it is named beside them', async () => {
    const made = await scene()
    const [good, bad] = [
      await reported(made.run, made.organisation),
      await reported(made.run, made.organisation),
    ]
    await poison(made, bad)
    const { incident: later } = await made.run(
      visible(reportIncident(report(), call(made.organisation))),
    )
    const list = await made.run(listRegister(page, call(made.organisation)))
    expect(list.lines.map(({ summary }) => summary.incident)).toEqual([later, good])
    expect(list.unreadable).toEqual([
      { incident: bad, organisation: made.organisation, number: '2026-0002' },
    ])
    expect(await right(made.projections.troubles())).toEqual([
      {
        stream: incidentStream(made.organisation, bad),
        reason: 'HistoryUnreadable (EventTypeUnknown)',
      },
    ])
    expect(made.projections.state()._tag).toBe('live')
  })

  test('keeps its number, also after a rebuild', async () => {
    const made = await scene()
    const bad = await reported(made.run, made.organisation)
    await poison(made, bad)
    await reported(made.run, made.organisation)
    const before = await shown(made.projections, made)
    await right(made.projections.rebuild(() => {}))
    expect(await shown(made.projections, made)).toEqual(before)
  })

  test('is not lost when a reading in the access stream cannot be read', async () => {
    const made = await scene()
    const incident = await reported(made.run, made.organisation)
    const [envelope] = (await logOf(made.store)).filter(({ type }) => type === 'IncidentReported')
    if (envelope === undefined) throw new Error('nothing was reported')
    const stream = `access-${made.organisation}`
    const odd = Envelope.decode({
      ...envelope,
      revision: '0',
      organisationRevision: '0',
      stream,
      type: 'IncidentRead',
      data: { incident, reader: 'nobody' },
    })
    if (odd._tag === 'Left') throw new Error('no envelope')
    const { signal } = new AbortController()
    await right(made.store.append(odd.right.stream, 'no-stream', [odd.right], { signal }))
    await reported(made.run, made.organisation)
    await right(made.projections.caughtUp())
    expect((await right(made.projections.incidents(all))).total).toBe(2)
    expect(await right(made.projections.troubles())).toEqual([{ stream, reason: 'EventMalformed' }])
  })
})

/** A store that cannot be read for a while. */
const away = (inner: EventStore): EventStore & { gone: boolean } => {
  const store: EventStore & { gone: boolean } = {
    ...inner,
    gone: false,
    readStream: (stream, from, options) =>
      store.gone
        ? TE.left({ _tag: 'StoreUnavailable', reason: 'unreachable', detail: 'gone' })
        : inner.readStream(stream, from, options),
  }
  return store
}

describe('a store that is away for a while', () => {
  test('parks the views, which shows; they go on by themselves, and nothing is lost', async () => {
    const inner = memoryStore({ attempts: 2, firstPause: 1, longestPause: 1 })
    const store = away(inner)
    const made = await scene({ store: inner, views: { store, resumeAfter: 50, patience: 2_000 } })
    await right(made.projections.caughtUp())
    store.gone = true
    const { position: at } = await made.run(reportIncident(report(), call(made.organisation)))
    const error = await left(made.projections.waitFor(at))
    expect(error).toMatchObject({ _tag: 'ProjectionsUnavailable', reason: 'parked' })
    expect(error.detail).toContain('StoreUnavailable')
    store.gone = false
    expect(await made.projections.caughtUp()()).toMatchObject({ _tag: 'Left' })
    await expect
      .poll(async () => (await made.projections.waitFor(at)())._tag, { timeout: 5_000 })
      .toBe('Right')
    expect((await right(made.projections.incidents(all))).total).toBe(1)
  })

  test('makes a write say that it is recorded and not yet visible', async () => {
    const inner = memoryStore({ attempts: 1, firstPause: 1, longestPause: 1 })
    const store = away(inner)
    const made = await scene({ store: inner, views: { store, patience: 200 } })
    store.gone = true
    const to = call(made.organisation)
    const error = await made.refused(visible(reportIncident(report(), to)))
    expect(error).toMatchObject({ _tag: 'NotYetVisible', error: { reason: 'parked' } })
    expect((await logOf(inner)).at(-1)?.commandId).toBe(to.commandId)
  })
})

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

test('a title whose key is lost hides no other line: it is told beside its own', async () => {
  const made = await scene()
  await reported(made.run, made.organisation)
  await made.run(visible(reportIncident(report(), call(made.organisation))))
  const [newest] = (await made.run(listRegister(page, call(made.organisation)))).lines
  const lost = newest?.summary.title?.stream
  const vault: Vault = {
    ...made.vault,
    open: (binding, data) =>
      binding.stream === lost
        ? TE.left({
            _tag: 'KeyMissing',
            keyId: 'k',
            place: { ...binding, pointer: '/facts/title' },
          })
        : made.vault.open(binding, data),
  }
  const list = await right(listRegister(page, call(made.organisation))({ ...made.deps, vault }))
  expect(list.lines.map(({ title, titleProblem }) => [title, titleProblem?._tag])).toEqual([
    [undefined, 'KeyMissing'],
    [report().facts.title, undefined],
  ])
  await right(made.vault.close())
  const error = await made.refused(listRegister(page, call(made.organisation)))
  expect(error).toMatchObject({ _tag: 'VaultFailed', error: { reason: 'closed' } })
})

test('no page folds the whole log: lists, what is due and the organisations read views only', async () => {
  const inner = memoryStore()
  const spy = spyStore(inner)
  const made = await scene({ store: spy, views: { store: inner } })
  for (let i = 0; i < 5; i += 1) await reported(made.run, made.organisation)
  await right(made.projections.caughtUp())
  spy.forget()
  await made.run(listRegister(page, call(made.organisation)))
  await made.run(listDue({ limit: 50 }, call(made.organisation)))
  await made.run(listDue({ organisation: made.organisation, limit: 50 }, call(made.organisation)))
  await made.run(listOrganisations(call(made.organisation)))
  expect(spy.asked).toEqual([])
})
