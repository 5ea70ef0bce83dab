/**
 * Faults that a whole installation survives. The others have their tests where the fault is: disk
 * full, read-only and locked in unwritable-installation.test.ts; a projection killed between event
 * and row in processes.e2e.test.ts and killed-views.e2e.test.ts; writers killed in
 * killed-writers.e2e.test.ts; the power going in the store's own cut-short.test.ts.
 */
import { join } from 'node:path'
import type { RunningProjections } from '@meldplicht/application'
import {
  describeAppError,
  listRegister,
  openProjections,
  reportIncident,
  supplementReport,
} from '@meldplicht/application'
import type { EventStore, Stored, StoreUnavailable } from '@meldplicht/event-store'
import { at, left, right, text } from '@meldplicht/testing'
import { either as E, readonlyNonEmptyArray as RNEA, taskEither as TE } from 'fp-ts'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fill, headOf, organisation, page, report } from './support/filled.ts'
import type { Installed } from './support/installed.ts'
import { call, install, NOW, temporaryDirectory } from './support/installed.ts'

const { signal } = new AbortController()
const PREFIXES = ['incident-', 'organisation-', 'access-', 'notice-'] as const

const viewsOf = async (
  { deps, clock }: Installed,
  store: EventStore,
): Promise<RunningProjections> => {
  const path = join(temporaryDirectory(), 'views.db')
  const views = await right(openProjections({ path, store, vault: deps.vault, now: clock.now }))
  onTestFinished(() => views.close())
  await right(views.caughtUp())
  return views
}

const shown = async (views: RunningProjections): Promise<unknown> => {
  const { total, rows } = await right(views.incidents({ limit: 500, offset: 0 }))
  const reads = rows.map(({ incident }) => right(views.reads(organisation, incident)))
  return [total, rows, await Promise.all(reads), await right(views.troubles())]
}

describe('a clock that is set back', () => {
  test('changes no order: what was recorded later stays later, in the log and in every view', async () => {
    const made = await install()
    const { deps, clock } = made
    await fill(deps)
    clock.set(at('2026-11-23T10:00:00.000Z'))
    const first = await right(reportIncident(report, call(organisation))(deps))
    clock.set(at('2026-11-22T09:00:00.000Z'))
    const early = {
      ...report,
      said: { ...report.said, learntAt: { _tag: 'unknown' } },
      reportedAt: '2026-11-22T08:30:00.000Z',
    }
    const second = await right(reportIncident(early, call(organisation))(deps))
    const more = {
      said: early.said,
      facts: { whatHappened: text('Het was de loonlijst van mei.') },
    }
    const added = supplementReport(first.incident, more, call(organisation))(deps)
    expect(await right(added)).toMatchObject({ revision: 1n, repeated: false })
    const { events } = await right(deps.store.readLog({ prefixes: PREFIXES }, { signal }))
    expect(
      events.slice(-3).map(({ envelope }) => [envelope.recordedAt, envelope.revision]),
    ).toEqual([
      ['2026-11-23T10:00:00.000Z', 0n],
      ['2026-11-22T09:00:00.000Z', 0n],
      ['2026-11-22T09:00:00.000Z', 1n],
    ])
    await right(made.projections.caughtUp())
    const { lines } = await right(listRegister(page, call(organisation))(deps))
    expect(lines.map(({ summary: { incident, number } }) => [incident, number])).toMatchObject([
      [second.incident, '2026-0003'],
      [first.incident, '2026-0002'],
      [expect.any(String), '2026-0001'],
    ])
    clock.set(NOW)
    expect(await shown(await viewsOf(made, deps.store))).toEqual(await shown(made.projections))
  })
})

