import { itemIdOf, requestInformation } from '@meldplicht/application'
import { Asked } from '@meldplicht/domain'
import { fields, fixed, needed, neededText, textOf } from '../read/fields.ts'
import { timeOf, timeOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** Somebody is asked what is not known yet. */
export const ask = incidentCommand({
  name: 'ask',
  summary: 'Leg vast dat iemand is gevraagd naar wat nog niet bekend is.',
  example:
    'meldplicht ask 2026-0001 --of processor --who "Rietveen Verloning" --what "Is de bijlage geopend?" --at "2026-09-14 10:00" --expected "2026-09-15 11:00"',
  options: [
    { flags: '--of <kind>', description: 'aan wie (nodig)', choices: Asked.keys },
    { flags: '--who <text>', description: 'naam (nodig)' },
    { flags: '--what <text>', description: 'de vraag (nodig)' },
    { flags: '--why <text>', description: 'waarom dit telt' },
    { flags: '--at <time>', description: 'wanneer gevraagd (standaard: nu)' },
    { flags: '--expected <time>', description: 'wanneer het antwoord wordt verwacht' },
  ],
  useCase: requestInformation,
  done: 'De vraag is vastgelegd.',
  item: 'question',
  data: plainly((given, setting) =>
    fields({
      question: fixed(itemIdOf(setting.commandId, 'question')),
      of: needed(given, 'of'),
      who: neededText(given, 'who'),
      what: neededText(given, 'what'),
      why: textOf(given, 'why'),
      requestedAt: timeOrNow(given, setting, 'at'),
      expectedAt: timeOf(given, setting, 'expected'),
    }),
  ),
})
