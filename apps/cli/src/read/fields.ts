import type { Personal } from '@meldplicht/domain'
import { narrative } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import type { Given } from '../run/given.ts'

/** A field of a command: read, or why not; `undefined` leaves it out. */
export type Field = E.Either<Failure, unknown>

/**
 * Puts fields together to the data of a use case. What does not fit the codec is refused there,
 * by name; here only what was typed is read.
 */
export const fields = (
  of: Readonly<Record<string, Field>>,
): E.Either<Failure, Readonly<Record<string, unknown>>> => {
  const data: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(of)) {
    if (E.isLeft(field)) return field
    if (field.right !== undefined) data[key] = field.right
  }
  return E.right(data)
}

/** An option that a command cannot do without. */
export const needed = (given: Given, name: string): E.Either<Failure, string> => {
  const typed = given.text(name)
  return typed === undefined
    ? refuse('OptionMissing', `Geef ook --${name}.`, `Give --${name} as well.`)
    : E.right(typed)
}

/** Free text out of an option that may be absent. */
export const textOf = (given: Given, name: string): E.Either<Failure, Personal | undefined> => {
  const typed = given.text(name)
  return E.right(typed === undefined ? undefined : narrative(typed))
}

/** Free text out of an option that a command cannot do without. */
export const neededText = (given: Given, name: string): E.Either<Failure, Personal> =>
  E.map(narrative)(needed(given, name))

/** Reads an option that may be absent. */
export const maybe = <A>(
  typed: string | undefined,
  read: (text: string) => E.Either<Failure, A>,
): E.Either<Failure, A | undefined> => (typed === undefined ? E.right(undefined) : read(typed))

/** A value that the command itself knows. */
export const fixed = (value: unknown): Field => E.right(value)
