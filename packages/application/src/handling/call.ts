import type { CommandId, OrganisationId } from '@meldplicht/domain'
import type { readerTaskEither as RTE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import type { Actor } from '../ports/policy.ts'

/** Who asks, for which organisation, and until when it is worth answering. */
export interface ReadCall {
  readonly actor: Actor
  readonly organisation: OrganisationId
  readonly signal: AbortSignal
}

/** A call that records something: the command id makes sending it twice harmless. */
export interface WriteCall extends ReadCall {
  readonly commandId: CommandId
}

/** A use case: over the ports, to an answer or one error of the closed union. */
export type UseCase<A> = RTE.ReaderTaskEither<Deps, AppError, A>
