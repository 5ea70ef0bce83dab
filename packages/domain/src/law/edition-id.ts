import type * as t from 'io-ts'
import { oneOf } from '../values/one-of.ts'

/** The editions of the law that this version knows; a decision records the one it was taken under. */
export const LawEditionId = oneOf('LawEditionId', ['avg-2018', 'digital-omnibus'])
/** See {@link LawEditionId}. */
export type LawEditionId = t.TypeOf<typeof LawEditionId>
