import { function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import type { CommandSpec } from '../run/spec.ts'

/** Empties the views and makes them anew from the log; the log itself is only read. */
export const rebuild: CommandSpec = {
  name: 'rebuild',
  summary: 'Maak de overzichten opnieuw uit de vastgelegde gebeurtenissen.',
  example: 'meldplicht rebuild',
  options: [],
  run: (_given, session) =>
    F.pipe(
      session.projections.rebuild((events) => session.progress(`${events} gebeurtenissen gelezen`)),
      TE.bimap(
        (error): Failure => ({ _tag: 'Application', error: { _tag: 'ViewsFailed', error } }),
        ({ events }) => ({
          json: { events },
          text: `De overzichten zijn opnieuw gemaakt uit ${events} gebeurtenissen.`,
        }),
      ),
    ),
}
