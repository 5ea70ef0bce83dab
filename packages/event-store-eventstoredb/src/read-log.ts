import type { LogPage, LogQuery, Position, ReadError, Stored } from '@meldplicht/event-store'
import { pageSize, position } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { boundaryUpTo } from './boundary.ts'
import { damaged, isNowhere, typeOf, unavailableOf } from './client-error.ts'
import type { Connection } from './connection.ts'
import type { Feed, Standing } from './feed.ts'
import { feed } from './feed.ts'
import { scan } from './scan.ts'
import type { Limits } from './server.ts'
import { HIGHEST, late, noLeader, REDIRECTIONS } from './server.ts'
import { wakeUp } from './wake-up.ts'

type Page = E.Either<ReadError, LogPage>

const pageOf = (
  events: ReadonlyArray<Stored>,
  next: Position | undefined,
  atHead: boolean,
): LogPage => (next === undefined ? { events, atHead } : { events, atHead, next })

/** A stream of which a page has one event and the next but one has lost the one between. */
const holeIn = (events: ReadonlyArray<Stored>): string | undefined => {
  const last = new Map<string, bigint>()
  return events.find(({ envelope: { stream, revision } }) => {
    const before = last.get(stream)
    last.set(stream, revision)
    return before !== undefined && revision !== before + 1n
  })?.envelope.stream
}

const whole = (page: LogPage): Page => {
  const stream = holeIn(page.events)
  return stream === undefined
    ? E.right(page)
    : E.left(damaged(stream, 'an event is missing in the log'))
}

const failureOf = (
  standing: Exclude<Standing, { readonly _tag: 'coming' | 'at-head' }>,
  timeout: number,
): ReadError => {
  switch (standing._tag) {
    case 'damaged':
      return standing.damage
    case 'stalled':
      return late(timeout)
    case 'failed':
      return unavailableOf(standing.error)
  }
}

const gather = async (
  source: Feed,
  wait: (milliseconds: number) => Promise<void>,
  size: number,
  { timeout, signal }: Limits,
): Promise<E.Either<ReadError, ReadonlyArray<Stored>>> => {
  const events: Array<Stored> = []
  const before = source.passed()
  const until = performance.now() + timeout
  for (;;) {
    events.push(...source.take(size - events.length))
    if (events.length === size) return E.right(events)
    const standing = source.standing()
    if (standing._tag === 'at-head') return E.right(events)
    if (standing._tag !== 'coming') return E.left(failureOf(standing, timeout))
    if (signal.aborted) return E.left({ _tag: 'Aborted' })
    // A server that never gets to the end is not waited for: what came is a page.
    if (performance.now() >= until && source.passed() !== before) return E.right(events)
    await wait(timeout)
  }
}

// What ends a feed and is no failure: it is to be read from another node, or from another place.
const turnedAway = (standing: Standing): 'refused' | 'nowhere' | undefined => {
  if (standing._tag !== 'failed') return undefined
  if (typeOf(standing.error) === 'not-leader') return 'refused'
  return isNowhere(standing.error) ? 'nowhere' : undefined
}

const readPage = async (
  connection: Connection,
  after: Position | undefined,
  { prefixes, limit }: LogQuery,
  limits: Limits,
): Promise<Page | 'refused' | 'nowhere'> => {
  const { wake, wait } = wakeUp()
  const size = pageSize(limit)
  const source = feed(connection, { after, prefixes, timeout: limits.timeout, news: wake })
  limits.signal.addEventListener('abort', wake)
  try {
    const gathered = await gather(source, wait, size, limits)
    if (E.isLeft(gathered)) return turnedAway(source.standing()) ?? gathered
    const events = gathered.right
    if (events.length === size) return whole(pageOf(events, events.at(-1)?.position, false))
    const rest = await scan(connection, source.passed(), prefixes, limits)
    if (E.isLeft(rest)) return rest
    const { events: more, position: last, atHead } = rest.right
    const fits = events.length + more.length <= size
    const all = [...events, ...more].slice(0, size)
    return whole(fits ? pageOf(all, last, atHead) : pageOf(all, all.at(-1)?.position, false))
  } finally {
    limits.signal.removeEventListener('abort', wake)
    source.close()
  }
}

// Who asked from between two events goes on from there, not from the event before.
const notBefore =
  (after: Position | undefined) =>
  (page: LogPage): LogPage =>
    after === undefined || (page.next !== undefined && page.next >= after)
      ? page
      : { ...page, next: after }

/**
 * Reads one page of the log through a subscription that is ended at the head, because only
 * subscriptions can be filtered.
 */
export const readLogPage = async (
  connection: Connection,
  query: LogQuery,
  limits: Limits,
): Promise<Page> => {
  const { after } = query
  // The server has no such position: nothing comes after it.
  if (after !== undefined && after >= HIGHEST) return E.right(pageOf([], after, true))
  let from = after
  for (let redirections = 0; redirections <= REDIRECTIONS; redirections += 1) {
    const page = await readPage(connection, from, query, limits)
    if (page === 'refused') continue
    if (page !== 'nowhere') return E.map(notBefore(after))(page)
    const boundary = await boundaryUpTo(connection, from ?? position(0n), limits)
    if (E.isLeft(boundary)) return boundary
    from = boundary.right
  }
  return E.left(noLeader)
}
