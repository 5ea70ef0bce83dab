import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { event } from './event.ts'

/** Kinds of measure. */
export const MeasureKind = oneOf('MeasureKind', ['containment', 'corrective', 'preventive'])
/** See {@link MeasureKind}. */
export type MeasureKind = t.TypeOf<typeof MeasureKind>

/** What a measure is about (EDPB template, field 94), to pick from and to count. */
export const MeasureTopic = oneOf('MeasureTopic', [
  'anonymisation',
  'backup-or-recovery-plan',
  'processes',
  'encryption',
  'policies',
  'training',
  'erasure',
  'incident-log',
  'access-levels',
  'logical-access-control',
  'audits',
  'physical-access-control',
  'pseudonymisation',
  'systems-up-to-date',
  'other',
])
/** See {@link MeasureTopic}. */
export type MeasureTopic = t.TypeOf<typeof MeasureTopic>

/** A measure with its kind, owner and date. Corrective and preventive are kept apart (AP, tip 2). Stored shape. */
export const MeasurePlanned = event(
  'MeasurePlanned',
  1,
  closed(
    'MeasurePlanned',
    { measure: ItemId, kind: MeasureKind, what: Personal },
    { owner: Personal, due: Instant, topic: MeasureTopic },
  ),
)
/** See {@link MeasurePlanned}. */
export type MeasurePlanned = t.TypeOf<typeof MeasurePlanned>
