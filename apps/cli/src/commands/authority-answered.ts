import { answerAuthority } from '@meldplicht/application'
import { function as F, taskEither as TE } from 'fp-ts'
import { fields, fixed, neededText } from '../read/fields.ts'
import { itemOf } from '../read/item.ts'
import { neededSpeaker } from '../read/people.ts'
import { timeOrNow } from '../read/when.ts'
import { incidentCommand } from '../run/incident-command.ts'

/** What the authority asked was answered, or its order carried out. */
export const authorityAnswered = incidentCommand({
  name: 'authority answered',
  summary: 'Leg het antwoord aan de AP vast.',
  example:
    'meldplicht authority answered 2026-0001 --question 1 --answered-by "S. Verhage" --answer "212 mensen kregen een brief." --at "2026-09-18 10:00"',
  options: [
    { flags: '--question <item>', description: 'id of volgnummer van de vraag van de AP (nodig)' },
    { flags: '--answered-by <name>', description: 'wie antwoordde (nodig)' },
    { flags: '--answer <text>', description: 'het antwoord (nodig)' },
    { flags: '--at <time>', description: 'wanneer (standaard: nu)' },
  ],
  useCase: answerAuthority,
  done: 'Het antwoord aan de AP is vastgelegd.',
  data: (given, setting) =>
    F.pipe(
      itemOf(given, setting, 'question', ({ incident }) =>
        incident.authorityRequests.map(({ asked }) => asked.data.question),
      ),
      TE.chainEitherK((question) =>
        fields({
          question: fixed(question),
          answeredBy: neededSpeaker(given, setting, 'answered-by'),
          answeredAt: timeOrNow(given, setting, 'at'),
          answer: neededText(given, 'answer'),
        }),
      ),
    ),
})
