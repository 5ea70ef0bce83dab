import { execFile } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { Stored } from '@meldplicht/event-store'
import { someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import { taskEither as TE } from 'fp-ts'
import { describe, expect, test, vi } from 'vitest'
import { appendOneByOne } from './support/child.ts'
import { patient } from './support/patient.ts'
import { open, temporaryFile } from './support/temporary.ts'

const run = promisify(execFile)
const child = new URL('support/child.ts', import.meta.url).pathname

const inChild = async (args: ReadonlyArray<string>, uid?: number): Promise<unknown> => {
  const { stdout } = await run(
    process.execPath,
    [child, ...args],
    uid === undefined ? {} : { uid, gid: uid },
  )
  return JSON.parse(stdout)
}

describe('several processes on one file', () => {
  test('each append at its turn: every acknowledged event is there once, without a hole', async () => {
    const path = temporaryFile()
    const store = await open(path, { patience: 20_000 })
    const stream = someStream()
    const followed: Array<Stored> = []
    store.subscribe({
      prefixes: [stream],
      handle: (batch) => TE.fromIO(() => void followed.push(...batch)),
    })
    const acknowledged = await Promise.all([
      inChild(['append', path, '40', stream]),
      inChild(['append', path, '40', stream]),
      appendOneByOne(store, stream, 40),
    ])
    const page = await right(store.readLog({ prefixes: [stream] }, patient))
    const ids = page.events.map(({ envelope }) => envelope.eventId)
    expect(new Set<unknown>(ids)).toEqual(new Set(acknowledged.flat()))
    expect(ids).toHaveLength(120)
    expect(page.events.map(({ envelope }) => envelope.revision)).toEqual(
      Array.from({ length: 120 }, (_, i) => BigInt(i)),
    )
    await vi.waitFor(() => expect(followed).toEqual(page.events), { timeout: 10_000 })
  }, 60_000)
})

describe('several processes with many writers each', () => {
  test('let each other in: all of them finish, and every acknowledged event is there once', async () => {
    const path = temporaryFile()
    const store = await open(path)
    const shared = someStream()
    const crowd = (): ReadonlyArray<string> => [
      shared,
      ...Array.from({ length: 15 }, () => someStream()),
    ]
    const crowds = [crowd(), crowd()]
    const acknowledged = await Promise.all(
      crowds.map((streams) => inChild(['append', path, '20', ...streams])),
    )
    const seen: Array<Stored> = []
    for (let next: Stored['position'] | undefined; ; ) {
      const after = next === undefined ? {} : { after: next }
      const page = await right(store.readLog({ prefixes: ['incident-'], ...after }, patient))
      seen.push(...page.events)
      next = page.next
      if (page.atHead) break
    }
    const ids = seen.map(({ envelope }) => envelope.eventId)
    expect(ids).toHaveLength(2 * 16 * 20)
    expect(new Set<unknown>(ids)).toEqual(new Set(acknowledged.flat()))
    for (const stream of new Set(crowds.flat())) {
      const revisions = seen.flatMap(({ envelope }) =>
        envelope.stream === stream ? [envelope.revision] : [],
      )
      expect(revisions).toEqual(revisions.map((_, i) => BigInt(i)))
    }
  }, 60_000)
})

describe('several processes that make the same file', () => {
  test('make it once, and each appends to it', async () => {
    const path = temporaryFile()
    const streams = Array.from({ length: 4 }, () => someStream())
    await Promise.all(streams.map((stream) => inChild(['append', path, '3', stream])))
    const store = await open(path)
    const page = await right(store.readLog({ prefixes: ['incident-'] }, patient))
    expect(page.events).toHaveLength(12)
  }, 60_000)
})

describe('a process that may not write', () => {
  const nobody = process.getuid?.() === 0 ? 65_534 : undefined

  for (const [what, file, directory] of [
    ['the file', 0o444, 0o777],
    ['the directory', 0o666, 0o555],
  ] as const) {
    test(`${what} is told that the store is read-only when it opens it`, async () => {
      const path = temporaryFile()
      const store = await open(path)
      await right(store.close())
      chmodSync(path, file)
      chmodSync(dirname(path), directory)
      const answer = await inChild(['open', path], nobody)
      chmodSync(dirname(path), 0o700)
      expect(answer).toMatchObject({ _tag: 'StoreUnavailable', reason: 'read-only' })
    }, 60_000)
  }

  test('nor read is told that access is denied', async () => {
    const path = temporaryFile()
    chmodSync(dirname(path), nobody === undefined ? 0o000 : 0o700)
    const answer = await inChild(['open', path], nobody)
    chmodSync(dirname(path), 0o700)
    expect(answer).toMatchObject({ _tag: 'StoreUnavailable', reason: 'access-denied' })
  }, 60_000)
})
