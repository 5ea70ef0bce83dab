import { itemIdOf, notifyController } from '@meldplicht/application'
import { fields, fixed, neededText } from '../read/fields.ts'
import { timeOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** We are the processor and told our controller (AVG 33(2)). */
export const tellController = incidentCommand({
  name: 'tell-controller',
  summary: 'Wij zijn verwerker: leg vast dat de verwerkingsverantwoordelijke is ingelicht.',
  example:
    'meldplicht tell-controller 2026-0003 --to "Kwekerij De Hoge Akker" --content "Wij vertelden wat er is gebeurd." --at "2026-09-14 12:00"',
  options: [
    { flags: '--to <text>', description: 'wie is ingelicht (nodig)' },
    { flags: '--content <text>', description: 'wat er is verteld (nodig)' },
    { flags: '--at <time>', description: 'wanneer (standaard: nu)' },
    { flags: '--reference <text>', description: 'kenmerk' },
  ],
  useCase: notifyController,
  done: 'Het bericht aan de verwerkingsverantwoordelijke is vastgelegd.',
  item: 'notice',
  data: plainly((given, setting) =>
    fields({
      notice: fixed(itemIdOf(setting.commandId, 'notice')),
      to: neededText(given, 'to'),
      notifiedAt: timeOrNow(given, setting, 'at'),
      content: neededText(given, 'content'),
      reference: fixed(given.text('reference')),
    }),
  ),
})
