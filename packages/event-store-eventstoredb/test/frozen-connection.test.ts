import type { Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { startStandIn } from '@meldplicht/eventstoredb-standin'
import { left, right } from '@meldplicht/testing'
import { taskEither as TE } from 'fp-ts'
import { expect, onTestFinished, test, vi } from 'vitest'
import { patient } from './support/patient.ts'
import { open } from './support/servers.ts'

const WAIT = { timeout: 20_000, interval: 5 }

/** Stands between: what is connected can fall silent for good, and who connects anew is served. */
const relayTo = async (port: number) => {
  const sockets = new Set<Socket>()
  const relay = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    const ends = [near, far]
    near.pipe(far).pipe(near)
    for (const each of ends) {
      sockets.add(each)
      each.on('error', () => {})
      each.on('close', () => {
        for (const end of ends) end.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    relay.close()
    for (const each of sockets) each.destroy()
  })
  const address = relay.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const freeze = (): void => {
    for (const each of sockets) each.unpipe().pause()
  }
  return { port: address.port, freeze }
}

const behindRelay = async () => {
  const server = await startStandIn()
  onTestFinished(() => server.stop())
  const relay = await relayTo(server.port)
  const store = await open({
    connectionString: `esdb://127.0.0.1:${relay.port}?tls=false`,
    timeout: 1_000,
  })
  onTestFinished(async () => {
    await store.close()()
  })
  const stream = someStream()
  await right(store.append(stream, 'no-stream', someEvents(stream, 3), patient))
  return { store, stream, freeze: relay.freeze }
}

test('a read of the log on a connection that fell silent gives that connection up', async () => {
  const { store, stream, freeze } = await behindRelay()
  const page = store.readLog({ prefixes: [stream] }, patient)
  expect((await right(page)).events).toHaveLength(3)
  freeze()
  expect(await left(page)).toMatchObject({ reason: 'timeout' })
  expect((await right(page)).events).toHaveLength(3)
})

test('a subscription whose connection falls silent while it catches up goes on with another', async () => {
  const { store, stream, freeze } = await behindRelay()
  const handled: Array<bigint> = []
  const reasons: Array<string> = []
  freeze()
  const { state } = store.subscribe({
    prefixes: [stream],
    handle: (batch) =>
      TE.fromIO(() => void handled.push(...batch.map(({ envelope }) => envelope.revision))),
    onState: (next) => {
      if (next._tag === 'retrying') reasons.push(next.reason)
    },
  })
  await vi.waitFor(() => expect(handled).toEqual([0n, 1n, 2n]), WAIT)
  await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'live' }), WAIT)
  expect(reasons).toEqual(['nothing came for 1000 ms'])
})
