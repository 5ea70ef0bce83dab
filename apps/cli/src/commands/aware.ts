import type { IncidentUseCase } from '@meldplicht/application'
import { correctAwareness, establishAwareness } from '@meldplicht/application'
import { fields, textOf } from '../read/fields.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import { neededTime } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'
import type { CommandSpec } from '../run/spec.ts'

const withUseCase = (useCase: IncidentUseCase, done: string): CommandSpec =>
  incidentCommand({
    name: 'aware',
    summary: 'Leg kennisname vast, of verbeter haar met --correct.',
    example: 'meldplicht aware 2026-0001 --at "2026-09-14 08:20" --by "S. Verhage" --source fg',
    options: [
      ...saidOptions,
      { flags: '--at <time>', description: 'wanneer de organisatie kennis kreeg (nodig)' },
      {
        flags: '--reason <text>',
        description: 'waarom later dan het eerste signaal, of waarom anders',
      },
      { flags: '--correct', description: 'verbeter een vastgelegde kennisname', mode: true },
    ],
    useCase,
    done,
    data: plainly((given, setting) =>
      fields({
        awareAt: neededTime(given, setting, 'at'),
        said: saidOf(given, setting),
        reason: textOf(given, 'reason'),
      }),
    ),
  })

const establish = withUseCase(establishAwareness, 'De kennisname is vastgelegd.')
const correct = withUseCase(
  correctAwareness,
  'De verbeterde kennisname is vastgelegd. Oordelen over eerdere meldingen bij de AP veranderen niet.',
)

/** The controller became aware; with `--correct`, it was another moment. */
export const aware: CommandSpec = {
  ...establish,
  run: (given, session) => (given.flag('correct') ? correct : establish).run(given, session),
}
