import type { DatabaseSync } from 'node:sqlite'
import { Instant, Text } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import * as t from 'io-ts'
import type { Box } from './cipher.ts'
import type { KeysDamaged, VaultError } from './errors.ts'
import { transaction } from './key-database.ts'
import type { DestroyedKey, Erasure, KeySelection } from './vault.ts'

/** What one key is for. */
export interface KeyScope {
  readonly stream: string
  readonly about: string
  readonly retention: string
}

/** A key as stored: wrapped by the master key, or destroyed. */
export type KeyRow =
  | {
      readonly _tag: 'live'
      readonly keyId: string
      readonly scope: KeyScope
      readonly wrapped: Box
    }
  | ({ readonly _tag: 'destroyed' } & DestroyedKey)

/** A new key, ready to be stored. */
export type LiveKey = Extract<KeyRow, { readonly _tag: 'live' }>

/** The table of keys. Its functions throw what node:sqlite throws. */
export interface KeyTable {
  readonly byId: (keyId: string) => E.Either<KeysDamaged, KeyRow | undefined>
  readonly liveOf: (scope: KeyScope) => E.Either<KeysDamaged, KeyRow | undefined>
  /** The streams with a key of this class, live or destroyed. */
  readonly streamsOf: (retention: string) => E.Either<KeysDamaged, ReadonlyArray<string>>
  readonly insert: (key: LiveKey) => void
  /** Destroys the live keys of a selection in one transaction. */
  readonly destroy: (selection: KeySelection, erasure: Erasure) => void
  readonly destroyedOf: (
    selection: KeySelection,
  ) => E.Either<KeysDamaged, ReadonlyArray<DestroyedKey>>
  /** Makes sure that the log beside the file holds no destroyed key; does nothing when it cannot. */
  readonly clearLog: () => E.Either<VaultError, void>
}

const Bytes = new t.Type<Uint8Array>(
  'Bytes',
  (u): u is Uint8Array => u instanceof Uint8Array,
  (u, context) => (u instanceof Uint8Array ? t.success(u) : t.failure(u, context)),
  (bytes) => bytes,
)
const Live = t.type({
  key_id: t.string,
  stream: t.string,
  about: t.string,
  retention: t.string,
  nonce: Bytes,
  wrapped: Bytes,
})
const Destroyed = t.type({ key_id: t.string, erased_at: Instant, under: Text })
const Stream = t.type({ stream: t.string })
const Counts = t.type({ destructions: t.number, destructions_cleared: t.number })
const Checkpoint = t.type({ busy: t.number })

const CHOSEN = `stream = $stream AND ($about IS NULL OR about = $about)
  AND ($retention IS NULL OR retention = $retention)`

const chosen = ({ stream, about, retention }: KeySelection): Record<string, string | null> => ({
  stream,
  about: about ?? null,
  retention: retention ?? null,
})

/** The table in this database; `path` is named in errors. */
export const keyTable = (db: DatabaseSync, path: string): KeyTable => {
  const byId = db.prepare('SELECT * FROM keys WHERE key_id = ?')
  const live = db.prepare(`SELECT * FROM keys WHERE stream = ? AND about = ? AND retention = ?
    AND wrapped IS NOT NULL`)
  const streams = db.prepare('SELECT DISTINCT stream FROM keys WHERE retention = ? ORDER BY stream')
  const insert = db.prepare(`INSERT INTO keys (key_id, stream, about, retention, nonce, wrapped)
    VALUES (?, ?, ?, ?, ?, ?)`)
  const destroy = db.prepare(`UPDATE keys
    SET nonce = NULL, wrapped = NULL, erased_at = $at, under = $under
    WHERE wrapped IS NOT NULL AND ${CHOSEN}`)
  const count = db.prepare('UPDATE vault SET destructions = destructions + 1')
  const destroyed = db.prepare(`SELECT key_id, erased_at, under FROM keys
    WHERE wrapped IS NULL AND ${CHOSEN} ORDER BY key_id`)
  const counts = db.prepare('SELECT destructions, destructions_cleared FROM vault')
  const cleared = db.prepare(`UPDATE vault
    SET destructions_cleared = max(destructions_cleared, ?)`)

  const damaged = (detail: string): E.Either<KeysDamaged, never> =>
    E.left({ _tag: 'KeysDamaged', path, detail })
  const rowOf = (row: unknown): E.Either<KeysDamaged, KeyRow | undefined> => {
    if (row === undefined) return E.right(undefined)
    if (Live.is(row)) {
      const { key_id: keyId, stream, about, retention, nonce, wrapped } = row
      const scope = { stream, about, retention }
      return E.right({ _tag: 'live', keyId, scope, wrapped: { nonce, ciphertext: wrapped } })
    }
    if (!Destroyed.is(row)) return damaged('a key row is neither live nor destroyed')
    const { key_id: keyId, erased_at: at, under } = row
    return E.right({ _tag: 'destroyed', keyId, erasure: { at, under } })
  }
  return {
    byId: (keyId) => rowOf(byId.get(keyId)),
    liveOf: ({ stream, about, retention }) => rowOf(live.get(stream, about, retention)),
    streamsOf: (retention) =>
      E.traverseArray((row: unknown) =>
        Stream.is(row) ? E.right(row.stream) : damaged('a key has no stream'),
      )(streams.all(retention)),
    insert: ({ keyId, scope, wrapped }) => {
      const { stream, about, retention } = scope
      insert.run(keyId, stream, about, retention, wrapped.nonce, wrapped.ciphertext)
    },
    destroy: (selection, { at, under }) =>
      transaction(db, () => {
        const { changes } = destroy.run({ ...chosen(selection), at, under })
        if (changes > 0) count.run()
      }),
    destroyedOf: (selection) =>
      E.traverseArray((row: unknown) =>
        Destroyed.is(row)
          ? E.right({ keyId: row.key_id, erasure: { at: row.erased_at, under: row.under } })
          : damaged('a destroyed key has no moment or ground'),
      )(destroyed.all(chosen(selection))),
    clearLog: () => {
      const before: unknown = counts.get()
      if (!Counts.is(before)) return damaged('the row about the vault is gone')
      if (before.destructions === before.destructions_cleared) return E.right(undefined)
      // The log still holds pages as they were before: copied into the file, then cut to nothing.
      const result: unknown = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
      if (!Checkpoint.is(result) || result.busy !== 0) {
        const detail = 'the keys are destroyed, but another process holds the log that had them'
        return E.left({ _tag: 'VaultUnavailable', reason: 'locked', detail })
      }
      cleared.run(before.destructions)
      return E.right(undefined)
    },
  }
}
