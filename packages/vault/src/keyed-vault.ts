import type { KeyObject } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Subject } from '@meldplicht/domain'
import { Erased, Open, Sealed } from '@meldplicht/domain'
import { either as E, taskEither as TE } from 'fp-ts'
import type { DataKey } from './data-key.ts'
import type { FieldPlace, NotSealable, SealBroken, VaultError } from './errors.ts'
import { attempt } from './exceptions.ts'
import { fingerprintWith } from './fingerprint.ts'
import type { Json } from './json.ts'
import type { Found, KeyOf, KeyRing } from './key-ring.ts'
import { keyRing } from './key-ring.ts'
import type { KeyScope } from './key-table.ts'
import { keyTable } from './key-table.ts'
import { mapPersonalFields } from './personal-fields.ts'
import { fileOf, openBytes, sealBytes } from './sealed-bytes.ts'
import { openField, sealField } from './sealed-field.ts'
import type {
  Binding,
  BoundData,
  CommandContent,
  Erasure,
  OpenedBytes,
  SealedBytes,
  SealedCommand,
  Vault,
} from './vault.ts'

const placeIn =
  ({ stream, eventId }: Binding) =>
  (pointer: string): FieldPlace => ({ stream, eventId, pointer })

const scopeOf = ({ stream }: Binding, { about, retention }: Open): KeyScope => ({
  stream,
  about,
  retention,
})

/** Replaces each `Open` by what `seal` makes of it; refuses what would stay readable. */
const mapOpen = (
  { binding, data }: BoundData,
  seal: (open: Open, place: FieldPlace) => Json,
): E.Either<NotSealable, Json> => {
  const at = placeIn(binding)
  const not = (pointer: string, reason: NotSealable['reason']): NotSealable => ({
    _tag: 'NotSealable',
    place: at(pointer),
    reason,
  })
  return mapPersonalFields(
    data,
    (pointer) => not(pointer, 'too-deep'),
    (tag, field, pointer) => {
      if (tag === 'Sealed') return E.left(not(pointer, 'already-sealed'))
      if (Open.is(field)) return E.right(seal(field, at(pointer)))
      return Erased.is(field) ? E.right(field) : E.left(not(pointer, 'malformed'))
    },
  )
}

// What is sealed with a key that is not there yet is thrown away, and sealed again.
const sealWith =
  (keyOf: KeyOf) =>
  (item: BoundData): E.Either<NotSealable, Json> =>
    mapOpen(item, (open, place) => {
      const key = keyOf(scopeOf(item.binding, open))
      return key === undefined ? null : sealField(key, place, open)
    })

const sealAllWith = (
  keyOf: KeyOf,
  items: ReadonlyArray<BoundData>,
): E.Either<NotSealable, ReadonlyArray<Json>> => E.traverseArray(sealWith(keyOf))(items)

const sealCommandWith = (
  keyOf: KeyOf,
  { stream, content }: CommandContent,
  items: ReadonlyArray<BoundData>,
): E.Either<VaultError, SealedCommand> => {
  const data = sealAllWith(keyOf, items)
  if (E.isLeft(data)) return data
  return E.map((fingerprint: string): SealedCommand => ({ fingerprint, data: data.right }))(
    fingerprintWith(keyOf, stream, content),
  )
}

const openWith = (ring: KeyRing, { binding, data }: BoundData): E.Either<VaultError, Json> => {
  const at = placeIn(binding)
  const broken = (pointer: string, reason: SealBroken['reason']): VaultError => ({
    _tag: 'SealBroken',
    place: at(pointer),
    reason,
  })
  const opened = (sealed: Sealed, pointer: string, found: Found): E.Either<VaultError, Json> => {
    switch (found._tag) {
      case 'usable':
        return openField(found.key, at(pointer), sealed)
      case 'destroyed':
        return E.right({ _tag: 'Erased', ...found.erasure })
      case 'unknown':
        return E.left({ _tag: 'KeyMissing', place: at(pointer), keyId: sealed.keyId })
    }
  }
  return mapPersonalFields<VaultError>(
    data,
    (pointer) => broken(pointer, 'too-deep'),
    (tag, field, pointer) => {
      if (tag === 'Open') return E.left(broken(pointer, 'plain'))
      if (Erased.is(field)) return E.right(field)
      if (!Sealed.is(field)) return E.left(broken(pointer, 'malformed'))
      return E.chainW((found: Found) => opened(field, pointer, found))(ring.find(field.keyId))
    },
  )
}

/** Files have keys apart from the texts about the same subject: other work, other lengths. */
const FILE = 'file'

const sealFile = (
  ring: KeyRing,
  binding: Binding,
  about: Subject,
  bytes: Uint8Array,
): E.Either<VaultError, SealedBytes> =>
  E.map((key: DataKey | undefined) => {
    if (key === undefined) throw new Error('a key was not made') // broken invariant
    return sealBytes(key, binding, bytes)
  })(ring.using((keyOf) => E.right(keyOf({ stream: binding.stream, about, retention: FILE }))))

const openFile = (
  ring: KeyRing,
  binding: Binding,
  sealed: SealedBytes,
): E.Either<VaultError, OpenedBytes> =>
  E.chainW((found: Found): E.Either<VaultError, OpenedBytes> => {
    switch (found._tag) {
      case 'usable':
        return E.map((bytes: Uint8Array): OpenedBytes => ({ _tag: 'Bytes', bytes }))(
          openBytes(found.key, binding, sealed),
        )
      case 'destroyed':
        return E.right({ _tag: 'Erased', ...found.erasure })
      case 'unknown':
        return E.left({ _tag: 'KeyMissing', place: fileOf(binding), keyId: sealed.keyId })
    }
  })(ring.find(sealed.keyId))

const isErasure = ({ at, under }: Erasure): boolean => Erased.is({ _tag: 'Erased', at, under })

/** The vault over this key database and master key; `path` is named in errors. */
export const keyedVault = (db: DatabaseSync, master: KeyObject, path: string): Vault => {
  const table = keyTable(db, path)
  const ring = keyRing(db, table, master, path)
  const run = <A>(work: () => E.Either<VaultError, A>): TE.TaskEither<VaultError, A> =>
    TE.fromIOEither(() => attempt(path, work))
  return {
    seal: (binding, data) => run(() => ring.using((keyOf) => sealWith(keyOf)({ binding, data }))),
    sealAll: (items) => run(() => ring.using((keyOf) => sealAllWith(keyOf, items))),
    sealCommand: (command, items) =>
      run(() => ring.using((keyOf) => sealCommandWith(keyOf, command, items))),
    open: (binding, data) => run(() => openWith(ring, { binding, data })),
    sealBytes: (binding, about, bytes) => run(() => sealFile(ring, binding, about, bytes)),
    openBytes: (binding, sealed) => run(() => openFile(ring, binding, sealed)),
    fileStreams: () => run(() => table.streamsOf(FILE)),
    destroy: (selection, erasure) =>
      run(() => {
        if (!isErasure(erasure)) return E.left({ _tag: 'MalformedErasure' })
        ring.forget()
        table.destroy(selection, erasure)
        return E.chainW(() => table.destroyedOf(selection))(table.clearLog())
      }),
    fingerprint: (stream, content) =>
      run(() => ring.using((keyOf) => fingerprintWith(keyOf, stream, content))),
    close: () =>
      run(() => {
        if (db.isOpen) db.close()
        return E.right(undefined)
      }),
  }
}
