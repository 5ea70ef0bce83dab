import { problem, told } from '@meldplicht/application'
import type { Bilingual } from '@meldplicht/domain'
import { copyProblem } from '../copy/describe-copy-error.ts'
import type { BackupError } from './backup-error.ts'

const NO_BACKUP: Bilingual = {
  nl: 'Er is geen reservekopie gemaakt.',
  en: 'No backup was made.',
}

/** Why no backup was made, in sentences for people. */
export const describeBackupError = (error: BackupError): Bilingual => {
  switch (error._tag) {
    case 'TargetNotEmpty':
      return told(
        problem(
          `In ${error.path} staat al iets.`,
          'Kies met --to een map die er nog niet is.',
          `There is something in ${error.path} already.`,
          'Choose a directory with --to that is not there yet.',
        ),
        NO_BACKUP,
      )
    case 'TargetInside':
      return told(
        problem(
          `${error.path} ligt in de gegevensmap zelf, en zou daarmee verloren gaan.`,
          'Kies een map op een andere schijf.',
          `${error.path} lies in the data directory itself, and would be lost with it.`,
          'Choose a directory on another disk.',
        ),
        NO_BACKUP,
      )
    default:
      return told(copyProblem(error), NO_BACKUP)
  }
}
