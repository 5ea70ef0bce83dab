import type { LocalTimeError } from '../clock/local-time.ts'
import type { Bilingual } from '../law/citation.ts'

/** Why a time that somebody wrote is not one moment, and what to do. */
export const describeLocalTimeError = (error: LocalTimeError): Bilingual => {
  switch (error._tag) {
    case 'LocalTimeTwice':
      return {
        nl: 'Dit tijdstip komt twee keer voor. Kies de eerste of de tweede.',
        en: 'This time occurs twice. Choose the first or the second.',
      }
    case 'LocalTimeNever':
      return {
        nl: 'Dit tijdstip bestaat niet: de klok ging toen een uur vooruit. Kies een ander tijdstip.',
        en: 'This time does not exist: the clock went forward then. Choose another time.',
      }
    case 'LocalTimeMalformed':
      return {
        nl: 'Dit is geen datum met een tijd. Vul beide in: een dag alleen is niet genoeg.',
        en: 'This is no date with a time. Fill in both: a day alone is not enough.',
      }
  }
}
