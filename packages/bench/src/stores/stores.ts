import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { EventStore, Position } from '@meldplicht/event-store'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { right } from '@meldplicht/testing'
import type { Vault } from '@meldplicht/vault'
import { openVault } from '@meldplicht/vault'
import { fileSystemOf } from '../machine.ts'
import type { Contender } from '../rounds.ts'
import { race, tell, WARM_UP } from '../rounds.ts'
import type { BareSqlite } from './bare-sqlite.ts'
import { bareSqlite } from './bare-sqlite.ts'
import { openDesk } from './desk.ts'
import type { Emmett } from './emmett-sqlite.ts'
import { emmett } from './emmett-sqlite.ts'
import { patient } from './patient.ts'
import type { SameTables } from './same-tables.ts'
import { sameTables } from './same-tables.ts'
import type { Frozen } from './sample.ts'
import { LENGTH, sampler } from './sample.ts'

const ROUNDS = 21
const WRITERS = 64
/** Incidents that are written one event after the other in a round. */
const INCIDENTS = 40

const BARE = 'bare node:sqlite'
// A program that does more than write gives the event loop a turn after each row.
const YIELDING = `${BARE}, yielding`
const TABLES = `${BARE}, the store's own tables`
const PORT = 'the port, one after the other'
const CROWD = `the port, ${WRITERS} writers at once`
const KNOWN = 'use case, on a known incident'
const NEW = 'use case, opening an incident'
const EMMETT = 'emmett-sqlite, one after the other'

interface Bench {
  readonly bare: BareSqlite
  readonly tables: SameTables
  readonly store: EventStore
  readonly vault: Vault
  readonly emmett: Emmett | string
  readonly some: (incidents: number) => ReadonlyArray<Frozen>
}

const append = (store: EventStore, { stream, at, event }: Frozen): Promise<unknown> =>
  right(store.append(stream, at, [event], patient))

const inTurn = async <A>(all: ReadonlyArray<A>, each: (one: A) => unknown): Promise<void> => {
  for (const one of all) await each(one)
}

/** Makes histories of new incidents outside what is timed, and appends them in it. */
const appending = (
  name: string,
  some: Bench['some'],
  run: (all: ReadonlyArray<Frozen>) => unknown,
  incidents = INCIDENTS,
): Contender => ({
  name,
  count: incidents * LENGTH,
  prepare: () => {
    const all = some(incidents)
    return () => run(all)
  },
})

const unyielding =
  (each: (one: Frozen) => void) =>
  (all: ReadonlyArray<Frozen>): void => {
    for (const one of all) each(one)
  }

const writing = ({
  bare,
  tables,
  store,
  some,
  emmett: theirs,
}: Bench): ReadonlyArray<Contender> => [
  appending(BARE, some, unyielding(bare.append)),
  appending(YIELDING, some, (all) =>
    inTurn(all, (one) => {
      bare.append(one)
      return turn()
    }),
  ),
  appending(TABLES, some, unyielding(tables.append)),
  appending(PORT, some, (all) => inTurn(all, (one) => append(store, one))),
  {
    name: CROWD,
    count: WRITERS * LENGTH,
    prepare: () => {
      const each = Array.from({ length: WRITERS }, () => some(1))
      return () => Promise.all(each.map((all) => inTurn(all, (one) => append(store, one))))
    },
  },
  ...(typeof theirs === 'string'
    ? []
    : [appending(EMMETT, some, (all) => inTurn(all, theirs.append), 1)]),
]

const useCases = async ({ bare, store, vault, some }: Bench): Promise<void> => {
  const desk = await openDesk(store, vault)
  let known: ReadonlyArray<Awaited<ReturnType<typeof desk.report>>> = []
  const raced = await race(
    [
      appending(BARE, some, unyielding(bare.append)),
      {
        name: NEW,
        count: INCIDENTS,
        prepare: () => async () => {
          const opened = []
          for (let i = 0; i < INCIDENTS; i += 1) opened.push(await desk.report())
          known = opened
        },
      },
      {
        name: KNOWN,
        count: INCIDENTS * (LENGTH - 1),
        prepare: () => async () => {
          const incidents = known.length === 0 ? [await desk.report()] : known
          for (let i = 0; i < INCIDENTS * (LENGTH - 1); i += 1) {
            const incident = incidents[i % incidents.length]
            if (incident !== undefined) await desk.supplement(incident)
          }
        },
      },
    ],
    ROUNDS,
  )
  tell('Whole use cases: load, decide, seal, append, answer', raced, { [KNOWN]: 0.6 })
  await desk.close()
}

