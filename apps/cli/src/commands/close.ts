import { closeIncident } from '@meldplicht/application'
import { fields, neededText } from '../read/fields.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** Nothing is open any more. */
export const close = incidentCommand({
  name: 'close',
  summary: 'Sluit een incident. Dat kan als er niets meer openstaat.',
  example: 'meldplicht close 2026-0001 --conclusion "Alles is gedaan en iedereen heeft bericht."',
  options: [{ flags: '--conclusion <text>', description: 'slotsom (nodig)' }],
  useCase: closeIncident,
  done: 'Het incident is gesloten.',
  data: plainly((given) => fields({ conclusion: neededText(given, 'conclusion') })),
})
