import type * as t from 'io-ts'
import { BlobHash } from './blob-hash.ts'
import { closed } from './closed.ts'
import { MediaType } from './media-type.ts'
import { UrlSafe } from './url-safe.ts'
import { WholeNumber } from './whole-number.ts'

/**
 * A file that is kept outside the log, as an event names it: what kind it is, its size in bytes
 * before it was sealed, the blob with its ciphertext (AES-256-GCM, the tag at the end), and what
 * the vault needs to open it. Stored shape.
 */
export const StoredFile = closed('StoredFile', {
  mediaType: MediaType,
  size: WholeNumber,
  blob: BlobHash,
  keyId: UrlSafe,
  nonce: UrlSafe,
  keyCommitment: UrlSafe,
})
/** See {@link StoredFile}. */
export type StoredFile = t.TypeOf<typeof StoredFile>
