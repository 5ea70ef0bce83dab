import type { MediaType } from '@meldplicht/domain'

/** A kind of file that is taken, and how it is recognised. */
export interface AttachmentKind {
  readonly mediaType: MediaType
  /** Endings of its name, the usual one first. */
  readonly extensions: ReadonlyArray<string>
  /** What its content shows itself to be, where that goes by another name. */
  readonly shows?: ReadonlyArray<MediaType>
  /** What browsers call it besides its media type; some ask the registry of Windows. */
  readonly alsoCalled?: ReadonlyArray<MediaType>
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument'
const ZIP = ['application/zip', 'application/x-zip-compressed']

/**
 * The kinds that are taken: what letters, notes, screenshots, mails and lists come in. Nothing
 * that runs (programs, scripts, pages, drawings with script, documents with macros) and no
 * archives, for nobody sees what is in those.
 */
export const ATTACHMENT_KINDS: ReadonlyArray<AttachmentKind> = [
  { mediaType: 'application/pdf', extensions: ['pdf'] },
  { mediaType: 'image/png', extensions: ['png'] },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], alsoCalled: ['image/pjpeg'] },
  { mediaType: 'image/gif', extensions: ['gif'] },
  { mediaType: 'image/webp', extensions: ['webp'] },
  { mediaType: 'image/tiff', extensions: ['tif', 'tiff'] },
  {
    mediaType: 'image/heic',
    extensions: ['heic', 'heif'],
    shows: ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
    alsoCalled: ['image/heif'],
  },
  {
    mediaType: `${OPEN_XML}.wordprocessingml.document`,
    extensions: ['docx'],
    alsoCalled: ZIP,
  },
  { mediaType: `${OPEN_XML}.spreadsheetml.sheet`, extensions: ['xlsx'], alsoCalled: ZIP },
  {
    mediaType: `${OPEN_XML}.presentationml.presentation`,
    extensions: ['pptx'],
    alsoCalled: ZIP,
  },
  { mediaType: `${OPEN_DOCUMENT}.text`, extensions: ['odt'], alsoCalled: ZIP },
  { mediaType: `${OPEN_DOCUMENT}.spreadsheet`, extensions: ['ods'], alsoCalled: ZIP },
  { mediaType: 'application/vnd.ms-outlook', extensions: ['msg'], alsoCalled: ['application/msg'] },
  { mediaType: 'message/rfc822', extensions: ['eml'], alsoCalled: ['text/plain'] },
  {
    mediaType: 'text/plain',
    extensions: ['txt', 'log'],
    shows: ['text/plain', 'message/rfc822'],
    alsoCalled: ['text/x-log'],
  },
  {
    mediaType: 'text/csv',
    extensions: ['csv'],
    shows: ['text/plain'],
    alsoCalled: ['text/plain', 'application/csv', 'application/vnd.ms-excel'],
  },
]

/** Every ending of a name that is taken, as a form or a sentence shows it. */
export const ATTACHMENT_EXTENSIONS: ReadonlyArray<string> = ATTACHMENT_KINDS.flatMap(
  ({ extensions }) => extensions,
)

/** The kind that the name of a file says it is. */
export const kindOfName = (name: string): AttachmentKind | undefined => {
  const [, ending] = /\.([^.]+)$/.exec(name) ?? []
  const extension = ending?.toLowerCase()
  return ATTACHMENT_KINDS.find(({ extensions }) => extensions.some((one) => one === extension))
}

/** The usual ending of a media type; none when it is not taken any more. */
export const extensionOf = (mediaType: MediaType): string | undefined =>
  ATTACHMENT_KINDS.find((kind) => kind.mediaType === mediaType)?.extensions[0]
