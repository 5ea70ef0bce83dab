import type { Instant } from '@meldplicht/domain'
import type {
  AppendError,
  Appended,
  Envelope,
  Json,
  Revision,
  StreamName,
} from '@meldplicht/event-store'
import { function as F, readonlyArray as RA, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import { appendFrozen } from './append.ts'
import type { WriteCall } from './call.ts'
import type { Encoded } from './freeze.ts'
import { freeze } from './freeze.ts'
import { badInput } from './input.ts'
import type { Loaded } from './loaded.ts'
import type { Written } from './written.ts'

/** A stream as loaded for a decision, with the settings revision that the decision relies on. */
export interface Ground<S> extends Loaded<S> {
  readonly organisationRevision?: Revision
}

/** Everything that distinguishes one command from another. */
export interface Execution<S> {
  readonly stream: StreamName
  /** The command as JSON, for its fingerprint. */
  readonly content: Json
  readonly load: TE.TaskEither<AppError, Ground<S>>
  readonly decide: (state: S, now: Instant) => TE.TaskEither<AppError, ReadonlyArray<Encoded>>
}

/** How often a decision is taken anew when somebody else was first. */
export const CONFLICT_TRIES = 3

// Somebody else's events came first, or events with the ids of this very command are there.
type NotWritten = 'overtaken' | 'already-there'

const fingerprintOf = <S>(
  deps: Pick<Deps, 'vault'>,
  { stream, content }: Execution<S>,
): TE.TaskEither<AppError, string> =>
  F.pipe(
    deps.vault.fingerprint(stream, content),
    TE.mapLeft((error): AppError => ({ _tag: 'VaultFailed', error })),
  )

// A retry of the command is recognised in the loaded stream before anything is decided.
const repeated = <S>(
  deps: Deps,
  execution: Execution<S>,
  call: WriteCall,
  ground: Ground<S>,
): TE.TaskEither<AppError, Written | undefined> => {
  const { stream } = execution
  const before = ground.stored.filter(({ envelope }) => envelope.commandId === call.commandId)
  const last = before.at(-1)
  if (last === undefined) return TE.right(undefined)
  return F.pipe(
    fingerprintOf(deps, execution),
    TE.chain((fingerprint) => {
      if (last.envelope.fingerprint !== fingerprint)
        return TE.left<AppError>({ _tag: 'CommandIdReused' })
      const events = before.map(({ envelope: { eventId, type } }) => ({ id: eventId, type }))
      const { position, envelope } = last
      return TE.right({ stream, events, revision: envelope.revision, position, repeated: true })
    }),
  )
}

const failed = (error: AppendError): AppError | NotWritten => {
  switch (error._tag) {
    case 'WrongExpectedRevision':
      return 'overtaken'
    case 'AppendTooLarge': {
      const message = {
        nl: `is te veel in één keer: ${error.bytes} bytes, hooguit ${error.limit}`,
        en: `is too much at once: ${error.bytes} bytes, ${error.limit} at most`,
      }
      return badInput({ path: '', message })
    }
    default:
      return { _tag: 'StoreFailed', error }
  }
}

// The store knows an event by its id only. When these ids were there already, another call with
// this command id was first, perhaps with other content: only its fingerprint can tell.
const answer = (
  stream: StreamName,
  frozen: ReadonlyArray<Envelope>,
  { revision, position, written }: Appended,
): TE.TaskEither<NotWritten, Written> =>
  written
    ? TE.right({
        stream,
        events: frozen.map(({ eventId, type }) => ({ id: eventId, type })),
        revision,
        position,
        repeated: false,
      })
    : TE.left('already-there')

const append = (
  deps: Deps,
  { at, grown }: Ground<unknown>,
  frozen: ReadonlyArray<Envelope>,
  stream: StreamName,
  call: WriteCall,
): TE.TaskEither<AppError | NotWritten, Written> => {
  // Every decision yields at least one event; a command that changes nothing is refused.
  if (!RA.isNonEmpty(frozen)) throw new TypeError('a decision without events')
  return F.pipe(
    appendFrozen(deps, stream, at, frozen, call.signal),
    TE.mapLeft(failed),
    TE.chainW((appended) => {
      const [envelope, more] = frozen
      if (appended.written && more === undefined) grown({ position: appended.position, envelope })
      return answer(stream, frozen, appended)
    }),
  )
}

const record = <S>(
  deps: Deps,
  execution: Execution<S>,
  call: WriteCall,
  ground: Ground<S>,
): TE.TaskEither<AppError | NotWritten, Written> => {
  const { stream, content } = execution
  const { at, organisationRevision } = ground
  const now = deps.clock.now()
  const relied = organisationRevision === undefined ? {} : { organisationRevision }
  return F.pipe(
    execution.decide(ground.state, now),
    TE.chain((events) => freeze(deps, events, { stream, content, at, now, ...relied }, call)),
    TE.chainW((frozen) => append(deps, ground, frozen, stream, call)),
  )
}

const recognise = <S>(
  deps: Deps,
  execution: Execution<S>,
  call: WriteCall,
): TE.TaskEither<AppError, Written> =>
  F.pipe(
    execution.load,
    TE.chain((ground) => repeated(deps, execution, call, ground)),
    TE.chain((first) =>
      first === undefined ? TE.left<AppError>({ _tag: 'Conflict' }) : TE.right(first),
    ),
  )

const attempt = <S>(
  deps: Deps,
  execution: Execution<S>,
  call: WriteCall,
  tries: number,
): TE.TaskEither<AppError, Written> =>
  F.pipe(
    execution.load,
    TE.chainW((ground) =>
      F.pipe(
        repeated(deps, execution, call, ground),
        TE.chainW((first) =>
          first === undefined ? record(deps, execution, call, ground) : TE.right(first),
        ),
      ),
    ),
    TE.orElse((error) => {
      if (error === 'already-there') return recognise(deps, execution, call)
      if (error !== 'overtaken') return TE.left(error)
      return tries > 1
        ? attempt(deps, execution, call, tries - 1)
        : TE.left<AppError>({ _tag: 'Conflict' })
    }),
  )

/**
 * Runs a command: load, recognise a repetition, decide, seal, append; when somebody else was
 * first, all of it again, at most three times.
 */
export const execute = <S>(
  deps: Deps,
  execution: Execution<S>,
  call: WriteCall,
): TE.TaskEither<AppError, Written> => attempt(deps, execution, call, CONFLICT_TRIES)
