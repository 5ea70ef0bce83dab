import type { DatabaseSync } from 'node:sqlite'
import type { Position, SubscriptionState } from '@meldplicht/event-store'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { Projections } from '../ports/projections.ts'
import type { ProjectionsUnavailable } from '../ports/projections-error.ts'
import type { ProjectorDeps } from './fold-incidents.ts'
import type { Following } from './follow-log.ts'
import { followLog } from './follow-log.ts'
import {
  selectByNumber,
  selectIncident,
  selectIncidents,
  selectOrganisations,
  selectReads,
  selectTroubles,
} from './queries.ts'
import { isSameLog, PREFIXES } from './same-log.ts'
import { emptyViews, openViewsDatabase } from './views-database.ts'
import { viewsError } from './views-error.ts'
import { isBefore, progressOf } from './views-rows.ts'

/** The views with what runs them. */
export interface RunningProjections extends Projections {
  /** Empties every view and makes them anew from the log; resolves at its head. */
  readonly rebuild: (
    onProgress: (events: number) => void,
  ) => TE.TaskEither<ProjectionsUnavailable, { readonly events: number }>
  /** Resolves once everything that stands in the log now is in the views. */
  readonly caughtUp: () => TE.TaskEither<ProjectionsUnavailable, { readonly events: number }>
  /** How they stand: following the log, or why not. */
  readonly state: () => SubscriptionState
  /** The streams that could not be projected, with why; all others were. */
  readonly troubles: () => TE.TaskEither<
    ProjectionsUnavailable,
    ReadonlyArray<{ readonly stream: string; readonly reason: string }>
  >
  readonly close: () => Promise<void>
}

/** How the views are run. */
export interface ProjectionOptions extends ProjectorDeps {
  /** The file of the views; disposable. */
  readonly path: string
  /** How long a page waits for its own write to become visible, in milliseconds. */
  readonly patience?: number
  /** How long views that came to a stop rest before they are tried again, in milliseconds. */
  readonly resumeAfter?: number
}

const PATIENCE = 5_000
const RESUME_AFTER = 30_000
const POLL = 15

type Answer<A> = E.Either<ProjectionsUnavailable, A>

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, POLL))

const unavailable = (
  reason: ProjectionsUnavailable['reason'],
  detail: string,
): E.Either<ProjectionsUnavailable, never> =>
  E.left({ _tag: 'ProjectionsUnavailable', reason, detail })

const run = (
  options: ProjectionOptions,
  db: DatabaseSync,
  following: Following,
  patience: number,
): RunningProjections => {
  let closing = false

  /** Waits until `holds`, unless the views are closed or parked, or it takes too long. */
  const until = async (
    holds: () => boolean | Promise<boolean>,
    longest: number,
  ): Promise<Answer<void>> => {
    const end = performance.now() + longest
    while (!closing && db.isOpen) {
      if (await holds()) return E.right(undefined)
      const state = following.state()
      if (state._tag === 'parked') {
        const trouble = following.trouble()
        return trouble === undefined || trouble.reason === 'cannot-open'
          ? unavailable('parked', state.reason)
          : E.left(trouble)
      }
      if (performance.now() > end) return unavailable('behind', 'the views are catching up')
      await pause()
    }
    return unavailable('closed', 'the views were closed')
  }

  const reached = (position: Position) => (): boolean =>
    !isBefore(progressOf(db).position, position)

  const current = (): boolean => {
    if (following.isCurrent()) return true
    // Live and yet not complete: another process emptied them (a rebuild) and may be gone by now.
    if (following.state()._tag === 'live') void following.restart()
    return false
  }

  const rebuild = async (
    onProgress: (events: number) => void,
  ): Promise<Answer<{ readonly events: number }>> => {
    await following.beginAnew()
    const done = await until(() => {
      onProgress(following.handled())
      return following.isCurrent()
    }, Number.POSITIVE_INFINITY)
    return E.map(() => ({ events: following.handled() }))(done)
  }

  // Asks the log itself: the subscription hears a little later what another process wrote.
  const nothingNew = async (): Promise<boolean> => {
    const { position: after } = progressOf(db)
    const query = { prefixes: PREFIXES, limit: 1, ...(after === undefined ? {} : { after }) }
    const page = await options.store.readLog(query, { signal: new AbortController().signal })()
    if (E.isLeft(page)) throw new Error(`the log cannot be read (${page.left._tag})`)
    return current() && page.right.atHead && page.right.events.length === 0
  }

  const caughtUp = async (): Promise<Answer<{ readonly events: number }>> =>
    E.map(() => ({ events: following.handled() }))(
      await until(nothingNew, Number.POSITIVE_INFINITY),
    )

  const guarded = <A>(task: () => Promise<Answer<A>>): TE.TaskEither<ProjectionsUnavailable, A> =>
    F.pipe(TE.tryCatch(task, viewsError), TE.chainEitherK(F.identity))

  const query = <A>(select: () => A): TE.TaskEither<ProjectionsUnavailable, A> =>
    guarded(async () => E.map(select)(await until(current, patience)))

  return {
    waitFor: (position) => guarded(() => until(reached(position), patience)),
    incidents: (by) => query(() => selectIncidents(db, by)),
    incident: (id) => query(() => selectIncident(db, id)),
    byNumber: (organisation, number) => query(() => selectByNumber(db, organisation, number)),
    organisations: () => query(() => selectOrganisations(db)),
    reads: (organisation, id) => query(() => selectReads(db, organisation, id)),
    troubles: () => query(() => selectTroubles(db)),
    rebuild: (onProgress) => guarded(() => rebuild(onProgress)),
    caughtUp: () => guarded(caughtUp),
    state: following.state,
    close: async () => {
      closing = true
      await following.stop()
      if (db.isOpen) db.close()
    },
  }
}

const begin = (
  options: ProjectionOptions,
  db: DatabaseSync,
  patience: number,
): TE.TaskEither<ProjectionsUnavailable, RunningProjections> =>
  F.pipe(
    isSameLog(options, db),
    TE.chainEitherK((same) =>
      E.tryCatch(() => {
        if (!same) emptyViews(db)
        return run(
          options,
          db,
          followLog(options, db, options.resumeAfter ?? RESUME_AFTER),
          patience,
        )
      }, viewsError),
    ),
    TE.orElseFirstIOK(() => () => db.close()),
  )

/** Opens the views beside the log and keeps them up to date until they are closed. */
export const openProjections = (
  options: ProjectionOptions,
): TE.TaskEither<ProjectionsUnavailable, RunningProjections> => {
  const patience = options.patience ?? PATIENCE
  return F.pipe(
    TE.tryCatch(() => openViewsDatabase(options.path, patience), viewsError),
    TE.chain((db) => begin(options, db, patience)),
  )
}
