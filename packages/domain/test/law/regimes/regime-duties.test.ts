import { describe, expect, test } from 'vitest'
import type {
  Anchor,
  Instant,
  RegimeCircumstances,
  RegimeDue,
  RegimeId,
} from '../../../src/index.ts'
import { configuredDue, fromLocal, REGIMES, regimeDuties, toLocal } from '../../../src/index.ts'

const local = (text: string): Instant => {
  const read = fromLocal(text)
  if (read._tag === 'Left') throw new Error(`${text}: ${read.left._tag}`)
  return read.right
}

const now = local('2026-11-22T12:00')
const nothing: RegimeCircumstances = { traits: {}, triggers: {}, filed: {} }

const dueOf = (of: RegimeCircumstances, regime: RegimeId, step: string): RegimeDue | undefined =>
  regimeDuties(of, now).find((duty) => duty.regime === regime && duty.step === step)?.due

const shown = (due: RegimeDue | undefined): string =>
  due?._tag === 'deadline' ? toLocal(due.at).slice(0, 16) : (due?._tag ?? 'missing')

const awareAt = local('2026-08-21T16:40')

describe('the Cyberbeveiligingswet (NIS2)', () => {
  const entity: RegimeCircumstances = {
    ...nothing,
    traits: { 'essential-or-important-entity': 'yes' },
    triggers: { 'significant-incident': 'yes' },
    awareAt,
  }

  test('24 hours for the warning, 72 for the notification, weekends counting', () => {
    expect([
      shown(dueOf(entity, 'nis2-cbw', 'early-warning')),
      shown(dueOf(entity, 'nis2-cbw', 'notification')),
    ]).toEqual(['2026-08-22T16:40', '2026-08-24T16:40'])
  })

  // Typed, or the lint takes the key for String.prototype.anchor.
  const filingOfNotification: { readonly anchor: Anchor } = {
    anchor: { _tag: 'filing', step: 'notification' },
  }

  test('the final report waits for the notification, from which its month runs', () => {
    const filed = { 'nis2-cbw/notification': local('2026-08-24T09:00') }
    expect([
      dueOf(entity, 'nis2-cbw', 'final'),
      shown(dueOf({ ...entity, filed }, 'nis2-cbw', 'final')),
    ]).toEqual([{ _tag: 'waits-for', ...filingOfNotification }, '2026-09-24T23:59'])
  })

  test('is not there before 15 August 2026', () => {
    const regimes = regimeDuties(entity, local('2026-08-14T23:59:59')).map(({ regime }) => regime)
    expect(regimes).not.toContain('nis2-cbw')
    expect(regimeDuties(entity, local('2026-08-15T00:00')).map(({ regime }) => regime)).toContain(
      'nis2-cbw',
    )
  })

  test.each([
    [{}, {}, 'undetermined'],
    [{ 'essential-or-important-entity': 'yes' }, {}, 'undetermined'],
    [{ 'essential-or-important-entity': 'no' }, {}, 'not-required'],
    [{ 'essential-or-important-entity': 'yes' }, { 'significant-incident': 'no' }, 'not-required'],
    [{ 'essential-or-important-entity': 'yes' }, { 'significant-incident': 'yes' }, 'required'],
  ] as const)('traits %j and triggers %j: %s', (traits, triggers, state) => {
    const duties = regimeDuties({ ...nothing, traits, triggers }, now)
    expect(duties.find(({ regime }) => regime === 'nis2-cbw')?.state).toBe(state)
  })
})

