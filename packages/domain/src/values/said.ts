import type * as t from 'io-ts'
import { closed } from './closed.ts'
import { PersonId } from './ids.ts'
import { Moment } from './moment.ts'
import { oneOf } from './one-of.ts'
import { Personal } from './personal.ts'

/** In what capacity somebody spoke (P-02, P-07): an employee is not a processor is not an outsider. */
export const SourceKind = oneOf('SourceKind', [
  'employee',
  'processor',
  'outsider',
  'data-subject',
  'recipient',
  'press',
  'authority',
  'police',
  'fg',
  'controller',
  'desk',
  'system',
])
/** See {@link SourceKind}. */
export type SourceKind = t.TypeOf<typeof SourceKind>

/** Somebody who is named: a random id, and a name that can be erased without losing the id. */
export const Person = closed(
  'Person',
  { id: PersonId, name: Personal },
  { position: Personal, contact: Personal },
)
/** See {@link Person}. */
export type Person = t.TypeOf<typeof Person>

/**
 * Who said it and when it was learnt. Who *typed* it, and when it was recorded, stand in the
 * envelope: a caller is not the desk officer.
 */
export const Said = closed('Said', { by: SourceKind, learntAt: Moment }, { person: Person })
/** See {@link Said}. */
export type Said = t.TypeOf<typeof Said>
