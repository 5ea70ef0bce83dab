import { recordSignal } from '@meldplicht/application'
import { SignalKind } from '@meldplicht/domain'
import { fields, needed, textOf } from '../read/fields.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import { neededTime } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** A signal before or beside the report: it can move the presumed clock back. */
export const signal = incidentCommand({
  name: 'signal',
  summary: 'Leg een eerder of ander signaal vast. De vermoede klok loopt vanaf het vroegste.',
  example:
    'meldplicht signal 2026-0001 --kind recipient --at "2026-09-14 08:20" --source recipient --by "W. Aalders" --description "De ontvanger mailde dat dit niet voor hem was."',
  options: [
    ...saidOptions,
    {
      flags: '--kind <kind>',
      description: 'waar het vandaan kwam (nodig)',
      choices: SignalKind.keys,
    },
    { flags: '--at <time>', description: 'wanneer het binnenkwam (nodig)' },
    { flags: '--description <text>', description: 'wat het signaal zei' },
  ],
  useCase: recordSignal,
  done: 'Het signaal is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      said: saidOf(given, setting),
      kind: needed(given, 'kind'),
      receivedAt: neededTime(given, setting, 'at'),
      description: textOf(given, 'description'),
    }),
  ),
})
