import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { event } from './event.ts'

/** Who was asked. */
export const Asked = oneOf('Asked', [
  'processor',
  'recipient',
  'colleague',
  'reporter',
  'expert',
  'other',
])
/** See {@link Asked}. */
export type Asked = t.TypeOf<typeof Asked>

/** Something is not known yet, and somebody was asked (of whom, what, expected when). Stored shape. */
export const InformationRequested = event(
  'InformationRequested',
  1,
  closed(
    'InformationRequested',
    { question: ItemId, of: Asked, who: Personal, what: Personal, requestedAt: Instant },
    { why: Personal, expectedAt: Instant },
  ),
)
/** See {@link InformationRequested}. */
export type InformationRequested = t.TypeOf<typeof InformationRequested>
