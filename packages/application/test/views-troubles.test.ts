import { join } from 'node:path'
import type { EventStore } from '@meldplicht/event-store'
import { Envelope, incidentStream, memoryStore } from '@meldplicht/event-store'
import { left, right } from '@meldplicht/testing'
import type { Vault } from '@meldplicht/vault'
import { taskEither as TE } from 'fp-ts'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listRegister, reportIncident, supplementReport, visible } from '../src/index.ts'
import { followLog } from '../src/projections/follow-log.ts'
import { openViewsDatabase } from '../src/projections/views-database.ts'
import { report, reported, supplement } from './support/inputs.ts'
import type { Scene } from './support/views-scene.ts'
import { all, page, scene, shown } from './support/views-scene.ts'
import { call, logOf, temporaryDirectory, testClock } from './support/world.ts'

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

describe('views on a disk that is full', () => {
  test('say so, and go on by themselves when there is room again', async () => {
    const store = memoryStore({ attempts: 1, firstPause: 1, longestPause: 1 })
    const made = await scene({ store })
    for (let i = 0; i < 12; i += 1) await reported(made.run, made.organisation)
    const db = await openViewsDatabase(join(temporaryDirectory(), 'views.db'), 100)
    const pages = db.prepare('PRAGMA page_count').get()?.['page_count']
    db.exec(`PRAGMA max_page_count = ${Number(pages)}`)
    const following = followLog({ store, vault: made.vault, now: testClock().now }, db, 20)
    onTestFinished(async () => {
      await following.stop()
      db.close()
    })
    await expect.poll(() => following.trouble()?.reason, { timeout: 5_000 }).toBe('full')
    db.exec('PRAGMA max_page_count = 10000')
    await expect.poll(() => following.isCurrent(), { timeout: 5_000 }).toBe(true)
    expect(following.trouble()).toBeUndefined()
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
