import type { Instant, Role, SourceKind } from '@meldplicht/domain'

/** Free text or a name whose key was destroyed: that it was there stays, what it said does not. */
export interface Erased {
  readonly erased: Instant
}

/** What a person wrote or is called, or that it was erased. Never trusted: templates escape it. */
export type Words = string | Erased

/** In what role somebody acts in the system. */
export type RoleKey = Role | 'second-person' | 'processor' | 'local-user'

/** Who said or did something: a name if there is one, and in what capacity. */
export interface Who {
  readonly name?: Words
  readonly as: SourceKind | RoleKey
}

/** Who and when, as it stands beside every fact. */
export interface Mark {
  readonly who: Who
  readonly at: Instant
}

/** A sentence of the law package in the reader's language, with where it comes from. */
export interface Cited {
  readonly sentence: string
  /** As shown between brackets: `AVG 33, lid 1`. */
  readonly citations: ReadonlyArray<string>
}
