import fc from 'fast-check'
import * as t from 'io-ts'
import { LEAVES } from './leaves.ts'

// The codecs of the domain say what they are made of; this walks over them, so that a new event
// or field has its arbitrary without a line written for it.

type ClosedShape = t.Mixed & { readonly required: t.Props; readonly optional: t.Props }
type SumShape = t.Mixed & { readonly members: t.Props }
type KeysShape = t.Mixed & { readonly keys: ReadonlyArray<string> }

const isClosed = (codec: t.Mixed): codec is ClosedShape => 'required' in codec
const isSum = (codec: t.Mixed): codec is SumShape => 'members' in codec
const isOneOf = (codec: t.Mixed): codec is KeysShape => 'keys' in codec

const each = (props: t.Props): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(Object.entries(props).map(([key, codec]) => [key, shapeOf(codec)]))

const closedShape = ({ required, optional }: ClosedShape): fc.Arbitrary<unknown> =>
  fc.record({ ...each(required), ...each(optional) }, { requiredKeys: Object.keys(required) })

// A list of keys names each once (`listed`); any other list may repeat itself.
const listShape = (item: t.Mixed): fc.Arbitrary<unknown> =>
  isOneOf(item)
    ? fc.subarray([...item.keys], { maxLength: Math.min(4, item.keys.length) })
    : fc.array(shapeOf(item), { maxLength: 3 })

// io-ts says `any` of what a codec is made of; this says what it is.
const partsOf = (codec: t.Mixed, key: 'type' | 'types'): ReadonlyArray<t.Mixed> => {
  const found: unknown = Reflect.get(codec, key)
  const parts: ReadonlyArray<unknown> = Array.isArray(found) ? found : [found]
  return parts.filter((part): part is t.Mixed => part instanceof t.Type)
}

const plainShape = (codec: t.Mixed): fc.Arbitrary<unknown> => {
  const [inner] = partsOf(codec, 'type')
  if (codec instanceof t.LiteralType) return fc.constant<unknown>(codec.value)
  if (codec instanceof t.BooleanType) return fc.boolean()
  if (codec instanceof t.UnionType) return fc.oneof(...partsOf(codec, 'types').map(shapeOf))
  if (codec instanceof t.ReadonlyArrayType && inner !== undefined) return listShape(inner)
  if (codec instanceof t.RefinementType && inner !== undefined)
    return shapeOf(inner).filter(codec.is)
  throw new Error(`no arbitrary for the codec ${codec.name}: give it one in leaves.ts`)
}

const shapeOf = (codec: t.Mixed): fc.Arbitrary<unknown> => {
  const leaf = LEAVES.get(codec)
  if (leaf !== undefined) return leaf
  if (isClosed(codec)) return closedShape(codec)
  if (isSum(codec)) return fc.oneof(...Object.values(codec.members).map(shapeOf))
  if (isOneOf(codec)) return fc.constantFrom(...codec.keys)
  return plainShape(codec)
}

/**
 * An arbitrary of everything that a codec of the domain accepts, read off the codec itself.
 *
 * @throws Error when the codec is made of something that `leaves.ts` does not know
 */
export const arbitraryOf = <C extends t.Mixed>(codec: C): fc.Arbitrary<t.TypeOf<C>> =>
  shapeOf(codec).filter((value): value is t.TypeOf<C> => codec.is(value))
