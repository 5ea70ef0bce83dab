import { whoRead } from '@meldplicht/application'
import { describeInstant } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { ofApplication } from '../failure.ts'
import { table } from '../output/table.ts'
import { partWords, readable } from '../output/words.ts'
import { rosterOf } from '../read/people.ts'
import { incidentArgument } from '../run/incident-command.ts'
import { incidentOf, settingsOf } from '../run/organisation.ts'
import type { CommandSpec } from '../run/spec.ts'

/** Who read an incident (P-05). */
export const readers: CommandSpec = {
  name: 'readers',
  summary: 'Toon wie een incident heeft gelezen.',
  example: 'meldplicht readers 2026-0001',
  args: [incidentArgument],
  options: [],
  run: (given, session) =>
    F.pipe(
      TE.Do,
      TE.bind('summary', () => incidentOf(session, given.argument(0))),
      TE.bind('settings', ({ summary }) => settingsOf(session, summary.organisation)),
      TE.bind('rows', ({ summary: { incident, organisation }, settings }) =>
        F.pipe(
          whoRead(incident, { actor: settings.actor, organisation, signal: session.signal })(
            session.deps,
          ),
          TE.mapLeft(ofApplication),
        ),
      ),
      TE.map(({ settings, rows }) => {
        const people = new Map(
          rosterOf(settings.organisation).map(({ id, name }) => [id, readable(name)]),
        )
        return {
          json: { reads: rows },
          text:
            rows.length === 0
              ? 'Niemand heeft dit incident geopend.'
              : table(
                  ['wanneer', 'wie', 'wat'],
                  rows.map(({ at, reader, part, times = 1 }) => [
                    describeInstant(at).nl,
                    people.get(reader) ?? `de gebruiker van deze computer (${reader})`,
                    times === 1 ? partWords[part] : `${partWords[part]}, ${times} keer`,
                  ]),
                ),
        }
      }),
    ),
}
