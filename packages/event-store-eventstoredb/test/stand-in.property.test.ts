import { modelEventStore } from '@meldplicht/event-store/model'
import { serve, serveTls } from './support/servers.ts'
import { onStandIn } from './support/stand-in-harness.ts'

modelEventStore('EventStoreDB (stand-in, batch append)', onStandIn(serve, {}), 100)
modelEventStore(
  'EventStoreDB (stand-in, classic append, projections on)',
  onStandIn(serve, { batchAppend: false, projections: true }),
  60,
)
modelEventStore('EventStoreDB (stand-in, TLS)', onStandIn(serveTls, {}), 20)
