import { Command, Option } from 'commander'
import { commands, plainCommands } from './commands/all.ts'
import { upkeepCommands } from './commands/upkeep.ts'
import type { ExitCode } from './failure.ts'
import type { Given } from './run/given.ts'
import { givenOf } from './run/given.ts'
import type { PlainSpec } from './run/plain-spec.ts'
import { sharedOptions } from './run/shared.ts'
import type { CommandSpec, OptionSpec } from './run/spec.ts'
import type { UpkeepSpec } from './run/upkeep-spec.ts'

/** What happens with a command that was parsed. */
export interface Chosen {
  /** On an installation. `own`: the options with data that were typed. */
  readonly installed: (
    spec: CommandSpec,
    given: Given,
    own: ReadonlyArray<string>,
  ) => Promise<ExitCode>
  /** On the files of an installation, which stays closed. */
  readonly upkeep: (spec: UpkeepSpec, given: Given) => Promise<ExitCode>
  readonly plain: (spec: PlainSpec, given: Given) => ExitCode
}

/** Where help is written. */
export interface Output {
  readonly out: { readonly write: (text: string) => unknown }
  readonly err: { readonly write: (text: string) => unknown }
}

type AnySpec = PlainSpec | UpkeepSpec | CommandSpec

type Parsed = (given: Given, own: ReadonlyArray<string>) => Promise<ExitCode> | ExitCode

const GROUPS: Readonly<Record<string, string>> = {
  organisation: 'De instellingen van een organisatie.',
  decide: 'Besluiten van de verwerkingsverantwoordelijke.',
  measure: 'Maatregelen.',
  attachment: 'Bijlagen van een incident.',
  authority: 'Wat er met de AP en andere toezichthouders gebeurt.',
  law: 'De edities van de wet.',
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Gegevens:',
  'Options:': 'Opties:',
  'Global Options:': 'Opties van elke opdracht:',
  'Commands:': 'Opdrachten:',
}

const EXIT_CODES = `
Afloop: 0 gedaan, 1 geweigerd door een regel, 2 verkeerde invoer, 3 opslag niet bereikbaar.
Tijden: de klok in Nederland ("2026-11-22 20:38") of met zone (2026-11-22T19:38:00Z).`

const collect = (value: string, before: unknown): ReadonlyArray<string> => [
  ...(Array.isArray(before) ? before.filter((v): v is string => typeof v === 'string') : []),
  value,
]

const optionOf = ({ flags, description, choices, many }: OptionSpec): Option => {
  const option = new Option(flags, description)
  if (choices !== undefined) option.choices([...choices])
  if (many === true) option.argParser(collect)
  return option
}

const choicesOf = ({ description, argChoices }: Option): string =>
  argChoices === undefined ? description : `${description} (${argChoices.join(', ')})`

const dutch = (command: Command, { out, err }: Output): Command =>
  command
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: 100,
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: (usage) =>
        usage.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
      subcommandTerm: (sub) =>
        `${sub.name()} ${sub.usage()}`
          .replace(/\[options\] ?/, '')
          .trim()
          .replace('[command]', '…'),
      optionDescription: choicesOf,
    })
    .helpOption('-h, --help', 'toon deze uitleg')
    .helpCommand(false)
    .exitOverride()
    // What went wrong is said once, in Dutch or as JSON, where the exit code is chosen.
    .configureOutput({
      outputError: () => {},
      writeOut: (text) => void out.write(text),
      writeErr: (text) => void err.write(text),
    })

// The options that hold data, and so cannot stand beside a file with all of it.
const typedOf = (command: Command, spec: AnySpec): ReadonlyArray<string> => {
  const modes = spec.options.filter(({ mode }) => mode === true).map(({ flags }) => flags)
  return command.options
    .filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
    .filter(({ flags }) => !modes.includes(flags))
    .map(({ long }) => long ?? '')
}

interface Building {
  readonly output: Output
  readonly ended: (code: ExitCode) => void
}

const make = (
  name: string,
  spec: AnySpec,
  parsed: Parsed,
  { output, ended }: Building,
): Command => {
  const command = dutch(new Command(name), output).description(spec.summary)
  for (const { name: argument, description } of spec.args ?? [])
    command.argument(`<${argument}>`, description)
  for (const option of spec.options) command.addOption(optionOf(option))
  command.addHelpText('after', `\nVoorbeeld:\n  $ ${spec.example}`)
  return command.action(async () => {
    const options: Readonly<Record<string, unknown>> = command.optsWithGlobals()
    ended(await parsed(givenOf(command.args, options), typedOf(command, spec)))
  })
}

const place = (root: Command, spec: AnySpec, parsed: Parsed, building: Building): void => {
  const [first = '', second] = spec.name.split(' ')
  if (second === undefined) {
    root.addCommand(make(first, spec, parsed, building))
    return
  }
  const group =
    root.commands.find((command) => command.name() === first) ??
    dutch(new Command(first), building.output).description(GROUPS[first] ?? '')
  if (group.parent === null) root.addCommand(group)
  group.addCommand(make(second, spec, parsed, building))
}

/** The whole command line, built from the commands. `ended` hears how the chosen one ended. */
export const program = (
  chosen: Chosen,
  output: Output,
  ended: (code: ExitCode) => void,
): Command => {
  const building = { output, ended }
  const root = dutch(new Command('meldplicht'), output)
    .description(
      'Van een vermoeden van een datalek tot een gesloten regel in het register.\nDe FG adviseert; de verwerkingsverantwoordelijke besluit.',
    )
    .addHelpText('after', EXIT_CODES)
  for (const option of sharedOptions) root.addOption(optionOf(option))
  for (const spec of commands)
    place(root, spec, (given, own) => chosen.installed(spec, given, own), building)
  for (const spec of upkeepCommands)
    place(root, spec, (given) => chosen.upkeep(spec, given), building)
  for (const spec of plainCommands)
    place(root, spec, (given) => chosen.plain(spec, given), building)
  return root
}
