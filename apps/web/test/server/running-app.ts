import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Deps } from '@meldplicht/application'
import { Instant } from '@meldplicht/domain'
import { openInstallation } from '@meldplicht/installation'
import { must } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { onTestFinished } from 'vitest'
import { composeApp, composePorts } from '../../src/composition.ts'
import { start } from '../../src/server/start.ts'

/** The web app over a data directory of its own, with a clock that a test sets. */
export interface App {
  readonly url: string
  readonly deps: Deps
  readonly dataDir: string
  /** Sets the clock. It stands still until it is set again. */
  readonly at: (instant: Instant) => void
}

export const NOON = must(Instant, '2026-11-23T11:00:00.000Z')

const right = <L, R>(either: E.Either<L, R>): R => {
  if (E.isLeft(either)) throw new Error(JSON.stringify(either.left))
  return either.right
}

/** Starts the app; it stops and its data go when the test is finished. */
export const runningApp = async (change: (deps: Deps) => Deps = (deps) => deps): Promise<App> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'meldplicht-web-'))
  let now = NOON
  const { ids, policy } = composePorts()
  const clock = { now: () => now }
  const installation = right(await openInstallation({ dataDir, clock, ids, policy })())
  const deps = change(installation.deps)
  const running = right(await start(composeApp(deps), { host: '127.0.0.1', port: 0 }))
  onTestFinished(async () => {
    await running.stop()
    await installation.close()
    await rm(dataDir, { recursive: true, force: true })
  })
  return {
    url: running.url,
    deps,
    dataDir,
    at: (instant) => {
      now = instant
    },
  }
}
