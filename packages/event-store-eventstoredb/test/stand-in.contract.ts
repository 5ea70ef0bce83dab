import { describeEventStore } from '@meldplicht/event-store/contract'
import { serve, serveTls } from './support/servers.ts'
import { onStandIn } from './support/stand-in-harness.ts'

const far = 2n ** 60n

describeEventStore('EventStoreDB (stand-in, batch append)', onStandIn(serve, {}))
describeEventStore(
  'EventStoreDB (stand-in, classic append, projections on, positions above 2^53)',
  onStandIn(serve, { batchAppend: false, projections: true, firstPosition: far }),
)
describeEventStore('EventStoreDB (stand-in, TLS)', onStandIn(serveTls, {}))
