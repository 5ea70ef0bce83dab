import * as t from 'io-ts'

/** The longest text that is kept, in UTF-16 code units. A report is a few sentences, not a file. */
export const TEXT_MAX = 20_000

const wrong = (u: unknown): string | undefined => {
  if (typeof u !== 'string') return 'must be text'
  // Lone surrogates have no UTF-8 form, so RFC 8785 could not give them canonical bytes.
  if (!u.isWellFormed()) return 'holds a broken character (a lone surrogate)'
  if (u.trim() === '') return 'may not be empty'
  return u.length > TEXT_MAX ? `may hold ${TEXT_MAX} characters at most` : undefined
}

/** Text that a person wrote: not blank, well-formed Unicode, at most {@link TEXT_MAX} long. */
export const Text = new t.Type<string>(
  'Text',
  (u): u is string => wrong(u) === undefined,
  (u, context) => {
    const why = wrong(u)
    return why === undefined ? t.success(String(u)) : t.failure(u, context, `Text ${why}`)
  },
  t.identity,
)

/** See {@link Text}. */
export type Text = string
