import type { Bilingual } from '@meldplicht/domain'

/** What happened, and what to do next; what was kept depends on where it happened. */
export interface Problem {
  readonly what: Bilingual
  readonly next: Bilingual
}

/** A problem in four texts: Dutch and English of what happened, and of what to do next. */
export const problem = (
  what: string,
  next: string,
  whatEnglish: string,
  nextEnglish: string,
): Problem => ({
  what: { nl: what, en: whatEnglish },
  next: { nl: next, en: nextEnglish },
})

/** The sentences for people: what happened, what was kept, what to do next. */
export const told = ({ what, next }: Problem, kept: Bilingual): Bilingual => ({
  nl: `${what.nl} ${kept.nl} ${next.nl}`,
  en: `${what.en} ${kept.en} ${next.en}`,
})
