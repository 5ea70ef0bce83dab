import { Open } from '@meldplicht/domain'

/** Every name, contact and sentence in a value, wherever it stands: what no file may hold unsealed. */
export const openTexts = (value: unknown): ReadonlyArray<string> => {
  if (Open.is(value)) return [value.value]
  return typeof value === 'object' && value !== null
    ? [...new Set(Object.values(value).flatMap(openTexts))]
    : []
}
