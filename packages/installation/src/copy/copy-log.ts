import type { BlobHash } from '@meldplicht/domain'
import type { Envelope, EventStore, ReadError, StreamRead } from '@meldplicht/event-store'
import { canonicalBytes } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { filesIn } from '../files-in.ts'
import { appendCopy, runOfEvents } from './append-copy.ts'
import type { CopyError } from './copy-error.ts'
import type { LogCursor } from './log-cursor.ts'
import { logCursor } from './log-cursor.ts'

/** How far a copy is, in events of the source. */
export interface CopyProgress {
  readonly phase: 'copying' | 'verifying'
  readonly events: number
}

/** One log to another. */
export interface LogCopy {
  readonly from: EventStore
  readonly to: EventStore
  /** What people call the target, without a password. */
  readonly place: string
  readonly signal: AbortSignal
  readonly onProgress: (progress: CopyProgress) => void
}

/** What a copy did. */
export interface CopiedHistory {
  /** Events that both hold now, in the same order. */
  readonly events: number
  readonly streams: number
  /** Events that were there already, of an earlier copy that was cut off. */
  readonly resumedAt: number
  /** The blobs that these events name. */
  readonly blobs: ReadonlySet<BlobHash>
}

type Answer<A> = E.Either<CopyError, A>

const same = (a: Envelope, b: Envelope): boolean =>
  a.eventId === b.eventId && Buffer.compare(canonicalBytes(a), canonicalBytes(b)) === 0

/** Goes through both logs side by side, up to the end of the target's. */
const align = async (
  source: LogCursor,
  target: LogCursor,
  place: string,
): Promise<Answer<number>> => {
  for (let events = 0; ; events += 1) {
    const there = await target.next()
    if (E.isLeft(there)) return there
    if (there.right === undefined) return E.right(events)
    const here = await source.next()
    if (E.isLeft(here)) return here
    if (here.right === undefined || !same(here.right.envelope, there.right.envelope))
      return E.left({ _tag: 'TargetForeign', place, event: events + 1 })
  }
}

/** Appends what the source still has, one run of a stream after another, in its order. */
const appendRest = async (
  source: LogCursor,
  { to, signal, onProgress }: LogCopy,
  there: number,
): Promise<Answer<number>> => {
  const run = runOfEvents()
  let events = there
  const flush = async (): Promise<Answer<void>> => {
    const taken = run.take()
    if (taken === undefined) return E.right(undefined)
    const appended = await appendCopy(to, taken, signal)
    if (E.isLeft(appended)) return appended
    events += taken.length
    onProgress({ phase: 'copying', events })
    return appended
  }
  for (;;) {
    const here = await source.next()
    if (E.isLeft(here)) return here
    const envelope = here.right?.envelope
    if (envelope !== undefined && run.add(envelope)) continue
    const flushed = await flush()
    if (E.isLeft(flushed)) return flushed
    if (envelope === undefined) return E.right(events)
    run.add(envelope)
  }
}

const differs = (what: string): Answer<never> => E.left({ _tag: 'CopyDiffers', what })

const lastOf = async (
  store: EventStore,
  { stream, revision }: Envelope,
  signal: AbortSignal,
): Promise<E.Either<ReadError, bigint | undefined>> => {
  const read = await store.readStream(stream, revision, { signal })()
  return E.map((found: StreamRead) => (found._tag === 'missing' ? undefined : found.last))(read)
}

/** Reads both once more from the beginning: the same events in the same order, and the same streams. */
const verify = async (
  { from, to, signal, onProgress }: LogCopy,
  events: number,
): Promise<Answer<Pick<CopiedHistory, 'streams' | 'blobs'>>> => {
  const [source, target] = [logCursor(from, signal), logCursor(to, signal)]
  const newest = new Map<string, Envelope>()
  const blobs = new Set<BlobHash>()
  for (let n = 1; n <= events; n += 1) {
    const here = await source.next()
    if (E.isLeft(here)) return here
    const there = await target.next()
    if (E.isLeft(there)) return there
    const [a, b] = [here.right?.envelope, there.right?.envelope]
    if (a === undefined || b === undefined || !same(a, b)) return differs(`event ${n}`)
    newest.set(b.stream, b)
    for (const { blob } of filesIn(b.data)) blobs.add(blob)
    onProgress({ phase: 'verifying', events: n })
  }
  const more = await target.next()
  if (E.isLeft(more)) return more
  if (more.right !== undefined) return differs(`event ${events + 1}`)
  for (const [stream, envelope] of newest) {
    const last = await lastOf(to, envelope, signal)
    if (E.isLeft(last)) return last
    if (last.right !== envelope.revision) return differs(stream)
  }
  return E.right({ streams: newest.size, blobs })
}

/**
 * Copies a whole log into another store, in its order and byte for byte, and verifies that both
 * hold the same. The target is empty or holds the beginning of this very log: then the copy goes
 * on where an earlier one was cut off. Anything else there is refused and left as it is.
 */
export const copyLog = async (copy: LogCopy): Promise<Answer<CopiedHistory>> => {
  const { from, to, place, signal } = copy
  const source = logCursor(from, signal)
  const aligned = await align(source, logCursor(to, signal), place)
  if (E.isLeft(aligned)) return aligned
  const resumedAt = aligned.right
  const appended = await appendRest(source, copy, resumedAt)
  if (E.isLeft(appended)) return appended
  const events = appended.right
  const verified = await verify(copy, events)
  if (E.isLeft(verified)) return verified
  return E.right({ events, resumedAt, ...verified.right })
}
