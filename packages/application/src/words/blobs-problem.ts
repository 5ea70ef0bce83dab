import type { BlobError, BlobsUnavailableReason } from '@meldplicht/blobs'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'

const UNAVAILABLE: Readonly<Record<BlobsUnavailableReason, Problem>> = {
  full: problem(
    'De schijf met de bijlagen is vol.',
    'Maak ruimte vrij. Probeer het opnieuw of bel.',
    'The disk of the attachments is full.',
    'Free some space. Try again, or call.',
  ),
  'read-only': problem(
    'De map met bijlagen is alleen-lezen.',
    'Laat de beheerder schrijven in de gegevensmap toestaan. Probeer het opnieuw of bel.',
    'The folder of the attachments is read-only.',
    'Let the administrator allow writing in the data directory. Try again, or call.',
  ),
  'access-denied': problem(
    'Meldplicht mag niet bij de map met bijlagen.',
    'Laat de beheerder de rechten van de gegevensmap nakijken.',
    'Meldplicht may not open the folder of the attachments.',
    'Let the administrator check the permissions of the data directory.',
  ),
  'cannot-open': problem(
    'De map met bijlagen is niet te openen.',
    'Laat de beheerder kijken of de map er staat.',
    'The folder of the attachments cannot be opened.',
    'Let the administrator look whether the folder is there.',
  ),
  failed: problem(
    'De bijlagen zijn nu niet te gebruiken.',
    'Probeer het opnieuw of bel.',
    'The attachments cannot be used now.',
    'Try again, or call.',
  ),
}

/** Failing blobs in words: per tag, and for unavailable ones per reason. */
export const blobsProblem = (error: BlobError): Problem => {
  switch (error._tag) {
    case 'BlobsUnavailable':
      return UNAVAILABLE[error.reason]
    case 'BlobMissing':
      return problem(
        'Het bestand van deze bijlage ontbreekt.',
        'Waarschuw de beheerder: zet de map met bijlagen terug uit de reservekopie.',
        'The file of this attachment is missing.',
        'Warn the administrator: restore the folder of the attachments from the backup.',
      )
    case 'BlobChanged':
      return problem(
        'Het bestand van deze bijlage is beschadigd of veranderd. Het wordt niet getoond.',
        'Verander niets aan de bestanden. Waarschuw de beheerder: zet de bijlage terug uit de reservekopie.',
        'The file of this attachment is damaged or was changed. It is not shown.',
        'Do not change anything in the files. Warn the administrator: restore the attachment from the backup.',
      )
    case 'BlobsAborted':
      return problem(
        'De aanvraag is afgebroken voordat er antwoord was.',
        'Probeer het opnieuw.',
        'The request was broken off before there was an answer.',
        'Try again.',
      )
  }
}
