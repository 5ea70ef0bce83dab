import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Moment } from '../../values/moment.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Said } from '../../values/said.ts'
import { event } from './event.ts'

/** What a recipient declares. */
export const Declaration = oneOf('Declaration', [
  'deleted-not-used-not-passed-on',
  'returned-not-used-not-passed-on',
  'deleted-or-returned-only',
  'refused',
])
/** See {@link Declaration}. */
export type Declaration = t.TypeOf<typeof Declaration>

/** What the wrong recipient declared. It lowers art. 34, seldom art. 33. Stored shape. */
export const RecipientDeclared = event(
  'RecipientDeclared',
  1,
  closed(
    'RecipientDeclared',
    { said: Said, declaration: Declaration, declaredAt: Moment },
    { text: Personal },
  ),
)
/** See {@link RecipientDeclared}. */
export type RecipientDeclared = t.TypeOf<typeof RecipientDeclared>
