import type { CommandId, PersonId } from '@meldplicht/domain'
import { EventId, IncidentId, ItemId, PersonId as PersonIdCodec } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type * as t from 'io-ts'
import { parse, v5 } from 'uuid'

// A namespace of our own (RFC 9562, section 5.5): the ids below follow from what they name, so
// that the same command always gives the same ids.
const NAMESPACE = parse('6f1a6a0e-5b0c-5c0e-9d43-3f6a3f0f8b52')

const utf8 = new TextEncoder()

const derive = <A>(codec: t.Type<A, string>, ...parts: ReadonlyArray<string>): A => {
  const decoded = codec.decode(v5(utf8.encode(parts.join('\n')), NAMESPACE))
  if (E.isLeft(decoded)) throw new TypeError(`a UUIDv5 is no ${codec.name}`)
  return decoded.right
}

/** The id of the n-th event of a command on a stream. */
export const eventIdOf = (stream: string, command: CommandId, index: number): EventId =>
  derive(EventId, 'event', stream, command, String(index))

/** The incident that a report opens: a report that is sent twice opens one incident. */
export const incidentIdOf = (command: CommandId): IncidentId =>
  derive(IncidentId, 'incident', command)

/** An item (a measure, a question, a filing) that a command introduces. */
export const itemIdOf = (command: CommandId, what: string): ItemId =>
  derive(ItemId, 'item', command, what)

/** A person whom a command names for the first time. */
export const personIdOf = (command: CommandId, what: string): PersonId =>
  derive(PersonIdCodec, 'person', command, what)
