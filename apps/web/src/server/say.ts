import type { Bilingual } from '@meldplicht/domain'
import type { FormSecretUnusable } from './form-secret.ts'
import type { OptionsError } from './options.ts'
import type { ListenError } from './start.ts'

/** What the one who starts the app reads, in both languages. */
export const describeStart = (
  error: OptionsError | ListenError | FormSecretUnusable,
): Bilingual => {
  switch (error._tag) {
    case 'UnknownOption':
      return {
        nl: `Deze optie ken ik niet. Er is niets gestart. (${error.detail}) Kies uit --demo, --data MAP, --port N en --host ADRES.`,
        en: `I do not know this option. Nothing was started. (${error.detail}) Choose from --demo, --data DIR, --port N and --host ADDRESS.`,
      }
    case 'PortInvalid':
      return {
        nl: `Poort "${error.given}" bestaat niet. Er is niets gestart. Kies een getal van 0 tot en met 65535.`,
        en: `Port "${error.given}" does not exist. Nothing was started. Choose a number from 0 to 65535.`,
      }
    case 'NotLoopback':
      return {
        nl: `Adres "${error.host}" is geweigerd. Er is nog geen inlog; tot die er is luistert Meldplicht alleen op deze computer (127.0.0.1, ::1 of localhost).`,
        en: `Address "${error.host}" was refused. Sign-in comes later; until then Meldplicht listens on this machine only (127.0.0.1, ::1 or localhost).`,
      }
    case 'PortTaken':
      return {
        nl: `Poort ${error.port} is al in gebruik. Er is niets gestart. Stop het andere programma, of kies een andere poort met --port.`,
        en: `Port ${error.port} is in use already. Nothing was started. Stop the other program, or choose another port with --port.`,
      }
    case 'FormSecretUnusable':
      return {
        nl: `Het geheim voor formulieren in ${error.path} is niet te gebruiken. Er is niets gestart. (${error.detail}) Kijk of u dit bestand mag lezen. Is het beschadigd? Verwijder het dan: er komt een nieuw, en alleen formulieren die nu openstaan moeten nog een keer verstuurd worden.`,
        en: `The secret for forms in ${error.path} cannot be used. Nothing was started. (${error.detail}) See whether you may read this file. Is it damaged? Then delete it: a new one will be made, and only forms that are open now have to be sent once more.`,
      }
    case 'CannotListen':
      return {
        nl: `Luisteren lukte niet. Er is niets gestart. (${error.detail})`,
        en: `Listening failed. Nothing was started. (${error.detail})`,
      }
  }
}
