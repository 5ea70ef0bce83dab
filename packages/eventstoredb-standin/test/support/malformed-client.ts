// Run as a process of its own: appends to a stand-in that answers twice, as a real server does to
// what it calls malformed. Says that it got the first answer; the second one is its end.
import { EventStoreDBClient, isCommandError, jsonEvent } from '@eventstore/db-client'
import { startStandIn } from '@meldplicht/eventstoredb-standin'

const server = await startStandIn({ lateAfter: 100 })
server.faults.next('malformed-twice')
const client = EventStoreDBClient.connectionString(`esdb://localhost:${server.port}?tls=false`)
try {
  await client.appendToStream('letters-1', jsonEvent({ type: 'Letter', data: {} }))
} catch (error) {
  if (error instanceof Error && isCommandError(error)) process.stdout.write(error.type)
}
