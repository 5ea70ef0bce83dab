import { holdInforming as holdInformingUseCase } from '@meldplicht/application'
import { HeldBy } from '@meldplicht/domain'
import { fields, needed, neededText } from '../read/fields.ts'
import { neededTime } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** The police or another authority asked to wait with telling people (recital 88); never with art. 33. */
export const holdInforming = incidentCommand({
  name: 'hold-informing',
  summary:
    'Leg vast dat de politie of een ander vroeg te wachten met bericht aan de mensen. Melden bij de AP wacht niet.',
  example:
    'meldplicht hold-informing 2026-0001 --by police --until "2026-12-05 12:00" --reference "PL-0001" --reason "Het onderzoek loopt nog."',
  options: [
    { flags: '--by <who>', description: 'wie het vroeg (nodig)', choices: HeldBy.keys },
    { flags: '--until <time>', description: 'tot wanneer (nodig)' },
    { flags: '--reference <text>', description: 'kenmerk (nodig)' },
    { flags: '--reason <text>', description: 'waarom (nodig)' },
  ],
  useCase: holdInformingUseCase,
  done: 'Het verzoek om te wachten is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      by: needed(given, 'by'),
      until: neededTime(given, setting, 'until'),
      reference: needed(given, 'reference'),
      reason: neededText(given, 'reason'),
    }),
  ),
})
