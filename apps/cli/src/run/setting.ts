import type { IncidentSummary, IncidentView } from '@meldplicht/application'
import type { CommandId, Instant, Organisation } from '@meldplicht/domain'
import type { either as E, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import type { Which } from '../read/time.ts'

/** What the options of a command are read against. */
export interface Ground {
  readonly organisation: Organisation
  readonly commandId: CommandId
  /** The moment of the command, for a time that was not given. */
  readonly now: () => E.Either<Failure, Instant>
  readonly which: Which | undefined
}

/** The same for a command on an incident that is there. */
export interface Setting extends Ground {
  /** Another incident, by its number or id. */
  readonly find: (reference: string) => TE.TaskEither<Failure, IncidentSummary>
  /** The incident itself; opening it is recorded as reading it. */
  readonly view: TE.TaskEither<Failure, IncidentView>
}
