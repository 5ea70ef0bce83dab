import { itemIdOf, recordLegalEntity } from '@meldplicht/application'
import { EntitySector, EntitySize } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { fields, fixed, maybe, neededText, textOf } from '../read/fields.ts'
import { answerOption, entityIn, traitOptions, traitsOf } from '../read/legal.ts'
import { LISTED_HELP, readListed } from '../read/listed.ts'
import { organisationCommand } from '../run/organisation-command.ts'

/** A legal entity with what it is in law: it decides which duties can reach it. */
export const organisationEntity = organisationCommand({
  name: 'entity',
  summary: 'Leg een rechtspersoon vast: wat zij is, bepaalt welke meldplichten kunnen gelden.',
  example:
    'meldplicht organisation entity --name "Uitzendbureau Lindeveld BV" --is-not others --registration 00000000 --sector private --size small-or-medium --establishments only:NL --main-dutch yes --in-eea yes',
  options: [
    { flags: '--name <text>', description: 'naam (nodig)' },
    { flags: '--entity <name>', description: 'naam of id van een rechtspersoon die u wijzigt' },
    ...traitOptions,
    { flags: '--registration <number>', description: 'nummer in het handelsregister' },
    { flags: '--address <text>', description: 'adres' },
    { flags: '--sector <sector>', description: 'privaat of publiek', choices: EntitySector.keys },
    { flags: '--size <size>', description: 'grootte', choices: EntitySize.keys },
    { flags: '--activity <text>', description: 'economische activiteit' },
    {
      flags: '--establishments <countries>',
      description: `landen met een vestiging, zoals NL,BE (${LISTED_HELP})`,
    },
    answerOption('main-dutch', 'of de hoofdvestiging in Nederland is'),
    answerOption('in-eea', 'of er een vestiging in de EER is'),
    { flags: '--representative <text>', description: 'vertegenwoordiger in de EER' },
    { flags: '--turnover <euros>', description: 'omzet van de groep wereldwijd, in hele euro’s' },
  ],
  useCase: recordLegalEntity,
  done: 'De rechtspersoon is vastgelegd.',
  item: 'entity',
  data: (given, ground) =>
    fields({
      entity: E.map((known) => known ?? itemIdOf(ground.commandId, 'entity'))(
        entityIn(given, ground.organisation),
      ),
      name: neededText(given, 'name'),
      traits: fixed(traitsOf(given) ?? []),
      registration: textOf(given, 'registration'),
      address: textOf(given, 'address'),
      sector: fixed(given.text('sector')),
      size: fixed(given.text('size')),
      activity: textOf(given, 'activity'),
      establishments: maybe(given.text('establishments'), (typed) => E.right(readListed(typed))),
      mainEstablishmentIsDutch: fixed(given.text('main-dutch')),
      establishedInEea: fixed(given.text('in-eea')),
      representative: textOf(given, 'representative'),
      turnover: maybe(given.text('turnover'), (typed) => E.right(Number(typed))),
    }),
})
