import type { IncidentCommand, IncidentEvent } from '@meldplicht/domain'
import { IncidentCommand as Command, clockOf, presumedClockOf } from '@meldplicht/domain'
import { at, given, itemId, planningProcessor, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { correctAwareness, establishAwareness } from '../support/commands.ts'
import { aware, established, reported, said } from '../support/events.ts'

const signal = (receivedAt: string, kind: 'cert' | 'processor-notice' = 'cert'): IncidentEvent => ({
  type: 'SignalReceived',
  version: 1,
  data: { said, kind, receivedAt: at(receivedAt) },
})

const history = given(reported())
const clockAfter = (...events: ReadonlyArray<IncidentEvent>): unknown => {
  const { state } = given(reported(), ...events)
  return state === undefined ? undefined : clockOf(state)
}

describe('no incident is without a clock (P-11)', () => {
  test('P-11 until awareness is recorded it is presumed, from the report', () => {
    expect(clockAfter()).toEqual({
      _tag: 'presumed',
      since: at('2026-11-20T09:00:00.000Z'),
      signal: 'report',
    })
  })

  test('P-11 an earlier signal moves the presumed clock back, a later one does not', () => {
    const since = at('2026-11-19T22:00:00.000Z')
    expect(clockAfter(signal(since, 'processor-notice'))).toEqual({
      _tag: 'presumed',
      since,
      signal: 'processor-notice',
    })
    expect(clockAfter(signal('2026-11-20T10:00:00.000Z'))).toMatchObject({ signal: 'report' })
  })

  test('P-11 the moment at which the reporter noticed it is a signal', () => {
    const firstNoticed = {
      _tag: 'between',
      from: at('2026-11-18T23:00:00.000Z'),
      to: at('2026-11-19T22:59:59.999Z'),
    } as const
    const { state } = given(reported({ firstNoticed }))
    expect(state && presumedClockOf(state).since).toBe(firstNoticed.from)
  })

  test('P-11 the notice of a processor moves it back as well (AVG 33(2))', () => {
    const notice: IncidentEvent = {
      type: 'ProcessorNoticeReceived',
      version: 1,
      data: {
        notice: itemId(90),
        party: planningProcessor,
        said,
        receivedAt: at('2026-11-19T08:00:00.000Z'),
        processorAware: { _tag: 'unknown' },
      },
    }
    expect(clockAfter(notice)).toEqual({
      _tag: 'presumed',
      since: '2026-11-19T08:00:00.000Z',
      signal: 'processor-notice',
    })
  })

  test('P-11 from awareness on the clock runs from awareness', () => {
    expect(clockAfter(aware('2026-11-20T09:30:00.000Z'))).toEqual({
      _tag: 'aware',
      since: at('2026-11-20T09:30:00.000Z'),
    })
  })
})

describe('awareness', () => {
  test('at the first signal needs no reason', () => {
    history.when(establishAwareness('2026-11-20T09:00:00.000Z')).yieldsOne('AwarenessEstablished')
  })

  test('one millisecond before the first signal is refused', () => {
    const error = history
      .when(establishAwareness('2026-11-20T08:59:59.999Z'))
      .refused('AwareBeforeFirstSignal')
    expect(error.firstSignal).toBe('2026-11-20T09:00:00.000Z')
  })

  test('one millisecond after the first signal needs a reason, for that is where time is lost', () => {
    const error = history
      .when(establishAwareness('2026-11-20T09:00:00.001Z'))
      .refused('AwarenessNeedsReason')
    expect(error.presumedSince).toBe('2026-11-20T09:00:00.000Z')
    history
      .when(
        establishAwareness('2026-11-20T09:00:00.001Z', { reason: text('Eerst gecontroleerd.') }),
      )
      .yieldsOne('AwarenessEstablished')
  })

  test('in the future is refused', () => {
    expect(
      history.when(establishAwareness('2026-11-23T09:00:00.001Z')).refused('TimeInFuture').field,
    ).toBe('awareAt')
  })

  test('before it happened is refused', () => {
    const happened = established({
      occurredFrom: { _tag: 'exact', at: at('2026-11-20T09:10:00.000Z') },
    })
    given(reported(), happened)
      .when(establishAwareness('2026-11-20T09:05:00.000Z', { reason: text('Zo zei men.') }))
      .refused('AwareBeforeItHappened')
  })

  test('is established once; after that it is corrected', () => {
    const error = given(reported(), aware())
      .when(establishAwareness('2026-11-20T09:00:00.000Z'))
      .refused('AwarenessAlreadyEstablished')
    expect(error.awareAt).toBe('2026-11-20T09:00:00.000Z')
  })

  test('that was never established cannot be corrected', () => {
    history.when(correctAwareness('2026-11-20T09:00:00.000Z')).refused('AwarenessNotEstablished')
  })

  test('that is corrected names the event that it corrects and keeps both', () => {
    const event = given(reported(), aware())
      .when(correctAwareness('2026-11-20T11:00:00.000Z'))
      .yieldsOne('AwarenessCorrected')
    expect(event.data.corrects).toBe('00000000-0000-4000-8000-000000000002')
    const { state } = given(reported(), aware(), event)
    expect(state?.awareness.map(({ data }) => data.awareAt)).toEqual([
      '2026-11-20T09:00:00.000Z',
      '2026-11-20T11:00:00.000Z',
    ])
  })

  // Day-level dates were seen in minvws, Madis and open-isms: 72 hours cannot start from a day.
  test.each(['2026-11-20', '2026-11-20T09:00', '2026-11-20T09:00:00Z', '2026-02-30T09:00:00.000Z'])(
    'as %s, without its exact moment, is no command at all',
    (awareAt) => {
      const command: unknown = { _tag: 'EstablishAwareness', data: { awareAt, said } }
      expect(Command.is(command)).toBe(false)
    },
  )

  test('a signal that is older than awareness may still be recorded', () => {
    const command: IncidentCommand = {
      _tag: 'RecordSignal',
      data: { said, kind: 'customer', receivedAt: at('2026-11-19T09:00:00.000Z') },
    }
    given(reported(), aware()).when(command).yieldsOne('SignalReceived')
  })
})
