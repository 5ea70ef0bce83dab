export { blobHashOf } from './blob-hash-of.ts'
export type { BlobCall, BlobEntry, Blobs, BlobsError } from './blobs.ts'
export { directoryBlobs } from './directory-blobs.ts'
export type {
  BlobChanged,
  BlobError,
  BlobMissing,
  BlobsAborted,
  BlobsUnavailable,
  BlobsUnavailableReason,
} from './errors.ts'
export { memoryBlobs } from './memory-blobs.ts'
