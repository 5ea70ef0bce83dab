import type { IncidentSummary } from '@meldplicht/application'
import { findIncident, showOrganisation } from '@meldplicht/application'
import type { Organisation } from '@meldplicht/domain'
import { IncidentId, OrganisationId } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type * as t from 'io-ts'
import type { IncidentRef } from '../view/models/frame.ts'
import type { PageError, Site, Visit } from './site.ts'
import { ask } from './site.ts'

const NO_SUCH_PAGE: PageError = { _tag: 'NoSuchPage' }

/** A part of the address that is an id; another address is no page of ours. */
export const idIn = <A>(
  codec: t.Type<A, string>,
  visit: Visit,
  name: string,
): TE.TaskEither<PageError, A> => {
  const given: unknown = visit.params[name]
  return codec.is(given) ? TE.right(given) : TE.left(NO_SUCH_PAGE)
}

/** The organisation that the address names, opened. */
export const organisationIn = (site: Site, visit: Visit): TE.TaskEither<PageError, Organisation> =>
  F.pipe(
    idIn(OrganisationId, visit, 'organisation'),
    TE.chain((organisation) => ask(site, showOrganisation(visit.reading(organisation)))),
  )

/** An incident of the address, with its organisation and its line in the views. */
export interface Found {
  readonly organisation: Organisation
  readonly summary: IncidentSummary
  readonly ref: IncidentRef
}

/** The organisation and incident that the address names. */
export const foundIn = (site: Site, visit: Visit): TE.TaskEither<PageError, Found> =>
  F.pipe(
    organisationIn(site, visit),
    TE.bindTo('organisation'),
    TE.bind('incident', () => idIn(IncidentId, visit, 'incident')),
    TE.bind('summary', ({ organisation, incident }) =>
      ask(site, findIncident(incident, organisation.id, { actor: site.actor })),
    ),
    TE.map(({ organisation, summary }) => ({
      organisation,
      summary,
      ref: { organisationId: organisation.id, incidentId: summary.incident },
    })),
  )
