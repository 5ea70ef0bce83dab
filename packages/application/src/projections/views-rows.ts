import type { DatabaseSync } from 'node:sqlite'
import { Position } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type * as t from 'io-ts'

/** Reads a value out of a view; what does not decode was not written by us. Throws then. */
export const readAs = <A>(codec: t.Decoder<unknown, A>, value: unknown): A => {
  const decoded = codec.decode(value)
  if (E.isLeft(decoded)) throw new TypeError('a view holds something else than was written')
  return decoded.right
}

/** The text of a column. */
export const textOf = (row: Record<string, unknown>, column: string): string => {
  const value = row[column]
  if (typeof value !== 'string') throw new TypeError(`column ${column} of a view is no text`)
  return value
}

/** A column that holds JSON. */
export const jsonOf = (row: Record<string, unknown>, column: string): unknown =>
  JSON.parse(textOf(row, column))

/** How far the views are. */
export const progressOf = (
  db: DatabaseSync,
): { readonly position: Position | undefined; readonly firstEvent: string | undefined } => {
  const row = db.prepare('SELECT position, first_event FROM progress').get() ?? {}
  const { position, first_event: first } = row
  return {
    position: typeof position === 'string' ? readAs(Position, position) : undefined,
    firstEvent: typeof first === 'string' ? first : undefined,
  }
}
