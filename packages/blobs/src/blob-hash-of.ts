import { createHash } from 'node:crypto'
import { BlobHash } from '@meldplicht/domain'

/** The name of a blob with these bytes. */
export const blobHashOf = (bytes: Uint8Array): BlobHash => {
  const hash: unknown = createHash('sha256').update(bytes).digest('hex')
  if (BlobHash.is(hash)) return hash
  throw new TypeError('a SHA-256 is no blob hash')
}
