import type { BlobHash, OrganisationId } from '@meldplicht/domain'
import { exactly } from '@meldplicht/domain'
import type { EventStore, LogPage, Stored } from '@meldplicht/event-store'
import { memoryStore } from '@meldplicht/event-store'
import { at, incidentId, right } from '@meldplicht/testing'
import { taskEither as TE } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import {
  attachEvidence,
  collectOrphans,
  itemIdOf,
  loopbackActor,
  namedBlobs,
  ORPHAN_HOURS,
  openAttachment,
} from '../../src/index.ts'
import { file, PDF } from '../support/files.ts'
import { reported } from '../support/inputs.ts'
import { spyStore } from '../support/spy-store.ts'
import type { World } from '../support/world.ts'
import { call, logOf, newOrganisationId, setUp, world } from '../support/world.ts'

const { signal } = new AbortController()
const who = { actor: loopbackActor, signal }
const look = collectOrphans({ remove: false }, who)
const takeAway = collectOrphans({ remove: true }, who)

const said = { by: 'fg', learntAt: exactly(at('2026-11-23T08:50:00.000Z')) }
const statement = file('verklaring.pdf', PDF)

const UPLOAD = '2026-11-23T09:00:00.000Z'
const A_DAY_LATER = '2026-11-24T09:00:00.000Z'
const JUST_AFTER = '2026-11-24T09:00:00.001Z'

interface Scene extends World {
  readonly organisation: OrganisationId
  readonly spy: ReturnType<typeof spyStore>
}

const scene = async (inner: EventStore = memoryStore()): Promise<Scene> => {
  const spy = spyStore(inner)
  const made = await world({ store: spy })
  const organisation = newOrganisationId()
  await setUp(made, organisation)
  made.clock.set(UPLOAD)
  return { ...made, organisation, spy }
}

/** An upload that is cut off between its blob and its event: the process dies, the disk is full. */
const cutOff = async (made: Scene): Promise<BlobHash> => {
  const incident = await reported(made.run, made.organisation)
  const before = new Set((await right(made.blobs.list({ signal }))).map(({ hash }) => hash))
  const gone = { _tag: 'StoreUnavailable', reason: 'closed', detail: 'kill -9' } as const
  made.spy.intercept = () => TE.left(gone)
  const useCase = attachEvidence(statement)(incident, { said }, call(made.organisation))
  expect(await made.refused(useCase)).toEqual({ _tag: 'StoreFailed', error: gone })
  made.spy.intercept = undefined
  const after = (await right(made.blobs.list({ signal }))).map(({ hash }) => hash)
  const [left] = after.filter((hash) => !before.has(hash))
  if (left === undefined) throw new Error('the upload left no blob')
  return left
}

const broken = ({ position, envelope }: Stored): Stored => ({
  position,
  envelope: envelope.type === 'EvidenceAttached' ? { ...envelope, data: {} } : envelope,
})

const attached = async (made: Scene): Promise<BlobHash> => {
  const incident = await reported(made.run, made.organisation)
  const before = await right(namedBlobs(made, signal))
  await made.run(attachEvidence(statement)(incident, { said }, call(made.organisation)))
  const [added] = [...(await right(namedBlobs(made, signal)))].filter((hash) => !before.has(hash))
  if (added === undefined) throw new Error('no event names it')
  return added
}

describe('an upload that was cut off between its blob and its event', () => {
  test('leaves a blob that no event names, and no event that names a blob', async () => {
    const made = await scene()
    const left = await cutOff(made)
    expect([...(await right(namedBlobs(made, signal)))]).toEqual([])
    expect((await logOf(made.store)).map(({ type }) => type)).not.toContain('EvidenceAttached')
    expect(await right(made.blobs.get(left, { signal }))).toHaveLength(PDF.length + 16)
  })

  test('is done when it is sent again, with a blob of its own', async () => {
    const made = await scene()
    const incident = await reported(made.run, made.organisation)
    const to = call(made.organisation)
    made.spy.intercept = () =>
      TE.left({ _tag: 'StoreUnavailable', reason: 'closed', detail: 'kill -9' })
    await made.refused(attachEvidence(statement)(incident, { said }, to))
    made.spy.intercept = undefined
    await made.run(attachEvidence(statement)(incident, { said }, to))
    const attachment = itemIdOf(to.commandId, 'attachment')
    expect((await made.run(openAttachment(incident, attachment, to))).bytes).toEqual(PDF)
    made.clock.set(JUST_AFTER)
    expect((await made.run(takeAway)).orphans).toHaveLength(1)
    expect((await made.run(openAttachment(incident, attachment, to))).bytes).toEqual(PDF)
  })
})

