import type { Instant, LawEdition } from '@meldplicht/domain'
import { describeInstant } from '@meldplicht/domain'

const at = (instant: Instant): string => describeInstant(instant).nl

/** Between which moments an edition holds, the Dutch way. */
export const inForceWords = ({ inForce: dates }: LawEdition): string => {
  if (dates === undefined) return 'geldt niet (alleen om te vergelijken)'
  const since = at(dates.from)
  return dates.until === undefined ? `sinds ${since}` : `van ${since} tot ${at(dates.until)}`
}
