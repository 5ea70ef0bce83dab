import type { Actor, IncidentSummary, OrganisationLine } from '@meldplicht/application'
import { findIncident, listOrganisations, showOrganisation } from '@meldplicht/application'
import type { Organisation, OrganisationId } from '@meldplicht/domain'
import { IncidentId } from '@meldplicht/domain'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { ofApplication, refuse } from '../failure.ts'
import { readable } from '../output/words.ts'
import { rosterOf, typistOf } from '../read/people.ts'
import type { Session } from './session.ts'

const plain = (text: string): string => text.trim().toLocaleLowerCase('nl')

const named = ({ name, nameProblem }: OrganisationLine): string =>
  nameProblem === undefined ? readable(name, '(zonder naam)') : '(naam niet te lezen)'

const pick = (
  lines: ReadonlyArray<OrganisationLine>,
  typed: string | undefined,
): E.Either<Failure, OrganisationId> => {
  const wanted = plain(typed ?? '')
  const byId = lines.filter(({ organisation }) => organisation === wanted)
  const byName = lines.filter((line) => plain(named(line)).includes(wanted))
  const found = byId.length > 0 ? byId : byName
  const [only] = found
  if (only !== undefined && found.length === 1) return E.right(only.organisation)
  const all = lines.map((line) => `${named(line)} (${line.organisation})`).join(', ')
  return lines.length === 0
    ? refuse(
        'OrganisationMissing',
        'Er is nog geen organisatie. Begin met "meldplicht organisation register".',
        'There is no organisation yet. Begin with "meldplicht organisation register".',
      )
    : refuse(
        'OrganisationUnclear',
        `Voor welke organisatie? Geef --org met een id of een deel van de naam. Bekend zijn: ${all}.`,
        `For which organisation? Give --org with an id or part of the name. Known are: ${all}.`,
      )
}

const lines = (session: Session): TE.TaskEither<Failure, ReadonlyArray<OrganisationLine>> =>
  F.pipe(listOrganisations({ actor: session.actor })(session.deps), TE.mapLeft(ofApplication))

/** The organisation that `--org` means; the only one when it is not given. */
export const organisationOf = (session: Session): TE.TaskEither<Failure, OrganisationId> =>
  F.pipe(
    lines(session),
    TE.chainEitherK((all) => pick(all, session.organisation)),
  )

/** The organisation that `--org` means, or all of them when it is not given. */
export const maybeOrganisationOf = (
  session: Session,
): TE.TaskEither<Failure, OrganisationId | undefined> =>
  session.organisation === undefined ? TE.right(undefined) : organisationOf(session)

/** The names of the organisations, for lists. */
export const organisationNames = (
  session: Session,
): TE.TaskEither<Failure, ReadonlyMap<OrganisationId, string>> =>
  F.pipe(
    lines(session),
    TE.map((all) => new Map(all.map((line) => [line.organisation, named(line)]))),
  )

/** An incident by its id, or by its number in the organisation that is meant. */
export const incidentOf = (
  session: Session,
  typed: string,
): TE.TaskEither<Failure, IncidentSummary> => {
  const reference = typed.trim().toLowerCase()
  return F.pipe(
    IncidentId.is(reference) ? maybeOrganisationOf(session) : organisationOf(session),
    TE.chain((organisation) =>
      F.pipe(
        findIncident(reference, organisation, { actor: session.actor })(session.deps),
        TE.mapLeft(ofApplication),
      ),
    ),
  )
}

/** An organisation's settings, opened, and who types by `--as`. */
export const settingsOf = (
  session: Session,
  organisation: OrganisationId,
): TE.TaskEither<Failure, { readonly organisation: Organisation; readonly actor: Actor }> =>
  F.pipe(
    showOrganisation({ actor: session.actor, organisation, signal: session.signal })(session.deps),
    TE.mapLeft(ofApplication),
    TE.chainEitherK((settings) =>
      session.typist === undefined
        ? E.right({ organisation: settings, actor: session.actor })
        : F.pipe(
            typistOf(rosterOf(settings), session.typist),
            E.map((person) => ({
              organisation: settings,
              actor: { kind: 'loopback' as const, person },
            })),
          ),
    ),
  )
