import type { ProjectionsUnavailable } from '../ports/projections-error.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'

const REBUILD = 'Laat de beheerder de overzichten opnieuw opbouwen (meldplicht rebuild).'
const REBUILD_ENGLISH = 'Let the administrator make the lists anew (meldplicht rebuild).'

const REASONS: Readonly<Record<ProjectionsUnavailable['reason'], Problem>> = {
  behind: problem(
    'De overzichten lopen nog achter.',
    'Ververs de pagina over een minuut.',
    'The lists are still catching up.',
    'Refresh the page in a minute.',
  ),
  parked: problem(
    'De overzichten staan stil.',
    REBUILD,
    'The lists have stopped.',
    REBUILD_ENGLISH,
  ),
  locked: problem(
    'Een ander programma houdt de overzichten bezet.',
    'Probeer het over een minuut opnieuw.',
    'Another program keeps the lists busy.',
    'Try again in a minute.',
  ),
  full: problem(
    'De schijf met de overzichten is vol.',
    'Maak ruimte vrij en probeer het opnieuw.',
    'The disk of the lists is full.',
    'Free some space and try again.',
  ),
  'read-only': problem(
    'Het bestand met de overzichten is alleen-lezen.',
    'Laat de beheerder schrijven in de gegevensmap toestaan.',
    'The file of the lists is read-only.',
    'Let the administrator allow writing in the data directory.',
  ),
  'cannot-open': problem(
    'De overzichten zijn nu niet te lezen.',
    REBUILD,
    'The lists cannot be read now.',
    REBUILD_ENGLISH,
  ),
  closed: problem(
    'De overzichten zijn net afgesloten.',
    'Start Meldplicht opnieuw.',
    'The lists have just been shut down.',
    'Start Meldplicht again.',
  ),
}

/** Failing views in words, per reason. */
export const viewsProblem = ({ reason }: ProjectionsUnavailable): Problem => REASONS[reason]
