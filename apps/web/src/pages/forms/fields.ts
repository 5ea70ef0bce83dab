import type { OneOfC, Personal, Quantity } from '@meldplicht/domain'
import { narrative, Quantity as QuantityCodec, TEXT_MAX } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type * as t from 'io-ts'
import type { Form } from '../../server/body.ts'
import type { Checked, ErrorKey } from './checked.ts'
import { right, wrong } from './checked.ts'

/** What was typed in a field, without the white space around it. */
export const typed = (form: Form, name: string): string => (form.get(name)?.[0] ?? '').trim()

/** All that was ticked under a name. */
export const ticked = (form: Form, name: string): ReadonlyArray<string> => form.get(name) ?? []

/** A text that may stay empty. */
export const optionalText = (form: Form, name: string): Checked<string | undefined> => {
  const text = typed(form, name)
  if (text === '') return right(undefined)
  return text.length > TEXT_MAX ? wrong(name, 'too-long') : right(text)
}

/** A text that is needed. */
export const neededText = (form: Form, name: string, error: ErrorKey = 'needed'): Checked<string> =>
  E.chain((text: string | undefined) => (text === undefined ? wrong(name, error) : right(text)))(
    optionalText(form, name),
  )

/** A text that may stay empty, as text of the incident. */
export const optionalWords = (form: Form, name: string): Checked<Personal | undefined> =>
  E.map((text: string | undefined) => (text === undefined ? undefined : narrative(text)))(
    optionalText(form, name),
  )

/** A text that is needed, as text of the incident. */
export const neededWords = (
  form: Form,
  name: string,
  error: ErrorKey = 'needed',
): Checked<Personal> => E.map(narrative)(neededText(form, name, error))

/** One of a fixed list; without an answer it is asked for. */
export const chosen = <A>(form: Form, name: string, codec: t.Type<A, unknown>): Checked<A> => {
  const value: unknown = typed(form, name)
  return codec.is(value) ? right(value) : wrong(name, 'choose-one')
}

/** One of a fixed list, or nothing. A value that no list offers is an error, not nothing. */
export const chosenOrNot = <A>(
  form: Form,
  name: string,
  codec: t.Type<A, unknown>,
): Checked<A | undefined> =>
  typed(form, name) === '' ? right(undefined) : chosen(form, name, codec)

/** The keys of a list that were ticked. What is not on the list is an error. */
export const keysTicked = <K extends string>(
  form: Form,
  name: string,
  codec: OneOfC<K>,
): Checked<ReadonlyArray<K>> => {
  const values = [...new Set(ticked(form, name))]
  const keys = values.filter((value): value is K => codec.is(value))
  return keys.length === values.length ? right(keys) : wrong(name, 'choose-one')
}

const WHOLE = /^(\d{1,3}(?:\.\d{3})+|\d+)$/

const numberOf = (text: string): number | undefined => {
  if (!WHOLE.test(text)) return undefined
  const n = Number(text.replaceAll('.', ''))
  return Number.isSafeInteger(n) ? n : undefined
}

const ABOUT = /^(?:ongeveer|circa|ca\.?|±|~)\s*(\S+)$/i
const BETWEEN = /^(?:tussen\s+)?(\S+?)\s*(?:tot en met|t\/m|tot|en|-|–)\s*(\S+)$/i

// What the page itself writes for a quantity without a number can be typed as well.
const NO_NUMBER: ReadonlyMap<string, Quantity> = new Map([
  ['onbekend', { _tag: 'unknown' }],
  ['nog niet bekend', { _tag: 'unknown' }],
  ['niet vast te stellen', { _tag: 'cannot-be-determined' }],
])

const readQuantity = (text: string): Quantity | undefined => {
  const noNumber = NO_NUMBER.get(text.toLowerCase())
  if (noNumber !== undefined) return noNumber
  const exact = numberOf(text)
  if (exact !== undefined) return { _tag: 'exact', n: exact }
  const about = numberOf(ABOUT.exec(text)?.[1] ?? '')
  if (about !== undefined) return { _tag: 'about', n: about }
  const [, low = '', high = ''] = BETWEEN.exec(text) ?? []
  const min = numberOf(low)
  const max = numberOf(high)
  if (min === undefined || max === undefined || min > max) return undefined
  return { _tag: 'between', min, max }
}

/** "200", "ongeveer 200", "150 tot 250" or "niet vast te stellen"; nothing typed is unknown, never 0. */
export const quantity = (form: Form, name: string): Checked<Quantity> => {
  const text = typed(form, name)
  if (text === '') return right({ _tag: 'unknown' })
  const read = readQuantity(text)
  return read !== undefined && QuantityCodec.is(read) ? right(read) : wrong(name, 'not-a-number')
}
