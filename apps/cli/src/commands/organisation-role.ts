import { grantRole } from '@meldplicht/application'
import { PersonId, Role, Side } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import { refuse } from '../failure.ts'
import { fields, maybe, needed } from '../read/fields.ts'
import { partyOf } from '../read/parties.ts'
import { speakerOf } from '../read/people.ts'
import { organisationCommand } from '../run/organisation-command.ts'

/** Somebody may act for the organisation in a role. */
export const organisationRole = organisationCommand({
  name: 'role',
  summary: 'Geef iemand een rol. Een FG van een extern bureau hoort bij --side fg-office.',
  example:
    'meldplicht organisation role --person "S. Verhage" --role fg --side fg-office --position "FG van bureau Veldzicht"',
  options: [
    { flags: '--person <name>', description: 'naam (nodig); wie al een rol heeft, wordt herkend' },
    {
      flags: '--person-id <id>',
      description: 'id van iemand die ook bij een andere organisatie werkt',
    },
    { flags: '--role <role>', description: 'rol (nodig)', choices: Role.keys },
    { flags: '--side <side>', description: 'bij wie in dienst (nodig)', choices: Side.keys },
    { flags: '--position <text>', description: 'functie' },
    { flags: '--phone <number>', description: 'telefoonnummer' },
    { flags: '--firm <party>', description: 'buitenpartij waar deze persoon voor werkt' },
  ],
  useCase: grantRole,
  done: 'De rol is vastgelegd.',
  data: (given, ground) => {
    const id = given.text('person-id')
    if (id !== undefined && !PersonId.is(id))
      return refuse('BadInput', '--person-id moet een UUID zijn.', '--person-id must be a UUID.')
    return fields({
      person: F.pipe(
        needed(given, 'person'),
        E.chain((name) =>
          speakerOf(
            ground,
            name,
            'person',
            { position: given.text('position'), phone: given.text('phone') },
            id,
          ),
        ),
      ),
      role: needed(given, 'role'),
      side: needed(given, 'side'),
      firm: maybe(given.text('firm'), (typed) => partyOf(ground.organisation, typed)),
    })
  },
})
