/** The four questions of the protocol (P-10), by key, in the protocol's order. */
export const FOUR_QUESTIONS = [
  'breachOfSecurity',
  'dataLost',
  'unlawfulProcessingExcluded',
  'seriousConsequences',
] as const

/** One of {@link FOUR_QUESTIONS}. */
export type FourQuestion = (typeof FOUR_QUESTIONS)[number]
