import { itemIdOf, planMeasure } from '@meldplicht/application'
import { MeasureKind, MeasureTopic } from '@meldplicht/domain'
import { fields, fixed, needed, neededText, textOf } from '../read/fields.ts'
import { timeOf } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** A measure with its kind, owner and date. */
export const measurePlan = incidentCommand({
  name: 'measure plan',
  summary: 'Spreek een maatregel af.',
  example:
    'meldplicht measure plan 2026-0001 --kind preventive --what "Het portaal vraagt om bevestiging van de ontvanger." --owner "I. Veenstra" --due "2026-12-15 12:00"',
  options: [
    { flags: '--kind <kind>', description: 'soort (nodig)', choices: MeasureKind.keys },
    { flags: '--what <text>', description: 'wat er gebeurt (nodig)' },
    { flags: '--topic <topic>', description: 'waar het om gaat', choices: MeasureTopic.keys },
    { flags: '--owner <text>', description: 'wie het doet' },
    { flags: '--due <time>', description: 'wanneer het klaar is' },
  ],
  useCase: planMeasure,
  done: 'De maatregel is vastgelegd.',
  item: 'measure',
  data: plainly((given, setting) =>
    fields({
      measure: fixed(itemIdOf(setting.commandId, 'measure')),
      kind: needed(given, 'kind'),
      what: neededText(given, 'what'),
      topic: fixed(given.text('topic')),
      owner: textOf(given, 'owner'),
      due: timeOf(given, setting, 'due'),
    }),
  ),
})
