import { reopenIncident } from '@meldplicht/application'
import { fields, neededText } from '../read/fields.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** New facts reopen a closed incident. */
export const reopen = incidentCommand({
  name: 'reopen',
  summary: 'Heropen een gesloten incident bij nieuwe feiten.',
  example: 'meldplicht reopen 2026-0001 --reason "Iemand is gebeld door een oplichter."',
  options: [{ flags: '--reason <text>', description: 'welke nieuwe feiten (nodig)' }],
  useCase: reopenIncident,
  done: 'Het incident is weer open.',
  data: plainly((given) => fields({ reason: neededText(given, 'reason') })),
})
