import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Envelope } from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { right } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { patient } from './support/patient.ts'
import type { RecordedRun } from './support/recorded-run.ts'
import { FRAME, FRAME_HEADER, PAGE, recordRun, WAL_HEADER } from './support/recorded-run.ts'
import { temporaryDirectory } from './support/temporary.ts'

/** What a store finds in these files, and that it goes on from there. */
const foundIn = async (
  path: string,
  database: Uint8Array,
  wal: Uint8Array,
): Promise<ReadonlyArray<Envelope>> => {
  writeFileSync(path, database)
  writeFileSync(`${path}-wal`, wal)
  const store = await right(openSqliteStore({ path }))
  const page = await right(store.readLog({ prefixes: ['incident-'] }, patient))
  const stream = someStream()
  const next = await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient))
  expect(next.position).toBe(BigInt(page.events.length + 1))
  await right(store.close())
  return page.events.map(({ envelope }) => envelope)
}

/** Everything that was acknowledged while the WAL was at most so long, and nothing else. */
const acknowledgedBy = ({ synced }: RecordedRun, bytes: number): ReadonlyArray<Envelope> =>
  synced.findLast((each) => each.bytes <= bytes)?.events ?? []

const framesOf = ({ wal }: RecordedRun): ReadonlyArray<number> =>
  Array.from({ length: (wal.length - WAL_HEADER) / FRAME }, (_, i) => WAL_HEADER + i * FRAME)

const flipped = (wal: Buffer, at: number): Buffer => {
  const changed = Buffer.from(wal)
  changed.writeUInt8(changed.readUInt8(at) ^ 0x55, at)
  return changed
}

/** Ways in which the WAL can be after the power went while the frame at `start` was written. */
const cuts: ReadonlyArray<readonly [string, (wal: Buffer, start: number) => Buffer]> = [
  ['ends before it', (wal, start) => wal.subarray(0, start)],
  ['ends after its first byte', (wal, start) => wal.subarray(0, start + 1)],
  ['ends after its header', (wal, start) => wal.subarray(0, start + FRAME_HEADER)],
  ['ends one byte too soon', (wal, start) => wal.subarray(0, start + FRAME - 1)],
  [
    'is zeros from there on',
    (wal, start) => Buffer.concat([wal.subarray(0, start), Buffer.alloc(wal.length - start)]),
  ],
  [
    'is noise from there on',
    (wal, start) => Buffer.concat([wal.subarray(0, start), randomBytes(wal.length - start)]),
  ],
  ['has another byte in its header', (wal, start) => flipped(wal, start + 3)],
  ['has another byte in its page', (wal, start) => flipped(wal, start + FRAME_HEADER + 2_000)],
  [
    'has its page only half',
    (wal, start) => {
      const torn = Buffer.from(wal)
      randomBytes(PAGE / 2).copy(torn, start + FRAME_HEADER + PAGE / 2)
      return torn
    },
  ],
]

describe('the power goes', () => {
  test('is tried on a run of many frames, with acknowledgements between them', async () => {
    const run = await recordRun()
    const frames = framesOf(run)
    expect(frames.length).toBeGreaterThan(60)
    expect(WAL_HEADER + frames.length * FRAME).toBe(run.wal.length)
    expect(run.synced.at(-1)?.bytes).toBe(run.wal.length)
    expect(new Set(run.synced.map(({ bytes }) => bytes)).size).toBe(9)
    expect(run.moved.equals(run.database)).toBe(false)
  })

  for (const [how, cut] of cuts) {
    test(`and the log ${how}: for each frame, what was acknowledged before it is there, whole`, async () => {
      const [path, run] = [join(temporaryDirectory(), 'log.db'), await recordRun()]
      for (const start of framesOf(run)) {
        const found = await foundIn(path, run.database, cut(run.wal, start))
        expect(found, `frame at ${start}`).toEqual(acknowledgedBy(run, start))
      }
    }, 300_000)
  }

  test('within the header of the log: nothing of it was acknowledged yet, and the file opens', async () => {
    const [path, run] = [join(temporaryDirectory(), 'log.db'), await recordRun()]
    for (const end of [0, 1, 16, WAL_HEADER - 1, WAL_HEADER])
      expect(await foundIn(path, run.database, run.wal.subarray(0, end))).toEqual([])
  })

  test('while the log is moved into the file: however far it was, all of it is there', async () => {
    const [path, run] = [join(temporaryDirectory(), 'log.db'), await recordRun()]
    const all = acknowledgedBy(run, run.wal.length)
    for (let end = 0; end <= run.moved.length; end += PAGE) {
      const rest = run.database.subarray(end)
      const torn = Buffer.concat([
        run.moved.subarray(0, end),
        randomBytes(PAGE / 2),
        rest.subarray(PAGE / 2),
      ])
      for (const database of [Buffer.concat([run.moved.subarray(0, end), rest]), torn])
        expect(await foundIn(path, database, run.wal), `page at ${end}`).toEqual(all)
    }
  }, 300_000)

  test('after the log was moved into the file: all of it is there without the log', async () => {
    const [path, run] = [join(temporaryDirectory(), 'log.db'), await recordRun()]
    const found = await foundIn(path, run.moved, Buffer.alloc(0))
    expect(found).toEqual(acknowledgedBy(run, run.wal.length))
    expect(found.at(0)?.revision).toBe(revision(0n))
  })
})
