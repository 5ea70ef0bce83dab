import { dropMeasure } from '@meldplicht/application'
import { function as F, taskEither as TE } from 'fp-ts'
import { fields, fixed, neededText } from '../read/fields.ts'
import { itemOf } from '../read/item.ts'
import { incidentCommand } from '../run/incident-command.ts'

/** A measure will not be done. */
export const measureDrop = incidentCommand({
  name: 'measure drop',
  summary: 'Leg vast dat een maatregel vervalt, en waarom.',
  example: 'meldplicht measure drop 2026-0001 --measure 2 --reason "Niet meer nodig."',
  options: [
    { flags: '--measure <item>', description: 'id of volgnummer van de maatregel (nodig)' },
    { flags: '--reason <text>', description: 'waarom (nodig)' },
  ],
  useCase: dropMeasure,
  done: 'De maatregel staat als vervallen vast.',
  data: (given, setting) =>
    F.pipe(
      itemOf(given, setting, 'measure', ({ incident }) =>
        incident.measures.map(({ planned }) => planned.data.measure),
      ),
      TE.chainEitherK((measure) =>
        fields({ measure: fixed(measure), reason: neededText(given, 'reason') }),
      ),
    ),
})
