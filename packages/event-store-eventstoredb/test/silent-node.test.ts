import { createServer } from 'node:net'
import { openEventStoreDb } from '@meldplicht/event-store-eventstoredb'
import { startStandIn } from '@meldplicht/eventstoredb-standin'
import { either as E } from 'fp-ts'
import { expect, onTestFinished, test } from 'vitest'

/** A node that accepts connections and says nothing: frozen, or behind a broken network. */
const mute = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

test('a cluster opens while one of its nodes is silent, whichever is asked first', async () => {
  const server = await startStandIn()
  onTestFinished(() => server.stop())
  const nodes = `${server.host}:${server.port},127.0.0.1:${await mute()}`
  // Nodes are asked in a random order, and each connection string has a client of its own.
  const opened = await Promise.all(
    Array.from({ length: 16 }, (_, i) =>
      openEventStoreDb({
        connectionString: `esdb://${nodes}?tls=false&connectionName=silent-${i}`,
      })(),
    ),
  )
  for (const each of opened) if (E.isRight(each)) await each.right.close()()
  expect(opened.filter(E.isLeft)).toEqual([])
})
