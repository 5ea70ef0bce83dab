import { randomUUID } from 'node:crypto'
import { checkCommit } from './check-commit.ts'
import type { Journal } from './journal.ts'
import { linksFor } from './projections.ts'
import type { Answer, Expected, Proposed, ServerEvent } from './server-event.ts'
import type { StreamMetadata } from './stream-metadata.ts'
import { HIGHEST, metadataStream, readMetadata, truncation } from './stream-metadata.ts'

/** Most bytes of data in one append; types and metadata do not count (`MaxAppendSize`, 24.2). */
export const MAX_APPEND_SIZE = 1024 * 1024

const sizeOf = ({ type, data, metadata }: Proposed): number =>
  type.length * 2 + data.length + metadata.length

/** Bytes between two events, so that positions have gaps as the real ones have. */
const FRAMING = 100

/** How the log is made. */
export interface LogOptions {
  readonly journal: Journal
  /** Position of the very first event. */
  readonly firstPosition: bigint
  /** Whether the server's own projections write links, as `$ce-…`, for every event. */
  readonly projections: boolean
}

/** The log with its streams, and the rules by which it answers. */
export class ServerLog {
  readonly all: Array<ServerEvent> = []
  readonly #streams = new Map<string, Array<ServerEvent>>()
  readonly #tombstoned = new Set<string>()
  readonly #watchers = new Set<() => void>()
  readonly #journal: Journal
  readonly #projections: boolean
  #next: bigint

  constructor({ journal, firstPosition, projections }: LogOptions) {
    this.#journal = journal
    this.#projections = projections
    this.#next = firstPosition
    for (const event of journal.read()) this.#keep(event)
    if (this.all.length > 0) return
    // A server's log never starts with an event of ours.
    this.#write('$settings', [systemEvent('$event', '{}')])
  }

  /** Whether the server reads from there: between its events it does not, past its end it does. */
  isPosition(at: bigint): boolean {
    return at === 0n || at >= this.#next || this.all.some(({ position }) => position === at)
  }

  #keep(event: ServerEvent): ServerEvent {
    this.all.push(event)
    if (event.revision === HIGHEST) this.#tombstoned.add(event.stream)
    else this.#listOf(event.stream).push(event)
    this.#next = event.position + BigInt(sizeOf(event) + FRAMING)
    return event
  }

  #listOf(stream: string): Array<ServerEvent> {
    const list = this.#streams.get(stream) ?? []
    this.#streams.set(stream, list)
    return list
  }

  #write(stream: string, events: ReadonlyArray<Proposed>, at?: bigint): ReadonlyArray<ServerEvent> {
    const written = events.map((event) => {
      const revision = at ?? BigInt(this.of(stream).length)
      return this.#keep({ ...event, stream, revision, position: this.#next, created: Date.now() })
    })
    this.#journal.write(written)
    for (const watcher of this.#watchers) watcher()
    return written
  }

  /** Calls back after each write until the answer is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  isTombstoned(stream: string): boolean {
    return this.#tombstoned.has(stream)
  }

  /** All events of a stream, hidden ones too. */
  of(stream: string): ReadonlyArray<ServerEvent> {
    return this.#streams.get(stream) ?? []
  }

  metadataOf(stream: string): StreamMetadata {
    return readMetadata(this.of(metadataStream(stream)).at(-1)?.data)
  }

  #isSoftDeleted(stream: string): boolean {
    return this.metadataOf(stream).truncateBefore === HIGHEST
  }

  /** What a read of a stream sees; `undefined` when it answers that there is no such stream. */
  visible(stream: string): ReadonlyArray<ServerEvent> | undefined {
    const events = this.of(stream)
    if (events.length === 0 || this.#isSoftDeleted(stream)) return undefined
    const { maxCount, truncateBefore = 0n } = this.metadataOf(stream)
    const counted = maxCount === undefined ? 0n : BigInt(events.length) - maxCount
    const first = counted > truncateBefore ? counted : truncateBefore
    return events.slice(first > 0n ? Number(first) : 0)
  }

  #decide(stream: string, expected: Expected, ids: ReadonlyArray<Proposed>): Answer | 'write' {
    if (this.isTombstoned(stream)) return { _tag: 'deleted' }
    const events = this.of(stream)
    const softDeleted = this.#isSoftDeleted(stream)
    const hasMetadata = this.of(metadataStream(stream)).length > 0
    const decision = checkCommit({ events, softDeleted, hasMetadata }, expected, ids)
    switch (decision._tag) {
      case 'write':
        return 'write'
      case 'same': {
        const { revision, position } = decision.last
        return { _tag: 'done', revision, position }
      }
      case 'wrong':
        return { _tag: 'wrong', actual: events.at(-1)?.revision ?? 'no-stream' }
      case 'deleted':
        return { _tag: 'deleted' }
    }
  }

  append(stream: string, expected: Expected, events: ReadonlyArray<Proposed>): Answer {
    if (stream === '' || events.some(({ type }) => type === '')) return { _tag: 'malformed' }
    const size = events.reduce((sum, { data }) => sum + data.length, 0)
    if (size > MAX_APPEND_SIZE) return { _tag: 'too-large', limit: MAX_APPEND_SIZE }
    const decided = this.#decide(stream, expected, events)
    if (decided !== 'write') return decided
    const held = this.of(stream)
    const before = BigInt(held.length)
    if (events.length > 0 && this.#isSoftDeleted(stream))
      this.#write(metadataStream(stream), [systemEvent('$metadata', truncation(before))])
    const last = this.#write(stream, events).at(-1) ?? held.at(-1)
    if (this.#projections) this.#link(stream, before)
    // An empty append on a stream that is not there: the real server answers 0 as well.
    return { _tag: 'done', revision: last?.revision ?? 0n, position: last?.position ?? 0n }
  }

  #link(stream: string, from: bigint): void {
    for (const event of this.of(stream).slice(Number(from)))
      for (const [name, link] of linksFor(event)) this.#write(name, [link])
  }

  /** Soft deletion: hides everything, and the stream can be begun again. */
  remove(stream: string, expected: Expected): Answer {
    const decided = this.#decide(stream, expected, [])
    if (decided !== 'write') return decided
    return this.append(metadataStream(stream), 'any', [
      systemEvent('$metadata', truncation(HIGHEST)),
    ])
  }

  /** Deletion for ever. */
  tombstone(stream: string, expected: Expected): Answer {
    const decided = this.#decide(stream, expected, [])
    if (decided !== 'write') return decided
    const [written] = this.#write(stream, [systemEvent('$streamDeleted', '')], HIGHEST)
    return { _tag: 'done', revision: HIGHEST, position: written?.position ?? 0n }
  }

  /** Blanks the data of an event, as the redaction tool does: every byte becomes 0xFF. */
  redact(stream: string, revision: bigint): void {
    const blank = (event: ServerEvent): ServerEvent =>
      event.stream === stream && event.revision === revision
        ? { ...event, data: new Uint8Array(event.data.length).fill(0xff) }
        : event
    this.all.splice(0, this.all.length, ...this.all.map(blank))
    this.#streams.set(stream, this.of(stream).map(blank))
  }

  /** Takes an event away, as a scavenge does with what is hidden. */
  scavenge(stream: string, revision: bigint): void {
    const kept = this.all.filter((each) => each.stream !== stream || each.revision !== revision)
    this.all.splice(0, this.all.length, ...kept)
  }
}

const systemEvent = (type: string, data: string | Uint8Array): Proposed => ({
  id: randomUUID(),
  type,
  contentType: 'application/json',
  data: new Uint8Array(Buffer.from(data)),
  metadata: new Uint8Array(),
})
