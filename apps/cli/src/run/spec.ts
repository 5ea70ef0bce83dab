import type { taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import type { Answer } from './answer.ts'
import type { Given } from './given.ts'
import type { Session } from './session.ts'

/** One option of a command. */
export interface OptionSpec {
  /** As commander reads it: `--at <time>`, `--correct`. */
  readonly flags: string
  readonly description: string
  /** The only values that it takes. */
  readonly choices?: ReadonlyArray<string>
  /** It may be given more than once. */
  readonly many?: boolean
  /** It chooses what the command does and is no part of the data, so it may stand beside `--input`. */
  readonly mode?: boolean
}

/** One argument of a command. */
export interface ArgumentSpec {
  readonly name: string
  readonly description: string
}

/** One command: what it takes, an example that runs, and what it does. */
export interface CommandSpec {
  /** One word, or two: `decide authority`. */
  readonly name: string
  readonly summary: string
  readonly example: string
  readonly args?: ReadonlyArray<ArgumentSpec>
  readonly options: ReadonlyArray<OptionSpec>
  /** May begin an installation where there is none. */
  readonly begins?: boolean
  /** Takes `--input`: the JSON of the use case's data, in place of the options. */
  readonly takesInput?: boolean
  readonly run: (given: Given, session: Session) => TE.TaskEither<Failure, Answer>
}
