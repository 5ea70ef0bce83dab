import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Envelope } from '@meldplicht/event-store'
import type { Frozen } from './sample.ts'

const require = createRequire(import.meta.url)

/** Builds the native part of their driver, which no installation of ours does. */
export const buildDriver = (): void => {
  const cwd = dirname(require.resolve('sqlite3/package.json'))
  const built = spawnSync('npm', ['run', 'install'], { cwd, stdio: 'inherit' })
  if (built.status !== 0) console.log('the driver of emmett-sqlite could not be built')
}

/** The same workloads on `@event-driven-io/emmett-sqlite`. */
export interface Emmett {
  readonly append: (one: Frozen) => Promise<unknown>
  /** Every event of a stream, parsed; answers how many. */
  readonly readStream: (stream: string) => Promise<number>
  /** How many of its calls failed (SQLITE_BUSY) and were made again. */
  readonly failures: () => number
}

const MOST_TRIES = 50

/** Opens an {@link Emmett}, or says why it cannot be measured here. */
export const emmett = async (path: string): Promise<Emmett | string> => {
  try {
    const { getSQLiteEventStore } = await import('@event-driven-io/emmett-sqlite')
    const store = getSQLiteEventStore({ fileName: path })
    let failures = 0
    // It commits while a statement of its own may still run, and fails then.
    const insist = async <A>(work: () => Promise<A>): Promise<A> => {
      for (let tries = 1; ; tries += 1) {
        try {
          return await work()
        } catch (error) {
          failures += 1
          if (tries === MOST_TRIES) throw error
        }
      }
    }
    return {
      failures: () => failures,
      append: ({ stream, at, event }) =>
        insist(() =>
          store.appendToStream(stream, [{ type: event.type, data: Envelope.encode(event) }], {
            expectedStreamVersion: at === 'no-stream' ? 'STREAM_DOES_NOT_EXIST' : at + 1n,
          }),
        ),
      readStream: async (stream) => (await insist(() => store.readStream(stream))).events.length,
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return `its driver is not built here (pnpm bench emmett builds it): ${reason}`
  }
}
