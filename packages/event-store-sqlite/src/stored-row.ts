import { crc32 } from 'node:zlib'
import type { HistoryDamaged, Stored } from '@meldplicht/event-store'
import { decodeEnvelope, Position } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'

/**
 * CRC-32 (RFC 1952, section 8) of the canonical form in UTF-8: finds a byte that changed on disk, as
 * SQLite itself does not. Whoever changes it on purpose can mend a digest without a key as easily,
 * however long it is.
 */
export const checksumOf = (stored: string | Uint8Array): number => crc32(stored)

const misfit = (row: ReadonlyArray<unknown>): string | Stored => {
  const [position, stream, revision, checksum, text] = row
  if (!Position.is(position)) return 'has no position'
  if (typeof text !== 'string') return 'has no bytes'
  if (checksum !== BigInt(checksumOf(text))) return 'was changed'
  const decoded = decodeEnvelope(text)
  if (E.isLeft(decoded)) return decoded.left
  const envelope = decoded.right
  if (envelope.stream !== stream) return 'is filed under another stream'
  if (envelope.revision !== revision) return 'is filed under another revision'
  return { position, envelope }
}

/**
 * An event from its row, whose columns are {@link EVENT_COLUMNS}. Border of trust: the file may have been edited by anybody, so the bytes
 * must have their checksum, be an envelope, and be the one that the columns say.
 */
export const storedRow = (row: unknown): E.Either<HistoryDamaged, Stored> => {
  const columns: ReadonlyArray<unknown> = Array.isArray(row) ? row : []
  const stored = misfit(columns)
  return typeof stored === 'string'
    ? E.left({
        _tag: 'HistoryDamaged',
        stream: typeof columns[1] === 'string' ? columns[1] : '',
        reason: `the event at position ${String(columns[0])} ${stored}`,
      })
    : E.right(stored)
}
