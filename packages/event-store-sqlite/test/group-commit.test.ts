import type { EventStore } from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { someEvent, someEvents, someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { grouped } from './support/grouped.ts'
import { patient } from './support/patient.ts'
import { sqliteError } from './support/sqlite-exception.ts'
import { open, raw, temporaryFile } from './support/temporary.ts'

const IOERR_FSYNC = sqliteError(10 | (4 << 8))

const lastOf = async (
  store: EventStore,
  stream: ReturnType<typeof someStream>,
): Promise<unknown> => {
  const read = await right(store.readStream(stream, revision(0n), patient))
  return read._tag === 'missing' ? 'no-stream' : read.last
}

describe('appends that are asked for at once', () => {
  test('share one transaction, so one sync, in the order in which they were asked for', async () => {
    const { append, committed } = grouped(temporaryFile())
    const streams = Array.from({ length: 64 }, () => someStream())
    const answers = await Promise.all(
      streams.map((stream) => append(stream, 'no-stream', someEvents(stream, 1))),
    )
    expect(committed()).toBe(1)
    expect(answers).toEqual(
      streams.map((_, i) => E.right({ revision: 0n, position: BigInt(i + 1), written: true })),
    )
  })

  test('for one stream are each checked against what went before in the same transaction', async () => {
    const { append, committed } = grouped(temporaryFile())
    const stream = someStream()
    const answers = await Promise.all([
      append(stream, 'no-stream', someEvents(stream, 2)),
      append(stream, revision(1n), someEvents(stream, 1, 2n)),
      append(stream, revision(1n), someEvents(stream, 1, 2n)),
      append(stream, revision(2n), someEvents(stream, 1, 3n)),
    ])
    expect(answers).toMatchObject([
      { right: { revision: 1n } },
      { right: { revision: 2n } },
      { left: { _tag: 'WrongExpectedRevision', actual: 2n } },
      { right: { revision: 3n, position: 4n } },
    ])
    expect(committed()).toBe(1)
  })

  test('are not spoilt by one that the tables refuse', async () => {
    const path = temporaryFile()
    const { append } = grouped(path)
    const [one, other] = [someStream(), someStream()]
    const refused = someEvent(one, 1n)
    raw(path).exec(`CREATE TRIGGER no BEFORE INSERT ON events
      WHEN instr(NEW.envelope, '${refused.eventId}') > 0 BEGIN SELECT RAISE(ABORT, 'no'); END`)
    await append(one, 'no-stream', someEvents(one, 1))
    const answers = await Promise.all([
      append(other, 'no-stream', someEvents(other, 1)),
      append(one, revision(0n), [refused, someEvent(one, 2n)]),
      append(one, revision(0n), someEvents(one, 1, 1n)),
    ])
    expect(answers).toMatchObject([
      { right: { revision: 0n, position: 2n } },
      { left: { _tag: 'HistoryDamaged', reason: 'the tables refused an event: no' } },
      { right: { revision: 1n, position: 3n } },
    ])
  })

  test('are not spoilt by one that does not fit on the disk', async () => {
    const { append } = grouped(temporaryFile(), 200_000)
    const [one, other] = [someStream(), someStream()]
    const large = someEvent(other, 0n, { data: 'x'.repeat(400_000) })
    const answers = await Promise.all([
      append(one, 'no-stream', someEvents(one, 1)),
      append(other, 'no-stream', [large]),
      append(one, revision(0n), someEvents(one, 1, 1n)),
    ])
    expect(answers).toMatchObject([
      { right: { revision: 0n, position: 1n } },
      { left: { _tag: 'StoreUnavailable', reason: 'full' } },
      { right: { revision: 1n, position: 2n } },
    ])
  })

  test('beyond what one transaction takes go in the next', async () => {
    const { append, committed } = grouped(temporaryFile())
    const streams = Array.from({ length: 300 }, () => someStream())
    const answers = await Promise.all(
      streams.map((stream) => append(stream, 'no-stream', someEvents(stream, 1))),
    )
    expect(answers.every(E.isRight)).toBe(true)
    expect(committed()).toBe(2)
  })

  test('wake a subscription once they are committed', async () => {
    const store = await open(temporaryFile())
    const stream = someStream()
    const seen = Promise.withResolvers<bigint>()
    store.subscribe({
      prefixes: [stream],
      handle: (batch) => async () => {
        seen.resolve(batch[0].envelope.revision)
        return E.right(undefined)
      },
    })
    await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient))
    expect(await seen.promise).toBe(0n)
  })
})

