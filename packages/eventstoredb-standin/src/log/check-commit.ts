import type { Expected, Proposed, ServerEvent } from './server-event.ts'

/** What is known of a stream when an append comes. */
export interface Standing {
  readonly events: ReadonlyArray<ServerEvent>
  readonly softDeleted: boolean
  /** Whether its metadata stream has events. */
  readonly hasMetadata: boolean
}

/** The server's decision about an append. */
export type Decision =
  | { readonly _tag: 'write' }
  | { readonly _tag: 'same'; readonly last: ServerEvent }
  | { readonly _tag: 'wrong' }
  | { readonly _tag: 'deleted' }

type Ids = ReadonlyArray<Pick<Proposed, 'id'>>

const WRITE: Decision = { _tag: 'write' }
const WRONG: Decision = { _tag: 'wrong' }

const sameFrom = (events: ReadonlyArray<ServerEvent>, first: bigint, ids: Ids): Decision => {
  const there = events.slice(Number(first), Number(first) + ids.length)
  const last = there.at(-1)
  const same = there.length === ids.length && there.every(({ id }, i) => id === ids[i]?.id)
  return same && last !== undefined ? { _tag: 'same', last } : WRONG
}

/** An explicit revision: what is there already must be these very ids, at this very place. */
const strong = (standing: Standing, expected: bigint, ids: Ids): Decision => {
  const { events, softDeleted } = standing
  const last = BigInt(events.length) - 1n
  if (expected === last) return WRITE
  if (expected > last) return WRONG
  const again = sameFrom(events, expected + 1n, ids)
  return again._tag === 'wrong' && expected === -1n && softDeleted ? WRITE : again
}

/** No explicit revision: the ids are looked for among those that the stream has. */
const weak = ({ events }: Standing, ids: Ids): Decision => {
  const [first] = ids
  const at = events.findLast(({ id }) => id === first?.id)
  return at === undefined ? WRITE : sameFrom(events, at.revision, ids)
}

/**
 * Decides as EventStoreDB does (`IndexWriter.CheckCommit`), and as its answers were recorded:
 * test/fixtures/recorded-answers.json holds this to them.
 */
export const checkCommit = (standing: Standing, expected: Expected, ids: Ids): Decision => {
  switch (expected) {
    case 'any':
      return weak(standing, ids)
    case 'stream-exists':
      if (standing.softDeleted) return { _tag: 'deleted' }
      return standing.events.length === 0 && !standing.hasMetadata ? WRONG : weak(standing, ids)
    case 'no-stream':
      return strong(standing, -1n, ids)
    default:
      return strong(standing, expected, ids)
  }
}
