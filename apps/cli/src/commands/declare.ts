import { recordDeclaration } from '@meldplicht/application'
import { Declaration } from '@meldplicht/domain'
import { fields, needed, textOf } from '../read/fields.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import { momentOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** What the wrong recipient declared. */
export const declare = incidentCommand({
  name: 'declare',
  summary: 'Leg de verklaring van de verkeerde ontvanger vast.',
  example:
    'meldplicht declare 2026-0001 --declaration deleted-not-used-not-passed-on --source recipient --by "W. Aalders" --at "2026-09-15 09:00"',
  options: [
    ...saidOptions,
    {
      flags: '--declaration <kind>',
      description: 'wat is verklaard (nodig)',
      choices: Declaration.keys,
    },
    { flags: '--at <moment>', description: 'wanneer (standaard: nu)' },
    { flags: '--text <text>', description: 'de woorden zelf' },
  ],
  useCase: recordDeclaration,
  done: 'De verklaring is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      said: saidOf(given, setting),
      declaration: needed(given, 'declaration'),
      declaredAt: momentOrNow(given, setting, 'at'),
      text: textOf(given, 'text'),
    }),
  ),
})
