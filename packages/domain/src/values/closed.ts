import { either as E } from 'fp-ts'
import * as t from 'io-ts'

/** The value of a closed object: every required key, any of the optional ones, nothing else. */
export type Closed<R extends t.Props, O extends t.Props> = {
  readonly [K in keyof R]: t.TypeOf<R[K]>
} & { readonly [K in keyof O]?: t.TypeOf<O[K]> }

/** The JSON form of a {@link Closed} object. */
export type ClosedOutput<R extends t.Props, O extends t.Props> = {
  readonly [K in keyof R]: t.OutputOf<R[K]>
} & { readonly [K in keyof O]?: t.OutputOf<O[K]> }

/** A codec for an object that refuses keys it does not know and keys that hold `undefined`. */
export interface ClosedC<R extends t.Props, O extends t.Props>
  extends t.Type<Closed<R, O>, ClosedOutput<R, O>> {
  readonly required: R
  readonly optional: O
}

const isObject = (u: unknown): u is Record<string, unknown> =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

/**
 * Builds a codec for a closed object.
 *
 * io-ts's own `t.strict` *strips* what it does not know. An immutable history may not lose what
 * somebody sent without saying so, so this one refuses it by name.
 *
 * @param name - shown in errors and in documentation
 * @param required - keys that must be there
 * @param optional - keys that may be absent (absent, never `undefined`)
 */
export const closed = <R extends t.Props, O extends t.Props = Record<never, never>>(
  name: string,
  required: R,
  optional?: O,
): ClosedC<R, O> => {
  const some = optional ?? ({} as O)
  const fields = new Map<string, t.Mixed>(Object.entries({ ...required, ...some }))
  const needed = new Set(Object.keys(required))
  const base = t.intersection([t.type(required), t.partial(some)], name)
  const is = (u: unknown): u is Closed<R, O> => {
    if (!isObject(u)) return false
    let missing = needed.size
    for (const key of Object.keys(u)) {
      if (u[key] === undefined || fields.get(key)?.is(u[key]) !== true) return false
      if (needed.has(key)) missing -= 1
    }
    return missing === 0
  }
  // What is stored as it is need not be looked at twice: only what is wrong is walked over again,
  // to say where.
  const isStoredAsItIs = [...fields.values()].every(({ encode }) => encode === t.identity)
  const codec = new t.Type<Closed<R, O>, ClosedOutput<R, O>>(
    name,
    is,
    (u, context) => {
      if (isStoredAsItIs && is(u)) return t.success(u)
      if (!isObject(u)) return t.failure(u, context, `${name} must be an object`)
      const bad = Object.keys(u).filter((key) => !fields.has(key) || u[key] === undefined)
      const first = bad[0]
      if (first !== undefined) {
        const at = [...context, { key: first, type: t.unknown, actual: u[first] }]
        const why = fields.has(first) ? 'may be absent, not undefined' : `is not a field of ${name}`
        return t.failure(u[first], at, `${first} ${why}`)
      }
      return E.map((a: t.TypeOf<typeof base>) => a as Closed<R, O>)(base.validate(u, context))
    },
    isStoredAsItIs ? t.identity : base.encode,
  )
  return Object.assign(codec, { required, optional: some })
}
