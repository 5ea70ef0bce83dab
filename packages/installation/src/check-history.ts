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

/** What a look at everything shows, however much of it can be looked at. */
export interface Survey extends CheckedHistory {
  /** Blobs of which the file is there and cannot be read. */
  readonly unreadable: ReadonlyArray<{ readonly hash: BlobHash; readonly detail: string }>
  /** Why the log was not read to its end; what is named after that place was not looked at. */
  readonly stopped?: ReadError
  /** Why fields and files were not opened any more; absent as well when there was no vault. */
  readonly shutOut?: VaultError
}

/** Where a history and what belongs to it is kept. */
export interface Kept {
  readonly store: EventStore
  /** Absent when it does not open: then nothing is opened, and the rest is looked at. */
  readonly vault?: Vault
  readonly blobs: Blobs
  readonly signal: AbortSignal
  readonly onProgress: (events: number) => void
}

/** Why the checking stopped; what is wrong with single events never stops it. */
export type CheckError = ReadError | VaultError | FilesUnavailable

// About this one event: the key is gone, or the field is not what was sealed.
const isOfEvent = ({ _tag }: VaultError): boolean =>
  _tag === 'KeyMissing' || _tag === 'SealBroken' || _tag === 'KeysDamaged'

interface Found {
  readonly last: Map<string, bigint>
  readonly shut: Array<{ readonly stream: string; readonly reason: string }>
  readonly named: Map<BlobHash, Stored>
  readonly gaps: Array<string>
  vault: Vault | undefined
  shutOut: VaultError | undefined
  events: number
}

const open = async (found: Found, { envelope }: Stored): Promise<void> => {
  const { stream, eventId, data } = envelope
  const opened = await found.vault?.open({ stream, eventId }, data)()
  if (opened === undefined || E.isRight(opened)) return
  if (isOfEvent(opened.left)) {
    found.shut.push({ stream, reason: opened.left._tag })
    return
  }
  found.shutOut = opened.left
  found.vault = undefined
}

const look = async (kept: Kept, found: Found, stored: Stored): Promise<void> => {
  const { stream, revision, data } = stored.envelope
  const expected = (found.last.get(stream) ?? -1n) + 1n
  if (revision !== expected) found.gaps.push(`${stream} ${expected}`)
  found.last.set(stream, revision)
  await open(found, stored)
  for (const { blob } of filesIn(data)) found.named.set(blob, stored)
  found.events += 1
  kept.onProgress(found.events)
}

const readAll = async (kept: Kept, found: Found): Promise<ReadError | undefined> => {
  const cursor = logCursor(kept.store, kept.signal)
  for (;;) {
    const next = await cursor.next()
    if (E.isLeft(next)) return next.left
    if (next.right === undefined) return undefined
    await look(kept, found, next.right)
  }
}

type FileState = 'opens' | 'erased' | 'shut' | 'unknown'

/** Whether a file opens with its event. A file that was erased may be gone: nobody can open it. */
const fileState = async (
  { vault }: Found,
  { envelope: { stream, eventId, data } }: Stored,
  blob: BlobHash,
  ciphertext: Uint8Array,
): Promise<FileState> => {
  if (vault === undefined) return 'unknown'
  const file = filesIn(data).find((each) => each.blob === blob)
  if (file === undefined) return 'shut'
  const { keyId, nonce, keyCommitment } = file
  const sealed = { keyId, nonce, keyCommitment, ciphertext }
  const opened = await vault.openBytes({ stream, eventId }, sealed)()
  if (E.isLeft(opened)) return 'shut'
  return opened.right._tag === 'Erased' ? 'erased' : 'opens'
}

const NOTHING = new Uint8Array()

type BlobsFound = Pick<Survey, 'missing' | 'changed' | 'unreadable'> & {
  readonly aborted: boolean
}

const lookAtBlobs = async (kept: Kept, found: Found): Promise<BlobsFound> => {
  const missing: Array<BlobHash> = []
  const changed: Array<BlobHash> = []
  const unreadable: Array<Survey['unreadable'][number]> = []
  for (const [hash, stored] of found.named) {
    const got = await kept.blobs.get(hash, { signal: kept.signal })()
    if (E.isRight(got)) {
      const { stream } = stored.envelope
      if ((await fileState(found, stored, hash, got.right)) === 'shut')
        found.shut.push({ stream, reason: 'file' })
      continue
    }
    switch (got.left._tag) {
      case 'BlobMissing':
        if ((await fileState(found, stored, hash, NOTHING)) !== 'erased') missing.push(hash)
        break
      case 'BlobChanged':
        changed.push(hash)
        break
      case 'BlobsAborted':
        return { missing, changed, unreadable, aborted: true }
      case 'BlobsUnavailable':
        unreadable.push({ hash, detail: got.left.detail })
    }
  }
  return { missing, changed, unreadable, aborted: false }
}

/**
 * Goes through a whole log and looks whether everything that its events need is there: every
 * personal field opens or is erased, every blob that is named is there and unchanged, no stream
 * misses a revision. What cannot be looked at keeps nothing else from being looked at. Nothing that
 * is opened is kept or told.
 */
export const surveyHistory = async (kept: Kept): Promise<Survey> => {
  const found: Found = {
    last: new Map(),
    shut: [],
    named: new Map(),
    gaps: [],
    vault: kept.vault,
    shutOut: undefined,
    events: 0,
  }
  const ended = await readAll(kept, found)
  const { aborted, ...blobs } = await lookAtBlobs(kept, found)
  const stopped: ReadError | undefined = ended ?? (aborted ? { _tag: 'Aborted' } : undefined)
  const { events, last, shut, named, gaps, shutOut } = found
  return {
    events,
    streams: last.size,
    sealedShut: shut,
    files: named.size,
    gaps,
    ...blobs,
    ...(stopped === undefined ? {} : { stopped }),
    ...(shutOut === undefined ? {} : { shutOut }),
  }
}

/** The same for who needs all of it: what could not be looked at is an error. */
export const checkHistory = async (
  kept: Kept & { readonly vault: Vault },
): Promise<E.Either<CheckError, CheckedHistory>> => {
  const { stopped, shutOut, unreadable, ...checked } = await surveyHistory(kept)
  const error = stopped ?? shutOut
  if (error !== undefined) return E.left(error)
  const [blob] = unreadable
  return blob === undefined
    ? E.right(checked)
    : E.left({ _tag: 'FilesUnavailable', detail: blob.detail })
}
