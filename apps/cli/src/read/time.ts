import type { Bilingual, Instant as InstantType, LocalTimeError } from '@meldplicht/domain'
import { describeInstant, describeLocalTimeError, fromLocal, Instant } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse, wrong } from '../failure.ts'

/** The answer for an hour that occurs twice. */
export type Which = 'first' | 'second'

const LOCAL = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)$/
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i

const instantOf = (text: string): InstantType | undefined => {
  try {
    const at = new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString()
    return Instant.is(at) ? at : undefined
  } catch {
    return undefined
  }
}

const both = (error: LocalTimeError & { readonly _tag: 'LocalTimeTwice' }): Bilingual => {
  const [first, second] = [describeInstant(error.first), describeInstant(error.second)]
  return {
    nl: `${describeLocalTimeError(error).nl} --which first is ${first.nl} (${error.first}), --which second is ${second.nl} (${error.second}).`,
    en: `${describeLocalTimeError(error).en} --which first is ${first.en} (${error.first}), --which second is ${second.en} (${error.second}).`,
  }
}

const describe = (error: LocalTimeError): Failure => {
  const { nl, en } = error._tag === 'LocalTimeTwice' ? both(error) : describeLocalTimeError(error)
  return wrong(error._tag, `${error.local}: ${nl}`, `${error.local}: ${en}`)
}

/**
 * A moment as people type it: the clock in Amsterdam (`2026-11-22 20:38`) or ISO 8601 with its
 * offset (`2026-11-22T19:38:00Z`). A local time that occurs twice is asked about, never guessed.
 */
export const readTime = (
  text: string,
  which: Which | undefined,
): E.Either<Failure, InstantType> => {
  const [, date, time] = LOCAL.exec(text.trim()) ?? []
  if (date !== undefined && time !== undefined)
    return F.pipe(fromLocal(`${date}T${time}`, which), E.mapLeft(describe))
  const at = ISO.test(text.trim()) ? instantOf(text.trim()) : undefined
  return at === undefined
    ? refuse(
        'TimeMalformed',
        `"${text}" is geen tijdstip. Schrijf het zo: "2026-11-22 20:38" (klok in Nederland), of met de zone erbij: 2026-11-22T19:38:00Z.`,
        `"${text}" is no time. Write it like "2026-11-22 20:38" (the clock in the Netherlands), or with its zone: 2026-11-22T19:38:00Z.`,
      )
    : E.right(at)
}
