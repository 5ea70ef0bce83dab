import { Envelope } from './envelope.ts'
import { isJson, JSON_DEPTH } from './json.ts'

/*
 * What the codec of an envelope says, in a fraction of its time: every event is checked before it
 * is written and after it is read. The codecs of the fields are the same ones; what is saved is
 * the walking round them. `quick-envelope.property.test.ts` holds both against each other.
 */

const { required, optional } = Envelope

type Fields = { [K in keyof typeof required | keyof typeof optional]?: unknown }
type Check = (u: unknown) => boolean

const isFields = (u: unknown): u is Fields =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

// Events that are read one after the other often say the same here: what was found to be right
// last time is not looked at again.
const remembering = ({ is }: { readonly is: Check }): Check => {
  let last: unknown
  return (u) => {
    if (typeof u === 'string' && u === last) return true
    if (!is(u)) return false
    last = u
    return true
  }
}

const isStream = remembering(required.stream)
const isOrganisation = remembering(required.organisation)
const isActor = remembering(required.actorId)
const isInstant = remembering(required.recordedAt)

const REQUIRED = Object.keys(required).length

// Each key by its name: over a list of keys the runtime looks each of them up anew.
const fits = (fields: Fields, isData: Check): fields is Envelope => {
  let keys = REQUIRED
  if ('organisationRevision' in fields) {
    if (!optional.organisationRevision.is(fields.organisationRevision)) return false
    keys += 1
  }
  if ('edition' in fields) {
    if (!optional.edition.is(fields.edition)) return false
    keys += 1
  }
  return (
    required.envelope.is(fields.envelope) &&
    isStream(fields.stream) &&
    required.revision.is(fields.revision) &&
    required.eventId.is(fields.eventId) &&
    required.type.is(fields.type) &&
    required.version.is(fields.version) &&
    isOrganisation(fields.organisation) &&
    isInstant(fields.recordedAt) &&
    isActor(fields.actorId) &&
    required.commandId.is(fields.commandId) &&
    required.commandIndex.is(fields.commandIndex) &&
    required.commandCount.is(fields.commandCount) &&
    required.fingerprint.is(fields.fingerprint) &&
    required.correlationId.is(fields.correlationId) &&
    required.causationId.is(fields.causationId) &&
    Object.keys(fields).length === keys &&
    isData(fields.data)
  )
}

/** The same as `Envelope.is`. */
export const isEnvelope = (u: unknown): u is Envelope => isFields(u) && fits(u, isJson)

// What JSON.parse gives is JSON already, but for three things: a number that is too large became
// infinite, a text may hold half of a surrogate pair, and it may be deeper than anything of ours.
const isParsedJson = (u: unknown, depth: number): boolean => {
  if (typeof u === 'number') return Number.isFinite(u)
  if (typeof u !== 'object' || u === null) return true
  if (depth === 0) return false
  for (const value of Object.values(u)) if (!isParsedJson(value, depth - 1)) return false
  return true
}
const isParsedData = (u: unknown): boolean => u !== undefined && isParsedJson(u, JSON_DEPTH)

// Half of a surrogate pair survives UTF-8 only as an escape.
const mayHoldHalves = (text: string): boolean => text.includes('\\ud') || text.includes('\\uD')

const toRevision = (text: unknown): unknown =>
  typeof text === 'string' && /^(?:0|[1-9]\d{0,19})$/.test(text) ? BigInt(text) : text

// The only fields that are not stored as they are.
const toRevisions = (fields: Fields): Fields => {
  fields.revision = toRevision(fields.revision)
  if ('organisationRevision' in fields)
    fields.organisationRevision = toRevision(fields.organisationRevision)
  return fields
}

/** The envelope in a value as it is encoded, as {@link quickEnvelope} gives it; it is not changed. */
export const quickEnvelopeOf = (encoded: unknown): Envelope | undefined => {
  if (!isFields(encoded)) return undefined
  const fields = toRevisions({ ...encoded })
  return fits(fields, isJson) ? fields : undefined
}

/**
 * The envelope in the text of a stored event, when there is plainly one; `undefined` says nothing,
 * and the codec has to be asked. Throws what JSON.parse throws.
 */
export const quickEnvelope = (text: string): Envelope | undefined => {
  const parsed: unknown = JSON.parse(text)
  if (!isFields(parsed) || mayHoldHalves(text)) return undefined
  const fields = toRevisions(parsed)
  return fits(fields, isParsedData) ? fields : undefined
}
