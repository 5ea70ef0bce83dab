import type { IncidentSummary, Written } from '@meldplicht/application'
import type { CommandId } from '@meldplicht/domain'
import { describeInstant } from '@meldplicht/domain'
import { dueWords, taskWords } from '../output/words.ts'
import type { Answer } from './answer.ts'

/** What a command on an incident recorded, as `--json` shows it. Positions are never shown. */
export const recordedJson = (
  written: Written,
  summary: IncidentSummary,
  commandId: CommandId,
): Readonly<Record<string, unknown>> => ({
  incident: summary.incident,
  number: summary.number,
  organisation: summary.organisation,
  status: summary.status,
  events: written.events,
  revision: written.revision,
  repeated: written.repeated,
  commandId,
  next: summary.tasks,
})

const clockLine = ({ clock, limits, limitRuns }: IncidentSummary): ReadonlyArray<string> => {
  if (!limitRuns) return []
  const kind = clock.kind === 'presumed' ? 'vermoede klok' : 'klok loopt sinds kennisname'
  return [`Uiterste 72-uursgrens: ${describeInstant(limits.strict).nl} (${kind}).`]
}

const nextLine = ({ tasks }: IncidentSummary): ReadonlyArray<string> => {
  const [first] = tasks
  return first === undefined
    ? []
    : [`Volgende stap: ${taskWords[first.kind]} (${dueWords(first.due)}).`]
}

/** What was recorded, in words: that it is in, by when what is next. */
export const recordedText = (
  done: string,
  organisation: string,
  written: Written,
  summary: IncidentSummary,
): string =>
  [
    written.repeated ? 'Deze opdracht was al vastgelegd. Er is niets dubbel opgeslagen.' : done,
    `${organisation}, incident ${summary.number}.`,
    ...clockLine(summary),
    ...nextLine(summary),
  ].join('\n')

/** The answer of a command that recorded something. */
export const recorded = (
  done: string,
  organisation: string,
  written: Written,
  summary: IncidentSummary,
  commandId: CommandId,
  more: Readonly<Record<string, unknown>> = {},
): Answer => ({
  json: { ...recordedJson(written, summary, commandId), ...more },
  text: recordedText(done, organisation, written, summary),
})
