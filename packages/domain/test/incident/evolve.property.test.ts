import type { IncidentEvent, IncidentState, Recorded } from '@meldplicht/domain'
import { evolve, INCIDENT_EVENTS, noIncident } from '@meldplicht/domain'
import { arbitraryOf, incidentEvents, recorded } from '@meldplicht/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const fold = (events: ReadonlyArray<Recorded<IncidentEvent>>): IncidentState =>
  events.reduce<IncidentState>(evolve, noIncident)

const frozen = <A>(value: A): A => {
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

const histories = fc.array(recorded(incidentEvents), { maxLength: 20 })
const reports = recorded(arbitraryOf(INCIDENT_EVENTS.IncidentReported))

describe('folding any events in any order', () => {
  test('never fails, and never changes what was recorded', () => {
    fc.assert(
      fc.property(histories, (events) => {
        expect(() => fold(frozen(events))).not.toThrow()
      }),
    )
  })

  test('gives nothing before a report', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const first = events.findIndex(({ event }) => event.type === 'IncidentReported')
        const before = first === -1 ? events : events.slice(0, first)
        expect(fold(before)).toBeUndefined()
      }),
    )
  })

  test('gives an incident from the report on, and that report stays the first', () => {
    fc.assert(
      fc.property(reports, histories, (report, rest) => {
        const state = fold([report, ...rest])
        expect(state?.id).toBe(report.event.data.incident)
        expect(state?.reported.id).toBe(report.id)
      }),
    )
  })

  test('keeps every statement: nobody takes one back', () => {
    const speaks = [
      'IncidentReported',
      'ReportSupplemented',
      'FactsEstablished',
      'FactCorrected',
      'InformationReceived',
    ]
    fc.assert(
      fc.property(reports, histories, (report, rest) => {
        const spoken = rest.filter(
          ({ event }) => event.type !== 'IncidentReported' && speaks.includes(event.type),
        )
        expect(fold([report, ...rest])?.statements).toHaveLength(1 + spoken.length)
      }),
    )
  })

  test('is the same whether folded at once or in two parts', () => {
    fc.assert(
      fc.property(histories, fc.nat(20), (events, cut) => {
        const half = fold(events.slice(0, cut))
        expect(events.slice(cut).reduce<IncidentState>(evolve, half)).toEqual(fold(events))
      }),
    )
  })
})
