import type { DatabaseSync } from 'node:sqlite'
import type { Position, SubscriptionState } from '@meldplicht/event-store'
import { function as F, taskEither as TE } from 'fp-ts'
import type { ProjectionsUnavailable } from '../ports/projections-error.ts'
import type { ProjectorDeps } from './fold-incidents.ts'
import { project } from './project.ts'
import { PREFIXES } from './same-log.ts'
import { emptyViews } from './views-database.ts'
import { isBefore, progressOf } from './views-rows.ts'

/** Keeps the views up to date with the log. */
export interface Following {
  readonly state: () => SubscriptionState
  /** Whether the views hold everything up to where the log was when they were last complete. */
  readonly isCurrent: () => boolean
  /** What keeps the views from being written since they last moved on, if they were the matter. */
  readonly trouble: () => ProjectionsUnavailable | undefined
  /** How many events were projected since the start or the last rebuild. */
  readonly handled: () => number
  /** Begins again where the views are now. */
  readonly restart: () => Promise<void>
  /** Empties the views and begins at the beginning. */
  readonly beginAnew: () => Promise<void>
  readonly stop: () => Promise<void>
}

interface Run {
  readonly state: () => SubscriptionState
  readonly stop: () => Promise<void>
}

const STOPPED: SubscriptionState = { _tag: 'stopped' }

/**
 * Starts to follow.
 *
 * @param resumeAfter - how long a parked subscription rests before it is tried again, in milliseconds
 */
export const followLog = (
  deps: ProjectorDeps,
  db: DatabaseSync,
  resumeAfter: number,
): Following => {
  let run: Run | undefined
  let expected: Position | undefined
  let complete = false
  let handled = 0
  let trouble: ProjectionsUnavailable | undefined
  let over = false
  let restarting = false
  let rest: NodeJS.Timeout | undefined
  let turn: Promise<void> = Promise.resolve()

  // Starting, stopping and emptying happen one after another, whoever asks for them.
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }

  const onState = (state: SubscriptionState): void => {
    if (state._tag === 'live') complete = true
    if (state._tag === 'parked' && !over) {
      rest = setTimeout(() => void restart(), resumeAfter)
      rest.unref()
    }
  }

  const start = (): void => {
    const halt = new AbortController()
    expected = progressOf(db).position
    complete = false
    const subscription = deps.store.subscribe({
      ...(expected === undefined ? {} : { after: expected }),
      prefixes: PREFIXES,
      handle: (batch) =>
        F.pipe(
          project(deps, db, batch, expected, halt.signal),
          TE.mapLeft(({ reason, views }) => {
            trouble = views
            return { reason }
          }),
          TE.chain((projected) => {
            trouble = undefined
            if (projected._tag !== 'projected') {
              void restart(projected._tag === 'outdated')
              return TE.left({ reason: `the views are ${projected._tag}` })
            }
            handled += batch.length
            expected = projected.position
            return TE.right(undefined)
          }),
        ),
      onState,
    })
    run = {
      state: subscription.state,
      stop: () => {
        halt.abort()
        return subscription.stop()
      },
    }
  }

  const halt = async (): Promise<void> => {
    clearTimeout(rest)
    await run?.stop()
    run = undefined
  }

  // Asked for by a handler, a timer or a page that found the views emptied by another process:
  // nobody waits for it, so what goes wrong is shown by the state and tried again later.
  const restart = async (empty = false): Promise<void> => {
    if (restarting || over) return
    restarting = true
    try {
      await inTurn(async () => {
        await halt()
        restarting = false
        if (over) return
        if (empty) emptyViews(db)
        start()
      })
    } catch {
      restarting = false
      rest = setTimeout(() => void restart(empty), resumeAfter)
      rest.unref()
    }
  }

  start()
  return {
    state: () => run?.state() ?? STOPPED,
    isCurrent: () => complete && !isBefore(progressOf(db).position, expected),
    trouble: () => trouble,
    handled: () => handled,
    restart: () => restart(),
    beginAnew: () =>
      inTurn(async () => {
        if (over) return
        await halt()
        try {
          emptyViews(db)
          handled = 0
        } finally {
          start()
        }
      }),
    stop: () => {
      over = true
      return inTurn(halt)
    },
  }
}
