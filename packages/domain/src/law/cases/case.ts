import * as t from 'io-ts'

const nullable = <C extends t.Mixed>(codec: C): t.UnionC<[C, t.NullC]> => t.union([codec, t.null])

// Unknown words must not make a file unreadable (they count as unknown and are listed), so the
// choices are plain strings here; unlike stored shapes, other keys may be there.

/** The structured facts of a decided case. */
export const CaseFacts = t.readonly(
  t.type({
    nature: t.readonlyArray(t.string),
    cause: nullable(t.string),
    dataCategories: t.readonlyArray(t.string),
    individuals: nullable(t.number),
    records: nullable(t.number),
    /** Null: not spoken of. Empty: none. */
    vulnerable: nullable(t.readonlyArray(t.string)),
    encrypted: nullable(t.boolean),
    backup: nullable(t.boolean),
    exfiltrated: nullable(t.boolean),
    recipients: nullable(t.string),
    awareAt: nullable(t.string),
    notifiedAuthorityAt: nullable(t.string),
    delayHours: nullable(t.number),
  }),
  'CaseFacts',
)
/** See {@link CaseFacts}. */
export type CaseFacts = t.TypeOf<typeof CaseFacts>

/** What the authority or court held; null where the text does not say. */
export const CaseOutcome = t.readonly(
  t.type({
    authorityNotificationRequired: nullable(t.boolean),
    authorityNotifiedInTime: nullable(t.boolean),
    subjectsNotificationRequired: nullable(t.boolean),
  }),
  'CaseOutcome',
)
/** See {@link CaseOutcome}. */
export type CaseOutcome = t.TypeOf<typeof CaseOutcome>

/** A decided case, in the shape of the file that `meldplicht assess --cases` reads. */
export const DecidedCase = t.readonly(
  t.type({
    id: t.string,
    facts: CaseFacts,
    outcome: CaseOutcome,
    confidence: t.union([t.literal('high'), t.literal('medium'), t.literal('low')]),
    extra: t.readonly(
      t.partial({ isBreach: nullable(t.boolean), factsSuffice: nullable(t.boolean) }),
    ),
  }),
  'DecidedCase',
)
/** See {@link DecidedCase}. */
export type DecidedCase = t.TypeOf<typeof DecidedCase>
