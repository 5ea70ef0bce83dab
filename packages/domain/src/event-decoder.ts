import { either as E } from 'fp-ts'
import type * as t from 'io-ts'
import type { RawEvent, UndecodableEvent } from './raw-event.ts'
import { malformed } from './raw-event.ts'
import type { Upcaster } from './upcaster.ts'

/** The codec of the newest version of an event. */
export interface NewestCodec<A> extends t.Decoder<unknown, A> {
  readonly eventVersion: number
}

/** Reads a stored event of any version, as the newest version. */
export type EventDecoder<A> = (raw: RawEvent) => E.Either<UndecodableEvent, A>

const nameOf = (type: string, version: number): string => `${type} v${version}`

/**
 * Builds a decoder over a catalogue: an older version goes through its upcasters, one after
 * another, up to the newest, whose codec has the last word. What is newer than this program is
 * `EventVersionUnknown`, and nothing of it is guessed.
 */
export const eventDecoder = <A>(
  catalogue: Readonly<Record<string, NewestCodec<A>>>,
  upcasters: ReadonlyArray<Upcaster>,
): EventDecoder<A> => {
  const codecs = new Map(Object.entries(catalogue))
  const steps = new Map(
    upcasters.map(({ from, upcast }) => [nameOf(from.eventType, from.eventVersion), upcast]),
  )

  const raise = (raw: RawEvent, newest: number): E.Either<UndecodableEvent, RawEvent> => {
    const { type, version } = raw
    if (version === newest) return E.right(raw)
    const step = steps.get(nameOf(type, version))
    if (step === undefined) return E.left({ _tag: 'EventMalformed', type, at: 'version' })
    return E.chain((next: RawEvent) => raise(next, newest))(step(raw))
  }

  return ({ type, version, data }) => {
    const codec = codecs.get(type)
    if (codec === undefined) return E.left({ _tag: 'EventTypeUnknown', type, version })
    const known = codec.eventVersion
    if (version > known) return E.left({ _tag: 'EventVersionUnknown', type, version, known })
    const raised = raise({ type, version, data }, known)
    if (E.isLeft(raised)) return raised
    return E.mapLeft((errors: t.Errors) => malformed(type, errors))(codec.decode(raised.right))
  }
}
