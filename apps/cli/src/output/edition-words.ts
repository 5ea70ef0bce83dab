import type { LawEdition } from '@meldplicht/domain'

/** Between which dates an edition holds. */
export const inForceWords = ({ inForce: dates }: LawEdition): string => {
  if (dates === undefined) return 'geldt niet (alleen om te vergelijken)'
  return dates.until === undefined ? `sinds ${dates.from}` : `van ${dates.from} tot ${dates.until}`
}
