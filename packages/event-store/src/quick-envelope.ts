import type * as t from 'io-ts'
import { Envelope } from './envelope.ts'
import { isJson, JSON_DEPTH } from './json.ts'
import { Revision } from './revision.ts'

/*
 * What the codec of an envelope says, in a fraction of its time: every event is checked before it
 * is written and after it is read. The codecs of the fields are the same ones; what is saved is
 * the walking round them. `quick-envelope.property.test.ts` holds both against each other.
 */

type Fields = Record<string, unknown>
type Check = (u: unknown) => boolean

const isFields = (u: unknown): u is Fields =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

// Events that are read one after the other often say the same here: what was found to be right
// last time is not looked at again.
const remembering = (is: Check): Check => {
  let last: unknown
  return (u) => {
    if (typeof u === 'string' && u === last) return true
    if (!is(u)) return false
    last = u
    return true
  }
}

const REPEATED: ReadonlySet<string> = new Set(['stream', 'organisation', 'actorId', 'recordedAt'])

interface FieldCheck {
  readonly key: string
  readonly is: Check
}

const checksOf = (props: t.Props): ReadonlyArray<FieldCheck> =>
  Object.entries(props)
    .filter(([key]) => key !== 'data')
    .map(([key, { is }]) => ({ key, is: REPEATED.has(key) ? remembering(is) : is }))

const REQUIRED = checksOf(Envelope.required)
const OPTIONAL = checksOf(Envelope.optional)

const fits = (fields: Fields, isData: Check): fields is Envelope => {
  let keys = REQUIRED.length + 1
  for (const { key, is } of REQUIRED) if (!is(fields[key])) return false
  for (const { key, is } of OPTIONAL) {
    if (!(key in fields)) continue
    if (!is(fields[key])) return false
    keys += 1
  }
  return Object.keys(fields).length === keys && isData(fields['data'])
}

/** The same as `Envelope.is`. */
export const isEnvelope = (u: unknown): u is Envelope => isFields(u) && fits(u, isJson)

// What JSON.parse gives is JSON already, but for three things: a number that is too large became
// infinite, a text may hold half of a surrogate pair, and it may be deeper than anything of ours.
const isParsedJson = (u: unknown, depth: number): boolean => {
  if (typeof u === 'number') return Number.isFinite(u)
  if (typeof u !== 'object' || u === null) return true
  if (depth === 0) return false
  if (!isFields(u)) return Array.isArray(u) && u.every((item) => isParsedJson(item, depth - 1))
  for (const key in u) if (!isParsedJson(u[key], depth - 1)) return false
  return true
}
const isParsedData = (u: unknown): boolean => u !== undefined && isParsedJson(u, JSON_DEPTH)

// Half of a surrogate pair survives UTF-8 only as an escape.
const mayHoldHalves = (text: string): boolean => text.includes('\\ud') || text.includes('\\uD')

// The only fields that are not stored as they are.
const REVISIONS: ReadonlyArray<string> = Object.entries({
  ...Envelope.required,
  ...Envelope.optional,
}).flatMap(([key, codec]) => (codec.name === Revision.name ? [key] : []))

const toRevision = (fields: Fields, key: string): void => {
  const text = fields[key]
  if (typeof text === 'string' && /^(?:0|[1-9]\d{0,19})$/.test(text)) fields[key] = BigInt(text)
}

/** The envelope in a value as it is encoded, as {@link quickEnvelope} gives it; it is not changed. */
export const quickEnvelopeOf = (encoded: unknown): Envelope | undefined => {
  if (!isFields(encoded)) return undefined
  const fields = { ...encoded }
  for (const key of REVISIONS) toRevision(fields, key)
  return fits(fields, isJson) ? fields : undefined
}

/**
 * The envelope in the text of a stored event, when there is plainly one; `undefined` says nothing,
 * and the codec has to be asked. Throws what JSON.parse throws.
 */
export const quickEnvelope = (text: string): Envelope | undefined => {
  const parsed: unknown = JSON.parse(text)
  if (!isFields(parsed) || mayHoldHalves(text)) return undefined
  for (const key of REVISIONS) toRevision(parsed, key)
  return fits(parsed, isParsedData) ? parsed : undefined
}
