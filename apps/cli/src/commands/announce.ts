import { communicateInPublic } from '@meldplicht/application'
import { Means } from '@meldplicht/domain'
import { fields, fixed, neededText } from '../read/fields.ts'
import { LISTED_HELP, readListed } from '../read/listed.ts'
import { momentOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** A public message (AVG 34(3)(c)). */
export const announce = incidentCommand({
  name: 'announce',
  summary: 'Leg een openbare mededeling vast.',
  example:
    'meldplicht announce 2026-0001 --where "only:website" --content "Op de website staat wat er is gebeurd." --at "2026-09-16 09:00"',
  options: [
    { flags: '--where <list>', description: `waar (${LISTED_HELP}: ${Means.keys.join(', ')})` },
    { flags: '--content <text>', description: 'wat er is verteld (nodig)' },
    { flags: '--at <moment>', description: 'wanneer (standaard: nu)' },
  ],
  useCase: communicateInPublic,
  done: 'De openbare mededeling is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      madeAt: momentOrNow(given, setting, 'at'),
      where: fixed(readListed(given.text('where') ?? 'unknown')),
      content: neededText(given, 'content'),
    }),
  ),
})
