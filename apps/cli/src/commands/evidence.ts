import { itemIdOf, secureEvidence } from '@meldplicht/application'
import { YesNoUnknown } from '@meldplicht/domain'
import { fields, fixed, neededText } from '../read/fields.ts'
import { neededSpeaker } from '../read/people.ts'
import { momentOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** Evidence was kept. The leaked file itself never comes into the dossier. */
export const evidence = incidentCommand({
  name: 'evidence',
  summary: 'Leg vast welk bewijs is bewaard. Bewaar eerst, herstel daarna.',
  example:
    'meldplicht evidence 2026-0001 --what "Verzonden bericht, zonder bijlage" --where "Kluis, map 1" --secured-by "R. Hoekman" --at "2026-09-14 09:40" --before-restoring yes',
  options: [
    { flags: '--what <text>', description: 'wat (nodig); nooit het gelekte bestand zelf' },
    { flags: '--where <text>', description: 'waar het ligt (nodig)' },
    { flags: '--secured-by <name>', description: 'wie het bewaarde (nodig)' },
    { flags: '--at <moment>', description: 'wanneer (standaard: nu)' },
    {
      flags: '--before-restoring <answer>',
      description: 'bewaard vóór het herstel? (standaard: unknown)',
      choices: YesNoUnknown.keys,
    },
    { flags: '--sha256 <hash>', description: 'kenmerk van het bestand' },
  ],
  useCase: secureEvidence,
  done: 'Het bewijs is vastgelegd.',
  item: 'evidence',
  data: plainly((given, setting) =>
    fields({
      evidence: fixed(itemIdOf(setting.commandId, 'evidence')),
      what: neededText(given, 'what'),
      where: neededText(given, 'where'),
      securedBy: neededSpeaker(given, setting, 'secured-by'),
      securedAt: momentOrNow(given, setting, 'at'),
      beforeRestoring: fixed(given.text('before-restoring') ?? 'unknown'),
      sha256: fixed(given.text('sha256')),
    }),
  ),
})
