import { either as E } from 'fp-ts'
import { WholeNumber } from '../../values/whole-number.ts'
import type { DecidedCase } from './case.ts'
import { isCaseTime } from './case-timing.ts'

// A file of cases comes from outside. What it leaves out or writes in a way that we do not know is
// unknown, which never lowers a duty, and is listed; only what is no list of cases is refused.

/** Why a document holds no decided cases; `index` counts from 0. */
export type CasesError =
  | { readonly _tag: 'NotAList' }
  | { readonly _tag: 'NotACase'; readonly index: number }
  | { readonly _tag: 'CaseWithoutId'; readonly index: number }

/** A case as read, with each value that could not be: `facts.individuals: "many"`. */
export interface ReadCase {
  readonly decided: DecidedCase
  readonly unread: ReadonlyArray<string>
}

type Keyed = Readonly<Record<string, unknown>>

/** Reads one value of an object, or says that it cannot. */
type Reader<A> = { readonly is: (u: unknown) => u is A; readonly otherwise: A }

const isKeyed = (u: unknown): u is Keyed => typeof u === 'object' && u !== null && !Array.isArray(u)

const isText = (u: unknown): u is string => typeof u === 'string'
const CONFIDENCE = ['high', 'medium', 'low'] as const

const orNull = <A>(is: (u: unknown) => u is A): Reader<A | null> => ({
  is: (u): u is A | null => u === null || is(u),
  otherwise: null,
})

const flag = orNull((u): u is boolean => typeof u === 'boolean')
const word = orNull(isText)
const count = orNull(WholeNumber.is)
const hours = orNull((u): u is number => typeof u === 'number' && Number.isFinite(u))
const time = orNull((u): u is string => isText(u) && isCaseTime(u))
// A confidence that we do not know is no ground to leave a case out of the count.
const confidence: Reader<DecidedCase['confidence']> = {
  is: (u): u is DecidedCase['confidence'] => CONFIDENCE.some((known) => known === u),
  otherwise: 'medium',
}

const shown = (u: unknown): string =>
  E.getOrElse((): string => typeof u)(E.tryCatch(() => JSON.stringify(u) ?? String(u), String))

/** Reads the keys of one part of a case, and remembers what it could not read. */
const partOf = (unread: Array<string>, from: Keyed, at: string) => {
  const found = Object.hasOwn(from, at) ? from[at] : undefined
  const part: Keyed = isKeyed(found) ? found : {}
  if (found !== undefined && found !== null && !isKeyed(found))
    unread.push(`${at}: ${shown(found)}`)
  const value = (key: string): unknown => (Object.hasOwn(part, key) ? part[key] : undefined)
  return {
    one: <A>(key: string, reader: Reader<A>): A => {
      const u = value(key)
      if (u === undefined) return reader.otherwise
      if (reader.is(u)) return u
      unread.push(`${at}.${key}: ${shown(u)}`)
      return reader.otherwise
    },
    // A list with something unreadable in it keeps an unknown word, so that it is never complete.
    words: (key: string): ReadonlyArray<string> | null => {
      const u = value(key)
      if (u === undefined || u === null) return null
      if (Array.isArray(u)) return u.map((each: unknown) => (isText(each) ? each : shown(each)))
      return [isText(u) ? u : shown(u)]
    },
  }
}

const caseOf = (from: Keyed, id: string): ReadCase => {
  const unread: Array<string> = []
  const facts = partOf(unread, from, 'facts')
  const outcome = partOf(unread, from, 'outcome')
  const extra = partOf(unread, from, 'extra')
  const top = partOf(unread, { case: from }, 'case')
  const decided: DecidedCase = {
    id,
    facts: {
      nature: facts.words('nature') ?? [],
      cause: facts.one('cause', word),
      dataCategories: facts.words('dataCategories') ?? [],
      individuals: facts.one('individuals', count),
      records: facts.one('records', count),
      vulnerable: facts.words('vulnerable'),
      encrypted: facts.one('encrypted', flag),
      backup: facts.one('backup', flag),
      exfiltrated: facts.one('exfiltrated', flag),
      recipients: facts.one('recipients', word),
      awareAt: facts.one('awareAt', time),
      notifiedAuthorityAt: facts.one('notifiedAuthorityAt', time),
      delayHours: facts.one('delayHours', hours),
    },
    outcome: {
      authorityNotificationRequired: outcome.one('authorityNotificationRequired', flag),
      authorityNotifiedInTime: outcome.one('authorityNotifiedInTime', flag),
      subjectsNotificationRequired: outcome.one('subjectsNotificationRequired', flag),
    },
    confidence: top.one('confidence', confidence),
    extra: {
      isBreach: extra.one('isBreach', flag),
      factsSuffice: extra.one('factsSuffice', flag),
    },
  }
  return { decided, unread }
}

const one = (u: unknown, index: number): E.Either<CasesError, ReadCase> => {
  if (!isKeyed(u)) return E.left({ _tag: 'NotACase', index })
  const id = Object.hasOwn(u, 'id') ? u['id'] : undefined
  return isText(id) && id.trim() !== ''
    ? E.right(caseOf(u, id))
    : E.left({ _tag: 'CaseWithoutId', index })
}

/** Reads what `meldplicht assess --cases` is given: a list of decided cases. */
export const readCases = (u: unknown): E.Either<CasesError, ReadonlyArray<ReadCase>> =>
  Array.isArray(u)
    ? E.traverseArrayWithIndex((index: number, each: unknown) => one(each, index))(u)
    : E.left({ _tag: 'NotAList' })