describe('a commit that fails', () => {
  test('for want of space is that for all of them: nothing is there, and the next one works', async () => {
    const path = temporaryFile()
    const { append, failNext } = grouped(path)
    const streams = [someStream(), someStream()]
    failNext(sqliteError(13), 'never-written')
    const answers = await Promise.all(
      streams.map((stream) => append(stream, 'no-stream', someEvents(stream, 1))),
    )
    const full = { left: { _tag: 'StoreUnavailable', reason: 'full' } }
    expect(answers).toMatchObject([full, full])
    const reader = await open(path)
    for (const stream of streams) {
      expect(await lastOf(reader, stream)).toBe('no-stream')
      expect(await append(stream, 'no-stream', someEvents(stream, 1))).toMatchObject({
        right: { revision: 0n, written: true },
      })
    }
  })

  for (const how of ['never-written', 'written-unheard'] as const) {
    test(`at the sync (${how}) is unknown for all of them, and resending them settles it`, async () => {
      const path = temporaryFile()
      const { append, failNext } = grouped(path)
      const [one, two] = [someStream(), someStream()]
      const [a, b, rival] = [someEvents(one, 2), someEvents(two, 1), someEvents(one, 1)]
      const sends = [
        () => append(one, 'no-stream', a),
        () => append(two, 'no-stream', b),
        // What refuses it may itself not be there.
        () => append(one, 'no-stream', rival),
      ]
      failNext(IOERR_FSYNC, how)
      const unknown = { left: { _tag: 'OutcomeUnknown' } }
      expect(await Promise.all(sends.map((send) => send()))).toMatchObject([
        unknown,
        unknown,
        unknown,
      ])
      const written = how === 'never-written'
      expect(await Promise.all(sends.map((send) => send()))).toMatchObject([
        { right: { revision: 1n, written } },
        { right: { revision: 0n, written } },
        { left: { _tag: 'WrongExpectedRevision', actual: 1n } },
      ])
      const store = await open(path)
      expect(await lastOf(store, one)).toBe(1n)
      expect(await lastOf(store, two)).toBe(0n)
    })
  }
})

describe('appends that wait for the lock of another process', () => {
  test('are written together when it is free, and who came meanwhile with them', async () => {
    const path = temporaryFile()
    const { append, committed } = grouped(path)
    const other = raw(path)
    other.exec('BEGIN IMMEDIATE')
    const streams = Array.from({ length: 8 }, () => someStream())
    const [early, late] = [streams.slice(0, 4), streams.slice(4)]
    const asked = (some: typeof streams): ReadonlyArray<ReturnType<typeof append>> =>
      some.map((stream) => append(stream, 'no-stream', someEvents(stream, 1)))
    const first = asked(early)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const second = asked(late)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(committed()).toBe(0)
    other.exec('COMMIT')
    expect((await Promise.all([...first, ...second])).every(E.isRight)).toBe(true)
    expect(committed()).toBe(1)
  })

  test('leave when their caller does, and the others go on', async () => {
    const path = temporaryFile()
    const store = await open(path)
    const other = raw(path)
    other.exec('BEGIN IMMEDIATE')
    const [one, two] = [someStream(), someStream()]
    const controller = new AbortController()
    const leaving = store.append(one, 'no-stream', someEvents(one, 1), controller)()
    const staying = store.append(two, 'no-stream', someEvents(two, 1), patient)()
    controller.abort()
    expect(await leaving).toEqual(E.left({ _tag: 'Aborted' }))
    other.exec('COMMIT')
    expect(await staying).toMatchObject({ right: { position: 1n } })
  })
})

describe('a store that is closed', () => {
  test('first writes the appends that were asked for before', async () => {
    const path = temporaryFile()
    const store = await open(path)
    const streams = Array.from({ length: 300 }, () => someStream())
    const asked = streams.map((stream) =>
      store.append(stream, 'no-stream', someEvents(stream, 1), patient)(),
    )
    await right(store.close())
    expect((await Promise.all(asked)).every(E.isRight)).toBe(true)
    expect(await lastOf(await open(path), streams.at(-1) ?? someStream())).toBe(0n)
  })
})

describe('a writer who is alone', () => {
  test('lets others have their turn, however long the writing goes on', async () => {
    const { append } = grouped(temporaryFile())
    const stream = someStream()
    let hadTheirTurn = false
    setImmediate(() => {
      hadTheirTurn = true
    })
    let at: 'no-stream' | ReturnType<typeof revision> = 'no-stream'
    for (let written = 0n; written < 2_000n && !hadTheirTurn; written += 1n) {
      await append(stream, at, someEvents(stream, 1, written))
      at = revision(written)
    }
    expect(hadTheirTurn).toBe(true)
  })
})
