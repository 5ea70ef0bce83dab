import type * as t from 'io-ts'
import { YesNoUnknown } from '../../facts/nature.ts'
import { RegimeId } from '../../law/regimes/regime.ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { Sha256 } from '../../values/sha256.ts'
import { Text } from '../../values/text.ts'
import { FilingChannel } from './authority-notified.ts'
import { event } from './event.ts'

/** Under what a filing was made beside the AVG's own: a regime of the law, or an agreement. */
export const FilingRegime = oneOf('FilingRegime', [
  ...RegimeId.keys,
  'avg-other-member-state',
  'contract',
  'other',
])
/** See {@link FilingRegime}. */
export type FilingRegime = t.TypeOf<typeof FilingRegime>

/** A filing under another regime; later clocks of that regime run from it. Stored shape. */
export const OtherAuthorityNotified = event(
  'OtherAuthorityNotified',
  1,
  closed(
    'OtherAuthorityNotified',
    {
      filing: ItemId,
      regime: FilingRegime,
      /** Id of the step in the regime's data, such as `early-warning`. */
      step: Text,
      filedBy: Person,
      filedAt: Instant,
    },
    {
      addressee: Text,
      reference: Text,
      channel: FilingChannel,
      /** Of what was sent, as it was sent. */
      contentHash: Sha256,
      /** Whether nothing has to follow it where the regime asks for a second one only then. */
      complete: YesNoUnknown,
      reasonsForDelay: Personal,
      /** The limit of this step when it was recorded; a verdict on it never changes. */
      limit: Instant,
    },
  ),
)
/** See {@link OtherAuthorityNotified}. */
export type OtherAuthorityNotified = t.TypeOf<typeof OtherAuthorityNotified>
