import type { ExpectedRevision, StreamName, StreamRead } from '@meldplicht/event-store'

/** Where streams stand, as far as this store has seen. */
export interface Known {
  /** Absent when it was not seen, or when an append to it is in doubt. */
  readonly of: (stream: StreamName) => ExpectedRevision | undefined
  /** The server's answer to an append; ends a doubt. */
  readonly answered: (stream: StreamName, at: ExpectedRevision) => void
  /** A read; it may have been on its way for long, so it ends no doubt. */
  readonly read: (stream: StreamName, read: StreamRead) => void
  /** An append whose outcome is unknown. */
  readonly doubt: (stream: StreamName) => void
}

/** Streams that are remembered; beyond it the oldest go. */
const REMEMBERED = 20_000

const height = (at: ExpectedRevision): bigint => (at === 'no-stream' ? -1n : at)

/** Makes an empty {@link Known}. A stream never goes back, so an answer that is late cannot harm. */
export const known = (): Known => {
  const streams = new Map<StreamName, ExpectedRevision | 'in-doubt'>()
  const put = (stream: StreamName, at: ExpectedRevision | 'in-doubt'): void => {
    streams.set(stream, at)
    const [oldest] = streams.keys()
    if (streams.size > REMEMBERED && oldest !== undefined) streams.delete(oldest)
  }
  const isHigher = (stream: StreamName, at: ExpectedRevision): boolean => {
    const before = streams.get(stream)
    return before === undefined || (before !== 'in-doubt' && height(before) < height(at))
  }
  return {
    of: (stream) => {
      const at = streams.get(stream)
      return at === 'in-doubt' ? undefined : at
    },
    answered: (stream, at) => {
      if (streams.get(stream) === 'in-doubt' || isHigher(stream, at)) put(stream, at)
    },
    read: (stream, read) => {
      const at = read._tag === 'found' ? read.last : 'no-stream'
      if (isHigher(stream, at)) put(stream, at)
    },
    doubt: (stream) => put(stream, 'in-doubt'),
  }
}
