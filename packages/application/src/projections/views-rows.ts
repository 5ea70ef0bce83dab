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

/** How far the views are, and what they were made from. */
export interface Progress {
  readonly position: Position | undefined
  /** Ids of the first and of the newest event: another log has others. */
  readonly firstEvent: string | undefined
  readonly lastEvent: string | undefined
  /** The law edition under which the lines were made. */
  readonly edition: string | undefined
}

const maybeText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** Reads {@link Progress}. */
export const progressOf = (db: DatabaseSync): Progress => {
  const row = db.prepare('SELECT * FROM progress').get() ?? {}
  const position = maybeText(row['position'])
  return {
    position: position === undefined ? undefined : readAs(Position, position),
    firstEvent: maybeText(row['first_event']),
    lastEvent: maybeText(row['last_event']),
    edition: maybeText(row['edition']),
  }
}

/** Whether `a` comes before `b`; nothing comes before everything. */
export const isBefore = (a: Position | undefined, b: Position | undefined): boolean =>
  b !== undefined && (a === undefined || a < b)
