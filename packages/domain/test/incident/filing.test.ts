import type { IncidentCommand, IncidentEvent } from '@meldplicht/domain'
import { isNotified } from '@meldplicht/domain'
import {
  at,
  decider,
  defaultContext,
  fg,
  filingMandate,
  given,
  itemId,
  otherDecider,
  text,
} from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { correctAwareness, decideToNotify, notify } from '../support/commands.ts'
import { advised, aware, decided, decidedNot, notified, reported } from '../support/events.ts'

const ready = [reported(), aware(), decided()]
const filedAt = (when: string, more: Parameters<typeof notify>[0] = {}) =>
  given(...ready).when(notify({ filedAt: at(when), ...more }))
const sorry = { reasonsForDelay: text('De verwerker liet ons wachten.') }

describe('a filing with the authority (P-11)', () => {
  test('P-11 follows a decision: "Er is nog geen besluit. Melden kan daarna."', () => {
    const error = given(reported(), aware()).when(notify()).refused('DecisionMissing')
    expect(error.duty).toBe('authority')
  })

  test('P-11 does not follow a decision not to notify, nor one that waits', () => {
    given(reported(), aware(), decidedNot()).when(notify()).refused('DecisionMissing')
    given(reported(), aware(), decided(), decidedNot()).when(notify()).refused('DecisionMissing')
  })

  test('P-11 is made by the FG under the mandate that is recorded', () => {
    const { data } = given(...ready)
      .when(notify())
      .yieldsOne('AuthorityNotified')
    expect(data).toMatchObject({
      filedBy: fg,
      mandate: { _tag: 'mandate', mandate: filingMandate },
    })
  })

  test.each([
    ['of somebody else', { filedBy: decider }, 'RoleMissing'],
    [
      'that nobody recorded',
      { mandate: { _tag: 'mandate', mandate: itemId(99) } },
      'MandateMissing',
    ],
  ] as const)('P-11 is refused under a mandate %s', (_whose, data, tag) => {
    given(...ready)
      .when(notify(data))
      .refused(tag)
  })

  test('P-11 is refused under a mandate that did not hold at that moment', () => {
    const early = reported({ reportedAt: at('2025-12-31T12:00:00.000Z') })
    const error = given(early, aware('2025-12-31T12:00:00.000Z'), decided())
      .when(notify({ filedAt: at('2025-12-31T23:59:59.999Z') }))
      .refused('MandateMissing')
    expect(error._tag).toBe('MandateMissing')
    given(early, aware('2025-12-31T12:00:00.000Z'), decided())
      .when(notify({ filedAt: at('2026-01-01T00:00:00.000Z') }))
      .yieldsOne('AuthorityNotified')
  })

  test('P-11 can be made by the controller itself', () => {
    const mandate = { _tag: 'controller' } as const
    given(...ready)
      .when(notify({ filedBy: otherDecider, mandate }))
      .yieldsOne('AuthorityNotified')
    given(...ready)
      .when(notify({ filedBy: fg, mandate }))
      .refused('RoleMissing')
  })

  // medicalcor forced the time of filing to "now": what happened yesterday could not be recorded.
  test('P-11 that was made yesterday is recorded today, with the time of yesterday', () => {
    const { data } = filedAt('2026-11-22T15:00:00.000Z').yieldsOne('AuthorityNotified')
    expect(data.filedAt).toBe('2026-11-22T15:00:00.000Z')
    expect(data.filedAt < defaultContext.now).toBe(true)
  })

  test('P-11 lies neither in the future nor before the clock', () => {
    expect(filedAt('2026-11-23T09:00:00.001Z').refused('TimeInFuture').field).toBe('filedAt')
    expect(filedAt('2026-11-20T08:59:59.999Z').refused('FiledBeforeClock').since).toBe(
      '2026-11-20T09:00:00.000Z',
    )
    filedAt('2026-11-20T09:00:00.000Z').yieldsOne('AuthorityNotified')
  })

  test('a promised follow-up lies after it', () => {
    const promised = (when: string) =>
      filedAt('2026-11-21T09:00:00.000Z', { followUpPromisedAt: at(when) })
    expect(promised('2026-11-21T08:59:59.999Z').refused('TimesReversed').field).toBe(
      'followUpPromisedAt',
    )
    promised('2026-11-21T09:00:00.000Z').yieldsOne('AuthorityNotified')
  })
})

