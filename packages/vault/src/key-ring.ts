import type { KeyObject } from 'node:crypto'
import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { either as E } from 'fp-ts'
import { canonicalList, decrypt, encrypt, newKey, takeKey } from './cipher.ts'
import type { DataKey } from './data-key.ts'
import { dataKey } from './data-key.ts'
import type { KeysDamaged } from './errors.ts'
import { transaction } from './key-database.ts'
import type { KeyScope, KeyTable, LiveKey } from './key-table.ts'
import type { DestroyedKey } from './vault.ts'

/** A key by its id: usable, destroyed, or never heard of. */
export type Found =
  | { readonly _tag: 'usable'; readonly key: DataKey }
  | ({ readonly _tag: 'destroyed' } & DestroyedKey)
  | { readonly _tag: 'unknown' }

/**
 * Data keys, unwrapped. They are kept only as long as nobody wrote to the key file, this process
 * or another: a key that was destroyed is gone for all at once.
 */
export interface KeyRing {
  readonly find: (keyId: string) => E.Either<KeysDamaged, Found>
  /**
   * Runs `work` with every key that it asks for, durable. When some are not there yet, what it
   * answered is thrown away, they are made in one transaction, and it runs again; so it changes
   * nothing but its answer, and a Left of it makes no key.
   */
  readonly using: <L, A>(work: (keyOf: KeyOf) => E.Either<L, A>) => E.Either<L | KeysDamaged, A>
  /** To call when keys were destroyed here. */
  readonly forget: () => void
}

/** The key of a scope; undefined when there is none yet. */
export type KeyOf = (scope: KeyScope) => DataKey | undefined

/** Most keys that are kept. */
const MOST = 2_000

// Whoever can write the key file cannot give one person's key to another, or another stream.
const wrapData = (keyId: string, { stream, about, retention }: KeyScope): Uint8Array =>
  canonicalList('meldplicht/wrapped-key/v1', keyId, stream, about, retention)

/** Wraps and unwraps the keys of this table with the master key. */
export const keyRing = (
  db: DatabaseSync,
  table: KeyTable,
  master: KeyObject,
  path: string,
): KeyRing => {
  const unwrap = ({ keyId, scope, wrapped }: LiveKey): E.Either<KeysDamaged, DataKey> => {
    const bytes = decrypt(master, wrapData(keyId, scope), wrapped)
    const detail = `key ${keyId} was changed`
    return bytes === undefined
      ? E.left({ _tag: 'KeysDamaged', path, detail })
      : E.right(dataKey(keyId, takeKey(bytes)))
  }
  const make = (scope: KeyScope): DataKey => {
    const keyId = randomUUID()
    const key = newKey()
    const bytes = key.export()
    const wrapped = encrypt(master, wrapData(keyId, scope), bytes)
    bytes.fill(0)
    table.insert({ _tag: 'live', keyId, scope, wrapped })
    return dataKey(keyId, key)
  }
  const dataVersion = db.prepare('PRAGMA data_version')
  const byId = new Map<string, DataKey>()
  const byScope = new Map<string, DataKey>()
  let seen: unknown

  const forget = (): void => {
    byId.clear()
    byScope.clear()
  }
  // Another value after each commit of another connection, so also after a destruction there.
  const look = (): void => {
    const version = dataVersion.get()?.['data_version']
    if (version !== seen || byId.size + byScope.size >= MOST) forget()
    seen = version
  }
  // With lengths, so that no two scopes have one name.
  const nameOf = ({ stream, about, retention }: KeyScope): string =>
    `${stream.length} ${retention.length} ${stream}${retention}${about}`

  const keep = (scope: KeyScope, key: DataKey | undefined): void => {
    if (key !== undefined) byScope.set(nameOf(scope), key)
  }
  const stored = (scope: KeyScope): E.Either<KeysDamaged, DataKey | undefined> =>
    E.chain((row: KeyRowOrNone) =>
      row?._tag === 'live' ? unwrap(row) : E.right<KeysDamaged, DataKey | undefined>(undefined),
    )(table.liveOf(scope))
  const existing = (scope: KeyScope): E.Either<KeysDamaged, DataKey | undefined> => {
    const kept = byScope.get(nameOf(scope))
    if (kept !== undefined) return E.right(kept)
    const found = stored(scope)
    if (E.isRight(found)) keep(scope, found.right)
    return found
  }
  // Within the transaction the file is asked, for another process may have made them in between,
  // and nothing is kept: it may not be committed.
  const orMade = (scope: KeyScope): E.Either<KeysDamaged, DataKey> =>
    E.map((found: DataKey | undefined) => found ?? make(scope))(stored(scope))
  // Only here is there a second sync. Keys made ahead would still need theirs, for what says whose
  // key it is must outlive a crash as well, or an erasure could miss it.
  const makeAll = (scopes: ReadonlyArray<KeyScope>): E.Either<KeysDamaged, unknown> => {
    const made = transaction(db, () => E.traverseArray(orMade)(scopes))
    if (E.isRight(made)) for (const [i, scope] of scopes.entries()) keep(scope, made.right[i])
    return made
  }

  const usable = (key: DataKey): Found => ({ _tag: 'usable', key })

  return {
    forget,
    find: (keyId) => {
      look()
      const kept = byId.get(keyId)
      if (kept !== undefined) return E.right(usable(kept))
      return E.chain((row: KeyRowOrNone): E.Either<KeysDamaged, Found> => {
        if (row === undefined) return E.right({ _tag: 'unknown' })
        if (row._tag === 'destroyed') return E.right(row)
        return E.map((key: DataKey) => {
          byId.set(keyId, key)
          return usable(key)
        })(unwrap(row))
      })(table.byId(keyId))
    },
    using: (work) => {
      look()
      for (;;) {
        const missing: Array<KeyScope> = []
        let damage: KeysDamaged | undefined
        const done = work((scope) => {
          const found = existing(scope)
          if (E.isLeft(found)) damage = found.left
          else if (found.right === undefined) missing.push(scope)
          return E.isLeft(found) ? undefined : found.right
        })
        if (damage !== undefined) return E.left(damage)
        // The usual case costs no transaction: a stream makes its few keys with its first events.
        if (E.isLeft(done) || missing.length === 0) return done
        const made = makeAll(missing)
        if (E.isLeft(made)) return made
      }
    },
  }
}

type KeyRowOrNone = ReturnType<KeyTable['byId']> extends E.Either<KeysDamaged, infer R> ? R : never
