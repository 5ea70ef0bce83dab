import type { IncidentCommand, IncidentEvent } from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'
import { asRecorded, defaultContext, given, play, stateOf, text, usbStick } from '../src/index.ts'

const [first] = usbStick.steps
const { events } = play(usbStick.steps.slice(0, 1))
const [reported] = events.map(({ event }) => event)
if (first === undefined || reported === undefined) throw new Error('the story starts with a report')
const cost: IncidentCommand = { _tag: 'RecordCost', data: { cents: 100, what: text('Porto') } }
const recorded: IncidentEvent = { type: 'CostRecorded', version: 1, data: cost.data }

describe('given, when and what follows', () => {
  test('passes when exactly these events follow', () => {
    given(reported).when(cost).yields(recorded)
    given(reported).when(cost).yieldsOne('CostRecorded')
    given().when(cost).refused('IncidentUnknown')
  })

  test('breaks when other events follow, and shows both', () => {
    const outcome = given(reported).when(cost)
    const other: IncidentEvent = { ...recorded, data: { ...cost.data, cents: 101 } }
    expect(() => outcome.yields(other)).toThrow(/101[\s\S]*100/)
    expect(() => outcome.yields()).toThrow(/CostRecorded/)
    expect(() => outcome.yields(recorded, recorded)).toThrow()
    expect(() => outcome.yieldsOne('BoardReported')).toThrow(/BoardReported/)
  })

  test('breaks when it was refused, and says so', () => {
    expect(() => given().when(cost).yields(recorded)).toThrow(/refused: [\s\S]*IncidentUnknown/)
    expect(() => given().when(cost).yieldsOne('CostRecorded')).toThrow(/IncidentUnknown/)
  })

  test('breaks when it was not refused, or for another reason', () => {
    expect(() => given(reported).when(cost).refused('IncidentUnknown')).toThrow(/decided/)
    expect(() => given().when(cost).refused('IncidentIsClosed')).toThrow(/IncidentUnknown/)
  })

  test('does not look at the order of keys', () => {
    const turned: IncidentEvent = {
      data: { what: text('Porto'), cents: 100 },
      version: 1,
      type: 'CostRecorded',
    }
    given(reported).when(cost).yields(turned)
  })
})

describe('playing steps', () => {
  test('records each at its own moment, by its own hands', () => {
    expect(events[0]).toMatchObject({
      recordedAt: first.at,
      typedBy: first.typedBy,
      edition: 'avg-2018',
    })
  })

  test('keeps beside what was refused', () => {
    const { refusals, state } = play([first, first])
    expect(refusals).toEqual([{ step: first, error: { _tag: 'IncidentAlreadyReported' } }])
    expect(state).toEqual(play([first]).state)
  })

  test('uses the context that is given, with the time of each step', () => {
    const { officeHours, ...without } = defaultContext.organisation
    expect(officeHours).toBeDefined()
    const played = play([first], { ...defaultContext, organisation: without })
    expect(played.state?.reported.data.officeHours).toBe('unknown')
  })

  test('gives ids in order to events that stand alone', () => {
    const three = asRecorded([reported, recorded, recorded], defaultContext.now)
    expect(new Set(three.map(({ id }) => id)).size).toBe(3)
    expect(stateOf(three)?.costs).toHaveLength(2)
  })
})
