import type { Bilingual } from '@meldplicht/domain'

// The left column of "Words" in the rules of practice, and what it comes to in English. Nobody may
// read a verdict that reassures: a wrong "you need not notify" is worse than none.
const NL: ReadonlyArray<RegExp> = [
  /\bhoef(t|ven)?\b[^.]*\bniet\b[^.]*\bmelden\b/i,
  /\bniet (nodig|verplicht) om[^.]* te melden\b/i,
  /\bveilige?\b/i,
  /\bop tijd\b/i,
  /\bnooit met derden\b/i,
  /\bgeen misbruik\b/i,
  /\bgeen datalek\b/i,
  /\blaag risico\b/i,
  /\bdus klaar\b/i,
  /\b(de )?FG (be)?sluit\b/i,
  /\bFG beslist\b/i,
]
const EN: ReadonlyArray<RegExp> = [
  /\b(need not|do not need to|don't need to|do not have to) (be )?notif/i,
  /\bno need to notify\b/i,
  /\bsafe(ly)?\b/i,
  /\b(in|on) time\b/i,
  /\bno (misuse|abuse)\b/i,
  /\b(no|not a) data breach\b/i,
  /\blow risk\b/i,
  /\b(officer|DPO) decides\b/i,
]

/** The words in a text that nobody may read. */
export const never = ({ nl, en }: Bilingual): ReadonlyArray<string> => [
  ...NL.filter((word) => word.test(nl)).map((word) => `${word.source} in: ${nl}`),
  ...EN.filter((word) => word.test(en)).map((word) => `${word.source} in: ${en}`),
]
