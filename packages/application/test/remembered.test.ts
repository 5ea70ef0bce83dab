import type { EventStore, Revision, StreamName } from '@meldplicht/event-store'
import { incidentStream, memoryStore, revision } from '@meldplicht/event-store'
import { incidentId, organisationId, right } from '@meldplicht/testing'
import { taskEither as TE } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import type { Folded } from '../src/handling/loaded.ts'
import { remembered } from '../src/handling/remembered.ts'
import { showIncident, supplementReport } from '../src/index.ts'
import { reported, supplement } from './support/inputs.ts'
import { call, logOf, newOrganisationId, setUp, world } from './support/world.ts'

/** A store that notes which revisions are read from on, and can say that a stream is not there. */
const noting = (
  inner: EventStore,
): EventStore & { readonly from: Array<Revision>; gone: StreamName | undefined } => {
  const store: ReturnType<typeof noting> = {
    ...inner,
    from: [],
    gone: undefined,
    readStream: (stream, from, options) => {
      if (stream.startsWith('incident-')) store.from.push(from)
      return store.gone === stream
        ? TE.right({ _tag: 'missing' })
        : inner.readStream(stream, from, options)
    },
  }
  return store
}

describe('an incident that was loaded before', () => {
  test('is read from where it is: only what came after it, and after what was added here', async () => {
    const store = noting(memoryStore())
    const { run, projections } = await world({ store })
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    // The views load as well, whenever they come to it.
    await projections.close()
    const incident = await reported(run, organisation)
    for (let i = 0; i < 3; i += 1)
      await run(supplementReport(incident, supplement(), call(organisation)))
    expect(store.from).toEqual([0n, 1n, 2n, 3n])
  })

  test('has what somebody else recorded meanwhile, through another process', async () => {
    const inner = memoryStore()
    const [mine, theirs] = [
      await world({ store: noting(inner) }),
      await world({ store: noting(inner) }),
    ]
    const organisation = newOrganisationId()
    await setUp(mine, organisation)
    const incident = await reported(mine.run, organisation)
    for (let i = 0; i < 3; i += 1)
      for (const { deps } of [mine, theirs]) {
        const vault = mine.vault
        const useCase = supplementReport(incident, supplement(), call(organisation))
        await right(useCase({ ...deps, vault }))
      }
    const stream = incidentStream(organisation, incident)
    const log = (await logOf(inner)).filter((envelope) => envelope.stream === stream)
    expect(log.map((envelope) => envelope.revision)).toEqual([0n, 1n, 2n, 3n, 4n, 5n, 6n])
  })

  test('is loaded whole again when its stream is not what it was', async () => {
    const store = noting(memoryStore())
    const { run, refused } = await world({ store })
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const incident = await reported(run, organisation)
    await run(supplementReport(incident, supplement(), call(organisation)))
    store.gone = incidentStream(organisation, incident)
    const error = await refused(supplementReport(incident, supplement(), call(organisation)))
    expect(error).toEqual({ _tag: 'NotFound', what: 'incident' })
    store.gone = undefined
    await run(supplementReport(incident, supplement(), call(organisation)))
  })

  test('is read whole by whoever looks at it: nothing opened is remembered', async () => {
    const store = noting(memoryStore())
    const { run } = await world({ store })
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const incident = await reported(run, organisation)
    for (let i = 0; i < 2; i += 1) {
      store.from.length = 0
      await run(showIncident(incident, call(organisation)))
      expect(store.from).toContain(0n)
    }
  })
})

describe('what is remembered', () => {
  const streams = [1, 2, 3].map((n) => incidentStream(organisationId(1), incidentId(n)))
  const loaded = (state: string, events: number): Folded<string> => ({
    stored: Array.from({ length: events }),
    state,
    at: revision(BigInt(events - 1)),
  })

  test('is bounded by the number of events: what was used longest ago goes first', () => {
    const memory = remembered<string>(5)
    const store = memoryStore()
    const [a, b, c] = streams
    if (a === undefined || b === undefined || c === undefined) throw new Error('no streams')
    memory.set(store, a, loaded('a', 2))
    memory.set(store, b, loaded('b', 2))
    memory.set(store, a, loaded('a again', 3))
    memory.set(store, c, loaded('c', 2))
    expect([a, b, c].map((stream) => memory.get(store, stream)?.state)).toEqual([
      'a again',
      undefined,
      'c',
    ])
    memory.forget(store, a)
    expect(memory.get(store, a)).toBeUndefined()
    expect(memory.get(memoryStore(), c)).toBeUndefined()
  })
})
