import fc from 'fast-check'

// Breaks one value somewhere inside a sound one; whatever is broken, no codec may accept it.

type Path = ReadonlyArray<string | number>

const isObject = (u: unknown): u is Readonly<Record<string, unknown>> =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

const isList = (u: unknown): u is ReadonlyArray<unknown> => Array.isArray(u)

/** The paths to every value inside, the root first. */
const paths = (u: unknown, at: Path = []): ReadonlyArray<Path> => {
  if (isList(u)) return [at, ...u.flatMap((item, i) => paths(item, [...at, i]))]
  return isObject(u)
    ? [at, ...Object.entries(u).flatMap(([key, value]) => paths(value, [...at, key]))]
    : [at]
}

const valueAt = (u: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key): unknown => Reflect.get(Object(value), key), u)

const put = (u: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value
  if (isList(u)) return u.map((item, i) => (i === key ? put(item, rest, value) : item))
  return { ...Object(u), [key]: put(Reflect.get(Object(u), key), rest, value) }
}

const brokenForms = (value: unknown): ReadonlyArray<unknown> => {
  if (isObject(value))
    return [
      { ...value, extra: 'x' },
      { ...value, __proto__x: null },
      ...Object.keys(value).map((key) => ({ ...value, [key]: undefined })),
      { ...value, absent: undefined },
      null,
      [value],
    ]
  if (typeof value === 'number')
    return [Number.NaN, Number.POSITIVE_INFINITY, -0.5, 0.5, `${value}`]
  if (typeof value === 'string') return [`${value}\uD800`, `\uDC00${value}`, undefined, null, 1]
  return [undefined, null, Number.NaN, 'true', { value }]
}

/** A sound value with one broken part, and where it is broken. */
export const brokenOf = <A>(
  sound: fc.Arbitrary<A>,
): fc.Arbitrary<{ readonly path: Path; readonly value: unknown }> =>
  sound.chain((value) =>
    fc
      .constantFrom(...paths(value))
      .chain((path) =>
        fc
          .constantFrom(...brokenForms(valueAt(value, path)))
          .map((broken) => ({ path, value: put(value, path, broken) })),
      ),
  )
