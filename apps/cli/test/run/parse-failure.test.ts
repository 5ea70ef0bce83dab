import { CommanderError } from 'commander'
import { expect, test } from 'vitest'
import { describeFailure, exitCodeOf, tagOf } from '../../src/failure.ts'
import { parseFailure } from '../../src/run/parse-failure.ts'

test.each([
  [
    'commander.unknownOption',
    "error: unknown option '--wat'\n(Did you mean --what?)",
    'Deze optie is er niet: --wat. Bedoelde u --what?',
  ],
  [
    'commander.invalidArgument',
    "error: option '--channel <kind>' argument 'fax' is invalid. Allowed choices are phone, portal.",
    'Deze waarde kan niet: --channel <kind>, fax. Kies uit: phone, portal.',
  ],
  [
    'commander.missingArgument',
    "error: missing required argument 'incident'",
    'Dit mist nog: incident.',
  ],
  ['commander.help', '(outputHelp)', 'Noem ook wat u wilt doen. "--help" toont wat er kan.'],
  ['commander.later', 'error: something new', 'Deze opdracht is niet te lezen.'],
])('%s is said in Dutch', (code, said, nl) => {
  const failure = parseFailure(new CommanderError(1, code, said))
  expect(describeFailure(failure).nl).toBe(nl)
  expect([exitCodeOf(failure), tagOf(failure)]).toEqual([2, code.replace('commander.', '')])
})
