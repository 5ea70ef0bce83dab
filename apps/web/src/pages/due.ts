import type { IncidentLine } from '@meldplicht/application'
import { listOrganisations, readDue, showOrganisation } from '@meldplicht/application'
import type { Organisation, TaskKind } from '@meldplicht/domain'
import { OrganisationId, REGIMES } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { Texts } from '../text/texts.ts'
import { dayKey } from '../view/format.ts'
import { duePage, paths } from '../view/index.ts'
import type { Clock, SinceKey } from '../view/models/clock.ts'
import type { AlsoKey, AlsoToday, DuePage, DueRow, Why } from '../view/models/due.ts'
import { handlerFrame } from './frame.ts'
import type { PageError, PageHandler, Site, Visit } from './site.ts'
import { ask, page, redirect } from './site.ts'
import { nextOf } from './step-of.ts'
import { titleOf } from './title.ts'
import { plain, say } from './words.ts'

/** More open incidents than anybody can hold; the rest follows once some are closed. */
const ROWS = 500

type Task = IncidentLine['summary']['tasks'][number]
type RegimeClock = Extract<Clock, { readonly _tag: 'regime' }>
type Named = { readonly id: string; readonly name: string }

const AFTER: Readonly<Partial<Record<TaskKind, SinceKey>>> = {
  'call-desk': 'report',
  'confirm-in-writing': 'call',
  'decide-subjects': 'awareness',
  'inform-subjects': 'decision',
  'file-follow-up': 'filing',
  'report-to-board': 'report',
}

// The limit of another law, where a task has one; until it was judged it only may apply.
const regimeClock = ({ kind, due }: Task, texts: Texts): ReadonlyArray<RegimeClock> => {
  if (due._tag !== 'regime' || due.at === undefined) return []
  const { title, steps } = REGIMES[due.regime]
  const step = steps.find(({ id }) => id === due.step)
  const name = texts.legal.named(
    say(title, texts),
    step === undefined ? due.step : say(step.title, texts),
  )
  return [
    {
      _tag: 'regime',
      until: due.at,
      name: kind === 'judge-other-duties' ? texts.legal.perhaps(name) : name,
    },
  ]
}

// While the 72 hours run they come first, whatever the next task is, unless another law is sooner.
const clockOf = ({ summary }: IncidentLine, first: Task, texts: Texts): Clock => {
  const { clock, limits, limitRuns, tasks } = summary
  const { kind, due } = first
  const [soonest] = tasks
    .flatMap((task) => regimeClock(task, texts))
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))
  if (limitRuns && soonest !== undefined && soonest.until < limits.strict) return soonest
  if (limitRuns || due._tag === 'limit')
    return { _tag: 'hours-72', kind: clock.kind, start: clock.since, ...limits }
  if (due._tag === 'agreed' || due._tag === 'promised')
    return { _tag: kind === 'answer-authority' ? 'authority' : 'agreed', until: due.at }
  return (
    regimeClock(first, texts)[0] ?? {
      _tag: 'undue-delay',
      since: due.since,
      after: AFTER[kind] ?? 'other',
    }
  )
}

// Where the law weighed, its heaviest consideration says best why; else the task says it.
const whyOf = (line: IncidentLine, kind: TaskKind, site: Site, visit: Visit): Why => {
  const { limitRuns, limits, why } = line.summary
  if (kind === 'notify-authority')
    return {
      key: limits.strict < visit.now ? 'notify-overdue' : 'notify-authority',
      citations: ['AVG 33, lid 1'],
    }
  const first = why[0]
  return limitRuns && first !== undefined && kind === 'decide-authority'
    ? { sentence: say(first.text, site.texts), citations: [say(first.citation, site.texts)] }
    : { key: kind, citations: [] }
}

const ALSO: Readonly<Partial<Record<TaskKind, AlsoKey>>> = {
  'receive-information': 'answer',
  'complete-measure': 'measure',
  'file-follow-up': 'supplement',
}

// What else was agreed for today, besides the step that comes first.
const alsoOf = ({ summary }: IncidentLine, visit: Visit): ReadonlyArray<AlsoToday> =>
  summary.tasks.slice(1).flatMap(({ kind, due }): ReadonlyArray<AlsoToday> => {
    const what = ALSO[kind]
    const today = due._tag === 'agreed' && dayKey(due.at) === dayKey(visit.now)
    return what === undefined || !today ? [] : [{ at: due.at, what }]
  })

const rowOf =
  (site: Site, visit: Visit, organisations: ReadonlyArray<Named>) =>
  (line: IncidentLine): ReadonlyArray<DueRow> => {
    const { summary } = line
    const first = summary.tasks[0]
    if (first === undefined) return []
    const { after } = nextOf(summary.tasks)
    return [
      {
        ref: { organisationId: summary.organisation, incidentId: summary.incident },
        number: summary.number,
        organisation: organisations.find(({ id }) => id === summary.organisation)?.name ?? '',
        title: titleOf(line, site.texts),
        clock: clockOf(line, first, site.texts),
        why: whyOf(line, first.kind, site, visit),
        alsoToday: alsoOf(line, visit),
        step: first.kind,
        ...(after === undefined ? {} : { after }),
      },
    ]
  }

const when = ({ clock }: DueRow): string => {
  switch (clock._tag) {
    case 'hours-72':
      return clock.strict
    case 'authority':
    case 'agreed':
    case 'regime':
      return clock.until
    case 'undue-delay':
      return clock.since
  }
}

const dated = ({ clock }: DueRow): number => (clock._tag === 'undue-delay' ? 1 : 0)

const inOrder = (rows: ReadonlyArray<DueRow>): ReadonlyArray<DueRow> =>
  rows.toSorted((a, b) => dated(a) - dated(b) || (when(a) < when(b) ? -1 : 1))

const only = (visit: Visit): OrganisationId | undefined => {
  const given: unknown = visit.query('organisatie')
  return OrganisationId.is(given) ? given : undefined
}

const organisationOf = (
  site: Site,
  visit: Visit,
  id: OrganisationId | undefined,
): TE.TaskEither<PageError, Organisation | undefined> =>
  id === undefined ? TE.right(undefined) : ask(site, showOrganisation(visit.reading(id)))

/** "Wat moet er nu", over all organisations or one. */
export const showDue: PageHandler = (site, visit) => {
  const narrowed = only(visit)
  return F.pipe(
    ask(site, listOrganisations({ actor: site.actor })),
    TE.bindTo('organisations'),
    TE.bind('organisation', ({ organisations }) =>
      organisationOf(
        site,
        visit,
        narrowed ?? (organisations.length === 1 ? organisations[0]?.organisation : undefined),
      ),
    ),
    TE.bind('due', () =>
      ask(
        site,
        readDue(
          { limit: ROWS, ...(narrowed === undefined ? {} : { organisation: narrowed }) },
          { actor: site.actor, signal: visit.signal },
        ),
      ),
    ),
    TE.map(({ organisations, organisation, due }) => {
      if (organisations.length === 0) return redirect(paths.first)
      const named = organisations.map((one) => ({ id: one.organisation, name: plain(one.name) }))
      const model: DuePage = {
        frame: handlerFrame(site, visit, organisation),
        organisations: named,
        rows: inOrder(due.lines.flatMap(rowOf(site, visit, named))),
        unreadable: due.unreadable.map(
          ({ organisation: of, number }) =>
            `${named.find(({ id }) => id === of)?.name ?? ''} ${number}`,
        ),
        ...(narrowed === undefined ? {} : { only: narrowed }),
      }
      return page(duePage(model, site.texts))
    }),
  )
}
