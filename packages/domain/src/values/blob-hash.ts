import * as t from 'io-ts'
import { Sha256 } from './sha256.ts'

/** Brand of {@link BlobHash}. */
export interface BlobHashBrand {
  readonly BlobHash: unique symbol
}
/** The name of a blob: the SHA-256 of its bytes as they are kept, so of what was sealed. */
export const BlobHash = t.brand(
  Sha256,
  (hash): hash is t.Branded<string, BlobHashBrand> => Sha256.is(hash),
  'BlobHash',
)
/** See {@link BlobHash}. */
export type BlobHash = t.TypeOf<typeof BlobHash>
