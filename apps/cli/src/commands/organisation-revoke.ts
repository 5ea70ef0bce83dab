import { revokeRole } from '@meldplicht/application'
import { Role } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import { wrong } from '../failure.ts'
import { needed } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import { organisationCommand } from '../run/organisation-command.ts'

/** Somebody no longer acts in a role. */
export const organisationRevoke = organisationCommand({
  name: 'revoke',
  summary: 'Neem iemand een rol af.',
  example: 'meldplicht organisation revoke --person "D. Aksoy" --role reporter',
  options: [
    { flags: '--person <name>', description: 'naam of id (nodig)' },
    { flags: '--role <role>', description: 'rol (nodig)', choices: Role.keys },
  ],
  useCase: revokeRole,
  done: 'De rol is afgenomen.',
  data: (given, { organisation }) =>
    F.pipe(
      E.Do,
      E.bind('name', () => needed(given, 'person')),
      E.bind('role', () =>
        F.pipe(
          needed(given, 'role'),
          E.filterOrElse(Role.is, () =>
            wrong('BadInput', 'Deze rol is er niet.', 'This role is not there.'),
          ),
        ),
      ),
      E.bind('person', ({ name, role }) => holderOf(organisation, role, 'person', name)),
      E.map(({ person, role }) => ({ person: person.id, role })),
    ),
})
