import type {
  Answer,
  AuthorityAdvice,
  CommandData,
  Facts,
  FilingKind,
  Instant,
  ItemId,
  MeasureKind,
  Person,
  Said,
  SubjectsAdvice,
} from '@meldplicht/domain'
import { exactly } from '@meldplicht/domain'
import { fg } from './cast.ts'
import type { LaterCommand } from './step.ts'
import { text } from './words.ts'

// The commands that come back in every story, in as few words as the story needs.

/** More is known. */
export const supplement = (said: Said, facts: Facts): LaterCommand => ({
  _tag: 'SupplementReport',
  data: { said, facts },
})

/** The handling brought facts to light. */
export const establish = (said: Said, facts: Facts): LaterCommand => ({
  _tag: 'EstablishFacts',
  data: { said, facts },
})

/** What was said by phone stands in writing. */
export const confirm = (said: Said, at: Instant): LaterCommand => ({
  _tag: 'ConfirmInWriting',
  data: { said, channel: 'portal', confirmedAt: exactly(at) },
})

/** The controller became aware. */
export const aware = (said: Said, awareAt: Instant, reason?: string): LaterCommand => ({
  _tag: 'EstablishAwareness',
  data: { awareAt, said, ...(reason === undefined ? {} : { reason: text(reason) }) },
})

/** The four questions of the protocol, in their order. */
export const analyse = (
  breachOfSecurity: Answer,
  dataLost: Answer,
  unlawfulProcessingExcluded: Answer,
  seriousConsequences: Answer,
): LaterCommand => ({
  _tag: 'RecordFirstAnalysis',
  data: {
    analysedBy: fg,
    breachOfSecurity,
    dataLost,
    unlawfulProcessingExcluded,
    seriousConsequences,
  },
})

/** The FG advises. */
export const advise = (
  authority: AuthorityAdvice,
  subjects: SubjectsAdvice,
  reasons: string,
): LaterCommand => ({
  _tag: 'Advise',
  data: { advisedBy: fg, authority, subjects, reasons: text(reasons) },
})

/** The memo went to the decider. */
export const memo = (to: Person, sentAt: Instant): LaterCommand => ({
  _tag: 'SendDecisionMemo',
  data: { to, sentAt },
})

/** The controller decides to notify. */
export const decideToNotify = (decidedBy: Person, reasons: string): LaterCommand => ({
  _tag: 'DecideAuthority',
  data: {
    decidedBy,
    decision: 'notify',
    reasons: [{ ground: 'other', text: text(reasons) }],
    secondPerson: { _tag: 'not-needed' },
  },
})

/** The controller decides about the people concerned. */
export const decideSubjects = (
  decidedBy: Person,
  data: Pick<CommandData<'DecideSubjects'>, 'decision' | 'exception'>,
  reasons: string,
): LaterCommand => ({
  _tag: 'DecideSubjects',
  data: { decidedBy, ...data, reasons: text(reasons) },
})

/** The FG files under a mandate. */
export const file = (
  kind: FilingKind,
  filing: ItemId,
  mandate: ItemId,
  filedAt: Instant,
  more: Pick<
    CommandData<'NotifyAuthority'>,
    'reference' | 'reasonsForDelay' | 'withdrawalReason' | 'followUpPromisedAt'
  > = {},
): LaterCommand => ({
  _tag: 'NotifyAuthority',
  data: { filing, kind, filedBy: fg, mandate: { _tag: 'mandate', mandate }, filedAt, ...more },
})

/** The authority confirmed a filing. */
export const acknowledge = (
  filing: ItemId,
  reference: string,
  acknowledgedAt: Instant,
): LaterCommand => ({ _tag: 'RecordAcknowledgement', data: { filing, reference, acknowledgedAt } })

/** A measure with its owner. */
export const plan = (
  measure: ItemId,
  kind: MeasureKind,
  what: string,
  owner: string,
  due?: Instant,
): LaterCommand => ({
  _tag: 'PlanMeasure',
  data: {
    measure,
    kind,
    what: text(what),
    owner: text(owner),
    ...(due === undefined ? {} : { due }),
  },
})

/** A measure is done. */
export const complete = (measure: ItemId, at: Instant, note?: string): LaterCommand => ({
  _tag: 'CompleteMeasure',
  data: {
    measure,
    completedAt: exactly(at),
    ...(note === undefined ? {} : { note: text(note) }),
  },
})

/** The report to the Board. */
export const board = (at: Instant, cause: string, measures: string): LaterCommand => ({
  _tag: 'ReportToBoard',
  data: {
    reportedBy: fg,
    reportedAt: exactly(at),
    cause: text(cause),
    measures: text(measures),
  },
})

/** Somebody of the Board received the report. */
export const boardReceived = (by: Person, at: Instant): LaterCommand => ({
  _tag: 'RecordBoardReceipt',
  data: { receivedBy: by, receivedAt: exactly(at) },
})

/** Nothing is open any more. */
export const close = (conclusion: string): LaterCommand => ({
  _tag: 'CloseIncident',
  data: { conclusion: text(conclusion) },
})
