import { setTimeout as sleep } from 'node:timers/promises'
import { EventStoreDBClient } from '@eventstore/db-client'
import { describeEventStore } from '@meldplicht/event-store/contract'
import { modelEventStore } from '@meldplicht/event-store/model'
import { describe, expect, test } from 'vitest'
import { harnessOn } from './support/servers.ts'

// The name of a real server makes the same suite run there: a node or a cluster.
const connectionString = process.env['MELDPLICHT_EVENTSTOREDB']

if (connectionString !== undefined && connectionString !== '') {
  const hosts = connectionString.replace(/^.*@|^[a-z+]+:\/\/|[?].*$/gu, '')
  const make = async () => {
    const client = EventStoreDBClient.connectionString(connectionString)
    const hide = async (stream: string): Promise<void> => {
      await client.setStreamMetadata(stream, { truncateBefore: 2 })
      // A real server tells its subscribers a moment later.
      await sleep(500)
    }
    return harnessOn(connectionString, hide, () => client.dispose())
  }
  describeEventStore(`EventStoreDB (real server ${hosts})`, make)
  describe(`EventStoreDB (real server ${hosts})`, () => modelEventStore('it', make, 20))
} else {
  describe('EventStoreDB (no real server: MELDPLICHT_EVENTSTOREDB is not set)', () => {
    test('is tested on the stand-in only', () => {
      expect(connectionString ?? '').toBe('')
    })
  })
}
