import type { Instant } from '../values/instant.ts'
import type { LawEdition } from './edition.ts'
import type { LawEditionId } from './edition-id.ts'
import { avg2018 } from './editions/avg-2018.ts'
import { digitalOmnibus } from './editions/digital-omnibus.ts'
import { isInForce } from './in-force.ts'

/** Every edition that this version knows, by its id. */
export const LAW_EDITIONS: Readonly<Record<LawEditionId, LawEdition>> = {
  'avg-2018': avg2018,
  'digital-omnibus': digitalOmnibus,
}

/** The first of these editions that is in force at a moment, if any is. */
export const firstInForce = (
  editions: ReadonlyArray<LawEdition>,
  at: Instant,
): LawEdition | undefined => editions.find(({ inForce }) => isInForce(inForce, at))

/**
 * The edition in force at a moment. Before 25 May 2018 another law applied (Wbp 34a), which this
 * system does not hold: the oldest edition answers, being the stricter.
 */
export const editionInForce = (at: Instant): LawEdition =>
  firstInForce(Object.values(LAW_EDITIONS), at) ?? avg2018
