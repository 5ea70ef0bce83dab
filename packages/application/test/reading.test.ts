import { memoryStore } from '@meldplicht/event-store'
import { fg, incidentId } from '@meldplicht/testing'
import { taskEither as TE } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { reportIncident, showIncident, visible, whoRead } from '../src/index.ts'
import { right } from './support/answers.ts'
import { report, reported } from './support/inputs.ts'
import { spyStore } from './support/spy-store.ts'
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
