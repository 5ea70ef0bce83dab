import { itemIdOf, receiveProcessorNotice } from '@meldplicht/application'
import { either as E, function as F } from 'fp-ts'
import { fields, fixed, needed, textOf } from '../read/fields.ts'
import { MOMENT_HELP, readMoment } from '../read/moment.ts'
import { partyOf } from '../read/parties.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import { timeOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** A processor told us (AVG 33(2)): the presumed clock runs from this at the latest. */
export const notice = incidentCommand({
  name: 'notice',
  summary: 'Leg het bericht van een verwerker vast. De vermoede klok loopt uiterlijk vanaf dan.',
  example:
    'meldplicht notice 2026-0003 --party "Rietveen" --by "K. Brouwer" --source processor --at "2026-09-14 08:30" --processor-aware "~2026-09-13 16:00" --text "Er ging een mail verkeerd."',
  options: [
    ...saidOptions,
    { flags: '--party <name>', description: 'naam of id van de verwerker (nodig)' },
    { flags: '--at <time>', description: 'wanneer het bericht binnenkwam (standaard: nu)' },
    {
      flags: '--processor-aware <moment>',
      description: `wanneer de verwerker het wist; ${MOMENT_HELP}`,
    },
    { flags: '--text <text>', description: 'wat het bericht zei' },
    { flags: '--reference <text>', description: 'kenmerk van de verwerker' },
  ],
  useCase: receiveProcessorNotice,
  done: 'Het bericht van de verwerker is vastgelegd.',
  item: 'notice',
  data: plainly((given, setting) =>
    fields({
      notice: fixed(itemIdOf(setting.commandId, 'notice')),
      party: F.pipe(
        needed(given, 'party'),
        E.chain((typed) => partyOf(setting.organisation, typed)),
      ),
      said: saidOf(given, setting),
      receivedAt: timeOrNow(given, setting, 'at'),
      processorAware: readMoment(given.text('processor-aware') ?? 'unknown', setting.which),
      text: textOf(given, 'text'),
      reference: fixed(given.text('reference')),
    }),
  ),
})
