import { supplementReport } from '@meldplicht/application'
import { factOptions, factsOf } from '../read/facts.ts'
import { fields } from '../read/fields.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** More is known (P-08). */
export const supplement = incidentCommand({
  name: 'supplement',
  summary: 'Vul een melding aan. Wat er stond, blijft zichtbaar.',
  example:
    'meldplicht supplement 2026-0001 --by "P. Jonker" --people 214 --measures-taken "De ontvanger is gebeld."',
  options: [...saidOptions, ...factOptions],
  useCase: supplementReport,
  done: 'De aanvulling is vastgelegd.',
  data: plainly((given, setting) =>
    fields({ said: saidOf(given, setting), facts: factsOf(given, setting) }),
  ),
})
