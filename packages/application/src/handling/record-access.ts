import { randomInt } from 'node:crypto'
import type { ExpectedRevision, RetryPolicy } from '@meldplicht/event-store'
import { accessStream, pauseAfter } from '@meldplicht/event-store'
import { function as F, readonlyArray as RA, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import { appendFrozen, pause } from './append.ts'
import type { ReadCall } from './call.ts'
import type { Encoded } from './freeze.ts'
import { freeze } from './freeze.ts'
import { standing } from './standing.ts'

// Reads of one organisation share a stream, so readers at the same moment overtake each other.
// They step aside for a random while: in step they would overtake each other again.
const STEP_ASIDE: RetryPolicy = { attempts: 30, firstPause: 2, longestPause: 100 }

const recordAt = (
  deps: Deps,
  at: ExpectedRevision,
  event: Encoded,
  call: ReadCall,
): TE.TaskEither<AppError, void> => {
  const stream = accessStream(call.organisation)
  const write = { ...call, commandId: deps.ids.commandId() }
  return F.pipe(
    freeze(deps, [event], { stream, at, now: deps.clock.now(), content: event.data }, write),
    TE.chain((frozen) => {
      if (!RA.isNonEmpty(frozen)) throw new TypeError('a reading without an event')
      return F.pipe(
        appendFrozen(deps, stream, at, frozen, call.signal),
        TE.mapLeft((error): AppError => ({ _tag: 'StoreFailed', error })),
      )
    }),
    TE.map(() => undefined),
  )
}

const insist = (
  deps: Deps,
  event: Encoded,
  call: ReadCall,
  attempt: number,
): TE.TaskEither<AppError, void> =>
  F.pipe(
    standing(deps, accessStream(call.organisation), call.signal),
    TE.chain((at) => recordAt(deps, at, event, call)),
    TE.orElse((error) => {
      const overtaken = error._tag === 'StoreFailed' && error.error._tag === 'WrongExpectedRevision'
      if (!overtaken) return TE.left(error)
      if (attempt >= STEP_ASIDE.attempts) return TE.left<AppError>({ _tag: 'Conflict' })
      return F.pipe(
        TE.fromTask(() => pause(randomInt(pauseAfter(STEP_ASIDE, attempt) + 1), call.signal)),
        TE.chain(() => insist(deps, event, call, attempt + 1)),
      )
    }),
  )

/**
 * Appends an event to the access stream of the organisation, before what was read is shown (P-05).
 * When it cannot be recorded, the reading fails.
 */
export const recordAccess = (
  deps: Deps,
  event: Encoded,
  call: ReadCall,
): TE.TaskEither<AppError, void> => insist(deps, event, call, 1)
