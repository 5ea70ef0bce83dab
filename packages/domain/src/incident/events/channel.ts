import type * as t from 'io-ts'
import { oneOf } from '../../values/one-of.ts'

/** How a report or confirmation reached us (P-06). */
export const Channel = oneOf('Channel', ['phone', 'portal', 'email', 'letter', 'in-person', 'api'])
/** See {@link Channel}. */
export type Channel = t.TypeOf<typeof Channel>
