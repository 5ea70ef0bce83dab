import { planInforming as planInformingUseCase } from '@meldplicht/application'
import { Means } from '@meldplicht/domain'
import { fields, fixed, neededText } from '../read/fields.ts'
import { LISTED_HELP, readListed } from '../read/listed.ts'
import { timeOf } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** People will be told, and when. */
export const planInforming = incidentCommand({
  name: 'plan-informing',
  summary: 'Leg vast hoe en wanneer de mensen bericht krijgen.',
  example:
    'meldplicht plan-informing 2026-0001 --means letter --plan "Eerst wie een geheim adres heeft, dan de anderen." --for "2026-12-01 10:00"',
  options: [
    { flags: '--means <list>', description: `hoe (${LISTED_HELP}: ${Means.keys.join(', ')})` },
    { flags: '--plan <text>', description: 'het plan (nodig)' },
    { flags: '--for <time>', description: 'wanneer' },
  ],
  useCase: planInformingUseCase,
  done: 'Het plan is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      means: fixed(readListed(given.text('means') ?? 'unknown')),
      plan: neededText(given, 'plan'),
      plannedFor: timeOf(given, setting, 'for'),
    }),
  ),
})
