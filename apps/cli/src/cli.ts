import { placeOf } from '@meldplicht/installation'
import { CommanderError } from 'commander'
import { either as E } from 'fp-ts'
import { compose } from './composition.ts'
import type { ExitCode, Failure } from './failure.ts'
import { EXIT, exitCodeOf, wrong } from './failure.ts'
import { failureJson } from './output/failure-json.ts'
import { failureText } from './output/failure-text.ts'
import type { Terminal } from './output/progress.ts'
import { endProgressOn } from './output/progress.ts'
import { toJson } from './output/to-json.ts'
import type { Chosen } from './program.ts'
import { program } from './program.ts'
import type { Kit } from './run/execute.ts'
import { execute } from './run/execute.ts'
import { parseFailure } from './run/parse-failure.ts'
import type { Shared } from './run/shared.ts'
import { sharedOf } from './run/shared.ts'
import type { CommandSpec } from './run/spec.ts'
import type { Desk, UpkeepAnswer } from './run/upkeep-spec.ts'

/** Where a command line is read and written. */
export interface Console {
  readonly out: Terminal
  readonly err: Terminal
  /** The data directory when `--data` is not given. */
  readonly dataDir: string
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

const inputFault = (
  spec: CommandSpec,
  { input }: Shared,
  own: ReadonlyArray<string>,
): Failure | undefined => {
  if (input === undefined) return undefined
  if (spec.takesInput !== true) return noInput
  return own[0] === undefined ? undefined : clash(own[0])
}

type Fail = (failure: Failure, json: boolean, commandId?: Shared['commandId']) => ExitCode

const failOn =
  ({ out, err }: Console): Fail =>
  (failure, json, commandId) => {
    if (json) out.write(`${toJson(failureJson(failure, commandId))}\n`)
    else err.write(`${failureText(failure, commandId)}\n`)
    return exitCodeOf(failure)
  }

const deskOf = ({ clock, progress }: Kit, dataDir: string): Desk => ({
  place: placeOf(process.env['MELDPLICHT_STORE'] || dataDir, dataDir),
  now: clock.now(),
  progress,
  signal: new AbortController().signal,
})

const chosenOn = (console: Console, fail: Fail): Chosen => {
  const kit = compose(console.err)
  const say = (json: boolean, answer: UpkeepAnswer): ExitCode => {
    console.out.write(`${json ? toJson(answer.json) : answer.text}\n`)
    return answer.code ?? EXIT.done
  }
  return {
    installed: async (spec, given, own) => {
      const shared = sharedOf(given, console.dataDir)
      if (E.isLeft(shared)) return fail(shared.left, given.flag('json'))
      const { json } = shared.right
      const fault = inputFault(spec, shared.right, own)
      if (fault !== undefined) return fail(fault, json)
      const commandId = shared.right.commandId ?? kit.ids.commandId()
      const answer = await execute(kit, spec, given, shared.right, commandId)()
      endProgressOn(console.err)
      return E.isLeft(answer)
        ? fail(answer.left, json, spec.takesInput === true ? commandId : undefined)
        : say(json, answer.right)
    },
    upkeep: async (spec, given) => {
      const shared = sharedOf(given, console.dataDir)
      if (E.isLeft(shared)) return fail(shared.left, given.flag('json'))
      const { json, dataDir, input } = shared.right
      if (input !== undefined) return fail(noInput, json)
      const answer = await spec.run(given, deskOf(kit, dataDir))()
      endProgressOn(console.err)
      return E.isLeft(answer) ? fail(answer.left, json) : say(json, answer.right)
    },
    plain: (spec, given) => {
      const answer = spec.run(given)
      const json = given.flag('json')
      return E.isLeft(answer) ? fail(answer.left, json) : say(json, answer.right)
    },
  }
}

/** Runs one command line and says how it ended. */
export const run = async (args: ReadonlyArray<string>, console: Console): Promise<ExitCode> => {
  const fail = failOn(console)
  let ended: ExitCode = EXIT.done
  const root = program(chosenOn(console, fail), console, (code) => {
    ended = code
  })
  if (args.length === 0) {
    root.outputHelp()
    return EXIT.done
  }
  try {
    await root.parseAsync([...args], { from: 'user' })
    return ended
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const asked = error.code === 'commander.helpDisplayed'
    return asked ? EXIT.done : fail(parseFailure(error), args.includes('--json'))
  }
}
