import { itemIdOf, recordAuthorityRequest } from '@meldplicht/application'
import { AuthorityRequest } from '@meldplicht/domain'
import { fields, fixed, needed, neededText } from '../read/fields.ts'
import { timeOf, timeOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** The authority asked or ordered something (AVG 34(4), 58), with a due date of its own. */
export const authorityAsked = incidentCommand({
  name: 'authority asked',
  summary: 'Leg een vraag of opdracht van de AP vast.',
  example:
    'meldplicht authority asked 2026-0001 --kind question --what "Hoeveel mensen kregen bericht?" --at "2026-09-16 10:00" --due "2026-09-30 17:00"',
  options: [
    { flags: '--kind <kind>', description: 'soort (nodig)', choices: AuthorityRequest.keys },
    { flags: '--what <text>', description: 'wat de AP vraagt of opdraagt (nodig)' },
    { flags: '--at <time>', description: 'wanneer (standaard: nu)' },
    { flags: '--due <time>', description: 'termijn van de AP' },
    { flags: '--reference <text>', description: 'kenmerk van de AP' },
  ],
  useCase: recordAuthorityRequest,
  done: 'De vraag van de AP is vastgelegd.',
  item: 'question',
  data: plainly((given, setting) =>
    fields({
      question: fixed(itemIdOf(setting.commandId, 'question')),
      kind: needed(given, 'kind'),
      askedAt: timeOrNow(given, setting, 'at'),
      what: neededText(given, 'what'),
      dueAt: timeOf(given, setting, 'due'),
      reference: fixed(given.text('reference')),
    }),
  ),
})
