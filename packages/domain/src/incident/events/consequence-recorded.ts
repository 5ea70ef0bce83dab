import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Moment } from '../../values/moment.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { event } from './event.ts'

/** Kinds of consequence, for people and for the organisation. */
export const ConsequenceKind = oneOf('ConsequenceKind', [
  'for-people',
  'downtime',
  'claim',
  'time',
  'relations',
  'reputation',
  'other',
])
/** See {@link ConsequenceKind}. */
export type ConsequenceKind = t.TypeOf<typeof ConsequenceKind>

/** What the incident did (A-09, art. 33(5) "effects"). Stored shape. */
export const ConsequenceRecorded = event(
  'ConsequenceRecorded',
  1,
  closed('ConsequenceRecorded', { kind: ConsequenceKind, what: Personal, noticedAt: Moment }),
)
/** See {@link ConsequenceRecorded}. */
export type ConsequenceRecorded = t.TypeOf<typeof ConsequenceRecorded>
