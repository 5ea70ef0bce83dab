import { itemIdOf, registerOutsideParty } from '@meldplicht/application'
import { PartyRole } from '@meldplicht/domain'
import { fields, fixed, needed, neededText, textOf } from '../read/fields.ts'
import { organisationCommand } from '../run/organisation-command.ts'

/** An outside party that gets data. */
export const organisationParty = organisationCommand({
  name: 'party',
  summary: 'Leg een buitenpartij vast die persoonsgegevens krijgt.',
  example: 'meldplicht organisation party --name "Rietveen Verloning" --role processor',
  options: [
    { flags: '--name <text>', description: 'naam (nodig)' },
    { flags: '--role <role>', description: 'in welke rol (nodig)', choices: PartyRole.keys },
    { flags: '--contact <text>', description: 'telefoon of adres' },
  ],
  useCase: registerOutsideParty,
  done: 'De buitenpartij is vastgelegd.',
  item: 'party',
  data: (given, ground) =>
    fields({
      party: fixed(itemIdOf(ground.commandId, 'party')),
      name: neededText(given, 'name'),
      role: needed(given, 'role'),
      contact: textOf(given, 'contact'),
    }),
})
