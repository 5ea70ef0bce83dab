import { expect, test } from 'vitest'
import { makeClient } from '../src/client.ts'

const unavailable = Object.assign(new Error('14 UNAVAILABLE: read ECONNRESET'), { code: 14 })

test('a stream that breaks while no node of a cluster answers does not end the process', async () => {
  // Nobody listens on port 1. While the client looks for a node, a stream of before breaks; what
  // the client then does waits for the node as well, and nobody waits for what it does.
  const { client, retire } = makeClient(
    'esdb+discover://localhost:1?tls=false&maxDiscoverAttempts=3&discoveryInterval=20',
  )
  const reading = client.readAll({ maxCount: 1 })
  const failed = new Promise((resolve) => reading.on('error', resolve))
  const handled: unknown = Reflect.apply(Reflect.get(client, 'handleError'), client, [
    { getChannel: () => undefined },
    unavailable,
  ])
  await expect(handled).resolves.toBeUndefined()
  expect(String(await failed)).toContain('Failed to discover')
  await retire()
})
