/** What a client proposes to append. */
export interface Proposed {
  readonly id: string
  readonly type: string
  readonly contentType: string
  readonly data: Uint8Array
  /** The client's own metadata, not the server's. */
  readonly metadata: Uint8Array
}

/** An event as the server holds it. */
export interface ServerEvent extends Proposed {
  readonly stream: string
  readonly revision: bigint
  /** Commit and prepare position; they are the same for every event. */
  readonly position: bigint
  /** Milliseconds since the Unix epoch. */
  readonly created: number
}

/** Where a client says that a stream must stand. */
export type Expected = 'any' | 'no-stream' | 'stream-exists' | bigint

/** How the server answers an append, a deletion or a tombstone. */
export type Answer =
  | { readonly _tag: 'done'; readonly revision: bigint; readonly position: bigint }
  | { readonly _tag: 'wrong'; readonly actual: bigint | 'no-stream' }
  | { readonly _tag: 'deleted' }
  | { readonly _tag: 'too-large'; readonly limit: number }
  | { readonly _tag: 'malformed' }
