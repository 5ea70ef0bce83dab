import type { IncidentLine, IncidentLines } from '@meldplicht/application'
import { isOpen } from '@meldplicht/domain'
import { readable } from './words.ts'

/**
 * An incident in a list, as `--json` shows it: everything of the summary, with the title opened
 * (null where there is none, or where it was erased; `titleProblem` where it cannot be read).
 */
export const lineJson = ({
  summary,
  title,
  titleProblem,
}: IncidentLine): Readonly<Record<string, unknown>> => ({
  ...summary,
  title: title !== undefined && isOpen(title) ? title.value : null,
  ...(titleProblem === undefined ? {} : { titleProblem: titleProblem._tag }),
})

const LONGEST = 60

/** The title of an incident in a list, on one line. */
export const titleOf = ({ title, titleProblem }: IncidentLine): string => {
  if (titleProblem !== undefined) return '(titel niet te lezen)'
  const text = readable(title, '(nog geen titel)').replaceAll(/\s+/g, ' ')
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

/** The incidents that are there and cannot be read: said, never left out. */
export const unreadableLines = ({ unreadable }: IncidentLines): ReadonlyArray<string> =>
  unreadable.map(
    ({ number, incident }) =>
      `Let op: de geschiedenis van incident ${number} (${incident}) is niet te lezen. Zet een reservekopie terug.`,
  )

/** A list in words: its table, how many there are, and what cannot be read. */
export const listText = (
  page: IncidentLines,
  empty: string,
  table: () => string,
  foot: string,
): string =>
  [...(page.lines.length === 0 ? [empty] : [table(), foot]), ...unreadableLines(page)]
    .filter((line) => line !== '')
    .join('\n')
