import type { Blobs } from '@meldplicht/blobs'
import type { BlobHash } from '@meldplicht/domain'
import type { EventStore, ReadError, Stored } from '@meldplicht/event-store'
import type { Vault, VaultError } from '@meldplicht/vault'
import { either as E } from 'fp-ts'
import { logCursor } from './copy/log-cursor.ts'
import { filesIn } from './files-in.ts'
import type { FilesUnavailable } from './on-disk.ts'

/** What a history needs beside the log, and whether it is there. */
export interface CheckedHistory {
  readonly events: number
  readonly streams: number
  /** Events of which a personal field does not open: its key is lost, or it was changed. */
  readonly sealedShut: ReadonlyArray<{ readonly stream: string; readonly reason: string }>
  /** Files that events name. */
  readonly files: number
  /** Blobs that are named and not there, though their key still is. */
  readonly missing: ReadonlyArray<BlobHash>
  /** Blobs that are not what was put there. */
  readonly changed: ReadonlyArray<BlobHash>
  /** Revisions of streams that are not there, as far as the log shows. */
  readonly gaps: ReadonlyArray<string>
}

/** Where a history and what belongs to it is kept. */
export interface Kept {
  readonly store: EventStore
  readonly vault: Vault
  readonly blobs: Blobs
  readonly signal: AbortSignal
  readonly onProgress: (events: number) => void
}

/** Why the checking stopped; what is wrong with single events never stops it. */
export type CheckError = ReadError | VaultError | FilesUnavailable

// About this one event: the key is gone, or the field is not what was sealed.
const isOfEvent = ({ _tag }: VaultError): boolean =>
  _tag === 'KeyMissing' || _tag === 'SealBroken' || _tag === 'KeysDamaged'

const opens = async (
  { vault }: Kept,
  { envelope: { stream, eventId, data } }: Stored,
): Promise<E.Either<VaultError, string | undefined>> => {
  const opened = await vault.open({ stream, eventId }, data)()
  if (E.isRight(opened)) return E.right(undefined)
  return isOfEvent(opened.left) ? E.right(opened.left._tag) : opened
}

interface Found {
  readonly last: Map<string, bigint>
  readonly shut: Array<{ readonly stream: string; readonly reason: string }>
  readonly named: Map<BlobHash, Stored>
  readonly gaps: Array<string>
  events: number
}

const look = async (
  kept: Kept,
  found: Found,
  stored: Stored,
): Promise<E.Either<VaultError, void>> => {
  const { stream, revision, data } = stored.envelope
  const expected = (found.last.get(stream) ?? -1n) + 1n
  if (revision !== expected) found.gaps.push(`${stream} ${expected}`)
  found.last.set(stream, revision)
  const reason = await opens(kept, stored)
  if (E.isLeft(reason)) return reason
  if (reason.right !== undefined) found.shut.push({ stream, reason: reason.right })
  for (const { blob } of filesIn(data)) found.named.set(blob, stored)
  found.events += 1
  kept.onProgress(found.events)
  return E.right(undefined)
}

interface BlobsFound {
  readonly missing: ReadonlyArray<BlobHash>
  readonly changed: ReadonlyArray<BlobHash>
}

type FileState = 'opens' | 'erased' | 'shut'

/** Whether a file opens with its event. A file that was erased may be gone: nobody can open it. */
const fileState = async (
  { vault }: Kept,
  { envelope: { stream, eventId, data } }: Stored,
  blob: BlobHash,
  ciphertext: Uint8Array,
): Promise<FileState> => {
  const file = filesIn(data).find((each) => each.blob === blob)
  if (file === undefined) return 'shut'
  const { keyId, nonce, keyCommitment } = file
  const sealed = { keyId, nonce, keyCommitment, ciphertext }
  const opened = await vault.openBytes({ stream, eventId }, sealed)()
  if (E.isLeft(opened)) return 'shut'
  return opened.right._tag === 'Erased' ? 'erased' : 'opens'
}

const NOTHING = new Uint8Array()

const lookAtBlobs = async (
  kept: Kept,
  { named, shut }: Found,
): Promise<E.Either<CheckError, BlobsFound>> => {
  const missing: Array<BlobHash> = []
  const changed: Array<BlobHash> = []
  for (const [hash, stored] of named) {
    const got = await kept.blobs.get(hash, { signal: kept.signal })()
    if (E.isRight(got)) {
      const { stream } = stored.envelope
      if ((await fileState(kept, stored, hash, got.right)) === 'shut')
        shut.push({ stream, reason: 'file' })
      continue
    }
    switch (got.left._tag) {
      case 'BlobMissing':
        if ((await fileState(kept, stored, hash, NOTHING)) !== 'erased') missing.push(hash)
        break
      case 'BlobChanged':
        changed.push(hash)
        break
      case 'BlobsAborted':
        return E.left({ _tag: 'Aborted' })
      case 'BlobsUnavailable':
        return E.left({ _tag: 'FilesUnavailable', detail: got.left.detail })
    }
  }
  return E.right({ missing, changed })
}

/**
 * Goes through a whole log and looks whether everything that its events need is there: every
 * personal field opens or is erased, every blob that is named is there and unchanged, no stream
 * misses a revision. Nothing that is opened is kept or told.
 */
export const checkHistory = async (kept: Kept): Promise<E.Either<CheckError, CheckedHistory>> => {
  const found: Found = { last: new Map(), shut: [], named: new Map(), gaps: [], events: 0 }
  const cursor = logCursor(kept.store, kept.signal)
  for (;;) {
    const next = await cursor.next()
    if (E.isLeft(next)) return next
    if (next.right === undefined) break
    const looked = await look(kept, found, next.right)
    if (E.isLeft(looked)) return looked
  }
  const blobs = await lookAtBlobs(kept, found)
  if (E.isLeft(blobs)) return blobs
  const { events, last, shut, named, gaps } = found
  const files = named.size
  return E.right({ events, streams: last.size, sealedShut: shut, files, gaps, ...blobs.right })
}
