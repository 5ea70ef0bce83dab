import { either as E } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import type { Given } from '../run/given.ts'
import type { OptionSpec } from '../run/spec.ts'

/** The options of a list that comes in pages. */
export const pageOptions: ReadonlyArray<OptionSpec> = [
  { flags: '--limit <number>', description: 'hoeveel regels (standaard: 50)' },
  { flags: '--offset <number>', description: 'hoeveel regels overslaan (standaard: 0)' },
]

const WHOLE = /^\d{1,6}$/

/** A whole number out of an option. */
export const wholeOf = (
  given: Given,
  name: string,
  otherwise: number,
): E.Either<Failure, number> => {
  const typed = given.text(name)
  if (typed === undefined) return E.right(otherwise)
  return WHOLE.test(typed)
    ? E.right(Number(typed))
    : refuse('NumberMalformed', `--${name} moet een getal zijn.`, `--${name} must be a number.`)
}

/** Which page. */
export const pageOf = (
  given: Given,
): E.Either<Failure, { readonly limit: number; readonly offset: number }> => {
  const limit = wholeOf(given, 'limit', 50)
  const offset = wholeOf(given, 'offset', 0)
  if (E.isLeft(limit)) return limit
  return E.isLeft(offset) ? offset : E.right({ limit: limit.right, offset: offset.right })
}
