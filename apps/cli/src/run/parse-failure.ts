import type { CommanderError } from 'commander'
import type { Failure } from '../failure.ts'
import { wrong } from '../failure.ts'

const WORDS: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'Deze optie is er niet.',
  'commander.unknownCommand': 'Deze opdracht is er niet.',
  'commander.missingArgument': 'Er mist iets.',
  'commander.optionMissingArgument': 'Bij een optie mist de waarde.',
  'commander.excessArguments': 'Er staat te veel. Zet tekst met spaties tussen aanhalingstekens.',
  'commander.invalidArgument': 'Deze waarde kan niet.',
  'commander.help': 'Noem ook wat u wilt doen. "--help" toont wat er kan.',
}

/** What commander could not read, as a failure. */
export const parseFailure = (error: CommanderError): Failure => {
  const said = error.message
    .replace(/^error: /, '')
    .replace('(outputHelp)', '')
    .trim()
  const words = WORDS[error.code] ?? 'Deze opdracht is niet te lezen.'
  const tag = error.code.replace(/^commander\./, '')
  return wrong(
    tag,
    [words, said].filter((part) => part !== '').join(' '),
    said === '' ? words : said,
  )
}
