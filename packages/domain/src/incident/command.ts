import * as t from 'io-ts'
import { closed } from '../values/closed.ts'

// A command holds what somebody wants to record. What the system works out itself (office hours,
// the assessment, the clock and the verdict of a filing) is no part of it and cannot be sent in.

/** The codec of one command. */
export const command = <T extends string, D extends t.Mixed>(
  tag: T,
  data: D,
): t.Type<{ readonly _tag: T; readonly data: t.TypeOf<D> }> =>
  closed(tag, { _tag: t.literal(tag), data })
