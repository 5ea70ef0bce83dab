import { showIncident } from '@meldplicht/application'
import { receiptCode } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { ofApplication } from '../failure.ts'
import { incidentText } from '../output/incident-text.ts'
import { readable } from '../output/words.ts'
import { incidentArgument } from '../run/incident-command.ts'
import { incidentOf, settingsOf } from '../run/organisation.ts'
import type { CommandSpec } from '../run/spec.ts'

/** Shows one incident. That it was read is recorded (P-05). */
export const show: CommandSpec = {
  name: 'show',
  summary: 'Toon een incident: klok, volgende stap, wat bekend is, en de tijdlijn.',
  example: 'meldplicht show 2026-0001',
  args: [incidentArgument],
  options: [],
  run: (given, session) =>
    F.pipe(
      TE.Do,
      TE.bind('summary', () => incidentOf(session, given.argument(0))),
      TE.bind('settings', ({ summary }) => settingsOf(session, summary.organisation)),
      TE.bind('view', ({ summary: { incident, organisation }, settings: { actor } }) =>
        F.pipe(
          showIncident(incident, { actor, organisation, signal: session.signal })(session.deps),
          TE.mapLeft(ofApplication),
        ),
      ),
      TE.map(({ summary, settings: { organisation }, view }) => ({
        json: {
          incident: summary.incident,
          number: summary.number,
          code: receiptCode(summary.incident),
          organisation: organisation.id,
          entry: view.entry,
          due: view.due,
          questions: view.incident.questions,
          timeline: view.timeline,
        },
        text: incidentText(
          summary,
          readable(organisation.registered.data.name),
          view,
          new Map(
            organisation.parties.map(({ registered: { data } }) => [
              data.party,
              readable(data.name),
            ]),
          ),
          session.deps.clock.now(),
        ),
      })),
    ),
}
