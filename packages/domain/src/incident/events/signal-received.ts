import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Instant } from '../../values/instant.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Said } from '../../values/said.ts'
import { event } from './event.ts'

/** Where a signal came from. */
export const SignalKind = oneOf('SignalKind', [
  'own-detection',
  'desk-note',
  'processor-notice',
  'recipient',
  'data-subject',
  'customer',
  'cert',
  'press',
  'authority',
  'other',
])
/** See {@link SignalKind}. */
export type SignalKind = t.TypeOf<typeof SignalKind>

/** A credible signal that came before or beside the report; the presumed clock runs from the earliest. Stored shape. */
export const SignalReceived = event(
  'SignalReceived',
  1,
  closed(
    'SignalReceived',
    { said: Said, kind: SignalKind, receivedAt: Instant },
    { description: Personal },
  ),
)
/** See {@link SignalReceived}. */
export type SignalReceived = t.TypeOf<typeof SignalReceived>
