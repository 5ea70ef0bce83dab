import type { DatabaseSync } from 'node:sqlite'
import { editionInForce } from '@meldplicht/domain'
import type { LogQuery } from '@meldplicht/event-store'
import { position } from '@meldplicht/event-store'
import { function as F, taskEither as TE } from 'fp-ts'
import type { ProjectionsUnavailable } from '../ports/projections-error.ts'
import type { ProjectorDeps } from './fold-incidents.ts'
import { progressOf } from './views-rows.ts'

/** Which streams are projected: all of them, so that first and newest event are those of the log. */
export const PREFIXES = ['incident-', 'organisation-', 'access-', 'notice-'] as const

const eventAt = (
  { store }: ProjectorDeps,
  query: Omit<LogQuery, 'prefixes' | 'limit'>,
): TE.TaskEither<ProjectionsUnavailable, string | undefined> =>
  F.pipe(
    store.readLog(
      { ...query, prefixes: PREFIXES, limit: 1 },
      { signal: new AbortController().signal },
    ),
    TE.bimap(
      (error): ProjectionsUnavailable => ({
        _tag: 'ProjectionsUnavailable',
        reason: 'cannot-open',
        detail: `the log cannot be read (${error._tag})`,
      }),
      ({ events }) => events[0]?.envelope.eventId,
    ),
  )

/**
 * Whether the views were made from this log, under the law edition that is in force. A restored
 * backup or another store has another first event, or another one (or none) at the position up to
 * which the views are: what they show would then never have happened.
 */
export const isSameLog = (
  deps: ProjectorDeps,
  db: DatabaseSync,
): TE.TaskEither<ProjectionsUnavailable, boolean> => {
  const { position: at, firstEvent, lastEvent, edition } = progressOf(db)
  if (at === undefined) return TE.right(true)
  if (edition !== editionInForce(deps.now()).id) return TE.right(false)
  const before = at > 0n ? { after: position(at - 1n) } : {}
  return F.pipe(
    TE.Do,
    TE.bind('first', () => eventAt(deps, {})),
    TE.bind('last', () => eventAt(deps, before)),
    TE.map(({ first, last }) => first === firstEvent && last === lastEvent),
  )
}
