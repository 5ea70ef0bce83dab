import { itemIdOf, registerOrganisation, visible } from '@meldplicht/application'
import type { OrganisationId as OrganisationIdType } from '@meldplicht/domain'
import { narrative, OrganisationId } from '@meldplicht/domain'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { ofApplication, wrong } from '../failure.ts'
import { needed } from '../read/fields.ts'
import { readInput } from '../read/input.ts'
import type { Given } from '../run/given.ts'
import type { Session } from '../run/session.ts'
import { writeCall } from '../run/session.ts'
import type { CommandSpec } from '../run/spec.ts'

// Like every id that a command introduces it follows from the command id: sent twice, one organisation.
const idOf = (session: Session): OrganisationIdType => {
  const id: string = itemIdOf(session.commandId, 'organisation')
  if (OrganisationId.is(id)) return id
  throw new TypeError('a UUIDv5 is no OrganisationId')
}

const dataOf = (given: Given, session: Session): E.Either<Failure, unknown> =>
  session.input === undefined
    ? F.pipe(
        needed(given, 'name'),
        E.map((name) => ({ organisation: idOf(session), name: narrative(name) })),
      )
    : readInput(session.input)

const organisationIn = (data: unknown): E.Either<Failure, OrganisationIdType> => {
  const id: unknown =
    typeof data === 'object' && data !== null && 'organisation' in data
      ? data.organisation
      : undefined
  return OrganisationId.is(id)
    ? E.right(id)
    : E.left(
        wrong(
          'BadInput',
          'Het veld organisation moet een UUID zijn.',
          'The field organisation must be a UUID.',
        ),
      )
}

/** A controller whose incidents are kept here (P-02). Begins an installation where there is none. */
export const organisationRegister: CommandSpec = {
  name: 'organisation register',
  summary: 'Begin met een organisatie (een verwerkingsverantwoordelijke).',
  example: 'meldplicht organisation register --name "Uitzendbureau Lindeveld"',
  options: [{ flags: '--name <text>', description: 'naam (nodig)' }],
  begins: true,
  takesInput: true,
  run: (given, session) =>
    F.pipe(
      TE.fromEither(dataOf(given, session)),
      TE.bindTo('data'),
      TE.bind('id', ({ data }) => TE.fromEither(organisationIn(data))),
      TE.bind('written', ({ data, id }) => {
        const useCase = visible(registerOrganisation(data, writeCall(session, session.actor, id)))
        return F.pipe(useCase(session.deps), TE.mapLeft(ofApplication))
      }),
      TE.map(({ id, written }) => ({
        json: {
          organisation: id,
          events: written.events,
          revision: written.revision,
          repeated: written.repeated,
          commandId: session.commandId,
        },
        text: `De organisatie is vastgelegd. Haar id is ${id}.\nLeg nu vast wie de FG is en wie besluit: "meldplicht organisation role".`,
      })),
    ),
}
