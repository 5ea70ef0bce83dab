/** Most events in one page of the log, and in one batch of a subscription. */
export const PAGE_LIMIT = 500

/** The page size that a `limit` asks for: whole, 1 to {@link PAGE_LIMIT}, which is the default. */
export const pageSize = (limit: number = PAGE_LIMIT): number =>
  Number.isNaN(limit) ? PAGE_LIMIT : Math.min(PAGE_LIMIT, Math.max(1, Math.floor(limit)))
