import * as t from 'io-ts'
import { listed } from '../../facts/listed.ts'
import { PeopleGroup } from '../../facts/people.ts'
import { closed } from '../../values/closed.ts'
import { Moment } from '../../values/moment.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Quantity } from '../../values/quantity.ts'
import { Person } from '../../values/said.ts'
import { Sha256 } from '../../values/sha256.ts'
import { event } from './event.ts'

/** How people were told. */
export const Means = oneOf('Means', [
  'phone',
  'letter',
  'email',
  'portal',
  'website',
  'social-media',
  'newspaper',
  'in-person',
  'other',
])
/** See {@link Means}. */
export type Means = t.TypeOf<typeof Means>

/** In what language people were told. */
export const MessageLanguage = oneOf('MessageLanguage', [
  'nl',
  'en',
  'de',
  'fr',
  'pl',
  'ro',
  'bg',
  'hu',
  'es',
  'pt',
  'uk',
  'tr',
  'ar',
  'other',
])
/** See {@link MessageLanguage}. */
export type MessageLanguage = t.TypeOf<typeof MessageLanguage>

/** People were told (AVG 34): whom, how many, how and with what words; the proof of P-12. Stored shape. */
export const SubjectsInformed = event(
  'SubjectsInformed',
  1,
  closed(
    'SubjectsInformed',
    {
      informedAt: Moment,
      individually: t.boolean,
      means: listed(Means),
      people: Quantity,
      groups: listed(PeopleGroup),
      content: Personal,
    },
    {
      /** Why some of the people were not told. */
      notAllBecause: Personal,
      /** Messages that came back. */
      returned: Quantity,
      /** Whom people could ask, as the message named it (AVG 34(2) with 33(3)(b)). */
      contactPoint: Personal,
      languages: listed(MessageLanguage),
      informedBy: Person,
      /** Of the message as it was sent. */
      contentHash: Sha256,
    },
  ),
)
/** See {@link SubjectsInformed}. */
export type SubjectsInformed = t.TypeOf<typeof SubjectsInformed>
