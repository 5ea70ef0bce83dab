import type { YesNoUnknown } from '../facts/nature.ts'

// Kleene's strong logic: an unknown decides nothing unless either answer would give the same.

/** Yes when all are; no as soon as one is not. */
export const all = (values: ReadonlyArray<YesNoUnknown>): YesNoUnknown => {
  if (values.includes('no')) return 'no'
  return values.includes('unknown') ? 'unknown' : 'yes'
}

/** {@link all} of two, without a list. */
export const both = (a: YesNoUnknown, b: YesNoUnknown): YesNoUnknown => {
  if (a === 'yes') return b
  return b === 'no' ? b : a
}

/** Yes as soon as one is; no when none is. */
export const any = (values: ReadonlyArray<YesNoUnknown>): YesNoUnknown => {
  if (values.includes('yes')) return 'yes'
  return values.includes('unknown') ? 'unknown' : 'no'
}

/** {@link any} of two, without a list. */
export const either = (a: YesNoUnknown, b: YesNoUnknown): YesNoUnknown => {
  if (a === 'no') return b
  return b === 'yes' ? b : a
}

/** The opposite; the opposite of unknown is unknown. */
export const not = (value: YesNoUnknown): YesNoUnknown => {
  if (value === 'unknown') return 'unknown'
  return value === 'yes' ? 'no' : 'yes'
}
