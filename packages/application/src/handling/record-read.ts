import { randomInt } from 'node:crypto'
import type { IncidentId, ReadPart } from '@meldplicht/domain'
import { IncidentRead } from '@meldplicht/domain'
import type { ExpectedRevision, RetryPolicy } from '@meldplicht/event-store'
import { accessStream, pauseAfter } from '@meldplicht/event-store'
import { function as F, readonlyArray as RA, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import { appendFrozen, pause } from './append.ts'
import { asJson } from './as-json.ts'
import type { ReadCall } from './call.ts'
import { freeze } from './freeze.ts'
import { standing } from './standing.ts'

// Reads of one organisation share a stream, so readers at the same moment overtake each other.
// They step aside for a random while: in step they would overtake each other again.
const STEP_ASIDE: RetryPolicy = { attempts: 30, firstPause: 2, longestPause: 100 }

const recordAt = (
  deps: Deps,
  at: ExpectedRevision,
  data: IncidentRead['data'],
  call: ReadCall,
): TE.TaskEither<AppError, void> => {
  const stream = accessStream(call.organisation)
  const content = asJson(IncidentRead.required.data.encode(data))
  const event = { type: 'IncidentRead', version: 1, data: content }
  const write = { ...call, commandId: deps.ids.commandId() }
  return F.pipe(
    deps.vault.fingerprint(stream, content),
    TE.mapLeft((error): AppError => ({ _tag: 'VaultFailed', error })),
    TE.chain((fingerprint) =>
      freeze(deps, [event], { stream, at, now: deps.clock.now(), fingerprint }, write),
    ),
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
  data: IncidentRead['data'],
  call: ReadCall,
  attempt: number,
): TE.TaskEither<AppError, void> =>
  F.pipe(
    standing(deps, accessStream(call.organisation), call.signal),
    TE.chain((at) => recordAt(deps, at, data, call)),
    TE.orElse((error) => {
      const overtaken = error._tag === 'StoreFailed' && error.error._tag === 'WrongExpectedRevision'
      if (!overtaken) return TE.left(error)
      if (attempt >= STEP_ASIDE.attempts) return TE.left<AppError>({ _tag: 'Conflict' })
      return F.pipe(
        TE.fromTask(() => pause(randomInt(pauseAfter(STEP_ASIDE, attempt) + 1), call.signal)),
        TE.chain(() => insist(deps, data, call, attempt + 1)),
      )
    }),
  )

/**
 * Records that a person reads an incident, before anything of it is shown (P-05). When that
 * cannot be recorded, the reading fails.
 */
export const recordRead = (
  deps: Deps,
  incident: IncidentId,
  part: ReadPart,
  call: ReadCall,
): TE.TaskEither<AppError, void> =>
  insist(deps, { incident, reader: call.actor.person, part }, call, 1)
