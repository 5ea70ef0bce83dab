import { sendDecisionMemo } from '@meldplicht/application'
import { fields } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import { timeOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** The memo went to the decider. */
export const memo = incidentCommand({
  name: 'memo',
  summary: 'Leg vast dat de besluitmemo naar de beslisser is gestuurd.',
  example: 'meldplicht memo 2026-0001 --to "M. Terpstra" --at "2026-09-14 15:00"',
  options: [
    { flags: '--to <name>', description: 'beslisser (standaard: de enige)' },
    { flags: '--at <time>', description: 'wanneer (standaard: nu)' },
  ],
  useCase: sendDecisionMemo,
  done: 'De memo is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      to: holderOf(setting.organisation, 'decider', 'to', given.text('to')),
      sentAt: timeOrNow(given, setting, 'at'),
    }),
  ),
})