describe('DORA', () => {
  const entity: RegimeCircumstances = {
    ...nothing,
    traits: { 'financial-entity': 'yes', 'noon-rule-excluded': 'no' },
    triggers: { 'major-ict-incident': 'yes' },
    awareAt: local('2026-08-19T10:00'),
  }
  const classified = (text: string): RegimeCircumstances => ({
    ...entity,
    classifiedAt: local(text),
  })

  test.each([
    ['2026-08-19T12:00', '2026-08-19T16:00', 'four hours after classification'],
    ['2026-08-20T09:00', '2026-08-20T10:00', 'and a day after awareness'],
    ['2026-08-20T10:00', '2026-08-20T10:00', 'at the day itself the day still counts'],
    ['2026-08-20T11:00', '2026-08-20T15:00', 'classified later than a day: four hours after'],
  ])('classified %s: initial by %s (%s)', (at, expected, _why) => {
    expect(shown(dueOf(classified(at), 'dora', 'initial'))).toBe(expected)
  })

  test('before classification the day after awareness stands', () => {
    expect(shown(dueOf(entity, 'dora', 'initial'))).toBe('2026-08-20T10:00')
  })

  test('the intermediate report runs 72 hours from the initial one; a Saturday becomes Monday noon', () => {
    const filed = { 'dora/initial': local('2026-08-19T16:00') }
    expect(shown(dueOf({ ...entity, filed }, 'dora', 'intermediate'))).toBe('2026-08-24T12:00')
  })

  test.each(['yes', 'unknown'] as const)('no noon for who is excluded from it (%s)', (excluded) => {
    const filed = { 'dora/initial': local('2026-08-19T16:00') }
    const traits = { ...entity.traits, 'noon-rule-excluded': excluded }
    expect(shown(dueOf({ ...entity, traits, filed }, 'dora', 'intermediate'))).toBe(
      '2026-08-22T16:00',
    )
  })

  test('its hours count through a weekend before the day after awareness ends', () => {
    const of: RegimeCircumstances = {
      ...classified('2026-08-22T01:00'),
      traits: { ...entity.traits, 'noon-rule-excluded': 'yes' },
      awareAt: local('2026-08-21T22:00'),
    }
    expect(shown(dueOf(of, 'dora', 'initial'))).toBe('2026-08-22T05:00')
  })

  test('without awareness only the hours after classification count', () => {
    const { awareAt: _, ...of } = classified('2026-08-19T12:00')
    expect(shown(dueOf(of, 'dora', 'initial'))).toBe('2026-08-19T16:00')
  })

  test('with neither it waits to be classified', () => {
    const { awareAt: _, ...of } = entity
    expect(dueOf(of, 'dora', 'initial')).toEqual({
      _tag: 'waits-for',
      anchor: { _tag: 'classification' },
    })
  })

  test('the final report may wait for noon, also of who is excluded from it before', () => {
    const of: RegimeCircumstances = {
      ...entity,
      traits: { ...entity.traits, 'noon-rule-excluded': 'yes' },
      filed: { 'dora/intermediate': local('2026-09-24T16:00') },
    }
    expect(shown(dueOf(of, 'dora', 'final'))).toBe('2026-10-26T12:00')
  })

  test('the final report runs a calendar month from the intermediate one, and may wait for noon', () => {
    const filed = { 'dora/intermediate': local('2026-09-22T16:00') }
    expect([
      shown(dueOf({ ...entity, filed }, 'dora', 'final')),
      shown(
        dueOf(
          { ...entity, filed: { 'dora/intermediate': local('2026-09-24T16:00') } },
          'dora',
          'final',
        ),
      ),
    ]).toEqual(['2026-10-22T23:59', '2026-10-26T12:00'])
  })
})

