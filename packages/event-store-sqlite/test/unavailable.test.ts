import { revision } from '@meldplicht/event-store'
import { someEvent, someEvents, someStream } from '@meldplicht/event-store/contract'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { left, right } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { patient } from './support/patient.ts'
import { open, raw, temporaryFile } from './support/temporary.ts'

describe('while another process holds the write lock', () => {
  test('an append waits, and is done when the lock is free', async () => {
    const path = temporaryFile()
    const store = await open(path)
    const other = raw(path)
    other.exec('BEGIN IMMEDIATE')
    const stream = someStream()
    const appending = store.append(stream, 'no-stream', someEvents(stream, 1), patient)()
    await new Promise((resolve) => setTimeout(resolve, 20))
    const meanwhile = await right(store.readStream(stream, revision(0n), patient))
    expect(meanwhile).toEqual({ _tag: 'missing' })
    other.exec('COMMIT')
    expect(E.isRight(await appending)).toBe(true)
  })

  test('an append that has waited long enough answers that the store is locked', async () => {
    const path = temporaryFile()
    const store = await open(path, { patience: 30 })
    raw(path).exec('BEGIN IMMEDIATE')
    const stream = someStream()
    const append = store.append(stream, 'no-stream', someEvents(stream, 1), patient)
    expect(await left(append)).toMatchObject({ _tag: 'StoreUnavailable', reason: 'locked' })
    const read = await right(store.readStream(stream, revision(0n), patient))
    expect(read).toEqual({ _tag: 'missing' })
  })

  test('an append whose caller goes away while it waits is Aborted', async () => {
    const path = temporaryFile()
    const store = await open(path)
    const other = raw(path)
    other.exec('BEGIN IMMEDIATE')
    const stream = someStream()
    const controller = new AbortController()
    const append = store.append(stream, 'no-stream', someEvents(stream, 1), controller)
    const appending = left(append)
    controller.abort()
    expect(await appending).toEqual({ _tag: 'Aborted' })
    other.exec('ROLLBACK')
    const read = await right(store.readStream(stream, revision(0n), patient))
    expect(read).toEqual({ _tag: 'missing' })
  })

  test('an append is refused when the store is closed while it waits', async () => {
    const path = temporaryFile()
    const store = await open(path)
    raw(path).exec('BEGIN IMMEDIATE')
    const stream = someStream()
    const appending = left(store.append(stream, 'no-stream', someEvents(stream, 1), patient))
    await right(store.close())
    expect(await appending).toMatchObject({ reason: 'closed' })
  })

  test('a new database cannot be made', async () => {
    const path = temporaryFile()
    const other = raw(path)
    other.exec('BEGIN EXCLUSIVE')
    const error = await left(openSqliteStore({ path, patience: 30 }))
    expect(error).toMatchObject({ _tag: 'StoreUnavailable', reason: 'locked' })
  })
})

describe('a file that may not grow', () => {
  test('answers full, stores nothing of that append, and goes on reading', async () => {
    const path = temporaryFile()
    const store = await open(path, { maxBytes: 200_000 })
    const stream = someStream()
    await right(store.append(stream, 'no-stream', someEvents(stream, 3), patient))
    const large = { data: 'x'.repeat(150_000) }
    const append = store.append(
      stream,
      revision(2n),
      [someEvent(stream, 3n), someEvent(stream, 4n, large), someEvent(stream, 5n, large)],
      patient,
    )
    expect(await left(append)).toMatchObject({ _tag: 'StoreUnavailable', reason: 'full' })
    const read = await right(store.readStream(stream, revision(0n), patient))
    expect(read).toMatchObject({ _tag: 'found', last: 2n })
    const page = await right(store.readLog({ prefixes: [stream] }, patient))
    expect(page.events).toHaveLength(3)
    const small = store.append(stream, revision(2n), someEvents(stream, 1, 3n), patient)
    expect(await right(small)).toMatchObject({ revision: 3n, position: 4n })
  })
})
