import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Personal } from '../../values/personal.ts'
import { Said } from '../../values/said.ts'
import { StoredFile } from '../../values/stored-file.ts'
import { event } from './event.ts'

/**
 * A file was added to the dossier: a letter, a log, a confirmation. `evidence` names what was
 * secured where the file shows that; never the leaked file itself. Stored shape.
 */
export const EvidenceAttached = event(
  'EvidenceAttached',
  1,
  closed(
    'EvidenceAttached',
    { attachment: ItemId, said: Said, name: Personal, file: StoredFile },
    { what: Personal, evidence: ItemId },
  ),
)
/** See {@link EvidenceAttached}. */
export type EvidenceAttached = t.TypeOf<typeof EvidenceAttached>
