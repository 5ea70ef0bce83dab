import type { IncidentLine } from '@meldplicht/application'
import { readDue } from '@meldplicht/application'
import type { OrganisationId, TaskDue } from '@meldplicht/domain'
import { dateOf, isEscalated } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { ofApplication } from '../failure.ts'
import { lineJson, listText, titleOf } from '../output/line.ts'
import { table } from '../output/table.ts'
import { dueWords, taskWords } from '../output/words.ts'
import { wholeOf } from '../read/page.ts'
import { maybeOrganisationOf, organisationNames } from '../run/organisation.ts'
import type { CommandSpec } from '../run/spec.ts'

const DATELESS = '9999'

const momentOf = (due: TaskDue): string => dateOf(due) ?? DATELESS

const earliestOf = ({
  summary,
}: IncidentLine): IncidentLine['summary']['tasks'][number] | undefined =>
  summary.tasks.toSorted((a, b) => (momentOf(a.due) < momentOf(b.due) ? -1 : 1))[0]

const rowOf =
  (names: ReadonlyMap<OrganisationId, string>, now: Parameters<typeof isEscalated>[1]) =>
  (line: IncidentLine): ReadonlyArray<string> => {
    const { organisation, number, tasks, clock } = line.summary
    const [next] = tasks
    const earliest = earliestOf(line)
    const escalated =
      clock.kind === 'presumed' &&
      isEscalated({ _tag: 'presumed', since: clock.since, signal: 'report' }, now)
    return [
      next === undefined ? '' : taskWords[next.kind],
      earliest === undefined ? '' : dueWords(earliest.due),
      escalated ? 'al langer dan 24 uur vermoed' : '',
      number,
      names.get(organisation) ?? '',
      titleOf(line),
    ]
  }

const HEAD = ['volgende stap', 'eerste grens', 'let op', 'nummer', 'organisatie', 'titel']

/** What is due: one line for each open incident, of all organisations or of one. */
export const due: CommandSpec = {
  name: 'due',
  summary: 'Wat moet er nu? Van alle organisaties, of van een met --org.',
  example: 'meldplicht due',
  options: [{ flags: '--limit <number>', description: 'hoeveel incidenten (standaard: 500)' }],
  run: (given, session) =>
    F.pipe(
      TE.Do,
      TE.bind('organisation', () => maybeOrganisationOf(session)),
      TE.bind('names', () => organisationNames(session)),
      TE.bind('limit', () => TE.fromEither(wholeOf(given, 'limit', 500))),
      TE.bind('page', ({ organisation, limit }) => {
        const query = { limit, ...(organisation === undefined ? {} : { organisation }) }
        return F.pipe(
          readDue(query, { actor: session.actor, signal: session.signal })(session.deps),
          TE.mapLeft(ofApplication),
        )
      }),
      TE.map(({ names, page }) => ({
        json: {
          total: page.total,
          incidents: page.lines.map(lineJson),
          unreadable: page.unreadable,
        },
        text: listText(
          page,
          'Er staat nu niets open.',
          () => table(HEAD, page.lines.map(rowOf(names, session.deps.clock.now()))),
          '',
        ),
      })),
    ),
}
