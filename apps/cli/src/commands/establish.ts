import { establishFacts } from '@meldplicht/application'
import { factOptions, factsOf } from '../read/facts.ts'
import { fields } from '../read/fields.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** Facts that the handling brought to light. */
export const establish = incidentCommand({
  name: 'establish',
  summary: 'Leg feiten vast die tijdens de behandeling bleken.',
  example:
    'meldplicht establish 2026-0001 --by "S. Verhage" --source fg --confidentiality disclosed --availability not-affected --integrity not-affected',
  options: [...saidOptions, ...factOptions],
  useCase: establishFacts,
  done: 'De feiten zijn vastgelegd.',
  data: plainly((given, setting) =>
    fields({ said: saidOf(given, setting), facts: factsOf(given, setting) }),
  ),
})
