import { createHash } from 'node:crypto'
import { blobHashOf } from '@meldplicht/blobs'
import type { CommandData, IncidentCommand, StoredFile, Subject } from '@meldplicht/domain'
import { INCIDENT_COMMANDS, subjectOf } from '@meldplicht/domain'
import type { Json } from '@meldplicht/event-store'
import { incidentStream } from '@meldplicht/event-store'
import type { Binding, SealedBytes } from '@meldplicht/vault'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { CheckedFile, IncomingFile } from '../attachments/check-attachment.ts'
import { checkAttachment } from '../attachments/check-attachment.ts'
import type { AppError } from '../errors.ts'
import type { WriteCall } from '../handling/call.ts'
import { eventIdOf, itemIdOf } from '../handling/derived-id.ts'
import type { Encoded } from '../handling/freeze.ts'
import type { Brought, Deciding } from '../handling/handle-incident.ts'
import { handleIncident } from '../handling/handle-incident.ts'
import { badInput, decodeInput } from '../handling/input.ts'
import type { Deps } from '../ports/deps.ts'
import type { IncidentUseCase } from './incident-use-case.ts'

type AttachEvidence = Extract<IncidentCommand, { readonly _tag: 'AttachEvidence' }>

// The name of a file is as private as the file: both go with the key of this one attachment.
const openText = (about: Subject, value: string) =>
  ({ _tag: 'Open', about, retention: 'narrative', value }) as const

const NOT_AN_OBJECT = { nl: 'moet een object zijn', en: 'must be an object' }
const FOLLOWS = { nl: 'volgt uit het bestand', en: 'follows from the file' }

const commandOf = (
  input: unknown,
  name: string,
  call: WriteCall,
): E.Either<AppError, AttachEvidence> => {
  const attachment = itemIdOf(call.commandId, 'attachment')
  const derived = { attachment, name: openText(subjectOf(attachment), name) }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return E.left(badInput({ path: 'data', message: NOT_AN_OBJECT }))
  const twice = Object.keys(derived).find((key) => Object.hasOwn(input, key))
  return twice === undefined
    ? decodeInput(INCIDENT_COMMANDS.AttachEvidence, {
        _tag: 'AttachEvidence',
        data: { ...input, ...derived },
      })
    : E.left(badInput({ path: `data.${twice}`, message: FOLLOWS }))
}

const storedOf = ({ mediaType, bytes }: CheckedFile, sealed: SealedBytes): StoredFile => ({
  mediaType,
  size: bytes.length,
  blob: blobHashOf(sealed.ciphertext),
  keyId: sealed.keyId,
  nonce: sealed.nonce,
  keyCommitment: sealed.keyCommitment,
})

// Through the vault this becomes a keyed digest: the bare hash of a known file could be recognised.
const contentOf = (file: CheckedFile, about: Subject): Brought['content'] => {
  const digest = createHash('sha256').update(file.bytes).digest('hex')
  const content: Json = { mediaType: file.mediaType, digest: openText(about, digest) }
  return { file: content }
}

const keep =
  (deps: Pick<Deps, 'blobs'>, stored: StoredFile, sealed: SealedBytes, call: WriteCall) =>
  (): TE.TaskEither<AppError, void> =>
    F.pipe(
      deps.blobs.put(sealed.ciphertext, { signal: call.signal }),
      TE.bimap(
        (error): AppError => ({ _tag: 'BlobsFailed', error }),
        (blob) => {
          if (blob !== stored.blob) throw new TypeError('a blob was kept under another name')
        },
      ),
    )

// Sealed first, for the event holds what came of it; decided then, so that what a rule refuses is
// never kept; kept last, so that it is durable before the event that names it.
const decideWith =
  (deps: Deps, file: CheckedFile, binding: Binding, about: Subject, call: WriteCall) =>
  (deciding: Deciding): TE.TaskEither<AppError, ReadonlyArray<Encoded>> =>
    F.pipe(
      deps.vault.sealBytes(binding, about, file.bytes),
      TE.mapLeft((error): AppError => ({ _tag: 'VaultFailed', error })),
      TE.chain((sealed) => {
        const stored = storedOf(file, sealed)
        return F.pipe(
          TE.fromEither(deciding(stored)),
          TE.chainFirst(keep(deps, stored, sealed, call)),
        )
      }),
    )

const attach = (
  deps: Deps,
  incident: Parameters<IncidentUseCase>[0],
  command: AttachEvidence,
  file: CheckedFile,
  call: WriteCall,
) => {
  const stream = incidentStream(call.organisation, incident)
  const { attachment }: CommandData<'AttachEvidence'> = command.data
  const about = subjectOf(attachment)
  const binding = { stream, eventId: eventIdOf(stream, call.commandId, 0) }
  return handleIncident(incident, command, call, {
    content: contentOf(file, about),
    decideWith: decideWith(deps, file, binding, about, call),
  })(deps)
}

/**
 * Adds a file to the dossier. Takes the data of command `AttachEvidence` without `attachment` and
 * `name`: the first follows from the command id, the second from the file. What the file is, is
 * read off its content; a file that is refused leaves nothing behind.
 */
export const attachEvidence =
  (file: IncomingFile): IncidentUseCase =>
  (incident, input, call) =>
  (deps) =>
    F.pipe(
      TE.Do,
      TE.bind('checked', () =>
        F.pipe(
          () => checkAttachment(file, deps.attachmentLimit),
          TE.mapLeft((refusal): AppError => ({ _tag: 'AttachmentRefused', refusal })),
        ),
      ),
      TE.bind('command', ({ checked }) => TE.fromEither(commandOf(input, checked.name, call))),
      TE.chain(({ command, checked }) => attach(deps, incident, command, checked, call)),
    )
