import { advise as adviseUseCase } from '@meldplicht/application'
import { AuthorityAdvice, SubjectsAdvice } from '@meldplicht/domain'
import { fields, needed, neededText } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** The FG advises (AVG 38, 39); the controller decides. */
export const advise = incidentCommand({
  name: 'advise',
  summary:
    'Leg het advies van de FG vast. De FG adviseert; de verwerkingsverantwoordelijke besluit.',
  example:
    'meldplicht advise 2026-0001 --authority notify --subjects inform --reasons "Met een BSN is fraude mogelijk."',
  options: [
    { flags: '--fg <name>', description: 'wie adviseert (standaard: de enige FG)' },
    {
      flags: '--authority <advice>',
      description: 'over de AP (nodig)',
      choices: AuthorityAdvice.keys,
    },
    {
      flags: '--subjects <advice>',
      description: 'over de mensen (nodig)',
      choices: SubjectsAdvice.keys,
    },
    { flags: '--reasons <text>', description: 'waarom (nodig)' },
  ],
  useCase: adviseUseCase,
  done: 'Het advies is vastgelegd.',
  data: plainly((given, { organisation }) =>
    fields({
      advisedBy: holderOf(organisation, 'fg', 'fg', given.text('fg')),
      authority: needed(given, 'authority'),
      subjects: needed(given, 'subjects'),
      reasons: neededText(given, 'reasons'),
    }),
  ),
})
