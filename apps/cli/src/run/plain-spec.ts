import type { either as E } from 'fp-ts'
import type { Failure } from '../failure.ts'
import type { Answer } from './answer.ts'
import type { Given } from './given.ts'
import type { CommandSpec } from './spec.ts'

/** A command that only reads files and knows the law: it opens no installation and records nothing. */
export type PlainSpec = Omit<CommandSpec, 'begins' | 'takesInput' | 'run'> & {
  readonly run: (given: Given) => E.Either<Failure, Answer>
}
