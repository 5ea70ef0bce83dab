import type { Instant } from '@meldplicht/domain'
import type { AppendError, Envelope, Json, Revision, StreamName } from '@meldplicht/event-store'
import type { taskEither as TE } from 'fp-ts'
import { either as E, readonlyArray as RA } from 'fp-ts'
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

// A retry of the command is recognised in the loaded stream before anything is decided.
const repeated = async <S>(
  { vault }: Deps,
  { stream, content }: Execution<S>,
  { commandId }: WriteCall,
  { stored }: Ground<S>,
): Promise<E.Either<AppError, Written | undefined>> => {
  const before = stored.filter(({ envelope }) => envelope.commandId === commandId)
  const last = before.at(-1)
  if (last === undefined) return E.right(undefined)
  const fingerprint = await vault.fingerprint(stream, content)()
  if (E.isLeft(fingerprint)) return E.left({ _tag: 'VaultFailed', error: fingerprint.left })
  if (last.envelope.fingerprint !== fingerprint.right) return E.left({ _tag: 'CommandIdReused' })
  const events = before.map(({ envelope: { eventId, type } }) => ({ id: eventId, type }))
  const { position, envelope } = last
  return E.right({ stream, events, revision: envelope.revision, position, repeated: true })
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

const append = async (
  deps: Deps,
  { at, grown }: Ground<unknown>,
  frozen: ReadonlyArray<Envelope>,
  stream: StreamName,
  { signal }: WriteCall,
): Promise<E.Either<AppError | NotWritten, Written>> => {
  // Every decision yields at least one event; a command that changes nothing is refused.
  if (!RA.isNonEmpty(frozen)) throw new TypeError('a decision without events')
  const appended = await appendFrozen(deps, stream, at, frozen, signal)()
  if (E.isLeft(appended)) return E.left(failed(appended.left))
  const { revision, position, written } = appended.right
  // The store knows an event by its id only. When these ids were there already, another call with
  // this command id was first, perhaps with other content: only its fingerprint can tell.
  if (!written) return E.left('already-there')
  const [envelope, more] = frozen
  if (more === undefined) grown({ position, envelope })
  const events = frozen.map(({ eventId, type }) => ({ id: eventId, type }))
  return E.right({ stream, events, revision, position, repeated: false })
}

const record = async <S>(
  deps: Deps,
  { stream, content, decide }: Execution<S>,
  call: WriteCall,
  ground: Ground<S>,
): Promise<E.Either<AppError | NotWritten, Written>> => {
  const { at, organisationRevision } = ground
  const now = deps.clock.now()
  const decided = await decide(ground.state, now)()
  if (E.isLeft(decided)) return decided
  const relied = organisationRevision === undefined ? {} : { organisationRevision }
  const frame = { stream, content, at, now, ...relied }
  const frozen = await freeze(deps, decided.right, frame, call)()
  return E.isLeft(frozen) ? frozen : append(deps, ground, frozen.right, stream, call)
}

const recognise = async <S>(
  deps: Deps,
  execution: Execution<S>,
  call: WriteCall,
): Promise<E.Either<AppError, Written>> => {
  const ground = await execution.load()
  if (E.isLeft(ground)) return ground
  const first = await repeated(deps, execution, call, ground.right)
  if (E.isLeft(first)) return first
  return first.right === undefined ? E.left({ _tag: 'Conflict' }) : E.right(first.right)
}

/**
 * Runs a command: load, recognise a repetition, decide, seal, append; when somebody else was
 * first, all of it again, at most three times.
 */
export const execute =
  <S>(deps: Deps, execution: Execution<S>, call: WriteCall): TE.TaskEither<AppError, Written> =>
  async () => {
    for (let tries = 1; tries <= CONFLICT_TRIES; tries += 1) {
      const ground = await execution.load()
      if (E.isLeft(ground)) return ground
      const first = await repeated(deps, execution, call, ground.right)
      if (E.isLeft(first)) return first
      if (first.right !== undefined) return E.right(first.right)
      const recorded = await record(deps, execution, call, ground.right)
      if (E.isRight(recorded)) return recorded
      if (recorded.left === 'already-there') return recognise(deps, execution, call)
      if (recorded.left !== 'overtaken') return E.left(recorded.left)
    }
    return E.left({ _tag: 'Conflict' })
  }
