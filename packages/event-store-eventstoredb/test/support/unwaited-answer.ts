// Run as a process of its own: an append is answered when nobody waits for it any more, because the
// server answers twice, or because the appends on another connection broke.
import { setTimeout as sleep } from 'node:timers/promises'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import { patient } from './patient.ts'
import { open, serve } from './servers.ts'

const LATE = 1_000
const one = await serve({ lateAfter: LATE })
const other = await serve()
const stores = [
  await open({ connectionString: one.connectionString }),
  await open({ connectionString: other.connectionString }),
] as const
const append = (which: 0 | 1) => {
  const stream = someStream()
  return stores[which].append(stream, 'no-stream', someEvents(stream, 1), patient)
}

await right(append(0))
await right(append(1))
const twice = process.argv[2] === 'malformed-twice'
one.server.faults.next(twice ? 'malformed-twice' : 'late-append')
const late = append(0)()
if (!twice) {
  await sleep(LATE / 4)
  other.server.faults.next('unavailable')
  await append(1)()
}
const answer = await late
process.stdout.write(answer._tag === 'Left' ? answer.left._tag : 'answered')
await sleep(LATE * 1.5)
process.stdout.write(', then alive')
for (const store of stores) await store.close()()
await one.close()
await other.close()
