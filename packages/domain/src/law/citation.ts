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

// `33(3)(a)` is how lawyers write it in English; in Dutch it reads `33, lid 3, onder a`.
const dutch = (source: string, article: string): string =>
  article.replaceAll(
    /(\d+[a-z]?)((?:\((?:\d+|[a-z]{1,2})\))+)/g,
    (_, number: string, parts: string) => {
      const words = [...parts.matchAll(/\((\w+)\)/g)].map(([, part = '']) => {
        if (!/^\d/.test(part)) return `onder ${part}`
        return source === 'AVG' && number === '4' ? `punt ${part}` : `lid ${part}`
      })
      return [number, ...words].join(', ')
    },
  )

const ENGLISH: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bvoorbeelden\b/g, 'examples'],
  [/\bvoorbeeld\b/g, 'example'],
  [/\bbijlage\b/g, 'annex'],
  [/\boverweging\b/g, 'recital'],
  [/\bmet\b/g, 'with'],
  [/\ben\b/g, 'and'],
]

const english = (article: string): string =>
  ENGLISH.reduce((text, [word, to]) => text.replaceAll(word, to), article)

/**
 * How a citation is written: `AVG 33, lid 1` in Dutch, `AVG 33(1)` in English, with
 * "(te bevestigen)" where nobody has read it at the official text yet.
 */
export const citationText = ({ source, article, toConfirm }: Citation): Bilingual => ({
  nl: `${source} ${dutch(source, article)}${toConfirm ? ' (te bevestigen)' : ''}`,
  en: `${source} ${english(article)}${toConfirm ? ' (to be confirmed)' : ''}`,
})
