import type { MediaType } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { AttachmentKind } from './attachment-kinds.ts'
import { kindOfName } from './attachment-kinds.ts'
import type { AttachmentRefusal } from './attachment-refusal.ts'
import { contentTypeOf } from './content-type.ts'
import { cleanFileName } from './file-name.ts'

/** A file as somebody sent it. */
export interface IncomingFile {
  readonly name: string
  /** What the sender says that it is, as it came: a Content-Type. */
  readonly declaredType?: string
  readonly bytes: Uint8Array
}

/** A file that may join the dossier. */
export interface CheckedFile {
  readonly name: string
  readonly mediaType: MediaType
  readonly bytes: Uint8Array
}

// What senders say when they do not know.
const SAYS_NOTHING = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

const said = (declared: string | undefined): string =>
  (declared ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

const agrees = (kind: AttachmentKind, declared: string | undefined): boolean => {
  const type = said(declared)
  return (
    SAYS_NOTHING.has(type) ||
    type === kind.mediaType ||
    (kind.alsoCalled ?? []).some((name) => name === type)
  )
}

/**
 * Whether a file may join the dossier: by its size, by its name, and by what is in it. What a name
 * or a sender says is never believed; all three have to agree.
 *
 * @param limit - the largest file, in bytes
 */
export const checkAttachment = async (
  { name: given, declaredType, bytes }: IncomingFile,
  limit: number,
): Promise<E.Either<AttachmentRefusal, CheckedFile>> => {
  if (bytes.length > limit) return E.left({ _tag: 'FileTooLarge', limit })
  if (bytes.length === 0) return E.left({ _tag: 'FileEmpty' })
  const name = cleanFileName(given)
  if (name === undefined) return E.left({ _tag: 'FileNameUnusable' })
  const kind = kindOfName(name)
  if (kind === undefined) return E.left({ _tag: 'FileKindNotTaken' })
  const { mediaType } = kind
  const found = await contentTypeOf(bytes)
  const fits = (kind.shows ?? [mediaType]).some((type) => type === found)
  return fits && agrees(kind, declaredType)
    ? E.right({ name, mediaType, bytes })
    : E.left({ _tag: 'FileKindDiffers', declared: mediaType, found })
}
