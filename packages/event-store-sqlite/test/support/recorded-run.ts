import { readFileSync, statSync } from 'node:fs'
import type { Envelope } from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { someEvent, someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import { readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { patient } from './patient.ts'
import { open, raw, temporaryFile } from './temporary.ts'

// https://www.sqlite.org/fileformat2.html#walformat
export const WAL_HEADER = 32
export const FRAME_HEADER = 24
export const PAGE = 4_096
export const FRAME = FRAME_HEADER + PAGE

/** What was acknowledged once the WAL was so long. */
export interface Synced {
  readonly bytes: number
  /** Everything acknowledged by then, in the order of the log. */
  readonly events: ReadonlyArray<Envelope>
}

/** A run of appends, with the bytes that it wrote. */
export interface RecordedRun {
  /** The database file, as it was during the whole run, for nothing was moved out of the WAL. */
  readonly database: Buffer
  readonly wal: Buffer
  /** The database file after all of the WAL was moved into it. */
  readonly moved: Buffer
  readonly synced: ReadonlyArray<Synced>
}

/** How many appends each group has; each is one transaction, and acknowledged together. */
const GROUPS = [1, 3, 1, 8, 2, 1, 5, 1]

/** Appends groups of events, also of several pages, and notes where the WAL ends after each. */
export const recordRun = async (): Promise<RecordedRun> => {
  const path = temporaryFile()
  const store = await open(path)
  const synced: Array<Synced> = [{ bytes: 0, events: [] }]
  const growing = someStream()
  let events: ReadonlyArray<Envelope> = []
  for (const [round, size] of GROUPS.entries()) {
    const group = Array.from({ length: size }, (_, i) => {
      const [stream, at] = i === 0 ? [growing, BigInt(round * 2)] : [someStream(), 0n]
      const data = 'x'.repeat(i === 1 ? 15_000 : 10)
      return {
        stream,
        at: at === 0n ? ('no-stream' as const) : revision(at - 1n),
        events: RNEA.makeBy((n) => someEvent(stream, at + BigInt(n), { data }))(2),
      }
    })
    const answers = await Promise.all(
      group.map((each) => right(store.append(each.stream, each.at, each.events, patient))),
    )
    // Acknowledged: from here on it may never be lost.
    if (!answers.every(({ written }) => written)) throw new Error('not written')
    events = [...events, ...group.flatMap((each) => each.events)]
    synced.push({ bytes: statSync(`${path}-wal`).size, events })
  }
  const [database, wal] = [readFileSync(path), readFileSync(`${path}-wal`)]
  raw(path).exec('PRAGMA wal_checkpoint(FULL)')
  return { database, wal, moved: readFileSync(path), synced }
}
