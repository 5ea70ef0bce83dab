import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Deps } from '@meldplicht/application'
import { Instant } from '@meldplicht/domain'
import { openInstallation } from '@meldplicht/installation'
import { must } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { composeApp, composePorts } from '../../src/composition.ts'
import { formSecretIn } from '../../src/server/form-secret.ts'
import { start } from '../../src/server/start.ts'

/** The web app over a data directory of its own, with a clock that a test sets. */
export interface App {
  readonly url: string
  readonly deps: Deps
  readonly dataDir: string
  /** The connection string when the log is on a server. */
  readonly store: string
  /** Sets the clock. It stands still until it is set again. */
  readonly at: (instant: Instant) => void
  /** Stops the server, lets something happen to its data, and starts it again at its address. */
  readonly restart: (meanwhile?: () => Promise<void>) => Promise<void>
  /** How often the whole log was asked for by a use case. */
  readonly logReads: () => number
}

interface Opened extends App {
  readonly close: () => Promise<void>
}

/** Where the clock of a test stands. */
export const NOON = must(Instant, '2026-11-23T11:00:00.000Z')

const right = <L, R>(either: E.Either<L, R>): R => {
  if (E.isLeft(either)) throw new Error(JSON.stringify(either.left))
  return either.right
}

const opened = async (change: (deps: Deps) => Deps, onServer = ''): Promise<Opened> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'meldplicht-web-'))
  let now = NOON
  let reads = 0
  const { ids, policy } = composePorts()
  const clock = { now: () => now }
  const begin = async (port: number) => {
    const where = { dataDir, store: onServer }
    const installation = right(await openInstallation({ ...where, clock, ids, policy })())
    const { store } = installation.deps
    const deps = change({
      ...installation.deps,
      store: {
        ...store,
        readLog: (...asked) => {
          reads += 1
          return store.readLog(...asked)
        },
      },
    })
    const app = composeApp(deps, right(formSecretIn(dataDir)))
    const { url, stop } = right(await start(app, { host: '127.0.0.1', port }))
    return { deps, url, end: () => stop().then(() => installation.close()) }
  }
  let running = await begin(0)
  const { url } = running
  return {
    url,
    get deps() {
      return running.deps
    },
    dataDir,
    store: onServer,
    at: (instant) => {
      now = instant
    },
    restart: async (meanwhile) => {
      await running.end()
      await meanwhile?.()
      running = await begin(Number(new URL(url).port))
    },
    logReads: () => reads,
    close: async () => {
      await running.end()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Starts the app; it stops and its data go when the test is finished. */
export const runningApp = async (
  change: (deps: Deps) => Deps = (deps) => deps,
  store = '',
): Promise<App> => {
  const app = await opened(change, store)
  onTestFinished(app.close)
  return app
}

/** One app for all tests of a file that only read. */
export const keptApp = (): (() => App) => {
  let app: Opened | undefined
  beforeAll(async () => {
    app = await opened((deps) => deps)
  })
  afterAll(() => app?.close())
  return () => {
    if (app === undefined) throw new Error('the app is not there yet')
    return app
  }
}
