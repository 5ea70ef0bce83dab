import { receiveInformation } from '@meldplicht/application'
import { function as F, taskEither as TE } from 'fp-ts'
import { factOptions, factsOf } from '../read/facts.ts'
import { fields, fixed, neededText } from '../read/fields.ts'
import { itemOf } from '../read/item.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import { incidentCommand } from '../run/incident-command.ts'

/** The answer to a question came in. */
export const answer = incidentCommand({
  name: 'answer',
  summary: 'Leg het antwoord op een vraag vast, met de feiten die eruit volgen.',
  example:
    'meldplicht answer 2026-0001 --question 1 --answer "Ja, de bijlage is geopend." --source processor --by "K. Brouwer" --confidentiality disclosed',
  options: [
    { flags: '--question <item>', description: 'id of volgnummer van de vraag (nodig)' },
    { flags: '--answer <text>', description: 'het antwoord (nodig)' },
    ...saidOptions,
    ...factOptions,
  ],
  useCase: receiveInformation,
  done: 'Het antwoord is vastgelegd.',
  data: (given, setting) =>
    F.pipe(
      itemOf(given, setting, 'question', ({ incident }) =>
        incident.questions.map(({ asked }) => asked.data.question),
      ),
      TE.chainEitherK((question) =>
        fields({
          question: fixed(question),
          said: saidOf(given, setting),
          answer: neededText(given, 'answer'),
          facts: factsOf(given, setting),
        }),
      ),
    ),
})
