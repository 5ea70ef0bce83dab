import type { StoreError, UnavailableReason } from '@meldplicht/event-store'
import { causeProblem } from './cause-problem.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'

const UNAVAILABLE: Readonly<Record<UnavailableReason, Problem>> = {
  locked: problem(
    'Een ander programma houdt het register bezet.',
    'Probeer het over een minuut opnieuw of bel.',
    'Another program keeps the register busy.',
    'Try again in a minute, or call.',
  ),
  full: problem(
    'De schijf is vol.',
    'Maak ruimte vrij. Probeer het opnieuw of bel.',
    'The disk is full.',
    'Free some space. Try again, or call.',
  ),
  'read-only': problem(
    'Het register is alleen-lezen.',
    'Laat de beheerder schrijven in de gegevensmap toestaan. Probeer het opnieuw of bel.',
    'The register is read-only.',
    'Let the administrator allow writing in the data directory. Try again, or call.',
  ),
  'cannot-open': problem(
    'Het registerbestand kan niet open.',
    'Laat de beheerder kijken of het bestand er staat en heel is.',
    'The file of the register cannot be opened.',
    'Let the administrator look whether the file is there and intact.',
  ),
  'other-version': problem(
    'Het registerbestand is van een andere versie of van een ander programma.',
    'Gebruik de versie van Meldplicht die bij dit register hoort.',
    'The file of the register is of another version, or of another program.',
    'Use the version of Meldplicht that belongs to this register.',
  ),
  timeout: problem(
    'Het register gaf te lang geen antwoord.',
    'Probeer het opnieuw of bel.',
    'The register took too long to answer.',
    'Try again, or call.',
  ),
  closed: problem(
    'Het register is net afgesloten.',
    'Start Meldplicht opnieuw.',
    'The register has just been shut down.',
    'Start Meldplicht again.',
  ),
  'access-denied': problem(
    'Meldplicht mag niet bij het registerbestand.',
    'Laat de beheerder de rechten van de gegevensmap nakijken.',
    'Meldplicht may not open the file of the register.',
    'Let the administrator check the permissions of the data directory.',
  ),
  unreachable: problem(
    'Het register is nu niet te bereiken.',
    'Probeer het opnieuw of bel.',
    'The register cannot be reached now.',
    'Try again, or call.',
  ),
}

/** A failing store in words: per tag, and for an unavailable one per cause or reason. */
export const storeProblem = (error: StoreError): Problem => {
  switch (error._tag) {
    case 'StoreUnavailable':
      return error.cause === undefined ? UNAVAILABLE[error.reason] : causeProblem(error.cause)
    case 'WrongExpectedRevision':
      return problem(
        'Iemand anders wijzigde dit net.',
        'Kijk wat er veranderde.',
        'Somebody else has just changed this.',
        'Look what changed.',
      )
    case 'MalformedAppend':
      return problem(
        'Meldplicht maakte hier zelf een fout.',
        'Meld dit aan de beheerder en bel zolang.',
        'Meldplicht itself made a mistake here.',
        'Tell the administrator, and call meanwhile.',
      )
    case 'AppendTooLarge':
      return problem(
        'Dit is te veel in één keer.',
        'Kort de tekst in, of vul de rest later aan.',
        'This is too much at once.',
        'Shorten the text, or supplement the rest later.',
      )
    case 'OutcomeUnknown':
      return problem(
        'Het is niet zeker of dit is opgeslagen.',
        'Verstuur hetzelfde nog een keer: het komt er dan één keer in te staan.',
        'It is not certain whether this was saved.',
        'Send the same once more: it will then stand there once.',
      )
    case 'HistoryDamaged':
      return problem(
        'De geschiedenis in het register is beschadigd of veranderd.',
        'Verander niets aan de bestanden. Waarschuw de beheerder en bel.',
        'The history in the register is damaged or was changed.',
        'Do not change anything in the files. Warn the administrator, and call.',
      )
    case 'Aborted':
      return problem(
        'De aanvraag is afgebroken voordat er antwoord was.',
        'Probeer het opnieuw.',
        'The request was broken off before there was an answer.',
        'Try again.',
      )
  }
}