const readAll = async (store: EventStore): Promise<number> => {
  let read = 0
  for (let after: Position | undefined; ; ) {
    const query = { prefixes: ['incident-'], ...(after === undefined ? {} : { after }) } as const
    const page = await right(store.readLog(query, patient))
    read += page.events.length
    after = page.next
    if (page.atHead) return read
  }
}

const reading = async (directory: string, { some, emmett: theirs }: Bench): Promise<void> => {
  const bare = bareSqlite(join(directory, 'bare-read.db'))
  const store = await right(openSqliteStore({ path: join(directory, 'port-read.db') }))
  const all = some(300)
  for (const one of all) bare.append(one)
  await Promise.all(
    all
      .filter(({ at }) => at === 'no-stream')
      .map(({ stream }) =>
        inTurn(
          all.filter((one) => one.stream === stream),
          (one) => append(store, one),
        ),
      ),
  )
  const sample = some(1)
  if (typeof theirs !== 'string') await inTurn(sample, theirs.append)
  const counted = (count: number, read: () => Promise<number> | number) => ({
    count,
    prepare: () => async (): Promise<void> => {
      if ((await read()) !== count) throw new Error('not everything was read')
    },
  })
  const raced = await race(
    [
      { name: `${BARE}, JSON.parse`, ...counted(all.length, () => bare.readAll()) },
      {
        name: `${BARE}, JSON.parse, CRC-32`,
        ...counted(all.length, () => bare.readAll(true)),
      },
      { name: 'the port, decoded and checked', ...counted(all.length, () => readAll(store)) },
      ...(typeof theirs === 'string'
        ? []
        : [
            {
              name: 'emmett-sqlite, stream by stream',
              ...counted(LENGTH, () => theirs.readStream(sample[0]?.stream ?? '')),
            },
          ]),
    ],
    ROUNDS,
  )
  tell('Reading the whole log in order', raced, { 'the port, decoded and checked': 0.6 })
  bare.close()
  await right(store.close())
}

/** The embedded store beside bare node:sqlite and emmett-sqlite. */
export const benchStores = async (): Promise<void> => {
  const directory = mkdtempSync(join(process.env['MELDPLICHT_BENCH_DIR'] ?? tmpdir(), 'bench-'))
  const inside = (name: string): string => join(directory, name)
  try {
    const bench: Bench = {
      bare: bareSqlite(inside('bare.db')),
      tables: await sameTables(inside('tables.db')),
      store: await right(openSqliteStore({ path: inside('port.db') })),
      vault: await right(
        openVault({
          keysPath: inside('keys.db'),
          masterKeyPath: inside('master.key'),
          create: true,
        }),
      ),
      emmett: await emmett(inside('emmett.db')),
      some: await sampler(),
    }
    const [example] = bench.some(1)
    console.log(
      `on ${fileSystemOf(directory)} in ${directory}; WAL, synchronous = FULL, pages of 4 KiB, ` +
        `automatic checkpoint; events of about ${JSON.stringify(example?.event.data).length + 800} bytes; ` +
        `${WARM_UP} rounds to warm up, ${ROUNDS} that count, in turn, medians; noise is the middle half of the rounds`,
    )
    if (typeof bench.emmett === 'string') console.log(`emmett-sqlite: ${bench.emmett}`)
    tell('Durable appends of one event', await race(writing(bench), ROUNDS), {
      [PORT]: 0.8,
      [CROWD]: 5,
    })
    await useCases(bench)
    await reading(directory, bench)
    if (typeof bench.emmett !== 'string' && bench.emmett.failures() > 0)
      console.log(
        `emmett-sqlite failed ${bench.emmett.failures()} times (busy) and was asked again`,
      )
    bench.bare.close()
    bench.tables.close()
    await right(bench.store.close())
    await right(bench.vault.close())
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
