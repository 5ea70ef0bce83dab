import type { CommandData, Facts, IncidentCommand } from '@meldplicht/domain'
import {
  at,
  decider,
  fg,
  filingMandate,
  incidentId,
  itemId,
  lindeveld,
  otherDecider,
  text,
} from '@meldplicht/testing'
import { said, trustedReason } from './events.ts'

// Commands that are accepted in the fitting history; a test says what differs.

export const report = (data: Partial<CommandData<'ReportIncident'>> = {}): IncidentCommand => ({
  _tag: 'ReportIncident',
  data: {
    incident: incidentId(1),
    organisation: lindeveld,
    said,
    channel: 'portal',
    reportedAt: at('2026-11-20T09:00:00.000Z'),
    riskOfLossOrUnlawfulProcessing: 'unknown',
    firstNoticed: { _tag: 'unknown' },
    facts: {},
    ...data,
  },
})

export const supplement = (facts: Facts): IncidentCommand => ({
  _tag: 'SupplementReport',
  data: { said, facts },
})

export const establish = (facts: Facts): IncidentCommand => ({
  _tag: 'EstablishFacts',
  data: { said, facts },
})

export const establishAwareness = (
  when: string,
  data: Partial<CommandData<'EstablishAwareness'>> = {},
): IncidentCommand => ({ _tag: 'EstablishAwareness', data: { awareAt: at(when), said, ...data } })

export const correctAwareness = (when: string): IncidentCommand => ({
  _tag: 'CorrectAwareness',
  data: { awareAt: at(when), said, reason: text('Het tijdstip was verkeerd gelezen.') },
})

export const analyse = (
  data: Partial<CommandData<'RecordFirstAnalysis'>> = {},
): IncidentCommand => ({
  _tag: 'RecordFirstAnalysis',
  data: {
    analysedBy: fg,
    breachOfSecurity: { answer: 'unknown' },
    dataLost: { answer: 'unknown' },
    unlawfulProcessingExcluded: { answer: 'unknown' },
    seriousConsequences: { answer: 'unknown' },
    ...data,
  },
})

export const advise = (data: Partial<CommandData<'Advise'>> = {}): IncidentCommand => ({
  _tag: 'Advise',
  data: {
    advisedBy: fg,
    authority: 'notify',
    subjects: 'inform',
    reasons: text('Zo luidt mijn advies.'),
    ...data,
  },
})

export const decideToNotify = (
  data: Partial<CommandData<'DecideAuthority'>> = {},
): IncidentCommand => ({
  _tag: 'DecideAuthority',
  data: {
    decidedBy: decider,
    decision: 'notify',
    reasons: [],
    secondPerson: { _tag: 'not-needed' },
    ...data,
  },
})

export const decideNotToNotify = (
  data: Partial<CommandData<'DecideAuthority'>> = {},
): IncidentCommand =>
  decideToNotify({
    decision: 'do-not-notify',
    reasons: [trustedReason],
    secondPerson: { _tag: 'asked', person: otherDecider },
    ...data,
  })

export const answer = (
  agrees: boolean,
  data: Partial<CommandData<'AnswerAsSecondPerson'>> = {},
): IncidentCommand => ({
  _tag: 'AnswerAsSecondPerson',
  data: { person: otherDecider, agrees, reasons: text('Ik heb alles gelezen.'), ...data },
})

export const decideSubjects = (
  data: Partial<CommandData<'DecideSubjects'>> = {},
): IncidentCommand => ({
  _tag: 'DecideSubjects',
  data: {
    decidedBy: decider,
    decision: 'inform',
    reasons: text('Mensen moeten het weten.'),
    ...data,
  },
})

export const notify = (data: Partial<CommandData<'NotifyAuthority'>> = {}): IncidentCommand => ({
  _tag: 'NotifyAuthority',
  data: {
    filing: itemId(50),
    kind: 'initial',
    filedBy: fg,
    mandate: { _tag: 'mandate', mandate: filingMandate },
    filedAt: at('2026-11-21T09:00:00.000Z'),
    ...data,
  },
})

export const close: IncidentCommand = {
  _tag: 'CloseIncident',
  data: { conclusion: text('Alles is gedaan.') },
}
