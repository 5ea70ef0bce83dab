/** Streams of metadata about streams of ours. */
export const METADATA_PREFIXES = [
  '$$incident-',
  '$$organisation-',
  '$$notice-',
  '$$access-',
] as const

/** Why metadata of a stream hide events of it; `undefined` when they do not. */
export const hides = (data: unknown): string | undefined => {
  if (typeof data !== 'object' || data === null) return 'cannot be read'
  const keys = ['$maxAge', '$maxCount', '$tb'].filter((key) => Object.hasOwn(data, key))
  return keys.length === 0 ? undefined : `have ${keys.join(' and ')}, which hides events`
}
