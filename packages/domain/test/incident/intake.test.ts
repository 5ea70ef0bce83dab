import type { IncidentCommand } from '@meldplicht/domain'
import {
  at,
  defaultContext,
  eventId,
  given,
  incidentId,
  itemId,
  planningProcessor,
  reporter,
  text,
} from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { establish, report, supplement } from '../support/commands.ts'
import { closed, reported, said } from '../support/events.ts'

const future = at('2026-11-23T09:00:00.001Z')

describe('a report (P-04, P-08)', () => {
  test('P-04 takes almost nothing: a suspicion without any fact is a report', () => {
    given().when(report()).yields(reported())
  })

  test('P-04 may leave open who said it, and say that nothing is known of when', () => {
    const nobody = { by: 'outsider', learntAt: { _tag: 'unknown' } } as const
    given()
      .when(report({ said: nobody }))
      .yields(reported({ said: nobody }))
  })

  test.each(['employee', 'processor', 'outsider'] as const)(
    'P-07 can come from an %s, and says so',
    (by) => {
      const { data } = given()
        .when(report({ said: { by, learntAt: { _tag: 'unknown' } } }))
        .yieldsOne('IncidentReported')
      expect(data.said.by).toBe(by)
    },
  )

  test('P-08 keeps who said it apart from what was said', () => {
    const facts = { people: { _tag: 'about', n: 200 }, contact: reporter } as const
    const { data } = given().when(report({ facts })).yieldsOne('IncidentReported')
    expect([data.said.person, data.facts]).toEqual([reporter, facts])
  })

  test('of an incident that was reported already is refused', () => {
    given(reported()).when(report()).refused('IncidentAlreadyReported')
  })

  test('may have come in just now', () => {
    given()
      .when(report({ reportedAt: defaultContext.now }))
      .yieldsOne('IncidentReported')
  })

  test('that came in later than now is refused, to the millisecond', () => {
    const error = given()
      .when(report({ reportedAt: future }))
      .refused('TimeInFuture')
    expect(error).toEqual({ _tag: 'TimeInFuture', field: 'reportedAt', at: future })
  })

  test.each([
    ['firstNoticed', report({ firstNoticed: { _tag: 'exact', at: future } })],
    ['learntAt', report({ said: { ...said, learntAt: { _tag: 'estimated', at: future } } })],
    ['occurredFrom', report({ facts: { occurredFrom: { _tag: 'exact', at: future } } })],
    ['occurredTo', report({ facts: { occurredTo: { _tag: 'estimated', at: future } } })],
  ])('whose %s lies ahead is refused', (field, command) => {
    expect(given().when(command).refused('TimeInFuture').field).toBe(field)
  })

  test('may say only the day: its first moment lies behind, its last ahead', () => {
    const today = {
      _tag: 'between',
      from: at('2026-11-22T23:00:00.000Z'),
      to: at('2026-11-23T22:59:59.999Z'),
    } as const
    given()
      .when(report({ firstNoticed: today }))
      .yieldsOne('IncidentReported')
  })

  test.each(['firstNoticed', 'occurredFrom'] as const)(
    'whose %s ends before it starts is refused',
    (field) => {
      const moment = {
        _tag: 'between',
        from: at('2026-11-20T09:00:00.000Z'),
        to: at('2026-11-20T08:59:59.999Z'),
      } as const
      const command =
        field === 'firstNoticed'
          ? report({ [field]: moment })
          : report({ facts: { [field]: moment } })
      expect(given().when(command).refused('TimesReversed').field).toBe(field)
    },
  )

  test('may name one instant twice, as start and as end', () => {
    const once = at('2026-11-20T09:00:00.000Z')
    const facts = {
      occurredFrom: { _tag: 'between', from: once, to: once },
      occurredTo: { _tag: 'exact', at: once },
    } as const
    given().when(report({ facts })).yieldsOne('IncidentReported')
  })

  test('of an incident that ended before it started is refused', () => {
    const facts = {
      occurredFrom: { _tag: 'exact', at: at('2026-11-20T09:00:00.000Z') },
      occurredTo: { _tag: 'exact', at: at('2026-11-20T08:59:59.999Z') },
    } as const
    expect(given().when(report({ facts })).refused('TimesReversed').field).toBe('occurredTo')
  })

  test.each(['people', 'records', 'unavailableHours', 'recipientCount'] as const)(
    'whose number of %s has its most below its least is refused',
    (field) => {
      const facts = { [field]: { _tag: 'between', min: 5, max: 4 } }
      expect(given().when(report({ facts })).refused('QuantityReversed').field).toBe(field)
    },
  )

  test.each([
    'other-human-error',
    'other-malice-outside',
    'other-malice-inside',
    'other-technical-failure',
  ] as const)('P-03 with the cause %s needs words to it', (kind) => {
    given()
      .when(report({ facts: { cause: { kind } } }))
      .refused('FactNeedsWords')
    given()
      .when(report({ facts: { cause: { kind, namely: text('Een lekkage in het plafond') } } }))
      .yieldsOne('IncidentReported')
  })

  test('A-07 at an outside party names one that the organisation knows', () => {
    given()
      .when(report({ facts: { outsideParty: itemId(99) } }))
      .refused('PartyUnknown')
    given()
      .when(report({ facts: { outsideParty: planningProcessor } }))
      .yieldsOne('IncidentReported')
  })
})

