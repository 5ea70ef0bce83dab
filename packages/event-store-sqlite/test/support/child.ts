// Run as a process of its own: node child.ts open PATH, or: append PATH COUNT STREAM...
import type { EventStore } from '@meldplicht/event-store'
import { Revision, revision, StreamName } from '@meldplicht/event-store'
import { someEvents } from '@meldplicht/event-store/contract'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { right } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { patient } from './patient.ts'

/** Appends so many events to one stream, each where the stream stands by then. */
export const appendOneByOne = async (
  store: EventStore,
  stream: StreamName,
  count: number,
): Promise<ReadonlyArray<string>> => {
  const ids: Array<string> = []
  while (ids.length < count) {
    const read = await right(store.readStream(stream, revision(2n ** 63n), patient))
    const at = read._tag === 'found' ? read.last : 'no-stream'
    const events = someEvents(stream, 1, Revision.is(at) ? at + 1n : 0n)
    const answer = await store.append(stream, at, events, patient)()
    if (E.isRight(answer)) ids.push(events[0].eventId)
    else if (answer.left._tag !== 'WrongExpectedRevision') throw new Error(answer.left._tag)
  }
  return ids
}

const say = (answer: unknown): boolean => process.stdout.write(JSON.stringify(answer))

const [, , command, path = '', count = '0', ...streams] = process.argv
if (command === 'open') {
  const opened = await openSqliteStore({ path })()
  say(E.isLeft(opened) ? opened.left : { _tag: 'opened' })
}
if (command === 'append') {
  const store = await right(openSqliteStore({ path, patience: 20_000 }))
  const writers = streams.filter(StreamName.is)
  const ids = writers.map((stream) => appendOneByOne(store, stream, Number(count)))
  say((await Promise.all(ids)).flat())
  await right(store.close())
}
