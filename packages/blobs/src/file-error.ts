import type { BlobsUnavailable, BlobsUnavailableReason } from './errors.ts'

const REASONS: Readonly<Record<string, BlobsUnavailableReason>> = {
  EACCES: 'access-denied',
  EPERM: 'access-denied',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENOENT: 'cannot-open',
  ENOTDIR: 'cannot-open',
  EISDIR: 'cannot-open',
}

/** The code that node:fs gave, or none. */
export const codeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined

/** What an exception of node:fs means. */
export const blobsErrorOf = (thrown: unknown): BlobsUnavailable => {
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  const reason = REASONS[codeOf(thrown) ?? ''] ?? 'failed'
  return { _tag: 'BlobsUnavailable', reason, detail }
}
