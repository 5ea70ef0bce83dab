import type { KeyObject } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import * as t from 'io-ts'
import { commitTo, sameCommitment } from './cipher.ts'

/** What a key file keeps of its master key: enough to know it again, and nothing of it. */
export const masterCheckOf = (master: KeyObject): Buffer => commitTo(master, 'master')

const Check = t.type({ master_check: t.unknown })

/** Whether this is the master key of this key file. Throws what node:sqlite throws. */
export const isMasterOf = (db: DatabaseSync, master: KeyObject): boolean => {
  const row: unknown = db.prepare('SELECT master_check FROM vault').get()
  return (
    Check.is(row) &&
    row.master_check instanceof Uint8Array &&
    sameCommitment(row.master_check, masterCheckOf(master))
  )
}
