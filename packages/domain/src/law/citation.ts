/** A sentence for people, in Dutch (level B1) and English. */
export interface Bilingual {
  readonly nl: string
  readonly en: string
}

/** Where a rule stands. */
export interface Citation {
  /** `AVG`, `UAVG`, `EDPB 9/2022`, … */
  readonly source: string
  /** Article, paragraph or example inside the source. */
  readonly article: string
  /** True while nobody has read it at the official text; shown as "te bevestigen". */
  readonly toConfirm: boolean
}

/** A citation that was read. */
export const cite = (source: string, article: string): Citation => ({
  source,
  article,
  toConfirm: false,
})

/** A citation that is believed, and shown as "te bevestigen". */
export const citeToConfirm = (source: string, article: string): Citation => ({
  source,
  article,
  toConfirm: true,
})

/** How a citation is written: `AVG 33(1)`, with "(te bevestigen)" where that holds. */
export const citationText = (citation: Citation): Bilingual => {
  const text = `${citation.source} ${citation.article}`
  return citation.toConfirm
    ? { nl: `${text} (te bevestigen)`, en: `${text} (to be confirmed)` }
    : { nl: text, en: text }
}
