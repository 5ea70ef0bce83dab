import * as t from 'io-ts'
import { Timeliness } from '../../clock/verdict.ts'
import { listed } from '../../facts/listed.ts'
import { YesNoUnknown } from '../../facts/nature.ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { Sha256 } from '../../values/sha256.ts'
import { sum } from '../../values/sum.ts'
import { Text } from '../../values/text.ts'
import { event } from './event.ts'

/** Kinds of filing: the law allows phases (AVG 33(4)) and the AP withdrawal. */
export const FilingKind = oneOf('FilingKind', ['initial', 'supplementary', 'final', 'withdrawal'])
/** See {@link FilingKind}. */
export type FilingKind = t.TypeOf<typeof FilingKind>

/** How a filing went to the authority. The AP takes its web form only; others differ. */
export const FilingChannel = oneOf('FilingChannel', [
  'web-form',
  'bulk',
  'api',
  'email',
  'letter',
  'phone',
  'other',
])
/** See {@link FilingChannel}. */
export type FilingChannel = t.TypeOf<typeof FilingChannel>

/** Laws on which one filing with the AP can rest. */
export const FilingLaw = oneOf('FilingLaw', ['avg', 'telecom', 'wpg', 'wjsg'])
/** See {@link FilingLaw}. */
export type FilingLaw = t.TypeOf<typeof FilingLaw>

/** The clock and the limits that held at the moment of filing. */
export const FiledUnder = closed('FiledUnder', {
  kind: oneOf('ClockKind', ['presumed', 'aware']),
  since: Instant,
  strict: Instant,
  outer: Instant,
})
/** See {@link FiledUnder}. */
export type FiledUnder = t.TypeOf<typeof FiledUnder>

/** In whose name: the controller itself, or the FG under a recorded mandate. */
export const FilingMandate = sum('FilingMandate', '_tag', {
  controller: closed('controller', { _tag: t.literal('controller') }),
  mandate: closed('mandate', { _tag: t.literal('mandate'), mandate: ItemId }),
})
/** See {@link FilingMandate}. */
export type FilingMandate = t.TypeOf<typeof FilingMandate>

/** A filing with the authority. Its verdict of timeliness is fixed here and never recomputed. Stored shape. */
export const AuthorityNotified = event(
  'AuthorityNotified',
  1,
  closed(
    'AuthorityNotified',
    {
      filing: ItemId,
      kind: FilingKind,
      filedBy: Person,
      mandate: FilingMandate,
      filedAt: Instant,
      clock: FiledUnder,
      timeliness: Timeliness,
    },
    {
      reference: Text,
      reasonsForDelay: Personal,
      withdrawalReason: Personal,
      followUpPromisedAt: Instant,
      /** The authority by name; absent, it is the one of the law edition. */
      addressee: Text,
      channel: FilingChannel,
      /** On which laws it rests (AP form, section 0); absent, on the AVG and on what it replaces. */
      under: listed(FilingLaw),
      /** Whether nothing follows any more (EDPB template, field 4). */
      complete: YesNoUnknown,
      /** Whom the authority can ask (AP form, section 1). */
      contact: Person,
      /** Of what was sent, as it was sent. */
      contentHash: Sha256,
    },
  ),
)
/** See {@link AuthorityNotified}. */
export type AuthorityNotified = t.TypeOf<typeof AuthorityNotified>
