import { recordConsequence } from '@meldplicht/application'
import { ConsequenceKind } from '@meldplicht/domain'
import { fields, needed, neededText } from '../read/fields.ts'
import { momentOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** What the incident did. */
export const consequence = incidentCommand({
  name: 'consequence',
  summary: 'Leg een gevolg vast, voor mensen of voor de organisatie.',
  example:
    'meldplicht consequence 2026-0001 --kind relations --what "Drie mensen belden boos." --at 2026-09-15',
  options: [
    { flags: '--kind <kind>', description: 'soort (nodig)', choices: ConsequenceKind.keys },
    { flags: '--what <text>', description: 'wat er gebeurde (nodig)' },
    { flags: '--at <moment>', description: 'wanneer het bleek (standaard: nu)' },
  ],
  useCase: recordConsequence,
  done: 'Het gevolg is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      kind: needed(given, 'kind'),
      what: neededText(given, 'what'),
      noticedAt: momentOrNow(given, setting, 'at'),
    }),
  ),
})
