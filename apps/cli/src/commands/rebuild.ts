import { function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import type { CommandSpec } from '../run/spec.ts'

const damaged = (streams: ReadonlyArray<string>): ReadonlyArray<string> => [
  `Let op: van ${streams.length === 1 ? 'één melding is' : `${streams.length} meldingen is`} de geschiedenis niet te lezen:`,
  ...streams.map((stream) => `  ${stream}`),
  'Zij ontbreken in de overzichten, en nummers erna kunnen anders zijn dan eerst.',
  'Verander niets aan de bestanden. Kijk met "meldplicht doctor" wat er mis is.',
]

/** Empties the views and makes them anew from the log; the log itself is only read. */
export const rebuild: CommandSpec = {
  name: 'rebuild',
  summary: 'Maak de overzichten opnieuw uit de vastgelegde gebeurtenissen.',
  example: 'meldplicht rebuild',
  options: [],
  run: (_given, session) =>
    F.pipe(
      session.projections.rebuild((events) => session.progress(`${events} gebeurtenissen gelezen`)),
      TE.bindTo('made'),
      TE.bind('troubles', () => session.projections.troubles()),
      TE.bimap(
        (error): Failure => ({ _tag: 'Application', error: { _tag: 'ViewsFailed', error } }),
        ({ made: { events }, troubles }) => ({
          json: { events, troubles },
          text: [
            `De overzichten zijn opnieuw gemaakt uit ${events} gebeurtenissen.`,
            ...(troubles.length === 0 ? [] : damaged(troubles.map(({ stream }) => stream))),
          ].join('\n'),
        }),
      ),
    ),
}