describe('a store that goes away for a minute', () => {
  test('is told to each caller, and a command that is sent until it is back is recorded once', async () => {
    const made = await install()
    await fill(made.deps)
    const before = await headOf(made.deps.store)
    // A minute of the store: a second for each call. The third append is stored, and not answered.
    let seconds = 0
    const gone: StoreUnavailable = {
      _tag: 'StoreUnavailable',
      reason: 'unreachable',
      detail: 'for a minute',
    }
    const passes = (): boolean => {
      seconds += 1
      return seconds > 60
    }
    const { store } = made.deps
    const away: EventStore = {
      ...store,
      readStream: (...args) => (passes() ? store.readStream(...args) : TE.left(gone)),
      append:
        (...args) =>
        async () => {
          const answer = await store.append(...args)()
          return passes() && seconds > 70 ? answer : E.left({ ...gone, _tag: 'OutcomeUnknown' })
        },
    }
    const to = call(organisation)
    const send = (): ReturnType<ReturnType<ReturnType<typeof reportIncident>>> =>
      reportIncident(report, to)({ ...made.deps, store: away })()
    const answers = [await send()]
    for (let last = answers[0]; last !== undefined && E.isLeft(last) && answers.length < 100; ) {
      expect(last.left).toMatchObject({ _tag: 'StoreFailed' })
      expect(describeAppError(last.left).nl).not.toBe('')
      last = await send()
      answers.push(last)
    }
    expect(seconds).toBeGreaterThan(60)
    expect(answers.at(-1)).toMatchObject({ right: { repeated: true, revision: 0n } })
    expect(await headOf(store)).toBe(before + 1)
  })

  test('loses the views nothing: they go on where they were', async () => {
    const made = await install()
    await fill(made.deps)
    const { store } = made.deps
    let away = true
    let asked = 0
    const flaky: EventStore = {
      ...store,
      readStream: (...args) => {
        asked += 1
        const lost = { _tag: 'StoreUnavailable', reason: 'unreachable', detail: 'gone' } as const
        return away ? TE.left(lost) : store.readStream(...args)
      },
    }
    const path = join(temporaryDirectory(), 'views.db')
    const { vault, clock } = made.deps
    const options = { path, store: flaky, vault, now: clock.now, patience: 50, resumeAfter: 20 }
    const views = await right(openProjections(options))
    onTestFinished(() => views.close())
    await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(1)
    expect(await left(views.incidents({ limit: 1, offset: 0 }))).toMatchObject({
      _tag: 'ProjectionsUnavailable',
    })
    await right(reportIncident(report, call(organisation))(made.deps))
    away = false
    await expect
      .poll(async () => (await views.caughtUp()())._tag, { timeout: 20_000 })
      .toBe('Right')
    await right(made.projections.caughtUp())
    expect(await shown(views)).toEqual(await shown(made.projections))
  })
})

describe('duplicate delivery', () => {
  /** Hands over every batch twice, the second time with what came before it. */
  const stuttering = (store: EventStore): EventStore => {
    let before: ReadonlyArray<Stored> = []
    return {
      ...store,
      subscribe: (subscriber) =>
        store.subscribe({
          ...subscriber,
          handle: (batch) => async () => {
            const first = await subscriber.handle(batch)()
            if (E.isLeft(first)) return first
            const again = RNEA.concat(batch)(before)
            before = batch
            return subscriber.handle(again)()
          },
        }),
    }
  }

  test('of events changes no view: each is counted once', async () => {
    const made = await install()
    await fill(made.deps)
    const views = await viewsOf(made, stuttering(made.deps.store))
    for (let i = 0; i < 5; i += 1) {
      await right(reportIncident(report, call(organisation))(made.deps))
      await right(views.caughtUp())
    }
    await right(made.projections.caughtUp())
    expect(await shown(views)).toEqual(await shown(made.projections))
  })
})

describe('a slow consumer', () => {
  test('keeps no command waiting, and gets everything, in order, in batches of at most 500', async () => {
    const { deps } = await install()
    await fill(deps)
    const gate = Promise.withResolvers<undefined>()
    const batches: Array<ReadonlyArray<Stored>> = []
    const subscription = deps.store.subscribe({
      prefixes: PREFIXES,
      handle: (batch) => async () => {
        batches.push(batch)
        await gate.promise
        return E.right(undefined)
      },
    })
    await expect.poll(() => batches.length).toBe(1)
    const reports = Array.from({ length: 600 }, () =>
      right(reportIncident(report, call(organisation))(deps)),
    )
    await Promise.all(reports)
    expect(batches).toHaveLength(1)
    gate.resolve(undefined)
    await expect.poll(() => batches.flat().length, { timeout: 20_000 }).toBe(602)
    await subscription.stop()
    const positions = batches.flat().map(({ position }) => position)
    expect(positions).toEqual(positions.toSorted((a, b) => Number(a - b)))
    expect(new Set(positions).size).toBe(602)
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(500)
  }, 120_000)
})
