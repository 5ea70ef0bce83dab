import type { Instant } from '@meldplicht/domain'
import type { Place } from '@meldplicht/installation'
import type { taskEither as TE } from 'fp-ts'
import type { ExitCode, Failure } from '../failure.ts'
import type { Answer } from './answer.ts'
import type { Given } from './given.ts'
import type { CommandSpec } from './spec.ts'

/** What a command works on that looks after an installation. */
export interface Desk {
  /** The installation that is meant: its directory, and the server of its log if there is one. */
  readonly place: Place
  readonly now: Instant
  /** Says how far it is; on a terminal only. */
  readonly progress: (line: string) => void
  readonly signal: AbortSignal
}

/** An answer that may end with another code than "done". */
export interface UpkeepAnswer extends Answer {
  readonly code?: ExitCode
}

/**
 * A command that looks after the files of an installation: it opens no installation, so that it
 * works also when one does not open, and it records no event.
 */
export type UpkeepSpec = Omit<CommandSpec, 'begins' | 'takesInput' | 'run'> & {
  readonly run: (given: Given, desk: Desk) => TE.TaskEither<Failure, UpkeepAnswer>
}
