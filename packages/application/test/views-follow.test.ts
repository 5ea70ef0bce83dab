import { memoryStore } from '@meldplicht/event-store'
import { right } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { listDue, listOrganisations, listRegister, reportIncident, visible } from '../src/index.ts'
import { report, reported } from './support/inputs.ts'
import { spyStore } from './support/spy-store.ts'
import { all, page, raw, reopen, scene, shown } from './support/views-scene.ts'
import { call, logOf } from './support/world.ts'

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
