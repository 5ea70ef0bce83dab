import { markAsDuplicate } from '@meldplicht/application'
import { function as F, taskEither as TE } from 'fp-ts'
import { fields, fixed, needed, neededText } from '../read/fields.ts'
import { incidentCommand } from '../run/incident-command.ts'

/** This report is about an incident that has an entry already; both stay in the register. */
export const duplicate = incidentCommand({
  name: 'duplicate',
  summary: 'Merk een melding aan als dubbel. Beide blijven in het register.',
  example:
    'meldplicht duplicate 2026-0003 --of 2026-0001 --reason "Dezelfde mail als in de eerste melding."',
  options: [
    { flags: '--of <incident>', description: 'het incident waar deze melding bij hoort (nodig)' },
    { flags: '--reason <text>', description: 'waarom (nodig)' },
  ],
  useCase: markAsDuplicate,
  done: 'De melding is als dubbel aangemerkt.',
  data: (given, setting) =>
    F.pipe(
      TE.fromEither(needed(given, 'of')),
      TE.chain(setting.find),
      TE.chainEitherK(({ incident }) =>
        fields({ of: fixed(incident), reason: neededText(given, 'reason') }),
      ),
    ),
})
