import type * as t from 'io-ts'
import { YesNoUnknown } from '../../facts/nature.ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Moment } from '../../values/moment.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { Sha256 } from '../../values/sha256.ts'
import { event } from './event.ts'

/** Evidence was kept before anything was restored: what, where, by whom. Never the leaked file itself. Stored shape. */
export const EvidenceSecured = event(
  'EvidenceSecured',
  1,
  closed(
    'EvidenceSecured',
    {
      evidence: ItemId,
      what: Personal,
      where: Personal,
      securedBy: Person,
      securedAt: Moment,
      beforeRestoring: YesNoUnknown,
    },
    { sha256: Sha256 },
  ),
)
/** See {@link EvidenceSecured}. */
export type EvidenceSecured = t.TypeOf<typeof EvidenceSecured>
