import * as t from 'io-ts'
import { closed } from '../values/closed.ts'
import { ItemId } from '../values/ids.ts'
import { oneOf } from '../values/one-of.ts'

/** What part an outside party has in one incident (AVG 26, 28(2); EDPB template, field 39). */
export const PartyPart = oneOf('PartyPart', [
  'processor',
  'sub-processor',
  'joint-controller',
  'independent-controller',
  'other',
])
/** See {@link PartyPart}. */
export type PartyPart = t.TypeOf<typeof PartyPart>

/** An outside party that has a part in the incident, by its id in the organisation's settings. */
export const InvolvedParty = closed('InvolvedParty', { party: ItemId, part: PartyPart })
/** See {@link InvolvedParty}. */
export type InvolvedParty = t.TypeOf<typeof InvolvedParty>

const distinct = (parties: ReadonlyArray<InvolvedParty>): boolean =>
  new Set(parties.map(({ party }) => party)).size === parties.length

/** Every other party, each named once; empty says that there is none. */
export const InvolvedParties = t.refinement(
  t.readonlyArray(InvolvedParty),
  distinct,
  'InvolvedParties',
)
/** See {@link InvolvedParties}. */
export type InvolvedParties = t.TypeOf<typeof InvolvedParties>
