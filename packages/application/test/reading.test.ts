import { memoryStore } from '@meldplicht/event-store'
import { fg, incidentId, right } from '@meldplicht/testing'
import { taskEither as TE } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import {
  readDue,
  readRegister,
  registerYears,
  reportIncident,
  searchRegister,
  showIncident,
  visible,
  whoRead,
} from '../src/index.ts'
import { report, reported } from './support/inputs.ts'
import { spyStore } from './support/spy-store.ts'
import type { World } from './support/world.ts'
import { call, logOf, newOrganisationId, setUp, world } from './support/world.ts'

describe('every read of an incident is recorded (P-05)', () => {
  test('before anything is shown: who, what and when, apart from the register', async () => {
    const { run, store, clock, projections } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const incident = await reported(run, organisation)
    clock.set('2026-11-23T10:15:00.000Z')
    await run(showIncident(incident, call(organisation)))
    const read = (await logOf(store)).at(-1)
    expect(read).toMatchObject({
      stream: `access-${organisation}`,
      type: 'IncidentRead',
      organisation,
      actorId: fg.id,
      recordedAt: '2026-11-23T10:15:00.000Z',
      data: { incident, reader: fg.id, part: 'incident' },
    })
    expect(read?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    await right(projections.caughtUp())
    expect(await run(whoRead(incident, call(organisation)))).toEqual([
      { incident, reader: fg.id, part: 'incident', at: '2026-11-23T10:15:00.000Z' },
    ])
  })

  test('and when it cannot be recorded, nothing is shown', async () => {
    const spy = spyStore(memoryStore())
    const { run, refused } = await world({ store: spy })
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const incident = await reported(run, organisation)
    const full = { _tag: 'StoreUnavailable', reason: 'full', detail: 'no space' } as const
    spy.intercept = () => TE.left(full)
    expect(await refused(showIncident(incident, call(organisation)))).toEqual({
      _tag: 'StoreFailed',
      error: full,
    })
  })

  test('of an incident that is not there nothing is recorded', async () => {
    const { run, refused, store } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const before = await logOf(store)
    const error = await refused(showIncident(incidentId(7), call(organisation)))
    expect(error).toEqual({ _tag: 'NotFound', what: 'incident' })
    expect(await logOf(store)).toEqual(before)
  })

  test('also when sixty people read at the same moment', async () => {
    const { run, store } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const incident = await reported(run, organisation)
    await Promise.all(
      Array.from({ length: 60 }, () => run(showIncident(incident, call(organisation)))),
    )
    const reads = (await logOf(store)).filter(({ type }) => type === 'IncidentRead')
    expect(reads).toHaveLength(60)
    expect(new Set(reads.map(({ eventId }) => eventId)).size).toBe(60)
  })

  test('newest first, each with its reader', async () => {
    const { run, projections } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const { incident } = await run(visible(reportIncident(report(), call(organisation))))
    const readers = [fg.id, report().said.person?.id ?? fg.id]
    for (const person of readers)
      await run(showIncident(incident, call(organisation, { actor: { kind: 'loopback', person } })))
    await right(projections.caughtUp())
    const rows = await run(whoRead(incident, call(organisation)))
    expect(rows.map(({ reader }) => reader)).toEqual(readers.toReversed())
  })
})

describe('every list that a person sees is recorded (P-05)', () => {
  const page = { limit: 50, offset: 0 }
  const listed = async (store: World['store']) =>
    (await logOf(store)).filter(({ type }) => type === 'IncidentsListed')

  test('as one event, with the incidents that it showed', async () => {
    const { run, store, projections, clock } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const first = await reported(run, organisation)
    const second = await reported(run, organisation)
    await right(projections.caughtUp())
    clock.set('2026-11-23T10:15:00.000Z')
    const { lines } = await run(readRegister({ ...page, limit: 1 }, call(organisation)))
    expect(lines.map(({ summary }) => summary.incident)).toEqual([second])
    await run(readRegister(page, call(organisation)))
    expect(await listed(store)).toMatchObject([
      {
        stream: `access-${organisation}`,
        actorId: fg.id,
        recordedAt: '2026-11-23T10:15:00.000Z',
        data: { incidents: [second], reader: fg.id, list: 'register' },
      },
      { data: { incidents: [second, first], list: 'register' } },
    ])
  })

  test('in each organisation by itself, where the list is of several', async () => {
    const { run, store, projections } = await world()
    const [a, b] = [newOrganisationId(), newOrganisationId()]
    for (const organisation of [a, b, newOrganisationId()]) await setUp({ run }, organisation)
    const inA = await reported(run, a)
    const inB = await reported(run, b)
    await right(projections.caughtUp())
    await run(readDue({ limit: 50 }, call(a)))
    const events = await listed(store)
    expect(events.map(({ organisation, data }) => [organisation, data])).toEqual([
      [a, { incidents: [inA], reader: fg.id, list: 'due' }],
      [b, { incidents: [inB], reader: fg.id, list: 'due' }],
    ])
  })

  test('a search records what it shows, and an empty list nothing', async () => {
    const { run, store, projections } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    expect(await run(registerYears(call(organisation)))).toEqual([])
    await run(readRegister(page, call(organisation)))
    const first = await reported(run, organisation)
    await reported(run, organisation)
    await right(projections.caughtUp())
    const is = (line: { readonly summary: { readonly incident: string } }): boolean =>
      line.summary.incident === first
    const found = await run(searchRegister(is, page, call(organisation)))
    expect(found).toMatchObject({ total: 1, lines: [{ summary: { incident: first } }] })
    await run(searchRegister(() => false, page, call(organisation)))
    expect(await run(registerYears(call(organisation)))).toEqual([2026])
    expect(await listed(store)).toMatchObject([{ data: { incidents: [first] } }])
  })

  test('and when it cannot be recorded, nothing is shown', async () => {
    const spy = spyStore(memoryStore())
    const { run, refused, projections } = await world({ store: spy })
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    await reported(run, organisation)
    await right(projections.caughtUp())
    const full = { _tag: 'StoreUnavailable', reason: 'full', detail: 'no space' } as const
    spy.intercept = () => TE.left(full)
    const failed = { _tag: 'StoreFailed', error: full }
    expect(await refused(readRegister(page, call(organisation)))).toEqual(failed)
    expect(await refused(readDue({ limit: 50 }, call(organisation)))).toEqual(failed)
    expect(await refused(searchRegister(() => true, page, call(organisation)))).toEqual(failed)
  })

  test('of a reader of an incident the lists are counted, with the last time', async () => {
    const { run, projections, clock } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const incident = await reported(run, organisation)
    await right(projections.caughtUp())
    for (const minute of [10, 20, 30]) {
      clock.set(`2026-11-23T10:${minute}:00.000Z`)
      await run(readDue({ limit: 50 }, call(organisation)))
    }
    await run(readRegister(page, call(organisation)))
    await right(projections.caughtUp())
    const reader = fg.id
    const at = '2026-11-23T10:30:00.000Z'
    expect(await run(whoRead(incident, call(organisation)))).toEqual([
      { incident, reader, part: 'register-list', at },
      { incident, reader, part: 'due-list', times: 3, at },
    ])
  })
})
