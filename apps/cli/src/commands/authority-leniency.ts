import { recordLeniency } from '@meldplicht/application'
import { function as F, taskEither as TE } from 'fp-ts'
import { fields, fixed, needed, neededText } from '../read/fields.ts'
import { itemOf } from '../read/item.ts'
import { timeOf } from '../read/when.ts'
import { incidentCommand } from '../run/incident-command.ts'

/** The authority let something pass; the verdict of timeliness stays what it is. */
export const authorityLeniency = incidentCommand({
  name: 'authority leniency',
  summary: 'Leg coulance van de AP vast. Het oordeel over de termijn verandert niet.',
  example:
    'meldplicht authority leniency 2026-0001 --filing 1 --for "aanvulling later" --text "De AP vond aanvullen in oktober goed." --until "2026-10-15 12:00"',
  options: [
    { flags: '--filing <item>', description: 'id of volgnummer van de melding bij de AP (nodig)' },
    { flags: '--for <text>', description: 'waarvoor, in een paar woorden zonder namen (nodig)' },
    { flags: '--text <text>', description: 'wat de AP zei (nodig)' },
    { flags: '--until <time>', description: 'tot wanneer' },
  ],
  useCase: recordLeniency,
  done: 'De coulance van de AP is vastgelegd.',
  data: (given, setting) =>
    F.pipe(
      itemOf(given, setting, 'filing', ({ incident }) =>
        incident.filings.map(({ filed }) => filed.data.filing),
      ),
      TE.chainEitherK((filing) =>
        fields({
          filing: fixed(filing),
          recordedFor: needed(given, 'for'),
          text: neededText(given, 'text'),
          until: timeOf(given, setting, 'until'),
        }),
      ),
    ),
})
