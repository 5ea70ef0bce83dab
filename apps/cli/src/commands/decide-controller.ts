import { decideController as decideControllerUseCase } from '@meldplicht/application'
import { ControllerDecision } from '@meldplicht/domain'
import { fields, needed, neededText } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** We are the processor: whether our controller is told (AVG 33(2)). No threshold of risk. */
export const decideController = incidentCommand({
  name: 'decide controller',
  summary:
    'Wij zijn verwerker: leg het besluit vast om de verwerkingsverantwoordelijke in te lichten.',
  example:
    'meldplicht decide controller 2026-0003 --decider "M. Terpstra" --decision notify --reasons "Het gaat om gegevens van de inlener."',
  options: [
    { flags: '--decider <name>', description: 'wie besluit (standaard: de enige beslisser)' },
    {
      flags: '--decision <decision>',
      description: 'het besluit (nodig)',
      choices: ControllerDecision.keys,
    },
    { flags: '--reasons <text>', description: 'waarom (nodig)' },
  ],
  useCase: decideControllerUseCase,
  done: 'Het besluit is vastgelegd.',
  data: plainly((given, { organisation }) =>
    fields({
      decidedBy: holderOf(organisation, 'decider', 'decider', given.text('decider')),
      decision: needed(given, 'decision'),
      reasons: neededText(given, 'reasons'),
    }),
  ),
})
