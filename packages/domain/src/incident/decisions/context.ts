import type { Either } from 'fp-ts/lib/Either.js'
import type { LawEdition } from '../../law/edition.ts'
import type { Organisation } from '../../organisation/state.ts'
import type { Instant } from '../../values/instant.ts'
import type { StoredFile } from '../../values/stored-file.ts'
import type { CommandData, IncidentCommand } from '../commands.ts'
import type { DomainError } from '../errors.ts'
import type { IncidentEvent } from '../events/catalogue.ts'
import type { Incident } from '../state.ts'

/** What a decision needs to know beside the incident itself. Time is given, never taken. */
export interface DecideContext {
  readonly now: Instant
  readonly edition: LawEdition
  readonly organisation: Organisation
  /** The file that came with the command, where it lies by now. */
  readonly file?: StoredFile
}

/** The events that follow, or why none do. */
export type Decided = Either<DomainError, ReadonlyArray<IncidentEvent>>

/** Decides one kind of command on an incident that is there. */
export type Decision<T extends IncidentCommand['_tag']> = (
  data: CommandData<T>,
  incident: Incident,
  context: DecideContext,
) => Decided
