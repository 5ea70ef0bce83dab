import type { Bilingual } from '@meldplicht/domain'
import { Erased, Open, Sealed } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import type * as t from 'io-ts'
import type { AppError, InputIssue } from '../errors.ts'
import { describeIssue } from '../words/describe-issue.ts'

/** How many issues are told, and how long the text of each may be. */
const ISSUES = 20
const LENGTH = 200

const clip = (text: string): string => (text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text)

const clipped = ({ nl, en }: Bilingual): Bilingual => ({ nl: clip(nl), en: clip(en) })

// io-ts names the member of an intersection by its number as well: it looks at the same value, so
// it is no step of the path. Whoever sent the input knows their own keys only.
const isStep = (entry: t.ContextEntry, i: number, context: t.Context): boolean =>
  entry.key !== '' && !(/^\d+$/.test(entry.key) && entry.actual === context[i - 1]?.actual)

const pathOf = (context: t.Context): string =>
  context
    .filter(isStep)
    .map(({ key }) => key)
    .join('.')

const issueOf = (error: t.ValidationError): InputIssue => ({
  path: clip(pathOf(error.context)),
  message: clipped(describeIssue(error)),
})

/** Input that is refused, with what is wrong with it. */
export const badInput = (...issues: ReadonlyArray<InputIssue>): AppError => ({
  _tag: 'BadInput',
  issues: issues.slice(0, ISSUES),
})

const sealedAt = (u: unknown, path: ReadonlyArray<string>): string | undefined => {
  if (typeof u !== 'object' || u === null || Open.is(u)) return undefined
  if (Sealed.is(u) || Erased.is(u)) return path.join('.')
  for (const [key, value] of Object.entries(u)) {
    const found = sealedAt(value, [...path, key])
    if (found !== undefined) return found
  }
  return undefined
}

const readable = <A>(decoded: A): E.Either<AppError, A> => {
  const forged = sealedAt(decoded, [])
  const message = {
    nl: 'moet leesbare tekst zijn: verzegelen doet u niet zelf',
    en: 'must be readable text: sealing is not for callers',
  }
  return forged === undefined ? E.right(decoded) : E.left(badInput({ path: forged, message }))
}

/**
 * Decodes what was sent in. Attacker-controlled: unknown fields and wrong types are refused with
 * their path, and so is text that claims to be sealed or erased already: only the vault may. What
 * is walked over is what was decoded, so that its depth is that of the codec and not the sender's.
 */
export const decodeInput = <A>(
  codec: t.Decoder<unknown, A>,
  input: unknown,
): E.Either<AppError, A> =>
  F.pipe(
    codec.decode(input),
    E.mapLeft((errors) => badInput(...errors.slice(0, ISSUES).map(issueOf))),
    E.chain(readable),
  )
