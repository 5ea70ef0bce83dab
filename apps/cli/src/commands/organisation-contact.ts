import { setContactPoints } from '@meldplicht/application'
import { fields, neededText, textOf } from '../read/fields.ts'
import { organisationCommand } from '../run/organisation-command.ts'

/** Where people call and ask (P-06, P-15). */
export const organisationContact = organisationCommand({
  name: 'contact',
  summary: 'Leg vast waar mensen bellen en vragen stellen.',
  example:
    'meldplicht organisation contact --incident-phone "085 000 00 24" --questions-phone "085 000 00 10" --email fg@veldzicht.example --portal https://portaal.lindeveld.example',
  options: [
    {
      flags: '--incident-phone <number>',
      description: 'het nummer voor incidenten, dag en nacht (nodig)',
    },
    { flags: '--questions-phone <number>', description: 'het nummer voor vragen' },
    { flags: '--email <address>', description: 'het adres voor vragen' },
    { flags: '--portal <url>', description: 'het portaal' },
  ],
  useCase: setContactPoints,
  done: 'De contactgegevens zijn vastgelegd.',
  data: (given) =>
    fields({
      incidentPhone: neededText(given, 'incident-phone'),
      questionsPhone: textOf(given, 'questions-phone'),
      email: textOf(given, 'email'),
      portal: textOf(given, 'portal'),
    }),
})
