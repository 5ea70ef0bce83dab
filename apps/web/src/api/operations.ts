import type { IncidentLine, Written } from '@meldplicht/application'
import {
  listOrganisations,
  readDue,
  readRegister,
  reportIncident,
  showIncident,
  showOrganisation,
  visible,
} from '@meldplicht/application'
import type { Bilingual, CommandId } from '@meldplicht/domain'
import { IncidentId, OrganisationId } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type * as t from 'io-ts'
import {
  INCIDENT_COMMAND_ADDRESSES,
  ORGANISATION_COMMAND_ADDRESSES,
} from '../commands/use-cases.ts'
import type { ApiCall, ApiHandler, ApiReply } from './call.ts'
import { ask, ok } from './call.ts'
import type { ApiError } from './problem.ts'

const LIMIT = 50
const MOST = 500

const UUID: Bilingual = {
  nl: 'moet een UUID in kleine letters zijn',
  en: 'must be a lower-case UUID',
}

const bad = (path: string, message: Bilingual): ApiError => ({
  _tag: 'BadInput',
  issues: [{ path, message }],
})

/** An id out of the address. */
export const param = <A>(
  codec: t.Type<A, string>,
  call: ApiCall,
  name: string,
): TE.TaskEither<ApiError, A> => {
  const given: unknown = call.params[name]
  return codec.is(given) ? TE.right(given) : TE.left(bad(name, UUID))
}

/** The command id that a call was sent with. */
export const keyOf = ({ key }: ApiCall): TE.TaskEither<ApiError, CommandId> =>
  key === undefined ? TE.left({ _tag: 'IdempotencyKeyMissing' }) : TE.right(key)

const whole = (
  call: ApiCall,
  name: string,
  none: number,
  most: number,
): TE.TaskEither<ApiError, number> => {
  const given = call.query(name)
  if (given === undefined) return TE.right(none)
  const n = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN
  return n <= most
    ? TE.right(n)
    : TE.left(
        bad(`query.${name}`, {
          nl: `moet een geheel getal zijn, van hooguit ${most}`,
          en: `must be a whole number of ${most} at most`,
        }),
      )
}

const yearOf = (call: ApiCall): TE.TaskEither<ApiError, number | undefined> =>
  call.query('year') === undefined ? TE.right(undefined) : whole(call, 'year', 0, 9_999)

const STATUSES = ['open', 'closed', 'duplicate'] as const

const statusOf = (
  call: ApiCall,
): TE.TaskEither<ApiError, (typeof STATUSES)[number] | undefined> => {
  const given = call.query('status')
  const found = STATUSES.find((one) => one === given)
  return given === undefined || found !== undefined
    ? TE.right(found)
    : TE.left(
        bad('query.status', {
          nl: `moet een van deze zijn: ${STATUSES.join(', ')}`,
          en: `must be one of ${STATUSES.join(', ')}`,
        }),
      )
}

// A position is the store's own and never leaves this process; neither do names of streams.
export const written = ({ events, revision, repeated }: Written): object => ({
  events,
  revision,
  repeated,
})

// Where a sealed title lies is nobody's business outside; what it says is.
const lineOf = ({ summary, title }: IncidentLine): object => {
  const { title: _place, ...rest } = summary
  return { ...rest, ...(title === undefined ? {} : { title }) }
}

/** Where an incident is. */
export const incidentAddress = (organisation: OrganisationId, incident: IncidentId): string =>
  `/api/v1/organisations/${organisation}/incidents/${incident}`

/** Every organisation of this installation. */
export const getOrganisations: ApiHandler = (site) =>
  F.pipe(
    ask(site, listOrganisations({ actor: site.actor })),
    TE.map((items) => ok({ items })),
  )

/** The settings of an organisation. */
export const getOrganisation: ApiHandler = (site, call) =>
  F.pipe(
    param(OrganisationId, call, 'organisation'),
    TE.chain((organisation) => ask(site, showOrganisation(call.reading(organisation)))),
    TE.map(ok),
  )