describe('office hours at the report (P-06)', () => {
  const atOffice = (reportedAt: string): string =>
    given()
      .when(report({ reportedAt: at(reportedAt) }))
      .yieldsOne('IncidentReported').data.officeHours

  test('P-06 are worked out from the settings, never sent in', () => {
    expect(atOffice('2026-11-20T09:00:00.000Z')).toBe('inside')
    expect(atOffice('2026-11-20T16:29:59.999Z')).toBe('inside')
    expect(atOffice('2026-11-20T16:30:00.000Z')).toBe('outside')
  })

  test('P-06 do not hold on a Saturday, nor on a Dutch public holiday', () => {
    expect(atOffice('2026-11-21T10:00:00.000Z')).toBe('outside')
    expect(atOffice('2026-04-27T10:00:00.000Z')).toBe('outside')
  })

  test('P-06 are unknown, not inside, where no hours were set', () => {
    const { officeHours, ...without } = defaultContext.organisation
    expect(officeHours).toBeDefined()
    const { data } = given()
      .when(report(), { ...defaultContext, organisation: without })
      .yieldsOne('IncidentReported')
    expect(data.officeHours).toBe('unknown')
  })
})

describe('what is added to a report (P-08)', () => {
  test('P-08 has its own author and its own time', () => {
    given(reported())
      .when(supplement({ people: { _tag: 'about', n: 200 } }))
      .yields({
        type: 'ReportSupplemented',
        version: 1,
        data: { said, facts: { people: { _tag: 'about', n: 200 } } },
      })
  })

  test('says something: an empty supplement is refused', () => {
    given(reported()).when(supplement({})).refused('NothingSaid')
    given(reported()).when(establish({})).refused('NothingSaid')
  })

  test('P-08 may say that something is not known: that is not nothing', () => {
    given(reported())
      .when(supplement({ people: { _tag: 'unknown' } }))
      .yieldsOne('ReportSupplemented')
  })

  test('P-06 makes a report by phone complete once it stands in writing', () => {
    const command: IncidentCommand = {
      _tag: 'ConfirmInWriting',
      data: { said, channel: 'portal', confirmedAt: { _tag: 'exact', at: defaultContext.now } },
    }
    given(reported({ channel: 'phone' }))
      .when(command)
      .yieldsOne('ReportConfirmedInWriting')
    const early: IncidentCommand = {
      ...command,
      data: { ...command.data, confirmedAt: { _tag: 'exact', at: future } },
    }
    expect(given(reported()).when(early).refused('TimeInFuture').field).toBe('confirmedAt')
  })

  test('a signal beside the report lies behind', () => {
    const signal = (receivedAt: typeof future): IncidentCommand => ({
      _tag: 'RecordSignal',
      data: { said, kind: 'cert', receivedAt },
    })
    given(reported()).when(signal(defaultContext.now)).yieldsOne('SignalReceived')
    expect(given(reported()).when(signal(future)).refused('TimeInFuture').field).toBe('receivedAt')
  })
})

describe('a correction', () => {
  const correct = (n: number): IncidentCommand => ({
    _tag: 'CorrectFact',
    data: {
      corrects: eventId(n),
      reason: text('Er was verkeerd geteld.'),
      said,
      facts: { people: { _tag: 'exact', n: 190 } },
    },
  })

  test('names what it corrects, and the old statement stays', () => {
    const history = given(reported({ facts: { people: { _tag: 'exact', n: 200 } } }))
    const event = history.when(correct(1)).yieldsOne('FactCorrected')
    const after = given(reported({ facts: { people: { _tag: 'exact', n: 200 } } }), event).state
    expect(after?.statements.map(({ facts }) => facts.people)).toEqual([
      { _tag: 'exact', n: 200 },
      { _tag: 'exact', n: 190 },
    ])
  })

  test('of something that nobody said is refused', () => {
    given(reported()).when(correct(2)).refused('EventUnknown')
  })
})

describe('a duplicate', () => {
  const duplicateOf = (n: number): IncidentCommand => ({
    _tag: 'MarkAsDuplicate',
    data: { of: incidentId(n), reason: text('Zelfde stick, zelfde trein.') },
  })
  const marked = given(reported()).when(duplicateOf(2)).yieldsOne('MarkedAsDuplicate')

  test('keeps its own entry and takes nothing more', () => {
    const error = given(reported(), marked)
      .when(supplement({ ongoing: 'yes' }))
      .refused('IncidentIsDuplicate')
    expect(error.of).toBe(incidentId(2))
  })

  test('of itself there is none', () => {
    given(reported()).when(duplicateOf(1)).refused('DuplicateOfItself')
  })

  test('can be reopened with a reason', () => {
    given(reported(), marked)
      .when({ _tag: 'ReopenIncident', data: { reason: text('Toch een andere stick.') } })
      .yieldsOne('IncidentReopened')
  })
})

describe('an incident', () => {
  test('that is not there takes nothing', () => {
    given()
      .when(supplement({ ongoing: 'yes' }))
      .refused('IncidentUnknown')
  })

  test('that is closed takes nothing, until it is reopened', () => {
    const command = supplement({ ongoing: 'yes' })
    given(reported(), closed).when(command).refused('IncidentIsClosed')
    const reopened = given(reported(), closed)
      .when({ _tag: 'ReopenIncident', data: { reason: text('Er is nieuws.') } })
      .yieldsOne('IncidentReopened')
    given(reported(), closed, reopened).when(command).yieldsOne('ReportSupplemented')
  })

  test('that is open cannot be reopened', () => {
    given(reported())
      .when({ _tag: 'ReopenIncident', data: { reason: text('Zomaar.') } })
      .refused('IncidentNotClosed')
  })
})
