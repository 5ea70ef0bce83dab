import { attachEvidence } from '@meldplicht/application'
import type { ItemId } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { fields, fixed, textOf } from '../read/fields.ts'
import { itemOf } from '../read/item.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import type { Given } from '../run/given.ts'
import { incidentCommand } from '../run/incident-command.ts'
import type { Setting } from '../run/setting.ts'

const evidenceOf = (given: Given, setting: Setting): TE.TaskEither<Failure, ItemId | undefined> =>
  given.text('evidence') === undefined
    ? TE.right(undefined)
    : itemOf(given, setting, 'evidence', ({ incident }) =>
        incident.evidence.map(({ data }) => data.evidence),
      )

/** Adds a file to the dossier. */
export const attach = incidentCommand({
  name: 'attach',
  summary: 'Voeg een bestand toe aan het dossier. Nooit het gelekte bestand zelf.',
  example:
    'meldplicht attach 2026-0001 verklaring.txt --what "Getekende verklaring" --evidence 1 --source recipient --by "K. Brouwer"',
  options: [
    { flags: '--what <text>', description: 'wat het is' },
    { flags: '--evidence <item>', description: 'id of volgnummer van het bewijs dat het toont' },
    ...saidOptions,
  ],
  useCaseWith: attachEvidence,
  done: 'De bijlage is toegevoegd.',
  item: 'attachment',
  data: (given, setting) =>
    F.pipe(
      evidenceOf(given, setting),
      TE.chainEitherK((evidence) =>
        fields({
          said: saidOf(given, setting),
          what: textOf(given, 'what'),
          evidence: fixed(evidence),
        }),
      ),
    ),
})
