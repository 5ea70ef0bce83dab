import type { EventStoreHarness, MakeHarness } from '@meldplicht/event-store/contract'
import type { Fault, StandInOptions } from '@meldplicht/eventstoredb-standin'
import type { Served } from './servers.ts'
import { harnessOn } from './servers.ts'

const metadata = (data: string) => ({
  id: crypto.randomUUID(),
  type: '$metadata',
  contentType: 'application/json',
  data: new Uint8Array(Buffer.from(data)),
  metadata: new Uint8Array(),
})

// Those that are over at once; what makes a store wait for its limit has tests of its own.
const FAULTS: ReadonlyArray<Fault> = [
  'answer-lost',
  'unknown',
  'unavailable',
  'not-leader',
  'malformed-twice',
  'unknown-read',
  'unavailable-read',
  'not-leader-read',
  'dropped',
  'duplicate',
]

/** Makes harnesses on stand-ins, each its own. */
export const onStandIn =
  (start: (options: StandInOptions) => Promise<Served>, options: StandInOptions): MakeHarness =>
  async (): Promise<EventStoreHarness> => {
    const { server, connectionString, close } = await start(options)
    const hide = async (stream: string): Promise<void> =>
      void server.log.append(`$$${stream}`, 'any', [metadata('{"$tb":2}')])
    return {
      ...(await harnessOn(connectionString, hide, close)),
      disturb: async (how) => {
        const fault = FAULTS[how % FAULTS.length]
        if (fault !== undefined) server.faults.next(fault)
        return async () => server.faults.clear()
      },
    }
  }
