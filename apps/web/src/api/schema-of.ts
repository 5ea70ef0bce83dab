import {
  Country,
  Instant,
  Open,
  Personal,
  Sha256,
  TEXT_MAX,
  Text,
  TimeOfDay,
  WholeNumber,
} from '@meldplicht/domain'
import * as t from 'io-ts'

/** A JSON Schema (2020-12), as far as the codecs of the domain need it. */
export interface Schema {
  readonly [keyword: string]: unknown
}

type ClosedShape = t.Mixed & { readonly required: t.Props; readonly optional: t.Props }
type SumShape = t.Mixed & { readonly members: t.Props }
type KeysShape = t.Mixed & { readonly keys: ReadonlyArray<string> }

const isClosed = (codec: t.Mixed): codec is ClosedShape => 'required' in codec
const isSum = (codec: t.Mixed): codec is SumShape => 'members' in codec
const isOneOf = (codec: t.Mixed): codec is KeysShape => 'keys' in codec

const UUID = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'

/** Codecs that no walk can see into. */
const LEAVES: ReadonlyMap<t.Mixed, Schema> = new Map<t.Mixed, Schema>([
  [Text, { type: 'string', pattern: '\\S', maxLength: TEXT_MAX }],
  [
    Instant,
    {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
      description: 'A moment in UTC with milliseconds.',
    },
  ],
  [TimeOfDay, { type: 'string', pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' }],
  [WholeNumber, { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }],
  [Country, { type: 'string', pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.' }],
  [Sha256, { type: 'string', pattern: '^[0-9a-f]{64}$' }],
  [t.string, { type: 'string' }],
  [t.boolean, { type: 'boolean' }],
])

// io-ts says `any` of what a codec is made of; this says what it is.
const partsOf = (codec: t.Mixed, key: 'type' | 'types'): ReadonlyArray<t.Mixed> => {
  const found: unknown = Reflect.get(codec, key)
  const parts: ReadonlyArray<unknown> = Array.isArray(found) ? found : [found]
  return parts.filter((part): part is t.Mixed => part instanceof t.Type)
}

// What is used in many places is named once.
const NAMED: ReadonlySet<string> = new Set([
  'Facts',
  'LegalFacts',
  'Open',
  'Person',
  'Said',
  'Moment',
  'Quantity',
  'DecisionReason',
  'SecondPerson',
])

const isId = (codec: t.Mixed): boolean => codec.name.endsWith('Id')

/** Reads schemas off codecs; what is named stands once under `defs`. */
export const schemaReader = (): {
  readonly schemaOf: (codec: t.Mixed) => Schema
  readonly defs: () => Readonly<Record<string, Schema>>
} => {
  const defs = new Map<string, Schema>()

  const properties = (props: t.Props): Readonly<Record<string, Schema>> =>
    Object.fromEntries(Object.entries(props).map(([key, codec]) => [key, schemaOf(codec)]))

  const closed = ({ required, optional }: ClosedShape): Schema => ({
    type: 'object',
    properties: { ...properties(required), ...properties(optional) },
    required: Object.keys(required),
    additionalProperties: false,
  })

  const plain = (codec: t.Mixed): Schema => {
    const [inner] = partsOf(codec, 'type')
    if (codec instanceof t.LiteralType) return { const: codec.value }
    if (codec instanceof t.UnionType) return { anyOf: partsOf(codec, 'types').map(schemaOf) }
    if (codec instanceof t.ReadonlyArrayType && inner !== undefined)
      return { type: 'array', items: schemaOf(inner) }
    if (codec instanceof t.RefinementType && inner !== undefined)
      return isId(codec) ? { type: 'string', pattern: UUID } : schemaOf(inner)
    throw new TypeError(`the codec ${codec.name} has no schema`)
  }

  const bare = (codec: t.Mixed): Schema => {
    if (isClosed(codec)) return closed(codec)
    if (isSum(codec)) return { oneOf: Object.values(codec.members).map(schemaOf) }
    if (isOneOf(codec)) return { enum: codec.keys }
    return plain(codec)
  }

  const schemaOf = (codec: t.Mixed): Schema => {
    // Only the vault may seal or erase; what is sent in is readable.
    if (codec === Personal) return schemaOf(Open)
    const leaf = LEAVES.get(codec)
    if (leaf !== undefined) return leaf
    if (!NAMED.has(codec.name)) return bare(codec)
    if (!defs.has(codec.name)) {
      defs.set(codec.name, {})
      defs.set(codec.name, bare(codec))
    }
    return { $ref: `#/components/schemas/${codec.name}` }
  }

  return { schemaOf, defs: () => Object.fromEntries(defs) }
}
