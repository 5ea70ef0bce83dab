import * as t from 'io-ts'

/** What a codec of the domain is made of. */
export type Parts =
  | { readonly _tag: 'closed'; readonly required: t.Props; readonly optional: t.Props }
  | { readonly _tag: 'sum'; readonly members: t.Props }
  | { readonly _tag: 'keys'; readonly keys: ReadonlyArray<string> }
  | { readonly _tag: 'literal'; readonly value: unknown }
  | { readonly _tag: 'boolean' }
  | { readonly _tag: 'union'; readonly of: ReadonlyArray<t.Mixed> }
  | { readonly _tag: 'list'; readonly of: t.Mixed }
  | { readonly _tag: 'refined'; readonly of: t.Mixed }
  | { readonly _tag: 'leaf' }

type Closed = t.Mixed & { readonly required: t.Props; readonly optional: t.Props }
type Sum = t.Mixed & { readonly members: t.Props }
type Keys = t.Mixed & { readonly keys: ReadonlyArray<string> }

const isClosed = (codec: t.Mixed): codec is Closed => 'required' in codec
const isSum = (codec: t.Mixed): codec is Sum => 'members' in codec
const isKeys = (codec: t.Mixed): codec is Keys => 'keys' in codec

// io-ts says `any` of what a codec is made of; this says what it is.
const inside = (codec: t.Mixed, key: 'type' | 'types'): ReadonlyArray<t.Mixed> => {
  const found: unknown = Reflect.get(codec, key)
  const parts: ReadonlyArray<unknown> = Array.isArray(found) ? found : [found]
  return parts.filter((part): part is t.Mixed => part instanceof t.Type)
}

// A brand (an id) is a refinement of text that has a meaning of its own: it is a leaf.
const isBrand = (codec: t.Mixed): boolean =>
  codec instanceof t.RefinementType && inside(codec, 'type')[0] === t.string

/** Takes a codec apart, one level deep. */
export const partsOf = (codec: t.Mixed): Parts => {
  if (isClosed(codec)) return { _tag: 'closed', required: codec.required, optional: codec.optional }
  if (isSum(codec)) return { _tag: 'sum', members: codec.members }
  if (isKeys(codec)) return { _tag: 'keys', keys: codec.keys }
  if (codec instanceof t.LiteralType) return { _tag: 'literal', value: codec.value }
  if (codec instanceof t.BooleanType) return { _tag: 'boolean' }
  if (codec instanceof t.UnionType) return { _tag: 'union', of: inside(codec, 'types') }
  const [inner] = inside(codec, 'type')
  if (inner === undefined || isBrand(codec)) return { _tag: 'leaf' }
  return codec instanceof t.RefinementType
    ? { _tag: 'refined', of: inner }
    : { _tag: 'list', of: inner }
}
