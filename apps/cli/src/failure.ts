import type { AppError, Doing } from '@meldplicht/application'
import { describeAppError } from '@meldplicht/application'
import type { Bilingual } from '@meldplicht/domain'
import type { OpenError } from '@meldplicht/installation'
import { describeOpenError } from '@meldplicht/installation'
import { either as E } from 'fp-ts'

/** Why a command was not done. */
export type Failure =
  | { readonly _tag: 'Application'; readonly error: AppError }
  | { readonly _tag: 'Opening'; readonly error: OpenError }
  /** What was typed cannot be meant; nothing was opened or sent. */
  | { readonly _tag: 'Input'; readonly tag: string; readonly message: Bilingual }
  /** A command that looks after the files was not done. */
  | {
      readonly _tag: 'Upkeep'
      readonly tag: string
      readonly message: Bilingual
      readonly code: ExitCode
    }
  /** There is no installation in the data directory. */
  | { readonly _tag: 'NothingHere'; readonly dataDir: string }

/** A failure of what was typed. */
export const wrong = (tag: string, nl: string, en: string): Failure => ({
  _tag: 'Input',
  tag,
  message: { nl, en },
})

/** The same, as an answer. */
export const refuse = (tag: string, nl: string, en: string): E.Either<Failure, never> =>
  E.left(wrong(tag, nl, en))

/** A failure of a use case. */
export const ofApplication = (error: AppError): Failure => ({ _tag: 'Application', error })

/** How a command ended, as a process says it (documented in README.md). */
export type ExitCode = 0 | 1 | 2 | 3

/** Done; refused by a rule; bad input; store, keys or views unavailable. */
export const EXIT = { done: 0, refused: 1, badInput: 2, unavailable: 3 } as const

const ofError = (error: AppError): ExitCode => {
  switch (error._tag) {
    case 'Refused':
    case 'OrganisationRefused':
    case 'Forbidden':
    case 'Conflict':
    case 'AttachmentErased':
      return EXIT.refused
    case 'BadInput':
    case 'AttachmentRefused':
    case 'NotFound':
    case 'CommandIdReused':
      return EXIT.badInput
    case 'StoreFailed':
      return error.error._tag === 'AppendTooLarge' ? EXIT.badInput : EXIT.unavailable
    case 'VaultFailed':
      return error.error._tag === 'NotSealable' ? EXIT.badInput : EXIT.unavailable
    default:
      return EXIT.unavailable
  }
}

/** The exit code of a failure. */
export const exitCodeOf = (failure: Failure): ExitCode => {
  switch (failure._tag) {
    case 'Application':
      return ofError(failure.error)
    case 'Input':
      return EXIT.badInput
    case 'Upkeep':
      return failure.code
    case 'Opening':
    case 'NothingHere':
      return EXIT.unavailable
  }
}

/** The failure in sentences for people. */
export const describeFailure = (failure: Failure, doing: Doing = 'writing'): Bilingual => {
  switch (failure._tag) {
    case 'Application':
      return describeAppError(failure.error, doing)
    case 'Opening':
      return describeOpenError(failure.error)
    case 'Input':
    case 'Upkeep':
      return failure.message
    case 'NothingHere':
      return {
        nl: `In ${failure.dataDir} staat geen administratie. Controleer --data, of begin met "meldplicht organisation register" of "meldplicht demo".`,
        en: `There is no installation in ${failure.dataDir}. Check --data, or begin with "meldplicht organisation register" or "meldplicht demo".`,
      }
  }
}

/** The most precise name of a failure: the rule that refused, or the reason of the store. */
export const tagOf = (failure: Failure): string => {
  if (failure._tag === 'Input' || failure._tag === 'Upkeep') return failure.tag
  if (failure._tag === 'NothingHere') return failure._tag
  const { error } = failure
  if (error._tag === 'AttachmentRefused') return error.refusal._tag
  return 'error' in error ? error.error._tag : error._tag
}
