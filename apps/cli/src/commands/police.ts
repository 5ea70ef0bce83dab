import { filePoliceReport } from '@meldplicht/application'
import { fields, fixed, neededText } from '../read/fields.ts'
import { momentOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** It was reported to the police. */
export const police = incidentCommand({
  name: 'police',
  summary: 'Leg een aangifte vast.',
  example:
    'meldplicht police 2026-0001 --what "Aangifte van oplichting" --at "2026-09-15 14:00" --reference "PL-0001"',
  options: [
    { flags: '--what <text>', description: 'waarvan (nodig)' },
    { flags: '--at <moment>', description: 'wanneer (standaard: nu)' },
    { flags: '--reference <text>', description: 'nummer van de politie' },
  ],
  useCase: filePoliceReport,
  done: 'De aangifte is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      filedAt: momentOrNow(given, setting, 'at'),
      what: neededText(given, 'what'),
      reference: fixed(given.text('reference')),
    }),
  ),
})