describe('blobs that no event names', () => {
  test(`are collected once they are older than ${ORPHAN_HOURS} hours, never before`, async () => {
    const made = await scene()
    const named = await attached(made)
    const left = await cutOff(made)
    made.clock.set(A_DAY_LATER)
    expect(await made.run(takeAway)).toEqual({
      orphans: [],
      fresh: 1,
      missing: [],
      removed: true,
      swept: 0,
    })
    made.clock.set(JUST_AFTER)
    expect(await made.run(takeAway)).toMatchObject({ orphans: [{ hash: left }], fresh: 0 })
    expect((await right(made.blobs.list({ signal }))).map(({ hash }) => hash)).toEqual([named])
    expect(await made.run(takeAway)).toMatchObject({ orphans: [], removed: true })
  })

  test('are shown and left where they are unless it is asked to take them away', async () => {
    const made = await scene()
    const left = await cutOff(made)
    made.clock.set(JUST_AFTER)
    expect(await made.run(look)).toMatchObject({ orphans: [{ hash: left }], removed: false })
    expect(await right(made.blobs.list({ signal }))).toHaveLength(1)
  })

  test('are safe while an upload runs whose event comes after the log was read', async () => {
    const made = await scene()
    const blobs = { ...made.blobs }
    let late: BlobHash | undefined
    const store: EventStore = {
      ...made.store,
      readLog: (query, to) => async () => {
        const page = await made.store.readLog(query, to)()
        late ??= await attached(made)
        return page
      },
    }
    await right(takeAway({ ...made.deps, store, blobs }))
    expect((await right(made.blobs.list({ signal }))).map(({ hash }) => hash)).toEqual([late])
  })

  test('stay while one that an event names is missing: log and blobs may not belong together', async () => {
    const made = await scene()
    const lost = await attached(made)
    const left = await cutOff(made)
    await right(made.blobs.remove(lost, { signal }))
    made.clock.set(JUST_AFTER)
    expect(await made.run(takeAway)).toEqual({
      orphans: [expect.objectContaining({ hash: left })],
      fresh: 0,
      missing: [lost],
      removed: false,
      swept: 0,
    })
    expect(await right(made.blobs.list({ signal }))).toHaveLength(1)
  })

  test('stay when an event cannot be read that may name them', async () => {
    const made = await scene()
    await attached(made)
    await cutOff(made)
    made.clock.set(JUST_AFTER)
    const store: EventStore = {
      ...made.store,
      readLog: (query, to) =>
        TE.map((page: LogPage) => ({ ...page, events: page.events.map(broken) }))(
          made.store.readLog(query, to),
        ),
    }
    const error = await takeAway({ ...made.deps, store })()
    expect(error).toMatchObject({ left: { _tag: 'HistoryUnreadable' } })
    expect(await right(made.blobs.list({ signal }))).toHaveLength(2)
  })

  test('of another log stay, and are not even called orphans: a log that knows none of it', async () => {
    const made = await scene()
    await attached(made)
    await attached(made)
    await cutOff(made)
    made.clock.set(JUST_AFTER)
    for (const useCase of [look, takeAway]) {
      const error = await useCase({ ...made.deps, store: memoryStore() })()
      expect(error).toEqual({ _tag: 'Left', left: { _tag: 'BlobsOfAnotherLog', streams: 3 } })
    }
    expect(await right(made.blobs.list({ signal }))).toHaveLength(3)
  })

  test('stay when a foreign log has incidents and files of its own', async () => {
    const [made, other] = [await scene(), await scene()]
    await attached(made)
    await reported(other.run, other.organisation)
    made.clock.set(JUST_AFTER)
    const foreign = { ...made.deps, store: other.store }
    expect(await takeAway(foreign)()).toMatchObject({ left: { _tag: 'BlobsOfAnotherLog' } })
    await attached(other)
    expect(await takeAway(foreign)()).toMatchObject({ left: { _tag: 'BlobsOfAnotherLog' } })
    expect(await right(made.blobs.list({ signal }))).toHaveLength(1)
  })

  test('stay when the log lacks a single incident that a file was sealed for, erased or not', async () => {
    const made = await scene()
    await attached(made)
    const stream = (await right(made.vault.fileStreams()))[0] ?? ''
    await right(made.vault.destroy({ stream }, { at: at(UPLOAD), under: 'AVG art. 17(1)(d)' }))
    await attached(made)
    made.clock.set(JUST_AFTER)
    const store: EventStore = {
      ...made.store,
      readLog: (query, to) =>
        TE.map((page: LogPage) => ({
          ...page,
          events: page.events.filter(({ envelope }) => envelope.stream !== stream),
        }))(made.store.readLog(query, to)),
    }
    expect(await takeAway({ ...made.deps, store })()).toEqual({
      _tag: 'Left',
      left: { _tag: 'BlobsOfAnotherLog', streams: 1 },
    })
    expect(await right(made.blobs.list({ signal }))).toHaveLength(2)
  })

  test('stay when the keys beside them sealed no file: keys and blobs do not belong together', async () => {
    const made = await scene()
    await right(made.blobs.put(PDF, { signal }))
    made.clock.set(JUST_AFTER)
    expect(await made.refused(takeAway)).toEqual({ _tag: 'BlobsOfAnotherLog', streams: 0 })
    expect(await right(made.blobs.list({ signal }))).toHaveLength(1)
  })

  test('are still collected after somebody tried to attach to an incident that is not there', async () => {
    const made = await scene()
    const left = await cutOff(made)
    const useCase = attachEvidence(statement)(incidentId(9), { said }, call(made.organisation))
    expect(await made.refused(useCase)).toEqual({ _tag: 'NotFound', what: 'incident' })
    made.clock.set(JUST_AFTER)
    expect(await made.run(takeAway)).toMatchObject({ orphans: [{ hash: left }], removed: true })
  })

  test('are none in an installation where nothing was attached yet', async () => {
    const made = await scene()
    await reported(made.run, made.organisation)
    expect(await made.run(takeAway)).toMatchObject({ orphans: [], missing: [] })
  })

  test('are for nobody who may not collect them', async () => {
    const made = await world({ policy: ({ action }) => action !== 'CollectOrphans' })
    expect(await made.refused(look)).toEqual({ _tag: 'Forbidden', action: 'CollectOrphans' })
  })
})

test('every blob that an event names is found, of every organisation, page after page', async () => {
  const made = await scene()
  const named = [await attached(made), await attached(made)]
  const other = { ...made, organisation: newOrganisationId() }
  await setUp(other, other.organisation)
  named.push(await attached(other))
  const store: EventStore = {
    ...made.store,
    readLog: (query, to) => made.store.readLog({ ...query, limit: 2 }, to),
  }
  expect([...(await right(namedBlobs({ store }, signal)))].toSorted()).toEqual(named.toSorted())
  expect((await made.run(look)).missing).toEqual([])
})
