import type { DatabaseSync } from 'node:sqlite'
import type { Position, Subscription } from '@meldplicht/event-store'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { Projections } from '../ports/projections.ts'
import type { ProjectionsUnavailable } from '../ports/projections-error.ts'
import type { Projected, ProjectorDeps } from './project.ts'
import { project } from './project.ts'
import {
  selectByNumber,
  selectIncident,
  selectIncidents,
  selectOrganisations,
  selectReads,
} from './queries.ts'
import { emptyViews, openViewsDatabase } from './views-database.ts'
import { viewsError } from './views-error.ts'
import { progressOf } from './views-rows.ts'

/** The views with what runs them. */
export interface RunningProjections extends Projections {
  /** Empties every view and makes them anew from the log; resolves at its head. */
  readonly rebuild: (
    onProgress: (events: number) => void,
  ) => TE.TaskEither<ProjectionsUnavailable, { readonly events: number }>
  /** Resolves once everything that stands in the log now is in the views. */
  readonly caughtUp: () => TE.TaskEither<ProjectionsUnavailable, { readonly events: number }>
  readonly close: () => Promise<void>
}

/** How the views are run. */
export interface ProjectionOptions extends ProjectorDeps {
  /** The file of the views; disposable. */
  readonly path: string
  /** How long a page waits for its own write to become visible, in milliseconds. */
  readonly patience?: number
}

const PREFIXES = ['incident-', 'organisation-', 'access-'] as const
const POLL = 15

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

// The log may be another one than the views were made from (a restored backup, another store):
// positions of one store say nothing about another, so the first event tells.
const sameLog = (
  options: ProjectionOptions,
  db: DatabaseSync,
): TE.TaskEither<ProjectionsUnavailable, boolean> => {
  const { firstEvent } = progressOf(db)
  if (firstEvent === undefined) return TE.right(true)
  const { signal } = new AbortController()
  return F.pipe(
    options.store.readLog({ prefixes: PREFIXES, limit: 1 }, { signal }),
    TE.bimap(
      (error): ProjectionsUnavailable => ({
        _tag: 'ProjectionsUnavailable',
        reason: 'cannot-open',
        detail: `the log cannot be read (${error._tag})`,
      }),
      ({ events }) => events[0]?.envelope.eventId === firstEvent,
    ),
  )
}

const run = (options: ProjectionOptions, db: DatabaseSync): RunningProjections => {
  let handled = 0
  let expected = progressOf(db).position
  let subscription = start()

  function start(): Subscription {
    return options.store.subscribe({
      ...(expected === undefined ? {} : { after: expected }),
      prefixes: PREFIXES,
      handle: (batch) =>
        F.pipe(
          project(options, db, batch, expected),
          TE.map((projected) => moved(projected, batch.length)),
        ),
    })
  }

  const moved = (projected: Projected, events: number): void => {
    if (projected._tag === 'emptied') void restart()
    else {
      handled += events
      expected = projected.position
    }
  }

  // Another process emptied the views (a rebuild, a newer version): begin where they are now.
  const restart = async (): Promise<void> => {
    await subscription.stop()
    expected = progressOf(db).position
    subscription = start()
  }

  const behind = (reason: 'behind' | 'parked', detail: string): ProjectionsUnavailable => ({
    _tag: 'ProjectionsUnavailable',
    reason,
    detail,
  })

  const reached = (position: Position): boolean => {
    const at = progressOf(db).position
    return at !== undefined && at >= position
  }

  const waitFor = async (position: Position): Promise<E.Either<ProjectionsUnavailable, void>> => {
    const until = performance.now() + (options.patience ?? 5000)
    while (!reached(position)) {
      const state = subscription.state()
      if (state._tag === 'parked') return E.left(behind('parked', state.reason))
      if (performance.now() > until) return E.left(behind('behind', 'the views are catching up'))
      await pause(POLL)
    }
    return E.right(undefined)
  }

  const untilLive = async (
    onProgress: (events: number) => void,
  ): Promise<E.Either<ProjectionsUnavailable, { readonly events: number }>> => {
    for (;;) {
      const state = subscription.state()
      onProgress(handled)
      if (state._tag === 'live') return E.right({ events: handled })
      if (state._tag === 'parked') return E.left(behind('parked', state.reason))
      await pause(POLL)
    }
  }

  const atHead = async (
    onProgress: (events: number) => void,
  ): Promise<E.Either<ProjectionsUnavailable, { readonly events: number }>> => {
    await subscription.stop()
    emptyViews(db)
    handled = 0
    expected = undefined
    subscription = start()
    return untilLive(onProgress)
  }

  const query = <A>(select: () => A): TE.TaskEither<ProjectionsUnavailable, A> =>
    TE.fromEither(E.tryCatch(select, viewsError))

  const guarded = <A>(
    task: () => Promise<E.Either<ProjectionsUnavailable, A>>,
  ): TE.TaskEither<ProjectionsUnavailable, A> =>
    F.pipe(TE.tryCatch(task, viewsError), TE.chainEitherK(F.identity))

  return {
    waitFor: (position) => guarded(() => waitFor(position)),
    incidents: (by) => query(() => selectIncidents(db, by)),
    incident: (id) => query(() => selectIncident(db, id)),
    byNumber: (organisation, number) => query(() => selectByNumber(db, organisation, number)),
    organisations: () => query(() => selectOrganisations(db)),
    reads: (id) => query(() => selectReads(db, id)),
    rebuild: (onProgress) => guarded(() => atHead(onProgress)),
    caughtUp: () => guarded(() => untilLive(() => {})),
    close: async () => {
      await subscription.stop()
      if (db.isOpen) db.close()
    },
  }
}

/** Opens the views beside the log and keeps them up to date until they are closed. */
export const openProjections = (
  options: ProjectionOptions,
): TE.TaskEither<ProjectionsUnavailable, RunningProjections> =>
  F.pipe(
    TE.fromEither(E.tryCatch(() => openViewsDatabase(options.path), viewsError)),
    TE.chain((db) =>
      F.pipe(
        sameLog(options, db),
        TE.chainEitherK((same) =>
          E.tryCatch(() => {
            if (!same) emptyViews(db)
            return run(options, db)
          }, viewsError),
        ),
      ),
    ),
  )
