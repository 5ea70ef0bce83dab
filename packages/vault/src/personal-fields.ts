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

// RFC 6901, section 3: '~' first, or '/' would be escaped twice.
const below = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

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
  const walk = (json: Json, pointer: string, depth: number): E.Either<Err, Json> => {
    if (typeof json !== 'object' || json === null) return E.right(json)
    if (depth > MAX_DEPTH) return E.left(tooDeep(pointer))
    if (isArray(json)) {
      return E.traverseArray(({ item, at }: { readonly item: Json; readonly at: string }) =>
        walk(item, at, depth + 1),
      )(json.map((item, index) => ({ item, at: below(pointer, index) })))
    }
    const tag = tagOf(json)
    if (tag !== undefined) return visit(tag, json, pointer)
    return E.map((entries: ReadonlyArray<readonly [string, Json]>) => Object.fromEntries(entries))(
      E.traverseArray(([key, value]: readonly [string, Json]) =>
        E.map((mapped: Json) => [key, mapped] as const)(
          walk(value, below(pointer, key), depth + 1),
        ),
      )(Object.entries(json)),
    )
  }
  return walk(data, '', 0)
}
