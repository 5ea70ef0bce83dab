import type { VaultError, VaultUnavailableReason } from '@meldplicht/vault'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'

const UNAVAILABLE: Readonly<Record<VaultUnavailableReason, Problem>> = {
  locked: problem(
    'Een ander programma houdt het sleutelbestand bezet.',
    'Probeer het over een minuut opnieuw of bel.',
    'Another program keeps the key file busy.',
    'Try again in a minute, or call.',
  ),
  full: problem(
    'De schijf met het sleutelbestand is vol.',
    'Maak ruimte vrij. Probeer het opnieuw of bel.',
    'The disk of the key file is full.',
    'Free some space. Try again, or call.',
  ),
  'read-only': problem(
    'Het sleutelbestand is alleen-lezen.',
    'Laat de beheerder schrijven in de gegevensmap toestaan. Probeer het opnieuw of bel.',
    'The key file is read-only.',
    'Let the administrator allow writing in the data directory. Try again, or call.',
  ),
  'access-denied': problem(
    'Meldplicht mag niet bij het sleutelbestand.',
    'Laat de beheerder de rechten van de gegevensmap nakijken.',
    'Meldplicht may not open the key file.',
    'Let the administrator check the permissions of the data directory.',
  ),
  'cannot-open': problem(
    'Het sleutelbestand kan niet open.',
    'Laat de beheerder kijken of het bestand er staat en heel is.',
    'The key file cannot be opened.',
    'Let the administrator look whether the file is there and intact.',
  ),
  'other-file': problem(
    'Op de plaats van het sleutelbestand staat een ander bestand.',
    'Laat de beheerder de reservekopie van de sleutels terugzetten.',
    'Another file stands in the place of the key file.',
    'Let the administrator restore the backup of the keys.',
  ),
  'other-version': problem(
    'Het sleutelbestand is van een andere versie.',
    'Gebruik de versie van Meldplicht die bij dit sleutelbestand hoort.',
    'The key file is of another version.',
    'Use the version of Meldplicht that belongs to this key file.',
  ),
  closed: problem(
    'Het sleutelbestand is net afgesloten.',
    'Start Meldplicht opnieuw.',
    'The key file has just been shut down.',
    'Start Meldplicht again.',
  ),
  failed: problem(
    'Het sleutelbestand is nu niet te gebruiken.',
    'Probeer het opnieuw of bel.',
    'The key file cannot be used now.',
    'Try again, or call.',
  ),
}

const restoreKeys = (what: string, whatEnglish: string): Problem =>
  problem(
    what,
    'Zet de reservekopie van de sleutels terug. Zonder sleutels zijn namen en teksten niet te lezen.',
    whatEnglish,
    'Restore the backup of the keys. Without keys, names and texts cannot be read.',
  )

/** A failing vault in words: per tag, and for an unavailable one per reason. */
export const vaultProblem = (error: VaultError): Problem => {
  switch (error._tag) {
    case 'VaultUnavailable':
      return UNAVAILABLE[error.reason]
    case 'KeysMissing':
      return restoreKeys(
        `Het sleutelbestand ontbreekt: ${error.path}.`,
        `The key file is missing: ${error.path}.`,
      )
    case 'KeysDamaged':
      return restoreKeys(
        `Het sleutelbestand is beschadigd: ${error.path}.`,
        `The key file is damaged: ${error.path}.`,
      )
    case 'MasterKeyMissing':
      return restoreKeys(
        `De hoofdsleutel ontbreekt: ${error.path}.`,
        `The master key is missing: ${error.path}.`,
      )
    case 'MasterKeyMalformed':
      return restoreKeys(
        `In dit bestand staat geen hoofdsleutel: ${error.path}.`,
        `This file holds no master key: ${error.path}.`,
      )
    case 'MasterKeyWrong':
      return restoreKeys(
        `De hoofdsleutel ${error.path} hoort niet bij het sleutelbestand ${error.keysPath}.`,
        `The master key ${error.path} does not belong to the key file ${error.keysPath}.`,
      )
    case 'NewerKeysThere':
      return problem(
        `De sleutels in ${error.path} zijn nieuwer dan die u wilt kopiëren: ${error.lost} sleutels zouden verdwijnen en ${error.revived} gewiste sleutels zouden terugkomen. De sleutels die er staan, zijn gebleven.`,
        'Controleer of u de juiste gegevensmap gebruikt. Is dat zo, kies dan voor de sleutels een andere map.',
        `The keys in ${error.path} are newer than those you want to copy: ${error.lost} keys would be gone and ${error.revived} destroyed keys would be back. The keys that are there were kept.`,
        'Check that you use the right data directory. If you do, choose another directory for the keys.',
      )
    case 'KeyMissing':
      return restoreKeys(
        'Een sleutel van dit incident of deze organisatie ontbreekt.',
        'A key of this incident or organisation is missing.',
      )
    case 'SealBroken':
      return problem(
        'Een verzegelde tekst is beschadigd of veranderd.',
        'Verander niets aan de bestanden. Waarschuw de beheerder en bel.',
        'A sealed text is damaged or was changed.',
        'Do not change anything in the files. Warn the administrator, and call.',
      )
    case 'NotSealable':
      return problem(
        'Deze tekst kan niet worden verzegeld.',
        'Meld dit aan de beheerder en bel zolang.',
        'This text cannot be sealed.',
        'Tell the administrator, and call meanwhile.',
      )
    case 'MalformedErasure':
      return problem(
        'Bij wissen hoort een tijdstip en een grond.',
        'Vul beide in.',
        'Erasing takes a moment and a ground.',
        'Fill in both.',
      )
  }
}
