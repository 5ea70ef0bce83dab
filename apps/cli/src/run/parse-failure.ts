import type { CommanderError } from 'commander'
import type { Failure } from '../failure.ts'
import { wrong } from '../failure.ts'

const WORDS: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'Deze optie is er niet',
  'commander.unknownCommand': 'Deze opdracht is er niet',
  'commander.missingArgument': 'Dit mist nog',
  'commander.optionMissingArgument': 'Bij deze optie mist de waarde',
  'commander.excessArguments': 'Er staat te veel. Zet tekst met spaties tussen aanhalingstekens',
  'commander.invalidArgument': 'Deze waarde kan niet',
  'commander.help': 'Noem ook wat u wilt doen. "--help" toont wat er kan',
}

const first = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1]

// Commander names what it means between quotes, and what may have been meant after them.
const inDutch = (code: string, said: string): string => {
  const named = [...said.matchAll(/'([^']+)'/g)].map(([, name]) => name).join(', ')
  const meant = first(/Did you mean (?:one of )?([^?]+)\?/, said)
  const choices = first(/Allowed choices are ([^.]+)\./, said)
  const words = WORDS[code] ?? 'Deze opdracht is niet te lezen'
  return [
    named === '' ? `${words}.` : `${words}: ${named}.`,
    ...(meant === undefined ? [] : [`Bedoelde u ${meant}?`]),
    ...(choices === undefined ? [] : [`Kies uit: ${choices}.`]),
  ].join(' ')
}

/** What commander could not read, as a failure. */
export const parseFailure = (error: CommanderError): Failure => {
  const said = error.message
    .replace(/^error: /, '')
    .replace('(outputHelp)', '')
    .trim()
  const tag = error.code.replace(/^commander\./, '')
  return wrong(tag, inDutch(error.code, said), said === '' ? 'Name what you want to do.' : said)
}
