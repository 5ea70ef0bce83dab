import { assessRisk } from '@meldplicht/application'
import { AssessedRisk } from '@meldplicht/domain'
import { fields, needed, neededText } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** The FG's own assessment of the risk, beside what the rules say. */
export const risk = incidentCommand({
  name: 'risk',
  summary: 'Leg de eigen weging van het risico door de FG vast, naast wat de regels zeggen.',
  example: 'meldplicht risk 2026-0001 --risk high --reasons "Met een BSN is fraude mogelijk."',
  options: [
    { flags: '--fg <name>', description: 'wie weegt (standaard: de enige FG)' },
    { flags: '--risk <risk>', description: 'het risico (nodig)', choices: AssessedRisk.keys },
    { flags: '--reasons <text>', description: 'waarom (nodig)' },
  ],
  useCase: assessRisk,
  done: 'De weging is vastgelegd.',
  data: plainly((given, { organisation }) =>
    fields({
      assessedBy: holderOf(organisation, 'fg', 'fg', given.text('fg')),
      risk: needed(given, 'risk'),
      reasons: neededText(given, 'reasons'),
    }),
  ),
})
