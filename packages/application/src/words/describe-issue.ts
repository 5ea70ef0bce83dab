import type { Bilingual } from '@meldplicht/domain'
import { TEXT_MAX } from '@meldplicht/domain'
import * as t from 'io-ts'

/*
 * What is wrong with one field, for the one who sent it. Codecs say it in English and by their own
 * names; what goes wrong most is said in both languages here, from the codec that refused and the
 * value that it was given. Nothing of the value itself is repeated.
 */

const words = (nl: string, en: string): Bilingual => ({ nl, en })

const MISSING = words('ontbreekt', 'is missing')
const UNKNOWN = words('is hier geen veld', 'is not a field here')
const TEXT = words('moet tekst zijn', 'must be text')
const NUMBER = words('moet een getal zijn', 'must be a number')
const UUID = words('moet een UUID in kleine letters zijn', 'must be a lower-case UUID')
const TWICE = words('noemt iets twee keer', 'names something twice')

const NAMED: Readonly<Record<string, Bilingual>> = {
  Instant: words(
    'moet een tijdstip in UTC zijn, zoals 2026-11-22T20:38:00.000Z',
    'must be a moment in UTC, such as 2026-11-22T20:38:00.000Z',
  ),
  TimeOfDay: words('moet een tijd zijn, zoals 08:30', 'must be a time, such as 08:30'),
  WholeNumber: words(
    'moet een geheel getal van 0 of meer zijn',
    'must be a whole number of 0 or more',
  ),
  Country: words('moet een land zijn, in twee hoofdletters', 'must be two capital letters'),
  Sha256: words(
    'moet 64 tekens hebben: cijfers en a tot en met f',
    'must be 64 small hexadecimal digits',
  ),
}

const ofText = (given: unknown): Bilingual => {
  if (typeof given !== 'string') return TEXT
  if (given.trim() === '') return words('mag niet leeg zijn', 'may not be empty')
  return given.length > TEXT_MAX
    ? words(`mag hooguit ${TEXT_MAX} tekens hebben`, `may hold ${TEXT_MAX} characters at most`)
    : words('bevat een kapot teken', 'holds a broken character')
}

const choose = (keys: ReadonlyArray<string>): Bilingual =>
  words(`moet een van deze zijn: ${keys.join(', ')}`, `must be one of ${keys.join(', ')}`)

const tagOf = (members: object): Bilingual => {
  const { nl, en } = choose(Object.keys(members))
  return words(`het soort (_tag) ${nl}`, `the tag (_tag) ${en}`)
}

const keysIn = (codec: object): ReadonlyArray<string> | undefined =>
  'keys' in codec && Array.isArray(codec.keys) ? codec.keys.map(String) : undefined

const membersIn = (codec: object): object | undefined =>
  'members' in codec && typeof codec.members === 'object' && codec.members !== null
    ? codec.members
    : undefined

const isObject = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

const ofShape = (codec: object, given: unknown): Bilingual | undefined => {
  const keys = keysIn(codec)
  if (keys !== undefined) return choose(keys)
  const members = membersIn(codec)
  if ((members !== undefined || 'required' in codec) && !isObject(given))
    return words('moet een object zijn', 'must be an object')
  return members === undefined ? undefined : tagOf(members)
}

const ofKind = (codec: t.Decoder<unknown, unknown>): Bilingual | undefined => {
  if (codec instanceof t.StringType) return TEXT
  if (codec instanceof t.NumberType) return NUMBER
  if (codec instanceof t.BooleanType) return words('moet true of false zijn', 'must be a boolean')
  if (codec instanceof t.LiteralType) return choose([String(codec.value)])
  if (codec instanceof t.ReadonlyArrayType || codec instanceof t.ArrayType)
    return words('moet een lijst zijn', 'must be a list')
  return undefined
}

const ofCodec = (codec: t.Decoder<unknown, unknown>, given: unknown): Bilingual | undefined => {
  if (codec.name === 'Text') return ofText(given)
  if (/^[A-Z][A-Za-z]*Id$/.test(codec.name)) return UUID
  const named = NAMED[codec.name]
  if (named !== undefined) return named
  if (!(codec instanceof t.RefinementType)) return ofShape(codec, given) ?? ofKind(codec)
  // A condition upon a shape: either the shape is wrong already, or what it must hold besides.
  const shape: unknown = codec.type
  if (shape instanceof t.Type && !shape.is(given)) return ofCodec(shape, given)
  return codec.name.startsWith('distinct ') || codec.name.startsWith('Involved') ? TWICE : undefined
}

/** What is wrong with a field, in both languages; in English by the codec's own words at least. */
export const describeIssue = ({ context, message, value }: t.ValidationError): Bilingual => {
  const type = context.at(-1)?.type
  if (type === undefined) return words('klopt hier niet', message ?? 'is not valid')
  if (type === t.unknown && context.length > 1) return UNKNOWN
  if (value === undefined && context.length > 1) return MISSING
  return ofCodec(type, value) ?? words('klopt hier niet', message ?? `is not ${type.name}`)
}