describe('the verdict on a filing (P-11)', () => {
  const later = { ...defaultContext, now: at('2026-11-30T09:00:00.000Z') }
  const filed = (when: string, more: Parameters<typeof notify>[0] = {}) =>
    given(...ready).when(notify({ filedAt: at(when), ...more }), later)

  // medicalcor counted 72 h 59 m as on time (`Math.floor(h) <= 72`).
  test('P-11 is "within" up to 72 hours, to the millisecond', () => {
    const { data } = filed('2026-11-23T09:00:00.000Z').yieldsOne('AuthorityNotified')
    expect(data.timeliness).toBe('within')
  })

  test('P-11 needs the reasons for the delay from one millisecond later on', () => {
    const error = filed('2026-11-23T09:00:00.001Z').refused('DelayNeedsReasons')
    expect(error).toEqual({
      _tag: 'DelayNeedsReasons',
      strict: '2026-11-23T09:00:00.000Z',
      filedAt: '2026-11-23T09:00:00.001Z',
    })
  })

  test('P-11 is "between" until the disputed reading ends, then "after"', () => {
    const verdict = (when: string) =>
      filed(when, sorry).yieldsOne('AuthorityNotified').data.timeliness
    expect(verdict('2026-11-23T09:00:00.001Z')).toBe('between')
    expect(verdict('2026-11-23T10:00:00.000Z')).toBe('between')
    expect(verdict('2026-11-23T10:00:00.001Z')).toBe('after')
  })

  test('P-11 keeps the clock under which it was given', () => {
    const { data } = filed('2026-11-23T09:00:00.000Z').yieldsOne('AuthorityNotified')
    expect(data.clock).toEqual({
      kind: 'aware',
      since: '2026-11-20T09:00:00.000Z',
      strict: '2026-11-23T09:00:00.000Z',
      outer: '2026-11-23T10:00:00.000Z',
    })
  })

  test('P-11 rests on the presumed clock while awareness is not recorded', () => {
    const { data } = given(reported(), decided()).when(notify()).yieldsOne('AuthorityNotified')
    expect(data.clock.kind).toBe('presumed')
  })

  // ndpr-toolkit computed lateness from current data on each call; SERIMA from editable settings.
  test('P-11 does not change when awareness is corrected afterwards', () => {
    const late = filed('2026-11-23T12:00:00.000Z', sorry).yieldsOne('AuthorityNotified')
    const corrected = given(...ready, late)
      .when(correctAwareness('2026-11-20T15:00:00.000Z'), later)
      .yieldsOne('AwarenessCorrected')
    const { state } = given(...ready, late, corrected)
    expect(state?.filings[0]?.filed.data.timeliness).toBe('after')
    expect(state?.awareness).toHaveLength(2)
  })

  test('P-11 of a follow-up asks for no reasons: the law allows phases (AVG 33(4))', () => {
    given(...ready, notified())
      .when(
        notify({
          filing: itemId(51),
          kind: 'supplementary',
          filedAt: at('2026-11-29T09:00:00.000Z'),
        }),
        later,
      )
      .yieldsOne('AuthorityNotified')
  })
})

describe('provisional, supplementary, final and withdrawn (P-11)', () => {
  const follow = (kind: 'supplementary' | 'final' | 'withdrawal', n = 51): IncidentCommand =>
    notify({ filing: itemId(n), kind })
  const filedOnce = [...ready, notified()]

  test('P-11 there is one first filing', () => {
    given(...filedOnce)
      .when(notify({ filing: itemId(51) }))
      .refused('InitialFilingExists')
  })

  test.each(['supplementary', 'final', 'withdrawal'] as const)(
    'P-11 a %s filing follows a first one',
    (kind) => {
      given(...ready)
        .when(follow(kind))
        .refused('InitialFilingMissing')
    },
  )

  test('P-11 each filing is recorded once', () => {
    given(...filedOnce)
      .when(follow('final', 50))
      .refused('ItemAlreadyKnown')
  })

  test('P-11 a withdrawal takes a reason, and needs no decision to notify', () => {
    given(...filedOnce)
      .when(follow('withdrawal'))
      .refused('WithdrawalNeedsReason')
    given(...filedOnce, decidedNot())
      .when(
        notify({
          filing: itemId(51),
          kind: 'withdrawal',
          withdrawalReason: text('Het bleek om een oefening te gaan.'),
        }),
      )
      .yieldsOne('AuthorityNotified')
  })

  // EDPB-assistant showed "Notified: Yes" because of the risk answer.
  test('P-11 notified is only what a filing shows: not advice, not a decision, not a risk', () => {
    const after = (...events: ReadonlyArray<IncidentEvent>): boolean | undefined => {
      const { state } = given(reported(), aware(), ...events)
      return state && isNotified(state)
    }
    expect(after(advised(), decided())).toBe(false)
    expect(after(decided(), notified())).toBe(true)
    expect(after(decided(), notified(), notified({ kind: 'withdrawal' }))).toBe(false)
  })

  test("P-11 the authority's number is recorded once, of a filing that is there", () => {
    const acknowledge = (n: number): IncidentCommand => ({
      _tag: 'RecordAcknowledgement',
      data: {
        filing: itemId(n),
        reference: 'AP-2026-1',
        acknowledgedAt: at('2026-11-21T09:01:00.000Z'),
      },
    })
    const event = given(...filedOnce)
      .when(acknowledge(50))
      .yieldsOne('AuthorityAcknowledged')
    given(...filedOnce, event)
      .when(acknowledge(50))
      .refused('ItemEnded')
    given(...filedOnce)
      .when(acknowledge(51))
      .refused('ItemUnknown')
    const { state } = given(...filedOnce, event)
    expect(state?.filings[0]?.acknowledged?.data.reference).toBe('AP-2026-1')
  })

  test('deciding again to notify after the filing is allowed and changes nothing of it', () => {
    given(...filedOnce)
      .when(decideToNotify())
      .yieldsOne('AuthorityNotificationDecided')
  })
})
