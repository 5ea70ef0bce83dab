import type { IncidentLine } from '@meldplicht/application'
import { readRegister } from '@meldplicht/application'
import { describeInstant } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { ofApplication } from '../failure.ts'
import { lineJson, listText, titleOf } from '../output/line.ts'
import { table } from '../output/table.ts'
import { classificationWords, statusWords, taskWords } from '../output/words.ts'
import { pageOf, pageOptions, wholeOf } from '../read/page.ts'
import { organisationOf } from '../run/organisation.ts'
import type { CommandSpec } from '../run/spec.ts'

const STATUSES = ['open', 'closed', 'duplicate'] as const

const rowOf = (line: IncidentLine): ReadonlyArray<string> => {
  const { number, status, reportedAt, classification, tasks } = line.summary
  const [next] = tasks
  return [
    number,
    statusWords[status],
    describeInstant(reportedAt).nl,
    titleOf(line),
    classificationWords[classification],
    next === undefined ? '' : taskWords[next.kind],
  ]
}

const HEAD = ['nummer', 'status', 'gemeld', 'titel', 'aangemerkt als', 'volgende stap']

/** The incidents of an organisation, newest first. */
export const list: CommandSpec = {
  name: 'list',
  summary: 'Toon de incidenten van een organisatie, de nieuwste eerst.',
  example: 'meldplicht list --status open',
  options: [
    { flags: '--status <status>', description: 'alleen deze', choices: STATUSES },
    { flags: '--year <year>', description: 'alleen dit jaar' },
    ...pageOptions,
  ],
  run: (given, session) =>
    F.pipe(
      TE.Do,
      TE.bind('organisation', () => organisationOf(session)),
      TE.bind('page', () => TE.fromEither(pageOf(given))),
      TE.bind('year', () => TE.fromEither(wholeOf(given, 'year', 0))),
      TE.chain(({ organisation, page, year }) => {
        const status = STATUSES.find((key) => key === given.text('status'))
        const query = {
          ...page,
          ...(status === undefined ? {} : { status }),
          ...(year === 0 ? {} : { year }),
        }
        const call = { actor: session.actor, organisation, signal: session.signal }
        return F.pipe(readRegister(query, call)(session.deps), TE.mapLeft(ofApplication))
      }),
      TE.map((page) => ({
        json: {
          total: page.total,
          incidents: page.lines.map(lineJson),
          unreadable: page.unreadable,
        },
        text: listText(
          page,
          'Geen meldingen gevonden.',
          () => table(HEAD, page.lines.map(rowOf)),
          `${page.lines.length} van ${page.total}.`,
        ),
      })),
    ),
}
