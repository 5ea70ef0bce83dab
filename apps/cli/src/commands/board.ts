import { reportToBoard } from '@meldplicht/application'
import { fields, neededText } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import { momentOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** The report to the Board (P-13): cause and measures. */
export const board = incidentCommand({
  name: 'board',
  summary: 'Leg het verslag aan de directie vast: oorzaak en maatregelen.',
  example:
    'meldplicht board 2026-0001 --cause "Het mailprogramma vulde een verkeerd adres in." --measures "Het portaal vraagt nu om bevestiging."',
  options: [
    { flags: '--fg <name>', description: 'wie verslag deed (standaard: de enige FG)' },
    { flags: '--at <moment>', description: 'wanneer (standaard: nu)' },
    { flags: '--cause <text>', description: 'de oorzaak (nodig)' },
    { flags: '--measures <text>', description: 'de maatregelen (nodig)' },
  ],
  useCase: reportToBoard,
  done: 'Het verslag aan de directie is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      reportedBy: holderOf(setting.organisation, 'fg', 'fg', given.text('fg')),
      reportedAt: momentOrNow(given, setting, 'at'),
      cause: neededText(given, 'cause'),
      measures: neededText(given, 'measures'),
    }),
  ),
})
