import { recordAcknowledgement } from '@meldplicht/application'
import { function as F, taskEither as TE } from 'fp-ts'
import { fields, fixed, needed } from '../read/fields.ts'
import { itemOf } from '../read/item.ts'
import { timeOrNow } from '../read/when.ts'
import { incidentCommand } from '../run/incident-command.ts'

/** The authority confirmed a filing with its number. */
export const acknowledge = incidentCommand({
  name: 'acknowledge',
  summary: 'Leg het ontvangstbewijs van de AP vast.',
  example:
    'meldplicht acknowledge 2026-0001 --filing 1 --reference "AP-0001" --at "2026-09-14 17:45"',
  options: [
    { flags: '--filing <item>', description: 'id of volgnummer van de melding bij de AP (nodig)' },
    { flags: '--reference <text>', description: 'nummer van de AP (nodig)' },
    { flags: '--at <time>', description: 'wanneer (standaard: nu)' },
  ],
  useCase: recordAcknowledgement,
  done: 'Het ontvangstbewijs is vastgelegd.',
  data: (given, setting) =>
    F.pipe(
      itemOf(given, setting, 'filing', ({ incident }) =>
        incident.filings.map(({ filed }) => filed.data.filing),
      ),
      TE.chainEitherK((filing) =>
        fields({
          filing: fixed(filing),
          reference: needed(given, 'reference'),
          acknowledgedAt: timeOrNow(given, setting, 'at'),
        }),
      ),
    ),
})
