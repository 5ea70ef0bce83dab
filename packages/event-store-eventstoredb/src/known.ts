import type { ExpectedRevision, StreamName, StreamRead } from '@meldplicht/event-store'

/** Where streams stand, as far as this store has seen. */
export interface Known {
  readonly of: (stream: StreamName) => ExpectedRevision | undefined
  readonly saw: (stream: StreamName, at: ExpectedRevision) => void
  readonly sawRead: (stream: StreamName, read: StreamRead) => void
  readonly forget: (stream: StreamName) => void
}

/** Streams that are remembered; beyond it the oldest go. */
const REMEMBERED = 20_000

const height = (at: ExpectedRevision): bigint => (at === 'no-stream' ? -1n : at)

/** Makes an empty {@link Known}. A stream never goes back, so an answer that is late cannot harm. */
export const known = (): Known => {
  const streams = new Map<StreamName, ExpectedRevision>()
  const saw = (stream: StreamName, at: ExpectedRevision): void => {
    const before = streams.get(stream)
    if (before !== undefined && height(before) >= height(at)) return
    streams.set(stream, at)
    const [oldest] = streams.keys()
    if (streams.size > REMEMBERED && oldest !== undefined) streams.delete(oldest)
  }
  return {
    of: (stream) => streams.get(stream),
    saw,
    sawRead: (stream, read) => saw(stream, read._tag === 'found' ? read.last : 'no-stream'),
    forget: (stream) => void streams.delete(stream),
  }
}
