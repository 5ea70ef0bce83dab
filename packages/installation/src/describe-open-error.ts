import type { Problem } from '@meldplicht/application'
import { problem, storeProblem, told, vaultProblem, viewsProblem } from '@meldplicht/application'
import type { Bilingual } from '@meldplicht/domain'
import type { OpenError } from './open-error.ts'

const UNCHANGED: Bilingual = {
  nl: 'Meldplicht is niet gestart en heeft niets gewijzigd.',
  en: 'Meldplicht did not start and changed nothing.',
}

// For the administrator: which host, which file, which option. Whoever only uses Meldplicht, and
// meets a store that failed later, does not read it.
const withDetail = ({ what, next }: Problem, detail: string): Problem => {
  const said = detail.replace(/\s+/gu, ' ').replace(/[\s.]+$/u, '')
  if (said === '') return { what, next }
  return {
    what,
    next: {
      nl: `${next.nl} Technische melding: ${said}.`,
      en: `${next.en} Technical message: ${said}.`,
    },
  }
}

/** What is wrong with an installation that does not open, and what to do. */
export const openProblem = (error: OpenError): Problem => {
  switch (error._tag) {
    case 'HistoryMissing':
      return problem(
        `Er zijn bestanden van een register, maar het register zelf ontbreekt: ${error.path}.`,
        'Zet het registerbestand terug, of kies een andere gegevensmap.',
        `There are files of a register, but the register itself is missing: ${error.path}.`,
        'Put the file of the register back, or choose another data directory.',
      )
    case 'HistoryOnServer':
      return problem(
        'Het register staat op een server. Het bestand in deze gegevensmap is een oude kopie.',
        `Geef MELDPLICHT_STORE, of haal het register terug met "meldplicht copy". Is er nooit een server geweest? Verwijder dan ${error.path}.`,
        'The register is on a server. The file in this data directory is an old copy.',
        `Give MELDPLICHT_STORE, or fetch the register back with "meldplicht copy". Was there never a server? Then remove ${error.path}.`,
      )
    case 'SettingInvalid':
      return problem(
        `De instelling ${error.name} klopt niet.`,
        `Kies ${error.allowed}, of laat haar weg.`,
        `The setting ${error.name} is not right.`,
        `Choose ${error.allowed}, or leave it out.`,
      )
    case 'StoreUnavailable':
      return withDetail(storeProblem(error), error.detail)
    case 'HistoryDamaged':
    case 'Aborted':
      return storeProblem(error)
    case 'ProjectionsUnavailable':
      return viewsProblem(error)
    default:
      return vaultProblem(error)
  }
}

/** Why an installation does not open, in sentences for people: what is wrong, and what to do. */
export const describeOpenError = (error: OpenError): Bilingual =>
  told(openProblem(error), UNCHANGED)
