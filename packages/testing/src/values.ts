import type { Person, Personal, PersonId as PersonIdType } from '@meldplicht/domain'
import {
  CommandId,
  EventId,
  IncidentId,
  Instant,
  ItemId,
  nameOf,
  narrative,
  OrganisationId,
  PersonId,
} from '@meldplicht/domain'
import type * as t from 'io-ts'

/** Reads a value that a test writes out; a broken one breaks the test, with what is wrong. */
export const must = <A>(codec: t.Decoder<unknown, A>, u: unknown): A => {
  const read = codec.decode(u)
  if (read._tag === 'Right') return read.right
  const why = read.left.map(({ context, message }) => {
    const path = context.map(({ key }) => key).join('.')
    return `${path}: ${message ?? 'is not right'}`
  })
  throw new Error(`${codec.name}: ${why.join('; ')}`)
}

/** The instant that a test writes out. */
export const at = (text: string): Instant => must(Instant, text)

const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

/** The n-th organisation of a test. */
export const organisationId = (n: number): OrganisationId => must(OrganisationId, uuid(n))
/** The n-th incident of a test. */
export const incidentId = (n: number): IncidentId => must(IncidentId, uuid(n))
/** The n-th person of a test. */
export const personId = (n: number): PersonIdType => must(PersonId, uuid(n))
/** The n-th item (measure, question, filing, party) of a test. */
export const itemId = (n: number): ItemId => must(ItemId, uuid(n))
/** The n-th event of a test. */
export const eventId = (n: number): EventId => must(EventId, uuid(n))
/** The n-th command of a test. */
export const commandId = (n: number): CommandId => must(CommandId, uuid(n))

/** Somebody with a name. */
export const person = (id: PersonIdType, name: string): Person => ({ id, name: nameOf(id, name) })

/** Free text, open as the domain works on it. */
export const text = (value: string): Personal => narrative(value)
