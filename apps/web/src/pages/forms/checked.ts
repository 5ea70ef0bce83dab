import { apply, either as E, readonlyArray as RA } from 'fp-ts'
import type { ErrorKey, FieldError } from '../../view/models/form-state.ts'

/** What a form says, or everything that is wrong with it. */
export type Checked<A> = E.Either<ReadonlyArray<FieldError>, A>

/** A field that is wrong. */
export const wrong = (field: string, error: FieldError['error']): Checked<never> =>
  E.left([{ field, error }])

/** An error of the form as a whole. */
export const wrongForm = (error: FieldError['error']): Checked<never> => E.left([{ error }])

/** Nothing is wrong. */
export const right = <A>(value: A): Checked<A> => E.right(value)

/** Reads all parts of a form and gathers what is wrong in every one of them. */
export const together = apply.sequenceS(E.getApplicativeValidation(RA.getSemigroup<FieldError>()))

/** A key of the dictionary of form errors. */
export type { ErrorKey }
