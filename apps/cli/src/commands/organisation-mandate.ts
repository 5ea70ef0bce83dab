import { itemIdOf, recordMandate } from '@meldplicht/application'
import { fields, fixed } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import { timeOf, timeOrNow } from '../read/when.ts'
import { organisationCommand } from '../run/organisation-command.ts'

/** The controller lets the FG file with the authority in its name (P-11). */
export const organisationMandate = organisationCommand({
  name: 'mandate',
  summary: 'Leg vast dat de FG namens de organisatie bij de AP mag melden.',
  example:
    'meldplicht organisation mandate --to "S. Verhage" --granted-by "M. Terpstra" --from "2025-02-03 09:00"',
  options: [
    { flags: '--to <name>', description: 'de FG (standaard: de enige)' },
    {
      flags: '--granted-by <name>',
      description: 'de beslisser die het geeft (standaard: de enige)',
    },
    { flags: '--from <time>', description: 'vanaf (standaard: nu)' },
    { flags: '--until <time>', description: 'tot' },
  ],
  useCase: recordMandate,
  done: 'Het mandaat is vastgelegd.',
  item: 'mandate',
  data: (given, ground) =>
    fields({
      mandate: fixed(itemIdOf(ground.commandId, 'mandate')),
      to: holderOf(ground.organisation, 'fg', 'to', given.text('to')),
      grantedBy: holderOf(ground.organisation, 'decider', 'granted-by', given.text('granted-by')),
      from: timeOrNow(given, ground, 'from'),
      until: timeOf(given, ground, 'until'),
    }),
})
