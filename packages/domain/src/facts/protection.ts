import type * as t from 'io-ts'
import { oneOf } from '../values/one-of.ts'

/**
 * What protected the data or the systems when it happened (AP form, section 6; EDPB template,
 * field 75, with hashing, remote wipe and logging apart). Whether the data could be read is a fact
 * of its own: this list only says what was in place, and lowers no duty.
 */
export const Protection = oneOf('Protection', [
  'pseudonymisation',
  'encryption',
  'hashing',
  'backup-or-recovery-plan',
  'remote-wipe',
  'access-levels',
  'logical-access-control',
  'physical-access-control',
  'logging',
  'policies',
  'training',
  'incident-log',
  'audits',
  'systems-up-to-date',
  'other',
])
/** See {@link Protection}. */
export type Protection = t.TypeOf<typeof Protection>
