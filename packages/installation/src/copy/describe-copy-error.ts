import type { Problem } from '@meldplicht/application'
import { problem, storeProblem, told } from '@meldplicht/application'
import type { BlobsUnavailable } from '@meldplicht/blobs'
import type { Bilingual } from '@meldplicht/domain'
import { openProblem } from '../describe-open-error.ts'
import type { CopyError } from './copy-error.ts'

const SOURCE_KEPT: Bilingual = {
  nl: 'Aan de bron is niets gewijzigd.',
  en: 'Nothing was changed in the source.',
}

const blobsProblem = ({ detail }: BlobsUnavailable): Problem =>
  problem(
    `De map met bijlagen is niet te gebruiken (${detail}).`,
    'Controleer de ruimte en de rechten. Doe het daarna opnieuw.',
    `The folder of attachments cannot be used (${detail}).`,
    'Check the space and the permissions. Then do it again.',
  )

/** What is wrong, and what to do. */
export const copyProblem = (error: CopyError): Problem => {
  switch (error._tag) {
    case 'SamePlace':
      return problem(
        'De bron en het doel zijn dezelfde plaats.',
        'Geef met --to een andere plaats.',
        'The source and the target are the same place.',
        'Give another place with --to.',
      )
    case 'NothingToCopy':
      return problem(
        `In ${error.place} staat nog geen gebeurtenis.`,
        'Controleer --from.',
        `There is no event in ${error.place} yet.`,
        'Check --from.',
      )
    case 'TargetForeign':
      return problem(
        `In ${error.place} staat al een andere geschiedenis (vanaf gebeurtenis ${error.event}).`,
        'Kies een leeg doel. Aan dit doel is niets gewijzigd.',
        `There is another history in ${error.place} already (from event ${error.event} on).`,
        'Choose an empty target. Nothing was changed in this one.',
      )
    case 'CopyDiffers':
      return problem(
        `De kopie is niet gelijk aan de bron: ${error.what}.`,
        'Gebruik de kopie niet. Draai "meldplicht doctor" op de bron, en kopieer opnieuw naar een leeg doel.',
        `The copy is not equal to the source: ${error.what}.`,
        'Do not use the copy. Run "meldplicht doctor" on the source, and copy again to an empty target.',
      )
    case 'WrongExpectedRevision':
    case 'MalformedAppend':
      return problem(
        'Iemand anders schreef tijdens het kopiëren in het doel.',
        'Zorg dat niemand het doel gebruikt. Kopieer daarna opnieuw.',
        'Somebody else wrote to the target while it was copied to.',
        'See that nobody uses the target. Then copy again.',
      )
    case 'AppendTooLarge':
    case 'OutcomeUnknown':
      return storeProblem(error)
    case 'FilesUnavailable':
      return problem(
        `Een map is niet te gebruiken (${error.detail}).`,
        'Controleer de ruimte en de rechten. Doe het daarna opnieuw.',
        `A directory cannot be used (${error.detail}).`,
        'Check the space and the permissions. Then do it again.',
      )
    case 'BlobsUnavailable':
      return blobsProblem(error)
    case 'BlobMissing':
    case 'BlobChanged':
      return problem(
        'Een bijlage ontbreekt of is gewijzigd.',
        'Draai "meldplicht doctor" op de bron.',
        'An attachment is missing or was changed.',
        'Run "meldplicht doctor" on the source.',
      )
    case 'BlobsAborted':
      return storeProblem({ _tag: 'Aborted' })
    default:
      return openProblem(error)
  }
}

/** Why a history was not copied, in sentences for people: what happened, and what to do. */
export const describeCopyError = (error: CopyError): Bilingual =>
  told(copyProblem(error), SOURCE_KEPT)
