import { hash } from 'node:crypto'
import type { HistoryDamaged, Stored } from '@meldplicht/event-store'
import { decodeEnvelope, Position } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'

/**
 * SHA-256 of the canonical form in UTF-8, in hexadecimal: finds a byte that changed on disk, as
 * SQLite itself does not.
 */
export const digestOf = (text: string): string => hash('sha256', text, 'hex')

const misfit = (row: ReadonlyArray<unknown>): string | Stored => {
  const [position, stream, revision, eventId, digest, text] = row
  if (!Position.is(position)) return 'has no position'
  if (typeof text !== 'string') return 'has no bytes'
  if (digest !== digestOf(text)) return 'was changed'
  const decoded = decodeEnvelope(text)
  if (E.isLeft(decoded)) return decoded.left
  const envelope = decoded.right
  if (envelope.stream !== stream) return 'is filed under another stream'
  if (envelope.revision !== revision) return 'is filed under another revision'
  if (envelope.eventId !== eventId) return 'is filed under another id'
  return { position, envelope }
}

/**
 * An event from its row, whose columns are {@link EVENT_COLUMNS}. Border of trust: the file may have been edited by anybody, so the bytes
 * must have their digest, be an envelope, and be the one that the columns say.
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
