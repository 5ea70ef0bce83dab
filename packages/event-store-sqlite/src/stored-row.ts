import { hash } from 'node:crypto'
import type { SQLOutputValue } from 'node:sqlite'
import type { HistoryDamaged, Stored } from '@meldplicht/event-store'
import { decodeEnvelope, Position } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'

/**
 * SHA-256 of the canonical form in UTF-8, in hexadecimal: finds a byte that changed on disk, as
 * SQLite itself does not.
 */
export const digestOf = (text: string): string => hash('sha256', text, 'hex')

const misfit = (row: Readonly<Record<string, SQLOutputValue>>): string | Stored => {
  const { position, stream, revision, event_id, digest, envelope: text } = row
  if (!Position.is(position)) return 'has no position'
  if (typeof text !== 'string') return 'has no bytes'
  if (digest !== digestOf(text)) return 'was changed'
  const decoded = decodeEnvelope(text)
  if (E.isLeft(decoded)) return decoded.left
  const envelope = decoded.right
  if (envelope.stream !== stream) return 'is filed under another stream'
  if (envelope.revision !== revision) return 'is filed under another revision'
  if (envelope.eventId !== event_id) return 'is filed under another id'
  return { position, envelope }
}

/**
 * An event from its row. Border of trust: the file may have been edited by anybody, so the bytes
 * must have their digest, be an envelope, and be the one that the columns say.
 */
export const storedRow = (
  row: Readonly<Record<string, SQLOutputValue>>,
): E.Either<HistoryDamaged, Stored> => {
  const stored = misfit(row)
  return typeof stored === 'string'
    ? E.left({
        _tag: 'HistoryDamaged',
        stream: typeof row['stream'] === 'string' ? row['stream'] : '',
        reason: `the event at position ${String(row['position'])} ${stored}`,
      })
    : E.right(stored)
}
