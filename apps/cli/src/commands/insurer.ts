import { notifyInsurer } from '@meldplicht/application'
import { fields, fixed, neededText } from '../read/fields.ts'
import { momentOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** The insurer was told (BW 7:941). */
export const insurer = incidentCommand({
  name: 'insurer',
  summary: 'Leg vast dat de verzekeraar is ingelicht.',
  example: 'meldplicht insurer 2026-0001 --insurer "Verzekeraar De Dijk" --at "2026-09-15 15:00"',
  options: [
    { flags: '--insurer <text>', description: 'welke verzekeraar (nodig)' },
    { flags: '--at <moment>', description: 'wanneer (standaard: nu)' },
    { flags: '--reference <text>', description: 'schadenummer' },
  ],
  useCase: notifyInsurer,
  done: 'Het bericht aan de verzekeraar is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      notifiedAt: momentOrNow(given, setting, 'at'),
      insurer: neededText(given, 'insurer'),
      reference: fixed(given.text('reference')),
    }),
  ),
})
