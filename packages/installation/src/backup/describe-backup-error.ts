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
    case 'TargetsNested':
      return told(
        problem(
          `De reservekopie (${error.to}) en de sleutels (${error.keysTo}) liggen in elkaar, en zijn dan niet apart.`,
          'Kies met --keys-to een map op een andere plaats.',
          `The backup (${error.to}) and the keys (${error.keysTo}) lie in each other, and are not apart then.`,
          'Choose a directory in another place with --keys-to.',
        ),
        NO_BACKUP,
      )
    case 'KeysInUse':
      return told(
        problem(
          `In ${error.path} staat een heel register, met eigen sleutels. Die zijn gebleven.`,
          'Kies met --keys-to een map waarin alleen sleutels staan, of een lege map.',
          `There is a whole register in ${error.path}, with keys of its own. Those were kept.`,
          'Choose a directory with --keys-to that holds only keys, or an empty one.',
        ),
        NO_BACKUP,
      )
    case 'BackupRunning':
      return told(
        problem(
          `Er wordt al een reservekopie gemaakt in ${error.path}.`,
          'Wacht tot die klaar is, of kies met --to een andere map.',
          `A backup in ${error.path} is being made already.`,
          'Wait until it is done, or choose another directory with --to.',
        ),
        NO_BACKUP,
      )
    default:
      return told(copyProblem(error), NO_BACKUP)
  }
}
