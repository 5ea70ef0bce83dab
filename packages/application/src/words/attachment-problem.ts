import type { MediaType } from '@meldplicht/domain'
import { ATTACHMENT_EXTENSIONS, extensionOf } from '../attachments/attachment-kinds.ts'
import type { AttachmentRefusal } from '../attachments/attachment-refusal.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'

const MIB = 1024 * 1024

const KINDS = ATTACHMENT_EXTENSIONS.join(', ')

// Only endings that we know ourselves are named: nothing that the sender wrote stands here.
const called = (mediaType: MediaType | undefined): string | undefined =>
  mediaType === undefined ? undefined : extensionOf(mediaType)

const differs = ({
  declared,
  found,
}: Extract<AttachmentRefusal, { readonly _tag: 'FileKindDiffers' }>): Problem => {
  const says = called(declared) ?? declared
  const is = found === declared ? undefined : called(found)
  const next = `Bewaar het als een echt ${says}-bestand, of geef het zijn eigen naam, en kies het opnieuw.`
  const nextEnglish = `Save it as a real ${says} file, or give it its own name, and choose it again.`
  return is === undefined
    ? problem(
        `Dit bestand zegt een ${says}-bestand te zijn, maar de inhoud is dat niet.`,
        next,
        `This file says that it is a ${says} file, but its content is not.`,
        nextEnglish,
      )
    : problem(
        `Dit bestand zegt een ${says}-bestand te zijn, maar de inhoud is een ${is}-bestand.`,
        next,
        `This file says that it is a ${says} file, but its content is a ${is} file.`,
        nextEnglish,
      )
}

/** Why a file is not taken, in words. */
export const attachmentProblem = (refusal: AttachmentRefusal): Problem => {
  switch (refusal._tag) {
    case 'FileEmpty':
      return problem(
        'Dit bestand is leeg.',
        'Kies het bestand opnieuw.',
        'This file is empty.',
        'Choose the file again.',
      )
    case 'FileTooLarge': {
      const most = Math.floor(refusal.limit / MIB)
      return problem(
        `Dit bestand is te groot: ${most} MB mag.`,
        'Maak het kleiner, of splits het en voeg de delen los toe.',
        `This file is too large: ${most} MB at most.`,
        'Make it smaller, or split it and add the parts one by one.',
      )
    }
    case 'FileNameUnusable':
      return problem(
        'Dit bestand heeft geen bruikbare naam.',
        'Geef het een gewone naam en kies het opnieuw.',
        'This file has no name that can be used.',
        'Give it an ordinary name and choose it again.',
      )
    case 'FileKindNotTaken':
      return problem(
        'Dit soort bestand kan niet in het dossier.',
        `Dit kan wel: ${KINDS}.`,
        'This kind of file cannot join the dossier.',
        `These can: ${KINDS}.`,
      )
    case 'FileKindDiffers':
      return differs(refusal)
  }
}
