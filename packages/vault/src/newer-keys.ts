import type { DatabaseSync } from 'node:sqlite'
import { either as E } from 'fp-ts'
import * as t from 'io-ts'
import type { VaultError } from './errors.ts'

const Key = t.type({ key_id: t.string, gone: t.number })

/**
 * Whether `here` may take the place of the keys at `path`: every key there is here as well, and
 * each that was destroyed there is destroyed here. Otherwise fields would no longer open, or an
 * erasure would be undone. Throws what node:sqlite throws.
 */
export const refuseNewer = (
  here: DatabaseSync,
  there: DatabaseSync,
  path: string,
): E.Either<VaultError, void> => {
  const goneHere = here.prepare('SELECT key_id, wrapped IS NULL AS gone FROM keys WHERE key_id = ?')
  let [lost, revived] = [0, 0]
  for (const row of there.prepare('SELECT key_id, wrapped IS NULL AS gone FROM keys').iterate()) {
    if (!Key.is(row)) return E.left({ _tag: 'KeysDamaged', path, detail: 'a key without an id' })
    const same: unknown = goneHere.get(row.key_id)
    if (!Key.is(same)) lost += 1
    else if (row.gone === 1 && same.gone === 0) revived += 1
  }
  return lost + revived === 0
    ? E.right(undefined)
    : E.left({ _tag: 'NewerKeysThere', path, lost, revived })
}
