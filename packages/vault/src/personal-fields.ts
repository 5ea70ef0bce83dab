import { either as E } from 'fp-ts'
import type { Json } from './json.ts'

type JsonObject = { readonly [key: string]: Json }

/** The tags that sealing and opening look for; they occur nowhere else in a stored event. */
type PersonalTag = 'Open' | 'Sealed' | 'Erased'

/** What is done with one personal field. */
export type FieldVisit<Err> = (
  tag: PersonalTag,
  field: Json,
  pointer: string,
) => E.Either<Err, Json>

// Far above any event, far below the stack: data from outside must not end in a RangeError.
const MAX_DEPTH = 100

const isArray = (json: Json): json is ReadonlyArray<Json> => Array.isArray(json)

const tagOf = (object: JsonObject): PersonalTag | undefined => {
  const tag = Object.hasOwn(object, '_tag') ? object['_tag'] : undefined
  return tag === 'Open' || tag === 'Sealed' || tag === 'Erased' ? tag : undefined
}

type Path = ReadonlyArray<string | number>

// RFC 6901, section 3: '~' first, or '/' would be escaped twice.
const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Sets a key as an own one, whatever its name: `__proto__` is here a key like any other. */
export const setOwn = (object: Record<string, Json>, key: string, value: Json): void => {
  if (key !== '__proto__') object[key] = value
  else
    Object.defineProperty(object, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    })
}

/**
 * Rebuilds data with every personal field replaced by what `visit` makes of it, and the rest as
 * it was. Stops at the first error. An object is personal by its `_tag` alone, whatever else it
 * holds: a broken one must reach `visit` and be refused there, not slip past as ordinary data.
 */
export const mapPersonalFields = <Err>(
  data: Json,
  tooDeep: (pointer: string) => Err,
  visit: FieldVisit<Err>,
): E.Either<Err, Json> => {
  // Where the walk is: one path for all of it, spelt out only where somebody asks.
  const path: Array<string | number> = []

  const walkAt = (key: string | number, json: Json): E.Either<Err, Json> => {
    if (typeof json !== 'object' || json === null) return E.right(json)
    path.push(key)
    const walked = walk(json)
    path.pop()
    return walked
  }
  const walkArray = (items: ReadonlyArray<Json>): E.Either<Err, Json> => {
    const mapped: Array<Json> = []
    for (const [index, item] of items.entries()) {
      const walked = walkAt(index, item)
      if (E.isLeft(walked)) return walked
      mapped.push(walked.right)
    }
    return E.right(mapped)
  }
  const walkObject = (object: JsonObject): E.Either<Err, Json> => {
    const mapped: Record<string, Json> = {}
    for (const key of Object.keys(object)) {
      const walked = walkAt(key, object[key] ?? null)
      if (E.isLeft(walked)) return walked
      setOwn(mapped, key, walked.right)
    }
    return E.right(mapped)
  }
  const walk = (json: Json & object): E.Either<Err, Json> => {
    if (path.length > MAX_DEPTH) return E.left(tooDeep(pointerOf(path)))
    if (isArray(json)) return walkArray(json)
    const tag = tagOf(json)
    return tag === undefined ? walkObject(json) : visit(tag, json, pointerOf(path))
  }
  return typeof data !== 'object' || data === null ? E.right(data) : walk(data)
}
