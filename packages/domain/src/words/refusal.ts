import type { Bilingual } from '../law/citation.ts'

/** What did not happen, and what to do now. */
export interface Refusal {
  readonly what: Bilingual
  readonly next: Bilingual
}

/** A refusal in four texts: Dutch and English of what did not happen, and of what to do now. */
export const refusal = (
  what: string,
  next: string,
  whatEnglish: string,
  nextEnglish: string,
): Refusal => ({
  what: { nl: what, en: whatEnglish },
  next: { nl: next, en: nextEnglish },
})

/** The sentence for people: what did not happen, that nothing was kept of it, what to do now. */
export const refused = ({ what, next }: Refusal): Bilingual => ({
  nl: `${what.nl} Er is niets vastgelegd. ${next.nl}`,
  en: `${what.en} Nothing was recorded. ${next.en}`,
})

/** Sentences behind each other. */
export const together = (texts: ReadonlyArray<Bilingual>): Bilingual => ({
  nl: texts.map(({ nl }) => nl).join(' '),
  en: texts.map(({ en }) => en).join(' '),
})
