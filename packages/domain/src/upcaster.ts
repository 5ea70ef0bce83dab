import { either as E } from 'fp-ts'
import type * as t from 'io-ts'
import type { RawEvent, UndecodableEvent } from './raw-event.ts'
import { malformed } from './raw-event.ts'

/** What an upcaster needs to know of the codec of one version of one event. */
export interface VersionCodec<A> {
  readonly eventType: string
  readonly eventVersion: number
  readonly required: { readonly data: t.Type<A, unknown> }
}

/** The step from one version of one event to the next. */
export interface Upcaster {
  /** The codec of the version that it reads: frozen, and in the corpus. */
  readonly from: t.Mixed & { readonly eventType: string; readonly eventVersion: number }
  /** Pure and total: what was stored as version n, as version n + 1 would have been stored. */
  readonly upcast: (raw: RawEvent) => E.Either<UndecodableEvent, RawEvent>
}

const isObject = (u: unknown): u is object => typeof u === 'object' && u !== null

const isPersonal = (u: object): boolean =>
  ['Open', 'Sealed', 'Erased'].includes(String(Reflect.get(u, '_tag')))

/** Every personal field with its path, in a form that can be compared. */
const personalIn = (u: unknown, path: string): ReadonlyArray<string> => {
  if (!isObject(u)) return []
  if (isPersonal(u)) return [`${path} ${JSON.stringify(u)}`]
  return Object.entries(u).flatMap(([key, value]) => personalIn(value, `${path}/${key}`))
}

/** Whether every personal field of `after` stood at the same place in `before`. */
const staysInPlace = (before: unknown, after: unknown): boolean => {
  const there = new Set(personalIn(before, ''))
  return personalIn(after, '').every((field) => there.has(field))
}

/**
 * Builds the step between two codecs of one event, from the data of the one to the data of the
 * other. A personal field may be left out but never moved or made: it is sealed for its path, and
 * would open nowhere else.
 *
 * Throws a RangeError when the codecs are not two versions of one event in a row (a broken
 * invariant).
 */
export const upcaster = <A, B>(
  from: VersionCodec<A> & Upcaster['from'],
  to: VersionCodec<B>,
  change: (data: A) => B,
): Upcaster => {
  const { eventType: type, eventVersion } = from
  const version = eventVersion + 1
  if (to.eventType !== type || to.eventVersion !== version)
    throw new RangeError(`${type} v${eventVersion} leads to v${version} of the same event`)
  return {
    from,
    upcast: (raw) => {
      const decoded = from.required.data.decode(raw.data)
      if (E.isLeft(decoded)) return E.left(malformed(type, decoded.left))
      const data = to.required.data.encode(change(decoded.right))
      return staysInPlace(raw.data, data)
        ? E.right({ type, version, data })
        : E.left({ _tag: 'EventMalformed', type, at: `a personal field that v${version} moved` })
    },
  }
}
