import type { Filled } from './browser.ts'

/** Which id of a story became which id of the app, by what it names and the story's id. */
export type Ids = ReadonlyMap<string, string>

// What an incident makes has an id of the app's own; all other ids are those of the story.
const MADE: ReadonlySet<string> = new Set([
  'incident',
  'question',
  'evidence',
  'filing',
  'measure',
  'corrects',
  'notice',
  'report',
])

// A field may be called otherwise than what it chooses.
const NAMED: ReadonlyMap<string, string> = new Map([
  ['authorityQuestion', 'question'],
  ['verbetert', 'corrects'],
  ['report', 'corrects'],
])

/** Where an id of a story is found among {@link Ids}: by what it names. */
export const idKey = (name: string, id: string): string => `${NAMED.get(name) ?? name} ${id}`

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Pairs the ids of two values of one shape, wherever they stand; other differences are left. */
export const pairedIds = (
  told: unknown,
  real: unknown,
  name = '',
  before: Ids = new Map(),
): Ids => {
  if (typeof told === 'string' && typeof real === 'string') {
    const key = idKey(name, told)
    return MADE.has(name) && !before.has(key) ? new Map([...before, [key, real]]) : before
  }
  if (!isObject(told) || !isObject(real)) return before
  return Object.entries(told).reduce<Ids>(
    (ids, [key, value]) => pairedIds(value, Reflect.get(real, key), key, ids),
    before,
  )
}

/** A value with the ids of a story replaced by those that they became. */
export const withIds = (told: unknown, ids: Ids, name = ''): unknown => {
  if (typeof told === 'string') return ids.get(idKey(name, told)) ?? told
  if (Array.isArray(told)) return told.map((one) => withIds(one, ids, name))
  if (!isObject(told)) return told
  return Object.fromEntries(
    Object.entries(told).map(([key, value]) => [key, withIds(value, ids, key)]),
  )
}

/** What a form is filled in with, with the ids that the app knows. */
export const filledWithIds = (filled: Filled, ids: Ids): Filled =>
  Object.fromEntries(
    Object.entries(filled).map(([name, value]) => [
      name,
      typeof value === 'string' ? (ids.get(idKey(name, value)) ?? value) : value,
    ]),
  )