/** A command on an organisation's settings. */
export const postOrganisationCommand: ApiHandler = (site, call) => {
  const useCase = ORGANISATION_COMMAND_ADDRESSES.get(call.params['command'] ?? '')
  if (useCase === undefined) return TE.left({ _tag: 'NoSuchAddress' })
  return F.pipe(
    TE.Do,
    TE.bind('organisation', () => param(OrganisationId, call, 'organisation')),
    TE.bind('key', () => keyOf(call)),
    TE.chain(({ organisation, key }) =>
      ask(site, visible(useCase(call.body, call.writing(organisation, key)))),
    ),
    TE.map((done) => ok(written(done))),
  )
}

/** A report: a suspicion comes in (P-04). */
export const postReport: ApiHandler = (site, call) =>
  F.pipe(
    TE.Do,
    TE.bind('organisation', () => param(OrganisationId, call, 'organisation')),
    TE.bind('key', () => keyOf(call)),
    TE.bind('done', ({ organisation, key }) =>
      ask(site, visible(reportIncident(call.body, call.writing(organisation, key)))),
    ),
    TE.map(
      ({ organisation, done }): ApiReply => ({
        status: done.repeated ? 200 : 201,
        location: incidentAddress(organisation, done.incident),
        body: { incident: done.incident, code: done.code, ...written(done) },
      }),
    ),
  )

/** A command on an incident. */
export const postIncidentCommand: ApiHandler = (site, call) => {
  const useCase = INCIDENT_COMMAND_ADDRESSES.get(call.params['command'] ?? '')
  if (useCase === undefined) return TE.left({ _tag: 'NoSuchAddress' })
  return F.pipe(
    TE.Do,
    TE.bind('organisation', () => param(OrganisationId, call, 'organisation')),
    TE.bind('incident', () => param(IncidentId, call, 'incident')),
    TE.bind('key', () => keyOf(call)),
    TE.chain(({ organisation, incident, key }) =>
      ask(site, visible(useCase(incident, call.body, call.writing(organisation, key)))),
    ),
    TE.map((done) => ok(written(done))),
  )
}

/** One incident: its register entry, what is due, and the timeline. Reading it is recorded. */
export const getIncident: ApiHandler = (site, call) =>
  F.pipe(
    TE.Do,
    TE.bind('organisation', () => param(OrganisationId, call, 'organisation')),
    TE.bind('incident', () => param(IncidentId, call, 'incident')),
    TE.chain(({ organisation, incident }) =>
      ask(site, showIncident(incident, call.reading(organisation))),
    ),
    TE.map(({ entry, due, timeline }) => ok({ entry, due, timeline })),
  )

/** The register of an organisation as a list, newest first (P-09). */
export const getIncidents: ApiHandler = (site, call) =>
  F.pipe(
    TE.Do,
    TE.bind('organisation', () => param(OrganisationId, call, 'organisation')),
    TE.bind('limit', () => whole(call, 'limit', LIMIT, MOST)),
    TE.bind('offset', () => whole(call, 'offset', 0, 999_999_999)),
    TE.bind('status', () => statusOf(call)),
    TE.bind('year', () => yearOf(call)),
    TE.chain(({ organisation, limit, offset, status, year }) =>
      ask(
        site,
        readRegister(
          {
            limit,
            offset,
            ...(status === undefined ? {} : { status }),
            ...(year === undefined ? {} : { year }),
          },
          call.reading(organisation),
        ),
      ),
    ),
    TE.map(({ total, lines, unreadable }) => ok({ total, items: lines.map(lineOf), unreadable })),
  )

const organisationAsked = (
  call: ApiCall,
): TE.TaskEither<ApiError, { readonly organisation?: OrganisationId }> => {
  const given: unknown = call.query('organisation')
  if (given === undefined) return TE.right({})
  return OrganisationId.is(given)
    ? TE.right({ organisation: given })
    : TE.left(bad('query.organisation', UUID))
}

/** What is due, over all organisations or one. */
export const getDue: ApiHandler = (site, call) =>
  F.pipe(
    TE.Do,
    TE.bind('asked', () => organisationAsked(call)),
    TE.bind('limit', () => whole(call, 'limit', LIMIT, MOST)),
    TE.chain(({ asked, limit }) =>
      ask(site, readDue({ ...asked, limit }, { actor: site.actor, signal: call.signal })),
    ),
    TE.map(({ total, lines, unreadable }) => ok({ total, items: lines.map(lineOf), unreadable })),
  )
