import { Erased, Open, Sealed } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type * as t from 'io-ts'
import type { AppError, InputIssue } from '../errors.ts'

const pathOf = (context: t.Context): string =>
  context
    .map(({ key }) => key)
    .filter((key) => key !== '')
    .join('.')

const issueOf = (error: t.ValidationError): InputIssue => ({
  path: pathOf(error.context),
  message: error.message ?? `is not ${error.context.at(-1)?.type.name ?? 'valid'}`,
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

/**
 * Decodes what was sent in. Attacker-controlled: unknown fields and wrong types are refused with
 * their path, and so is text that claims to be sealed or erased already: only the vault may.
 */
export const decodeInput = <A>(
  codec: t.Decoder<unknown, A>,
  input: unknown,
): E.Either<AppError, A> => {
  const forged = sealedAt(input, [])
  if (forged !== undefined) {
    const issue = { path: forged, message: 'must be readable text: sealing is not for callers' }
    return E.left({ _tag: 'BadInput', issues: [issue] })
  }
  return E.mapLeft(
    (errors: t.Errors): AppError => ({ _tag: 'BadInput', issues: errors.map(issueOf) }),
  )(codec.decode(input))
}
