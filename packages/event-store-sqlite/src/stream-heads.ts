import type { ExpectedRevision, StreamName } from '@meldplicht/event-store'

/** Where a stream stands: its number in the file, if it has one, and its last revision. */
export interface StreamHead {
  readonly id: bigint | number | undefined
  readonly last: ExpectedRevision
}

/** Where streams stand, as long as nobody else writes. To be used within a transaction. */
export interface StreamHeads {
  /**
   * Forgets everything when another connection has written since the last time, and says whether
   * the log is whole.
   */
  readonly refresh: () => boolean
  readonly get: (stream: StreamName) => StreamHead | undefined
  readonly set: (stream: StreamName, head: StreamHead) => void
  /** Forgets everything: what was set may not have been written. */
  readonly forget: () => void
}

/** Most streams that are remembered; few are written to at a time. */
const MOST = 10_000

/**
 * Remembers where streams stand, so that an append to one that was just appended to need not look.
 *
 * @param dataVersion - PRAGMA data_version: another value after each commit of another connection
 * @param isWhole - asked after each such commit
 */
export const streamHeads = (dataVersion: () => unknown, isWhole: () => boolean): StreamHeads => {
  const heads = new Map<StreamName, StreamHead>()
  let seen: unknown
  return {
    refresh: () => {
      const version = dataVersion()
      if (version !== seen || heads.size >= MOST) heads.clear()
      if (version !== seen && !isWhole()) return false
      seen = version
      return true
    },
    get: (stream) => heads.get(stream),
    set: (stream, head) => heads.set(stream, head),
    forget: () => heads.clear(),
  }
}
