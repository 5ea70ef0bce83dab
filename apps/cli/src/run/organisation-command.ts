import type { OrganisationUseCase } from '@meldplicht/application'
import { visible } from '@meldplicht/application'
import type { either as E } from 'fp-ts'
import { function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { ofApplication } from '../failure.ts'
import { readable } from '../output/words.ts'
import { readInput } from '../read/input.ts'
import type { Given } from './given.ts'
import { itemIn } from './item-in.ts'
import { organisationOf, settingsOf } from './organisation.ts'
import { momentOf, writeCall } from './session.ts'
import type { Ground } from './setting.ts'
import type { CommandSpec, OptionSpec } from './spec.ts'

/** What is told of a command that changes an organisation's settings. */
export interface OrganisationCommandSpec {
  readonly name: string
  readonly summary: string
  readonly example: string
  readonly options: ReadonlyArray<OptionSpec>
  readonly useCase: OrganisationUseCase
  readonly done: string
  readonly item?: string
  readonly data: (given: Given, ground: Ground) => E.Either<Failure, unknown>
}

/** Makes the command: find the organisation, read the options or `--input`, record. */
export const organisationCommand = (spec: OrganisationCommandSpec): CommandSpec => ({
  name: `organisation ${spec.name}`,
  summary: spec.summary,
  example: spec.example,
  options: spec.options,
  takesInput: true,
  run: (given, session) =>
    F.pipe(
      TE.Do,
      TE.bind('id', () => organisationOf(session)),
      TE.bind('settings', ({ id }) => settingsOf(session, id)),
      TE.bind('data', ({ settings }) =>
        TE.fromEither(
          session.input === undefined
            ? spec.data(given, {
                organisation: settings.organisation,
                commandId: session.commandId,
                now: () => momentOf(session),
                which: session.which,
              })
            : readInput(session.input),
        ),
      ),
      TE.bind('written', ({ id, settings, data }) => {
        const useCase = visible(spec.useCase(data, writeCall(session, settings.actor, id)))
        return F.pipe(useCase(session.deps), TE.mapLeft(ofApplication))
      }),
      TE.map(({ id, settings, data, written }) => ({
        json: {
          organisation: id,
          events: written.events,
          revision: written.revision,
          repeated: written.repeated,
          commandId: session.commandId,
          ...itemIn(data, spec.item),
        },
        text: [
          written.repeated
            ? 'Deze opdracht was al vastgelegd. Er is niets dubbel opgeslagen.'
            : spec.done,
          `${readable(settings.organisation.registered.data.name)}.`,
        ].join('\n'),
      })),
    ),
})
