import * as t from 'io-ts'
import { closed } from './closed.ts'
import type { ItemId } from './ids.ts'
import { PersonId } from './ids.ts'
import { Instant } from './instant.ts'
import { oneOf } from './one-of.ts'
import { sum } from './sum.ts'
import { Text } from './text.ts'
import { UrlSafe } from './url-safe.ts'

/** Why a personal field is kept, and so for how long: one key per stream, person and class. */
export const RetentionClass = oneOf('RetentionClass', ['identity', 'contact', 'narrative'])
/** See {@link RetentionClass}. */
export type RetentionClass = t.TypeOf<typeof RetentionClass>

/** Whom a personal field is about: one person, or the text of the stream as a whole. */
export const Subject = t.union([PersonId, t.literal('text')], 'Subject')
/** See {@link Subject}. */
export type Subject = t.TypeOf<typeof Subject>

/**
 * A thing of a stream as a subject of its own, so that it has keys of its own: one file can then be
 * erased together with its name, and everything else stays.
 */
export const subjectOf = (item: ItemId): Subject => {
  const subject: unknown = item
  if (Subject.is(subject)) return subject
  throw new TypeError('an item has no id')
}

/** Readable text, as the domain works on it. It never reaches a store in this form. */
export const Open = closed('Open', {
  _tag: t.literal('Open'),
  about: Subject,
  retention: RetentionClass,
  value: Text,
})
/** See {@link Open}. */
export type Open = t.TypeOf<typeof Open>

/** Ciphertext (AES-256-GCM, base64url). `keyCommitment` binds it to exactly one key. */
export const Sealed = closed('Sealed', {
  _tag: t.literal('Sealed'),
  keyId: UrlSafe,
  nonce: UrlSafe,
  ciphertext: UrlSafe,
  keyCommitment: UrlSafe,
})
/** See {@link Sealed}. */
export type Sealed = t.TypeOf<typeof Sealed>

/** The key was destroyed: the text is gone, that it existed is not. */
export const Erased = closed('Erased', {
  _tag: t.literal('Erased'),
  at: Instant,
  under: Text,
})
/** See {@link Erased}. */
export type Erased = t.TypeOf<typeof Erased>

/**
 * A name, a contact or free text: `Open` in the domain, `Sealed` in the store, `Erased` once its
 * key is gone. The three tags occur nowhere else in a stored event, so sealing can find them.
 */
export const Personal = sum('Personal', '_tag', { Open, Sealed, Erased })
/** See {@link Personal}. */
export type Personal = t.TypeOf<typeof Personal>

/** Free text of this stream. */
export const narrative = (value: Text): Personal => ({
  _tag: 'Open',
  about: 'text',
  retention: 'narrative',
  value,
})

/** The name of a person. */
export const nameOf = (about: PersonId, value: Text): Personal => ({
  _tag: 'Open',
  about,
  retention: 'identity',
  value,
})

/** A telephone number or address of a person. */
export const contactOf = (about: PersonId, value: Text): Personal => ({
  _tag: 'Open',
  about,
  retention: 'contact',
  value,
})

/** Whether the text can be read. */
export const isOpen = (personal: Personal): personal is Open => personal._tag === 'Open'
