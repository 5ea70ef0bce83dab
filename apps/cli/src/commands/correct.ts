import { correctFact } from '@meldplicht/application'
import { factOptions, factsOf } from '../read/facts.ts'
import { fields, needed, neededText } from '../read/fields.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** Something that was recorded is wrong; the old statement stays visible. */
export const correct = incidentCommand({
  name: 'correct',
  summary: 'Verbeter een vastgelegde uitspraak. De oude blijft zichtbaar.',
  example:
    'meldplicht correct 2026-0001 --corrects 1b4e28ba-2fa1-51d2-883f-0016d3cca427 --reason "Verkeerd geteld." --people 212 --by "P. Jonker"',
  options: [
    ...saidOptions,
    { flags: '--corrects <event>', description: 'het id uit de tijdlijn van "show" (nodig)' },
    { flags: '--reason <text>', description: 'wat er mis mee was (nodig)' },
    ...factOptions,
  ],
  useCase: correctFact,
  done: 'De verbetering is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      corrects: needed(given, 'corrects'),
      reason: neededText(given, 'reason'),
      said: saidOf(given, setting),
      facts: factsOf(given, setting),
    }),
  ),
})
