import type { Open, Text } from '@meldplicht/domain'
import { EventId, Instant, PersonId } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type * as t from 'io-ts'
import type { Binding, Json } from '../../src/index.ts'

const of = <A>(codec: t.Decoder<unknown, A>, u: unknown): A => {
  const decoded = codec.decode(u)
  if (E.isLeft(decoded)) throw new Error(`a test value is wrong: ${String(u)}`)
  return decoded.right
}

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const eventId = (n: number): EventId => of(EventId, uuid(n))
export const personId = (n: number): PersonId => of(PersonId, uuid(n))
export const instant = (iso: string): Instant => of(Instant, iso)

/** The name of a stream of an incident. */
export const stream = (n: number): string => `incident-${uuid(1)}.${uuid(n)}`

export const binding = (event: number, incident = 1): Binding => ({
  stream: stream(incident),
  eventId: eventId(event),
})

export const name = (person: number, value: Text): Open => ({
  _tag: 'Open',
  about: personId(person),
  retention: 'identity',
  value,
})
export const contact = (person: number, value: Text): Open => ({
  ...name(person, value),
  retention: 'contact',
})
export const story = (value: Text): Open => ({
  _tag: 'Open',
  about: 'text',
  retention: 'narrative',
  value,
})

export const erasure = { at: instant('2026-11-22T20:38:00.000Z'), under: 'AVG art. 17(1)(b)' }

/** What stands at this path of keys in the data. */
export const at = (data: Json | undefined, ...path: ReadonlyArray<string>): Json | undefined =>
  path.reduce<Json | undefined>(
    (json, key) =>
      typeof json === 'object' && json !== null
        ? new Map<string, Json>(Object.entries(json)).get(key)
        : undefined,
    data,
  )

/** The data with one key of an object on the top level changed. */
export const withKey = (data: Json, key: string, value: Json): Json => ({
  ...Object.fromEntries(Object.entries(data ?? {})),
  [key]: value,
})

/** The text that stands at this path of keys in the data. */
export const textAt = (data: Json | undefined, ...path: ReadonlyArray<string>): string => {
  const found = at(data, ...path)
  if (typeof found !== 'string') throw new Error(`no text at ${path.join('.')}`)
  return found
}

const isJson = (u: unknown): u is Json => JSON.stringify(u) !== undefined

/** What a store gives back: the value after a way through JSON text. */
export const stored = (u: unknown): Json => {
  const parsed: unknown = JSON.parse(JSON.stringify(u))
  if (!isJson(parsed)) throw new Error('no JSON')
  return parsed
}
