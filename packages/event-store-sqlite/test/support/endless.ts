// Run as a process of its own: appends until it is killed. node endless.ts PATH
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { right } from '@meldplicht/testing'
import { patient } from './patient.ts'

const [, , path = ''] = process.argv
const store = await right(openSqliteStore({ path }))
for (let n = 0; ; n += 1) {
  const stream = someStream()
  await right(store.append(stream, 'no-stream', someEvents(stream, 2), patient))
  if (n === 20) process.stdout.write('begun')
}
