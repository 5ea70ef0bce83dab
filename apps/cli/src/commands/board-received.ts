import { recordBoardReceipt } from '@meldplicht/application'
import { fields, textOf } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import { momentOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** Somebody of the Board received the newest report (P-13). */
export const boardReceived = incidentCommand({
  name: 'board-received',
  summary: 'Leg vast dat de directie het verslag heeft ontvangen.',
  example: 'meldplicht board-received 2026-0001 --at "2026-09-16 09:30"',
  options: [
    { flags: '--member <name>', description: 'wie het ontving (standaard: de enige met die rol)' },
    { flags: '--at <moment>', description: 'wanneer (standaard: nu)' },
    { flags: '--remarks <text>', description: 'wat de directie ervan zei' },
  ],
  useCase: recordBoardReceipt,
  done: 'De ontvangst door de directie is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      receivedBy: holderOf(setting.organisation, 'board', 'member', given.text('member')),
      receivedAt: momentOrNow(given, setting, 'at'),
      remarks: textOf(given, 'remarks'),
    }),
  ),
})
