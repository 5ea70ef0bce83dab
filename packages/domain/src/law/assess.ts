import { assessOne } from './assess-one.ts'
import type { Assessment, Circumstances } from './assessment.ts'
import type { LawEdition } from './edition.ts'
import { assessGroups } from './groups.ts'

/**
 * What the law asks on the facts as recorded. Total and deterministic: notify unless recorded
 * facts make a risk unlikely; an unknown never switches a duty off.
 */
export const assess = (circumstances: Circumstances, edition: LawEdition): Assessment => {
  const { groups } = circumstances
  return groups === undefined
    ? assessOne(circumstances, edition)
    : assessGroups(circumstances, groups, edition)
}