describe('telecom, trust services, police data and others', () => {
  test('telecom: a day after detection, three days after the first notification', () => {
    const of: RegimeCircumstances = {
      ...nothing,
      traits: { 'telecom-provider': 'yes' },
      triggers: { 'personal-data-breach': 'yes' },
      detectedAt: local('2026-08-20T10:00'),
      filed: { 'telecom/initial': local('2026-08-21T09:00') },
    }
    expect([shown(dueOf(of, 'telecom', 'initial')), shown(dueOf(of, 'telecom', 'second'))]).toEqual(
      ['2026-08-21T10:00', '2026-08-25T23:59'],
    )
  })

  test('telecom: only a first notification that is known to be complete asks for no second', () => {
    const after = (...complete: ReadonlyArray<'yes' | 'no' | 'unknown'>) => {
      const of: RegimeCircumstances = {
        ...nothing,
        traits: { 'telecom-provider': 'yes' },
        triggers: { 'personal-data-breach': 'yes' },
        complete: Object.fromEntries(complete.map((one) => ['telecom/initial', one])),
      }
      return regimeDuties(of, local('2026-08-20T10:00'))
        .filter(({ regime }) => regime === 'telecom')
        .map(({ step, state, due }) => [step, state, due._tag])
    }
    const initial = ['initial', 'required', 'waits-for']
    expect(after('yes')).toEqual([initial, ['second', 'not-required', 'none']])
    const second = ['second', 'required', 'waits-for']
    for (const doubt of [[], ['no'], ['unknown']] as const)
      expect(after(...doubt)).toEqual([initial, second])
  })

  test('that a filing was complete takes no other step away', () => {
    const of: RegimeCircumstances = {
      ...nothing,
      traits: { 'essential-or-important-entity': 'yes' },
      triggers: { 'significant-incident': 'yes' },
      complete: { 'nis2-cbw/notification': 'yes' },
    }
    const states = regimeDuties(of, local('2026-08-20T10:00'))
      .filter(({ regime }) => regime === 'nis2-cbw')
      .map(({ state, who, trigger }) => [state, who, trigger])
    expect(states).toEqual(Array(3).fill(['required', 'yes', 'yes']))
  })

  test.each([
    ['yes', 'not-required'],
    ['no', 'required'],
    ['unknown', 'required'],
  ] as const)('telecom: a first notification that was complete (%s): second %s', (said, state) => {
    const of: RegimeCircumstances = {
      ...nothing,
      traits: { 'telecom-provider': 'yes' },
      triggers: { 'personal-data-breach': 'yes' },
      complete: { 'telecom/initial': said },
    }
    const states = regimeDuties(of, now)
      .filter(({ regime }) => regime === 'telecom')
      .map((duty) => [duty.step, duty.state])
    expect(states).toEqual([
      ['initial', 'required'],
      ['second', state],
    ])
  })

  test('a qualified trust service counts from the incident, another from awareness', () => {
    const of: RegimeCircumstances = {
      ...nothing,
      traits: {
        'qualified-trust-service-provider': 'yes',
        'non-qualified-trust-service-provider': 'yes',
      },
      triggers: { 'significant-impact-on-trust-service': 'yes' },
      occurredAt: local('2026-08-20T01:00'),
      awareAt: local('2026-08-20T10:00'),
    }
    expect([
      shown(dueOf(of, 'eidas-qualified', 'notification')),
      shown(dueOf(of, 'eidas-non-qualified', 'notification')),
    ]).toEqual(['2026-08-21T01:00', '2026-08-21T10:00'])
  })

  test.each([
    ['wpg', 'police-data-controller', 'risk-not-unlikely', '2026-08-24T16:40'],
    ['wjsg', 'judicial-data-controller', 'risk-not-unlikely', '2026-08-24T16:40'],
    ['uk-gdpr', 'uk-controller', 'risk-not-unlikely', '2026-08-24T16:40'],
    ['wwke', 'critical-entity', 'disruption-of-essential-service', '2026-08-22T16:40'],
    ['nis2-cbw-trust', 'trust-service-provider', 'significant-incident', '2026-08-22T16:40'],
  ] as const)('%s: for a %s, on %s, by %s', (regime, trait, trigger, expected) => {
    const of = { ...nothing, traits: { [trait]: 'yes' }, triggers: { [trigger]: 'yes' }, awareAt }
    expect(shown(dueOf(of, regime, 'notification'))).toBe(expected)
  })

  test('which regimes take the place of AVG 33, so that nothing is filed twice', () => {
    const replacing = Object.values(REGIMES).filter(({ replacesAuthority }) => replacesAuthority)
    expect(replacing.map(({ id }) => id)).toEqual(['telecom', 'wpg', 'wjsg'])
  })
})

describe('every regime', () => {
  test('is listed under its own id, with steps that have a source', () => {
    for (const [id, regime] of Object.entries(REGIMES)) {
      expect(regime.id).toBe(id)
      expect(regime.steps.length).toBeGreaterThan(0)
      expect(regime.steps.every(({ citation }) => citation.source !== '')).toBe(true)
    }
  })

  test('of which nothing is known asks to be looked at', () => {
    expect(new Set(regimeDuties(nothing, now).map(({ state }) => state))).toEqual(
      new Set(['undetermined']),
    )
  })

  test.each([
    [{}, { 'major-ict-incident': 'yes' }, ['unknown', 'yes']],
    [{ 'financial-entity': 'yes' }, {}, ['yes', 'unknown']],
  ] as const)('of which half is known (%j, %j) says what is not', (traits, triggers, known) => {
    const duties = regimeDuties({ ...nothing, traits, triggers }, now)
    const initial = duties.find(({ regime, step }) => regime === 'dora' && step === 'initial')
    expect([initial?.state, initial?.who, initial?.trigger]).toEqual(['undetermined', ...known])
  })

  test('a step that waits for a filing names a step of its own regime', () => {
    const broken = Object.values(REGIMES).flatMap(({ id, steps }) =>
      steps.flatMap(({ anchor }) =>
        anchor._tag === 'filing' && !steps.some(({ id: step }) => step === anchor.step) ? [id] : [],
      ),
    )
    expect(broken).toEqual([])
  })
})

test('a configured clock counts hours from its anchor', () => {
  const clock = { id: 'insurer', title: { nl: 'verzekeraar', en: 'insurer' }, hours: 48 }
  expect(toLocal(configuredDue(clock, awareAt))).toBe('2026-08-23T16:40:00')
})
