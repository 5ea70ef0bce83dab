import type * as t from 'io-ts'

/** An event as an envelope holds it, before its codec has looked at it. */
export interface RawEvent {
  readonly type: string
  readonly version: number
  readonly data: unknown
}

/** Why a stored event cannot be read. It never quotes what is stored. */
export type UndecodableEvent =
  | { readonly _tag: 'EventTypeUnknown'; readonly type: string; readonly version: number }
  /** A newer program wrote it: this one knows versions up to `known`. */
  | {
      readonly _tag: 'EventVersionUnknown'
      readonly type: string
      readonly version: number
      readonly known: number
    }
  | { readonly _tag: 'EventMalformed'; readonly type: string; readonly at: string }

const where = (errors: t.Errors): string =>
  errors[0]?.context
    .map(({ key }) => key)
    .filter((key) => key !== '')
    .join('.') ?? ''

/** What the errors of a codec say about an event of this type. */
export const malformed = (type: string, errors: t.Errors): UndecodableEvent => ({
  _tag: 'EventMalformed',
  type,
  at: where(errors),
})
