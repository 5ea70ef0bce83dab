import type { IncidentId, ReadPart } from '@meldplicht/domain'
import { IncidentRead } from '@meldplicht/domain'
import type { ExpectedRevision } from '@meldplicht/event-store'
import { accessStream, revision } from '@meldplicht/event-store'
import { function as F, readonlyArray as RA, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import { appendFrozen } from './append.ts'
import { asJson } from './as-json.ts'
import type { ReadCall } from './call.ts'
import { freeze } from './freeze.ts'

// Reads of one organisation share a stream, so readers at the same moment overtake each other.
const TRIES = 20
// Past every real revision: the answer holds where the stream stands, and no events.
const PAST_THE_END = revision(2n ** 63n - 1n)

const standing = (deps: Deps, call: ReadCall): TE.TaskEither<AppError, ExpectedRevision> =>
  F.pipe(
    deps.store.readStream(accessStream(call.organisation), PAST_THE_END, { signal: call.signal }),
    TE.bimap(
      (error): AppError => ({ _tag: 'StoreFailed', error }),
      (read): ExpectedRevision => (read._tag === 'missing' ? 'no-stream' : read.last),
    ),
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
  tries: number = TRIES,
): TE.TaskEither<AppError, void> => {
  const stream = accessStream(call.organisation)
  const data = { incident, reader: call.actor.person, part }
  const event = {
    type: 'IncidentRead',
    version: 1,
    data: asJson(IncidentRead.required.data.encode(data)),
  }
  const write = { ...call, commandId: deps.ids.commandId() }
  return F.pipe(
    standing(deps, call),
    TE.chain((at) =>
      F.pipe(
        freeze(deps, [event], { stream, at, now: deps.clock.now(), fingerprint: '' }, write),
        TE.chain((frozen) => {
          if (!RA.isNonEmpty(frozen)) throw new TypeError('a reading without an event')
          return F.pipe(
            appendFrozen(deps, stream, at, frozen, call.signal),
            TE.mapLeft((error): AppError => ({ _tag: 'StoreFailed', error })),
          )
        }),
      ),
    ),
    TE.map(() => undefined),
    TE.orElse((error) => {
      const overtaken = error._tag === 'StoreFailed' && error.error._tag === 'WrongExpectedRevision'
      if (!overtaken) return TE.left(error)
      return tries > 1
        ? recordRead(deps, incident, part, call, tries - 1)
        : TE.left<AppError>({ _tag: 'Conflict' })
    }),
  )
}
