import type { DataOf, IncidentId, ItemId, MediaType } from '@meldplicht/domain'
import { isOpen } from '@meldplicht/domain'
import { incidentStream } from '@meldplicht/event-store'
import type { OpenedBytes } from '@meldplicht/vault'
import { function as F, taskEither as TE } from 'fp-ts'
import { extensionOf } from '../attachments/attachment-kinds.ts'
import type { AppError } from '../errors.ts'
import type { ReadCall, UseCase } from '../handling/call.ts'
import { loadIncident } from '../handling/load.ts'
import { permit } from '../handling/permit.ts'
import { recordAttachmentRead } from '../handling/record-read.ts'
import type { Deps } from '../ports/deps.ts'

/** A file of an incident, opened. */
export interface OpenedAttachment {
  readonly name: string
  readonly mediaType: MediaType
  readonly bytes: Uint8Array
}

type Attached = DataOf<'EvidenceAttached'>

// The text of a name may have been erased without the file.
const nameOf = ({ name, attachment, file }: Attached): string =>
  isOpen(name) ? name.value : `${attachment}.${extensionOf(file.mediaType) ?? 'bin'}`

const bytesOf = (opened: OpenedBytes): TE.TaskEither<AppError, Uint8Array> => {
  if (opened._tag === 'Bytes') return TE.right(opened.bytes)
  const { at, under } = opened
  return TE.left({ _tag: 'AttachmentErased', erasure: { at, under } })
}

const opened = (
  deps: Pick<Deps, 'blobs' | 'vault'>,
  incident: IncidentId,
  entry: {
    readonly id: Parameters<Deps['vault']['openBytes']>[0]['eventId']
    readonly data: Attached
  },
  call: ReadCall,
): TE.TaskEither<AppError, Uint8Array> => {
  const { blob, keyId, nonce, keyCommitment } = entry.data.file
  const binding = { stream: incidentStream(call.organisation, incident), eventId: entry.id }
  return F.pipe(
    deps.blobs.get(blob, { signal: call.signal }),
    TE.mapLeft((error): AppError => ({ _tag: 'BlobsFailed', error })),
    TE.chain((ciphertext) =>
      F.pipe(
        deps.vault.openBytes(binding, { keyId, nonce, keyCommitment, ciphertext }),
        TE.mapLeft((error): AppError => ({ _tag: 'VaultFailed', error })),
      ),
    ),
    TE.chain(bytesOf),
  )
}

/** Gives out one file of an incident. Who gets it is recorded first (P-05). */
export const openAttachment =
  (incident: IncidentId, attachment: ItemId, call: ReadCall): UseCase<OpenedAttachment> =>
  (deps) =>
    F.pipe(
      permit(deps, {
        actor: call.actor,
        action: 'ReadAttachment',
        organisation: call.organisation,
        incident,
      }),
      TE.chain(() => loadIncident(deps, call.organisation, incident, 'opened', call.signal)),
      TE.chain(({ state }) => {
        if (state === undefined) return TE.left<AppError>({ _tag: 'NotFound', what: 'incident' })
        const entry = state.attachments.find(({ data }) => data.attachment === attachment)
        return entry === undefined
          ? TE.left<AppError>({ _tag: 'NotFound', what: 'attachment' })
          : TE.right(entry)
      }),
      TE.bindTo('entry'),
      TE.bind('bytes', ({ entry }) => opened(deps, incident, entry, call)),
      TE.chainFirst(() => recordAttachmentRead(deps, incident, attachment, call)),
      TE.map(({ entry: { data }, bytes }) => ({
        name: nameOf(data),
        mediaType: data.file.mediaType,
        bytes,
      })),
    )
