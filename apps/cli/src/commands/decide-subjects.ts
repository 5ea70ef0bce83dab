import { decideSubjects as decideUseCase } from '@meldplicht/application'
import { SubjectDecision, SubjectException } from '@meldplicht/domain'
import { fields, fixed, needed, neededText, textOf } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** The controller decides about the people concerned (AVG 34). */
export const decideSubjects = incidentCommand({
  name: 'decide subjects',
  summary: 'Leg het besluit over bericht aan de mensen vast.',
  example:
    'meldplicht decide subjects 2026-0001 --decider "M. Terpstra" --decision inform --reasons "De mensen moeten op fraude letten."',
  options: [
    { flags: '--decider <name>', description: 'wie besluit (standaard: de enige beslisser)' },
    {
      flags: '--decision <decision>',
      description: 'het besluit (nodig)',
      choices: SubjectDecision.keys,
    },
    { flags: '--reasons <text>', description: 'waarom (nodig)' },
    {
      flags: '--exception <ground>',
      description: 'waarop het rust als mensen geen eigen bericht krijgen',
      choices: SubjectException.keys,
    },
    { flags: '--deviation <text>', description: 'waarom het besluit van het advies afwijkt' },
  ],
  useCase: decideUseCase,
  done: 'Het besluit over de mensen is vastgelegd.',
  data: plainly((given, { organisation }) =>
    fields({
      decidedBy: holderOf(organisation, 'decider', 'decider', given.text('decider')),
      decision: needed(given, 'decision'),
      reasons: neededText(given, 'reasons'),
      exception: fixed(given.text('exception')),
      deviation: textOf(given, 'deviation'),
    }),
  ),
})
