import { completeMeasure } from '@meldplicht/application'
import { function as F, taskEither as TE } from 'fp-ts'
import { fields, fixed, textOf } from '../read/fields.ts'
import { itemOf } from '../read/item.ts'
import { momentOrNow } from '../read/when.ts'
import { incidentCommand } from '../run/incident-command.ts'

/** A measure is done. */
export const measureDone = incidentCommand({
  name: 'measure done',
  summary: 'Leg vast dat een maatregel klaar is.',
  example: 'meldplicht measure done 2026-0001 --measure 1 --note "Staat aan sinds vandaag."',
  options: [
    { flags: '--measure <item>', description: 'id of volgnummer van de maatregel (nodig)' },
    { flags: '--at <moment>', description: 'wanneer (standaard: nu)' },
    { flags: '--note <text>', description: 'toelichting' },
    { flags: '--effect <text>', description: 'of het doet wat de bedoeling was' },
  ],
  useCase: completeMeasure,
  done: 'De maatregel staat als klaar vast.',
  data: (given, setting) =>
    F.pipe(
      itemOf(given, setting, 'measure', ({ incident }) =>
        incident.measures.map(({ planned }) => planned.data.measure),
      ),
      TE.chainEitherK((measure) =>
        fields({
          measure: fixed(measure),
          completedAt: momentOrNow(given, setting, 'at'),
          note: textOf(given, 'note'),
          effect: textOf(given, 'effect'),
        }),
      ),
    ),
})
