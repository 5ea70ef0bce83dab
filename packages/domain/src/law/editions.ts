import type { Instant } from '../values/instant.ts'
import type { LawEdition } from './edition.ts'
import type { LawEditionId } from './edition-id.ts'
import { avg2018 } from './editions/avg-2018.ts'
import { digitalOmnibus } from './editions/digital-omnibus.ts'

/** Every edition that this version knows, by its id. */
export const LAW_EDITIONS: Readonly<Record<LawEditionId, LawEdition>> = {
  'avg-2018': avg2018,
  'digital-omnibus': digitalOmnibus,
}

const holds = (edition: LawEdition, at: Instant): boolean =>
  edition.inForce !== undefined &&
  edition.inForce.from <= at &&
  (edition.inForce.until === undefined || at < edition.inForce.until)

/**
 * The edition in force at a moment. Before 25 May 2018 another law applied (Wbp 34a), which this
 * system does not hold: the oldest edition answers, being the stricter.
 */
export const editionInForce = (at: Instant): LawEdition =>
  Object.values(LAW_EDITIONS).find((edition) => holds(edition, at)) ?? avg2018
