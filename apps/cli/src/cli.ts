import { CommanderError } from 'commander'
import { either as E } from 'fp-ts'
import { compose } from './composition.ts'
import type { Failure } from './failure.ts'
import { exitCodeOf, wrong } from './failure.ts'
import { failureJson } from './output/failure-json.ts'
import { failureText } from './output/failure-text.ts'
import { endProgressOn } from './output/progress.ts'
import { toJson } from './output/to-json.ts'
import type { Chosen } from './program.ts'
import { program } from './program.ts'
import { execute } from './run/execute.ts'
import { parseFailure } from './run/parse-failure.ts'
import { sharedOf } from './run/shared.ts'

const kit = compose()

const out = (text: string): void => void process.stdout.write(`${text}\n`)
const err = (text: string): void => void process.stderr.write(`${text}\n`)

const say = (
  failure: Failure,
  json: boolean,
  commandId?: ReturnType<typeof kit.ids.commandId>,
): void => {
  if (json) out(toJson(failureJson(failure, commandId)))
  else err(failureText(failure, commandId))
  process.exitCode = exitCodeOf(failure)
}

const clash = (option: string): Failure =>
  wrong(
    'OptionsClash',
    `Geef --input of ${option}, niet allebei: met --input staan alle gegevens in het bestand.`,
    `Give --input or ${option}, not both: with --input all data stand in the file.`,
  )

const noInput = wrong(
  'OptionsClash',
  'Deze opdracht leest geen --input.',
  'This command reads no --input.',
)

const installed: Chosen['installed'] = async (spec, given, own) => {
  const shared = sharedOf(given, process.env['MELDPLICHT_DATA'] ?? './data')
  if (E.isLeft(shared)) return say(shared.left, given.flag('json'))
  const { json, input } = shared.right
  const [first] = own
  if (input !== undefined && spec.takesInput !== true) return say(noInput, json)
  if (input !== undefined && first !== undefined) return say(clash(first), json)
  const commandId = shared.right.commandId ?? kit.ids.commandId()
  const answer = await execute(kit, spec, given, shared.right, commandId)()
  endProgressOn(process.stderr)
  if (E.isLeft(answer))
    return say(answer.left, json, spec.takesInput === true ? commandId : undefined)
  out(json ? toJson(answer.right.json) : answer.right.text)
}

const plain: Chosen['plain'] = (spec, given) => {
  const answer = spec.run(given)
  const json = given.flag('json')
  if (E.isLeft(answer)) return say(answer.left, json)
  out(json ? toJson(answer.right.json) : answer.right.text)
}

// Who reads only the first lines (`| head`) closes the pipe: no fault, and nothing to say.
const untilClosed = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
}

/** Runs one command line; the exit code is set, never thrown. */
export const run = async (args: ReadonlyArray<string>): Promise<void> => {
  process.stdout.on('error', untilClosed)
  const root = program({ installed, plain })
  if (args.length === 0) return root.outputHelp()
  try {
    await root.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const asked = error.code === 'commander.helpDisplayed' || error.code === 'commander.version'
    if (!asked) say(parseFailure(error), args.includes('--json'))
  }
}
