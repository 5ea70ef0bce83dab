import type { IncidentSummary, IncidentUseCase, IncomingFile } from '@meldplicht/application'
import { findIncident, itemIdOf, showIncident, visible } from '@meldplicht/application'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { ofApplication } from '../failure.ts'
import { readable } from '../output/words.ts'
import { readFile } from '../read/file.ts'
import { readInput } from '../read/input.ts'
import type { Given } from './given.ts'
import { itemIn } from './item-in.ts'
import { incidentOf, settingsOf } from './organisation.ts'
import { recorded } from './recorded.ts'
import type { Session } from './session.ts'
import { momentOf, writeCall } from './session.ts'
import type { Setting } from './setting.ts'
import type { ArgumentSpec, CommandSpec, OptionSpec } from './spec.ts'

/** The first argument of every command on an incident. */
export const incidentArgument: ArgumentSpec = {
  name: 'incident',
  description: 'nummer (2026-0001) of id',
}

/** What is told of a command that records one thing on one incident. */
export interface IncidentCommandSpec {
  readonly name: string
  readonly summary: string
  readonly example: string
  readonly options: ReadonlyArray<OptionSpec>
  readonly useCase: IncidentUseCase
  /** What is said when it is recorded. */
  readonly done: string
  /** The id that the command introduces: shown in the answer, so that others can refer to it. */
  readonly item?: string
  /** The data of the use case, out of the options. */
  readonly data: (given: Given, setting: Setting) => TE.TaskEither<Failure, unknown>
}

/** The same for a command that brings a file: its second argument. */
export interface FileCommandSpec extends Omit<IncidentCommandSpec, 'useCase'> {
  readonly useCaseWith: (file: IncomingFile) => IncidentUseCase
}

const fileArgument: ArgumentSpec = {
  name: 'file',
  description: 'het bestand; wat het is, blijkt uit de inhoud',
}

const useCaseOf = (
  spec: IncidentCommandSpec | FileCommandSpec,
  given: Given,
  { deps }: Session,
): E.Either<Failure, IncidentUseCase> =>
  'useCase' in spec
    ? E.right(spec.useCase)
    : F.pipe(readFile(given.argument(1), deps.attachmentLimit), E.map(spec.useCaseWith))

// What a file introduces follows from the command id; everything else names itself in the data.
const introduced = (
  spec: IncidentCommandSpec | FileCommandSpec,
  { commandId }: Session,
  data: unknown,
): Readonly<Record<string, unknown>> =>
  'useCase' in spec || spec.item === undefined
    ? itemIn(data, spec.item)
    : { [spec.item]: itemIdOf(commandId, spec.item) }

/** What the options of a command on this incident are read against. */
export const settingFor = (
  session: Session,
  summary: IncidentSummary,
  organisation: Setting['organisation'],
): Setting => ({
  organisation,
  commandId: session.commandId,
  now: () => momentOf(session),
  which: session.which,
  find: (reference) =>
    F.pipe(
      findIncident(reference, organisation.id, { actor: session.actor })(session.deps),
      TE.mapLeft(ofApplication),
    ),
  view: F.pipe(
    showIncident(summary.incident, {
      actor: session.actor,
      organisation: organisation.id,
      signal: session.signal,
    })(session.deps),
    TE.mapLeft(ofApplication),
  ),
})

/** Makes the command: find the incident, read the options or `--input`, record, say what is next. */
export const incidentCommand = (spec: IncidentCommandSpec | FileCommandSpec): CommandSpec => ({
  name: spec.name,
  summary: spec.summary,
  example: spec.example,
  args: 'useCase' in spec ? [incidentArgument] : [incidentArgument, fileArgument],
  options: spec.options,
  takesInput: true,
  run: (given, session) =>
    F.pipe(
      TE.Do,
      TE.bind('summary', () => incidentOf(session, given.argument(0))),
      TE.bind('settings', ({ summary }) => settingsOf(session, summary.organisation)),
      TE.bind('data', ({ summary, settings }) =>
        session.input === undefined
          ? spec.data(given, settingFor(session, summary, settings.organisation))
          : TE.fromEither(readInput(session.input)),
      ),
      TE.bind('useCase', () => TE.fromEither(useCaseOf(spec, given, session))),
      TE.bind('written', ({ summary, settings, data, useCase }) => {
        const call = writeCall(session, settings.actor, summary.organisation)
        const recording = visible(useCase(summary.incident, data, call))
        return F.pipe(recording(session.deps), TE.mapLeft(ofApplication))
      }),
      TE.bind('after', ({ summary }) => incidentOf(session, summary.incident)),
      TE.map(({ settings, data, written, after }) => {
        const name = readable(settings.organisation.registered.data.name)
        return recorded(
          spec.done,
          name,
          written,
          after,
          session.commandId,
          introduced(spec, session, data),
        )
      }),
    ),
})

/** Data that need nothing but the options. */
export const plainly =
  (
    read: (given: Given, setting: Setting) => E.Either<Failure, unknown>,
  ): IncidentCommandSpec['data'] =>
  (given, setting) =>
    TE.fromEither(read(given, setting))
