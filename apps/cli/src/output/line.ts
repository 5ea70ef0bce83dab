import type { IncidentLine } from '@meldplicht/application'
import { isOpen } from '@meldplicht/domain'
import { readable } from './words.ts'

/**
 * An incident in a list, as `--json` shows it: everything of the summary, with the title opened
 * (null where there is none, or where it was erased).
 */
export const lineJson = ({ summary, title }: IncidentLine): Readonly<Record<string, unknown>> => ({
  ...summary,
  title: title !== undefined && isOpen(title) ? title.value : null,
})

const LONGEST = 60

/** The title of an incident in a list, on one line. */
export const titleOf = ({ title }: IncidentLine): string => {
  const text = readable(title, '(nog geen titel)').replaceAll(/\s+/g, ' ')
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
