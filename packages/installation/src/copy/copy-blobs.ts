import type { BlobError, Blobs } from '@meldplicht/blobs'
import type { BlobHash } from '@meldplicht/domain'
import { either as E } from 'fp-ts'

/** What became of the blobs. */
export interface CopiedBlobs {
  /** Blobs that the target has now and did not have before. */
  readonly copied: number
  /** Named by an event, and not in the source: lost, or gone with an erasure. */
  readonly missing: ReadonlyArray<BlobHash>
  /** In the source, but not what was put there. Not copied. */
  readonly changed: ReadonlyArray<BlobHash>
}

/**
 * Copies every blob that the target does not have yet, checked against its name on both sides. One
 * that is lost or changed is told, and keeps no other from being copied.
 *
 * @param named - the blobs that the copied events name
 */
export const copyBlobs = async (
  from: Blobs,
  to: Blobs,
  named: ReadonlySet<BlobHash>,
  signal: AbortSignal,
): Promise<E.Either<BlobError, CopiedBlobs>> => {
  const [source, target] = [await from.list({ signal })(), await to.list({ signal })()]
  if (E.isLeft(source)) return source
  if (E.isLeft(target)) return target
  const here = new Set(source.right.map(({ hash }) => hash))
  const there = new Set(target.right.map(({ hash }) => hash))
  const changed: Array<BlobHash> = []
  let copied = 0
  for (const hash of here) {
    if (there.has(hash)) continue
    const bytes = await from.get(hash, { signal })()
    if (E.isLeft(bytes)) {
      if (bytes.left._tag === 'BlobChanged') changed.push(hash)
      // Collected in the meantime: when an event names it, it is told below.
      else if (bytes.left._tag !== 'BlobMissing') return bytes
      continue
    }
    const put = await to.put(bytes.right, { signal })()
    if (E.isLeft(put)) return put
    there.add(hash)
    copied += 1
  }
  const missing = [...named].filter((hash) => !there.has(hash) && !changed.includes(hash))
  return E.right({ copied, missing, changed })
}
