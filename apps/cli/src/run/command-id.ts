import { randomUUIDv7 } from 'node:crypto'
import type { CommandId as CommandIdType, Instant as InstantType } from '@meldplicht/domain'
import { CommandId, Instant } from '@meldplicht/domain'

const VERSION = 14
const MILLISECONDS = 12

/** A new command id. It is a UUIDv7 (RFC 9562, section 5.7), so it holds its own moment. */
export const newCommandId = (): CommandIdType => {
  const id = randomUUIDv7()
  if (CommandId.is(id)) return id
  throw new TypeError('a UUIDv7 is no CommandId')
}

/**
 * The moment that a command id holds: times that were not typed are this moment, so that sending
 * a command again with its id is the same command. Absent in an id of another version.
 */
export const momentIn = (id: CommandIdType): InstantType | undefined => {
  if (id.charAt(VERSION) !== '7') return undefined
  const ms = Number.parseInt(id.replaceAll('-', '').slice(0, MILLISECONDS), 16)
  const limit = 8.64e15
  const at = ms <= limit ? new Date(ms).toISOString() : ''
  return Instant.is(at) ? at : undefined
}
