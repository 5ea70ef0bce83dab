import type { IncidentLine, IncidentSummary } from '@meldplicht/application'
import { readRegister } from '@meldplicht/application'
import { describeInstant } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { ofApplication } from '../failure.ts'
import { lineJson, listText, titleOf } from '../output/line.ts'
import { table } from '../output/table.ts'
import { classificationWords, decisionWords, timelinessWords } from '../output/words.ts'
import { pageOf, pageOptions } from '../read/page.ts'
import { organisationOf } from '../run/organisation.ts'
import type { CommandSpec } from '../run/spec.ts'

const filingOf = ({ filing }: IncidentSummary): string => {
  if (filing === undefined) return 'nog niet gemeld'
  if (filing.kind === 'withdrawal') return 'ingetrokken'
  const reasons = filing.withReasons ? ', redenen vastgelegd' : ''
  return `${timelinessWords[filing.timeliness]}${reasons}`
}

const peopleOf = ({ subjectDecision, informed }: IncidentSummary): string => {
  if (informed.length > 0) return 'geïnformeerd'
  if (subjectDecision === undefined) return 'nog geen besluit'
  return subjectDecision === 'do-not-inform' ? 'niet informeren' : 'nog te informeren'
}

const rowOf = (line: IncidentLine): ReadonlyArray<string> => {
  const { summary } = line
  return [
    summary.number,
    describeInstant(summary.reportedAt).nl,
    titleOf(line),
    summary.status === 'duplicate' ? 'Dubbel' : classificationWords[summary.classification],
    decisionWords[summary.authorityDecision],
    summary.authorityDecision === 'notify' || summary.filing !== undefined
      ? filingOf(summary)
      : '-',
    peopleOf(summary),
    summary.boardReported ? 'ja' : 'nee',
  ]
}

const HEAD = [
  'nummer',
  'gemeld',
  'titel',
  'aangemerkt als',
  'besluit AP',
  'melding AP',
  'mensen',
  'directie',
]

/** The register of data breaches (AVG 33(5), P-09): every report, whatever came of it. */
export const register: CommandSpec = {
  name: 'register',
  summary: 'Toon het register: elke melding, wat er ook van kwam.',
  example: 'meldplicht register --json',
  options: pageOptions,
  run: (given, session) =>
    F.pipe(
      TE.Do,
      TE.bind('organisation', () => organisationOf(session)),
      TE.bind('page', () => TE.fromEither(pageOf(given))),
      TE.chain(({ organisation, page }) => {
        const call = { actor: session.actor, organisation, signal: session.signal }
        return F.pipe(readRegister(page, call)(session.deps), TE.mapLeft(ofApplication))
      }),
      TE.map((page) => ({
        json: {
          total: page.total,
          entries: page.lines.map(lineJson),
          unreadable: page.unreadable,
        },
        text: listText(
          page,
          'Het register is leeg.',
          () => table(HEAD, page.lines.map(rowOf)),
          `${page.lines.length} van ${page.total}. Of een melding onverwijld was, wordt apart beoordeeld.`,
        ),
      })),
    ),
}
