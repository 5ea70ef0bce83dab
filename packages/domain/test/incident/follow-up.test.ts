import type { IncidentCommand } from '@meldplicht/domain'
import { at, decider, fg, given, itemId, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { boardReported, planned, reported, said } from '../support/events.ts'

const ahead = { _tag: 'exact', at: at('2026-11-23T09:00:00.001Z') } as const
const unknown = { _tag: 'unknown' } as const

const declare = (declaredAt: typeof ahead | typeof unknown): IncidentCommand => ({
  _tag: 'RecordDeclaration',
  data: { said, declaration: 'deleted-not-used-not-passed-on', declaredAt },
})
const secure = (securedAt: typeof ahead | typeof unknown): IncidentCommand => ({
  _tag: 'SecureEvidence',
  data: {
    evidence: itemId(80),
    what: text('De mail zelf'),
    where: text('De kluis'),
    securedBy: fg,
    securedAt,
    beforeRestoring: 'yes',
  },
})
const notice = (noticedAt: typeof ahead | typeof unknown): IncidentCommand => ({
  _tag: 'RecordConsequence',
  data: { kind: 'reputation', what: text('Een stuk in de krant.'), noticedAt },
})
const complete = (completedAt: typeof ahead | typeof unknown): IncidentCommand => ({
  _tag: 'CompleteMeasure',
  data: { measure: itemId(60), completedAt },
})
const board = (reportedAt: typeof ahead | typeof unknown, reportedBy = fg): IncidentCommand => ({
  _tag: 'ReportToBoard',
  data: {
    reportedBy,
    reportedAt,
    cause: text('Een verkeerd adres.'),
    measures: text('Adressen worden nu nagekeken.'),
  },
})
const plan: IncidentCommand = {
  _tag: 'PlanMeasure',
  data: { measure: itemId(60), kind: 'preventive', what: text('Nieuwe sloten.') },
}
const drop: IncidentCommand = {
  _tag: 'DropMeasure',
  data: { measure: itemId(60), reason: text('Niet meer nodig.') },
}

describe('what follows', () => {
  test.each([
    ['declaredAt', declare(ahead)],
    ['securedAt', secure(ahead)],
    ['noticedAt', notice(ahead)],
    ['completedAt', complete(ahead)],
    ['reportedAt', board(ahead)],
  ])('%s lies behind, never ahead', (field, command) => {
    const error = given(reported(), planned()).when(command).refused('TimeInFuture')
    expect(error.field).toBe(field)
  })

  test.each([
    ['RecipientDeclared', declare(unknown)],
    ['EvidenceSecured', secure(unknown)],
    ['ConsequenceRecorded', notice(unknown)],
    ['MeasureCompleted', complete(unknown)],
    ['BoardReported', board(unknown)],
  ] as const)('%s may say that its moment is not known', (type, command) => {
    given(reported(), planned()).when(command).yieldsOne(type)
  })

  test('evidence is kept once', () => {
    const event = given(reported()).when(secure(unknown)).yieldsOne('EvidenceSecured')
    given(reported(), event).when(secure(unknown)).refused('ItemAlreadyKnown')
  })

  test('a measure is planned once and ends once, done or dropped', () => {
    const event = given(reported()).when(plan).yieldsOne('MeasurePlanned')
    given(reported(), event).when(plan).refused('ItemAlreadyKnown')
    const done = given(reported(), event).when(complete(unknown)).yieldsOne('MeasureCompleted')
    given(reported(), event, done).when(complete(unknown)).refused('ItemEnded')
    given(reported(), event, done).when(drop).refused('ItemEnded')
    const dropped = given(reported(), event).when(drop).yieldsOne('MeasureDropped')
    given(reported(), event, dropped).when(complete(unknown)).refused('ItemEnded')
  })

  test('a measure that nobody planned does not end', () => {
    given(reported()).when(complete(unknown)).refused('ItemUnknown')
    given(reported()).when(drop).refused('ItemUnknown')
  })

  test('costs are whole cents', () => {
    given(reported())
      .when({ _tag: 'RecordCost', data: { cents: 38450, what: text('Porto') } })
      .yieldsOne('CostRecorded')
  })

  test('P-13 the FG reports to the Board: cause and measures', () => {
    const { data } = given(reported()).when(board(unknown)).yieldsOne('BoardReported')
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['cause', 'measures']))
    given(reported()).when(board(unknown, decider)).refused('RoleMissing')
  })

  test('P-13 may report more than once', () => {
    given(reported(), boardReported).when(board(unknown)).yieldsOne('BoardReported')
  })
})
