import { declareExercise } from '@meldplicht/application'
import { fields, neededText } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** This was an exercise: it stays in the register and no duty follows. It takes two people. */
export const exercise = incidentCommand({
  name: 'exercise',
  summary: 'Leg vast dat dit een oefening is. De FG en een beslisser doen dat samen.',
  example:
    'meldplicht exercise 2026-0004 --confirmed-by "M. Terpstra" --reason "Oefening van de afdeling, vooraf afgesproken."',
  options: [
    { flags: '--fg <name>', description: 'FG die het vastlegt (standaard: de enige)' },
    {
      flags: '--confirmed-by <name>',
      description: 'beslisser die het bevestigt (standaard: de enige)',
    },
    { flags: '--reason <text>', description: 'waaruit dat blijkt (nodig)' },
  ],
  useCase: declareExercise,
  done: 'De oefening is vastgelegd.',
  data: plainly((given, { organisation }) =>
    fields({
      declaredBy: holderOf(organisation, 'fg', 'fg', given.text('fg')),
      confirmedBy: holderOf(organisation, 'decider', 'confirmed-by', given.text('confirmed-by')),
      reason: neededText(given, 'reason'),
    }),
  ),
})
