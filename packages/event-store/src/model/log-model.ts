import type { Envelope } from '../envelope.ts'
import type { ExpectedRevision } from '../errors.ts'
import { revision } from '../revision.ts'
import type { StreamName } from '../stream-name.ts'

/** What an append must answer. */
export type Verdict =
  | { readonly _tag: 'written'; readonly last: bigint }
  | { readonly _tag: 'same'; readonly last: bigint }
  | { readonly _tag: 'wrong'; readonly actual: ExpectedRevision }

/** The simplest store that can be: a list. It says what the real one must answer. */
export class LogModel {
  readonly log: Array<Envelope> = []

  of(stream: StreamName): ReadonlyArray<Envelope> {
    return this.log.filter((event) => event.stream === stream)
  }

  actual(stream: StreamName): ExpectedRevision {
    const last = this.of(stream).at(-1)
    return last === undefined ? 'no-stream' : last.revision
  }

  append(stream: StreamName, expected: ExpectedRevision, events: ReadonlyArray<Envelope>): Verdict {
    const actual = this.actual(stream)
    const first = expected === 'no-stream' ? 0n : expected + 1n
    const last = revision(first + BigInt(events.length) - 1n)
    if (expected === actual) {
      this.log.push(...events)
      return { _tag: 'written', last }
    }
    const held = this.of(stream)
    const same = events.every((event, i) => held[Number(first) + i]?.eventId === event.eventId)
    return same ? { _tag: 'same', last } : { _tag: 'wrong', actual }
  }
}
