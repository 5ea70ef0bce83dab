import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { memoryStore } from '@meldplicht/event-store'
import { right } from '@meldplicht/testing'
import { memoryVault } from '@meldplicht/vault/testing'
import { onTestFinished } from 'vitest'
import type { ProjectionOptions, RunningProjections } from '../../src/index.ts'
import { openProjections } from '../../src/index.ts'
import { reported } from './inputs.ts'
import type { World } from './world.ts'
import { newOrganisationId, setUp, temporaryDirectory, testClock, world } from './world.ts'

/** A page of a list. */
export const page = { limit: 50, offset: 0 }
/** All of a list. */
export const all = { limit: 500, offset: 0 } as const

/** Opens views; they are closed when the test is done. */
export const open = async (
  options: Partial<ProjectionOptions> = {},
): Promise<RunningProjections> => {
  const views = await right(
    openProjections({
      store: memoryStore(),
      vault: memoryVault(),
      now: testClock().now,
      path: join(temporaryDirectory(), 'views.db'),
      ...options,
    }),
  )
  onTestFinished(() => views.close())
  return views
}

/** A world with one organisation in it. */
export interface Scene extends World {
  readonly organisation: ReturnType<typeof newOrganisationId>
}

/** Makes a {@link Scene}. */
export const scene = async (options: Parameters<typeof world>[0] = {}): Promise<Scene> => {
  const made = await world(options)
  const organisation = newOrganisationId()
  await setUp(made, organisation)
  return { ...made, organisation }
}

/** Everything that the views of a log show. */
export const shown = async (
  views: RunningProjections,
  { organisation }: Scene,
): Promise<unknown> => {
  await right(views.caughtUp())
  const incidents = await right(views.incidents(all))
  return {
    incidents,
    organisations: await right(views.organisations()),
    reads: await Promise.all(
      incidents.rows.map(({ incident }) => right(views.reads(organisation, incident))),
    ),
  }
}

/** A log with three reports, its views at its head and closed. */
export const filled = async (): Promise<{ readonly made: Scene; readonly before: unknown }> => {
  const made = await scene()
  for (let i = 0; i < 3; i += 1) await reported(made.run, made.organisation)
  const before = await shown(made.projections, made)
  await made.projections.close()
  return { made, before }
}

/** Opens the views of a scene once more. */
export const reopen = (
  made: Scene,
  more: Partial<ProjectionOptions> = {},
): Promise<RunningProjections> =>
  open({ store: made.store, vault: made.vault, now: made.clock.now, path: made.viewsPath, ...more })

/** Opens the file as another tool would, past the views. */
export const raw = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path)
  onTestFinished(() => {
    if (db.isOpen) db.close()
  })
  return db
}
