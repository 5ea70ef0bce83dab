import type { IncidentLine, IncidentLines } from '@meldplicht/application'
import {
  listOrganisations,
  readRegister,
  registerYears,
  searchRegister,
} from '@meldplicht/application'
import type { Organisation } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { paths, REGISTER_FILTER, registerPage } from '../view/index.ts'
import type { RegisterFilter, RegisterPage, RegisterRow } from '../view/models/register.ts'
import { handlerFrame, named } from './frame.ts'
import { organisationIn } from './read.ts'
import type { PageError, PageHandler, Site, Visit } from './site.ts'
import { ask, page } from './site.ts'
import { peopleStandingOf, standingOf, whereOf } from './standing.ts'
import { titleOf } from './title.ts'
import { plain } from './words.ts'

const ROWS = 50

const STATES = ['', 'open', 'closed', 'duplicate'] as const
const STANDINGS = ['', 'not-yet', 'within', 'after', 'not-notified', 'no-duty'] as const

const oneOf = <K extends string>(given: string, keys: ReadonlyArray<K>, none: K): K =>
  keys.find((key) => key === given) ?? none

const filterOf = (visit: Visit): RegisterFilter & { readonly authority: string } => ({
  q: visit.query(REGISTER_FILTER.q).trim(),
  state: oneOf(visit.query(REGISTER_FILTER.state), STATES, ''),
  authority: oneOf(visit.query('ap'), STANDINGS, ''),
  year: /^\d{4}$/.test(visit.query(REGISTER_FILTER.year)) ? visit.query(REGISTER_FILTER.year) : '',
})

const fromOf = (visit: Visit): number => {
  const given = visit.query(REGISTER_FILTER.from)
  return /^\d{1,6}$/.test(given) ? Math.max(1, Number(given)) : 1
}

const rowOf =
  (site: Site) =>
  (line: IncidentLine): RegisterRow => ({
    ref: { organisationId: line.summary.organisation, incidentId: line.summary.incident },
    number: line.summary.number,
    title: titleOf(line, site.texts),
    reportedAt: line.summary.reportedAt,
    classification: line.summary.classification,
    authority: standingOf(line.summary),
    people: peopleStandingOf(line.summary),
    where: whereOf(line.summary),
  })

const keyOf = ({ authority }: RegisterRow): string => {
  switch (authority._tag) {
    case 'filed':
      return authority.verdict._tag === 'within' ? 'within' : 'after'
    case 'not-assessed':
    case 'not-yet':
      return 'not-yet'
    default:
      return authority._tag
  }
}

const matches =
  (filter: ReturnType<typeof filterOf>) =>
  (row: RegisterRow, line: IncidentLine): boolean => {
    const title = line.title === undefined ? '' : plain(line.title)
    const q = filter.q.toLocaleLowerCase('nl')
    const found = row.number.includes(q) || title.toLocaleLowerCase('nl').includes(q)
    return found && (filter.authority === '' || keyOf(row) === filter.authority)
  }

const numbersOf = ({ unreadable }: IncidentLines): ReadonlyArray<string> =>
  unreadable.map(({ number }) => number)

interface Lines {
  readonly total: number
  readonly rows: ReadonlyArray<RegisterRow>
  readonly unreadable: ReadonlyArray<string>
}

const linesOf = (
  site: Site,
  visit: Visit,
  organisation: Organisation,
  filter: ReturnType<typeof filterOf>,
): TE.TaskEither<PageError, Lines> => {
  const from = fromOf(visit)
  const narrowed = filter.q !== '' || filter.authority !== ''
  const query = {
    ...(filter.state === '' ? {} : { status: filter.state }),
    ...(filter.year === '' ? {} : { year: Number(filter.year) }),
    limit: ROWS,
    offset: from - 1,
  }
  const row = rowOf(site)
  const match = matches(filter)
  const call = visit.reading(organisation.id)
  return F.pipe(
    ask(
      site,
      narrowed
        ? searchRegister((line) => match(row(line), line), query, call)
        : readRegister(query, call),
    ),
    TE.map(
      (page): Lines => ({
        total: page.total,
        rows: page.lines.map(row),
        unreadable: numbersOf(page),
      }),
    ),
  )
}

const address = (organisation: Organisation, filter: RegisterFilter, from: number): string => {
  const n = REGISTER_FILTER
  const query = new URLSearchParams()
  const given: ReadonlyArray<readonly [string, string]> = [
    [n.q, filter.q],
    [n.state, filter.state],
    ['ap', filter.authority ?? ''],
    [n.year, filter.year],
    [n.from, String(from)],
  ]
  for (const [name, value] of given) if (value !== '') query.set(name, value)
  return `${paths.register(organisation.id)}?${query.toString()}`
}

/** The register of one organisation (AVG 33(5), P-09): every report, whatever came of it. */
export const showRegister: PageHandler = (site, visit) => {
  const filter = filterOf(visit)
  const from = fromOf(visit)
  return F.pipe(
    organisationIn(site, visit),
    TE.bindTo('organisation'),
    TE.bind('organisations', () => ask(site, listOrganisations({ actor: site.actor }))),
    TE.bind('lines', ({ organisation }) => linesOf(site, visit, organisation, filter)),
    TE.bind('years', ({ organisation }) =>
      ask(site, registerYears(visit.reading(organisation.id))),
    ),
    TE.map(({ organisation, organisations, lines, years }) => {
      const next = from + lines.rows.length
      const model: RegisterPage = {
        frame: handlerFrame(site, visit, organisation),
        organisation: named(organisation),
        organisations: organisations.map((one) => ({
          id: one.organisation,
          name: plain(one.name),
        })),
        filter,
        years,
        total: lines.total,
        from,
        rows: lines.rows,
        unreadable: lines.unreadable,
        ...(from > 1 ? { previous: address(organisation, filter, Math.max(1, from - ROWS)) } : {}),
        ...(next <= lines.total ? { next: address(organisation, filter, next) } : {}),
      }
      return page(registerPage(model, site.texts))
    }),
  )
}
