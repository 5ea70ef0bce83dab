const ONLY = 'only:'

/**
 * Several keys of a list: `name,bsn` (there may be more), `only:name,bsn` (these and no others),
 * `only:` (none at all) or `unknown`. The keys themselves are decoded by the use case.
 */
export const readListed = (text: string): unknown => {
  const typed = text.trim()
  if (typed === 'unknown') return { _tag: 'unknown' }
  const complete = typed.startsWith(ONLY)
  const keys = (complete ? typed.slice(ONLY.length) : typed)
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '')
  return { _tag: 'listed', keys, complete }
}

/** How {@link readListed} is written, for help. */
export const LISTED_HELP = 'met komma’s; "only:" ervoor betekent: deze en geen andere'
