import type { MediaType } from '@meldplicht/domain'

/** Why a file is not taken into the dossier. Nothing of it was kept. */
export type AttachmentRefusal =
  | { readonly _tag: 'FileEmpty' }
  | { readonly _tag: 'FileTooLarge'; readonly limit: number }
  | { readonly _tag: 'FileNameUnusable' }
  /** Its name does not end in one of the kinds that are taken. */
  | { readonly _tag: 'FileKindNotTaken' }
  /** What is in it is not what its name, or who sent it, says. */
  | {
      readonly _tag: 'FileKindDiffers'
      readonly declared: MediaType
      readonly found: MediaType | undefined
    }
