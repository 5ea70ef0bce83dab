import { confirmInWriting } from '@meldplicht/application'
import { Channel } from '@meldplicht/domain'
import { fields, needed } from '../read/fields.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import { momentOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** The written record of a report by phone (P-06). */
export const confirm = incidentCommand({
  name: 'confirm',
  summary: 'Leg vast dat een telefonische melding nu op schrift staat.',
  example: 'meldplicht confirm 2026-0001 --by "D. Aksoy" --channel portal',
  options: [
    ...saidOptions,
    {
      flags: '--channel <kind>',
      description: 'hoe de bevestiging kwam (nodig)',
      choices: Channel.keys,
    },
    { flags: '--at <moment>', description: 'wanneer (standaard: nu)' },
  ],
  useCase: confirmInWriting,
  done: 'De schriftelijke bevestiging is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      said: saidOf(given, setting),
      channel: needed(given, 'channel'),
      confirmedAt: momentOrNow(given, setting, 'at'),
    }),
  ),
})
