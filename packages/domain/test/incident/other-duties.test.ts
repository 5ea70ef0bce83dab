import type {
  IncidentCommand,
  IncidentEvent,
  OtherDuty,
  RegimeId,
  TaskDue,
} from '@meldplicht/domain'
import {
  assessmentOf,
  dueOf,
  IncidentCommand as IncidentCommandCodec,
  obstaclesToClosing,
  otherDutiesOf,
  REGIMES,
} from '@meldplicht/domain'
import { at, defaultContext, fg, given, itemId, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import {
  allButBoard,
  answered,
  aware,
  boardReported,
  decidedNot,
  established,
  notified,
  readyNotToNotify,
  reported,
  trustedFacts,
} from '../support/events.ts'
import { legal, only } from '../support/legal.ts'

const { edition, now } = defaultContext
const AWARE = '2026-11-20T09:00:00.000Z'

const stateAfter = (...events: ReadonlyArray<IncidentEvent>) => {
  const { state } = given(...events)
  if (state === undefined) throw new Error('no incident')
  return state
}

const dutiesAfter = (...events: ReadonlyArray<IncidentEvent>): ReadonlyArray<OtherDuty> => {
  const state = stateAfter(reported(), aware(), ...events)
  return otherDutiesOf(state, assessmentOf(state, edition))
}

const stepsOf = (
  regime: RegimeId,
  ...events: ReadonlyArray<IncidentEvent>
): ReadonlyArray<readonly [string, string, string | undefined]> =>
  dutiesAfter(...events)
    .filter((duty) => duty.regime === regime)
    .map(({ step, stands, due }) => [
      step,
      stands,
      due._tag === 'deadline' ? due.at : due._tag === 'waits-for' ? due.anchor._tag : undefined,
    ])

const tasksAfter = (...events: ReadonlyArray<IncidentEvent>) =>
  dueOf(stateAfter(reported(), aware(), ...events), edition, now).tasks

const filed = (
  regime: RegimeId | 'contract',
  step: string,
  filedAt: string,
  more: { readonly complete?: 'yes' | 'no' | 'unknown' } = {},
): IncidentEvent => ({
  type: 'OtherAuthorityNotified',
  version: 1,
  data: { filing: itemId(90), regime, step, filedBy: fg, filedAt: at(filedAt), ...more },
})

const significant = legal({
  traits: only('essential-or-important-entity'),
  triggers: [{ trigger: 'significant-incident', holds: 'yes' }],
})

const breach = established({
  personalDataInvolved: 'yes',
  securityBreached: 'yes',
  confidentiality: 'disclosed',
})

describe('duties to notify beside the AVG', () => {
  test('each is there with its basis, and none is left out because it is not known', () => {
    const known = new Set(dutiesAfter().map(({ regime }) => regime))
    expect([...known].toSorted()).toEqual(Object.keys(REGIMES).toSorted())
    expect(dutiesAfter().every(({ basis }) => basis.source !== '')).toBe(true)
  })

  test('a law that was not in force when the clock began asks nothing of that incident', () => {
    const old = stateAfter(
      reported({ reportedAt: at('2026-08-01T09:00:00.000Z') }),
      aware('2026-08-01T09:00:00.000Z'),
      significant,
    )
    const regimes = otherDutiesOf(old, assessmentOf(old, edition)).map(({ regime }) => regime)
    expect(regimes).not.toContain('nis2-cbw')
    expect(regimes).toContain('dora')
  })

  test('what nobody said of us is to be asked, and never "not required"', () => {
    expect(new Set(dutiesAfter(breach).map(({ stands }) => stands))).toEqual(new Set(['to-ask']))
  })

  test('what we are not asks nothing', () => {
    const states = dutiesAfter(breach, legal({ traits: only() })).map(({ stands }) => stands)
    expect(new Set(states)).toEqual(new Set(['not-required']))
  })

  test('what we are, with a trigger that nobody judged, is to be judged with its clock running', () => {
    const bound = legal({ traits: only('essential-or-important-entity') })
    expect(stepsOf('nis2-cbw', bound)).toEqual([
      ['early-warning', 'to-judge', '2026-11-21T09:00:00.000Z'],
      ['notification', 'to-judge', '2026-11-23T09:00:00.000Z'],
      ['final', 'to-judge', 'filing'],
    ])
    const unknown = legal({
      traits: only('essential-or-important-entity'),
      triggers: [{ trigger: 'significant-incident', holds: 'unknown' }],
    })
    expect(stepsOf('nis2-cbw', unknown)).toEqual(stepsOf('nis2-cbw', bound))
  })

  test('a significant incident of somebody who did not say what they are is to be judged too', () => {
    const judged = legal({ triggers: [{ trigger: 'significant-incident', holds: 'yes' }] })
    expect(stepsOf('nis2-cbw', judged)[0]?.[1]).toBe('to-judge')
  })

  test('a trigger that was judged not to be there asks nothing', () => {
    const judged = legal({
      traits: only('essential-or-important-entity'),
      triggers: [{ trigger: 'significant-incident', holds: 'no' }],
    })
    expect(stepsOf('nis2-cbw', judged).map(([, stands]) => stands)).toEqual(
      Array(3).fill('not-required'),
    )
  })
})

describe('each clock has its own anchor', () => {
  test('NIS2: 24 and 72 hours from awareness; a month from the notification, once it is there', () => {
    expect(stepsOf('nis2-cbw', significant)).toEqual([
      ['early-warning', 'required', '2026-11-21T09:00:00.000Z'],
      ['notification', 'required', '2026-11-23T09:00:00.000Z'],
      ['final', 'required', 'filing'],
    ])
    const after = stepsOf('nis2-cbw', significant, filed('nis2-cbw', 'notification', AWARE))
    // A month later is Sunday 20 December: the end of Monday, in Amsterdam.
    expect(after[2]).toEqual(['final', 'required', '2026-12-21T22:59:59.999Z'])
  })

  test('a later step takes an earlier one with it: nobody warns after having notified', () => {
    const after = stepsOf('nis2-cbw', significant, filed('nis2-cbw', 'notification', AWARE))
    expect(after.map(([, stands]) => stands)).toEqual(['done', 'done', 'required'])
  })

  test('DORA: four hours from when it was classified as major, at most a day from awareness', () => {
    const classified = (when: string) =>
      legal({
        traits: only('financial-entity', 'noon-rule-excluded'),
        triggers: [
          { trigger: 'major-ict-incident', holds: 'yes', at: { _tag: 'exact', at: at(when) } },
        ],
      })
    expect(stepsOf('dora', classified('2026-11-20T11:00:00.000Z'))[0]).toEqual([
      'initial',
      'required',
      '2026-11-20T15:00:00.000Z',
    ])
    expect(stepsOf('dora', classified('2026-11-22T11:00:00.000Z'))[0]?.[2]).toBe(
      '2026-11-22T15:00:00.000Z',
    )
    const unclassified = legal({ traits: only('financial-entity', 'noon-rule-excluded') })
    expect(stepsOf('dora', unclassified)[0]).toEqual([
      'initial',
      'to-judge',
      '2026-11-21T09:00:00.000Z',
    ])
  })

  test('telecom: 24 hours from detection; nobody said when, then from the earliest signal', () => {
    const telecom = legal({ traits: only('telecom-provider') })
    expect(stepsOf('telecom', breach, telecom)[0]).toEqual([
      'initial',
      'required',
      '2026-11-21T09:00:00.000Z',
    ])
    const earlier = established({
      detectedAt: { _tag: 'exact', at: at('2026-11-19T20:00:00.000Z') },
    })
    expect(stepsOf('telecom', breach, telecom, earlier)[0]?.[2]).toBe('2026-11-20T20:00:00.000Z')
    const later = established({ detectedAt: { _tag: 'exact', at: at('2026-11-20T20:00:00.000Z') } })
    expect(stepsOf('telecom', breach, telecom, later)[0]?.[2]).toBe('2026-11-21T09:00:00.000Z')
  })

  test('telecom: a first filing that was complete asks for no second; in doubt it does', () => {
    const telecom = legal({ traits: only('telecom-provider') })
    const after = (complete?: 'yes' | 'no' | 'unknown') =>
      stepsOf(
        'telecom',
        breach,
        telecom,
        filed('telecom', 'initial', AWARE, complete === undefined ? {} : { complete }),
      ).map(([, stands]) => stands)
    expect(after('yes')).toEqual(['done', 'not-required'])
    for (const doubt of [undefined, 'no', 'unknown'] as const)
      expect(after(doubt)).toEqual(['done', 'required'])
  })

  test('eIDAS, qualified: from the incident itself, and no date is invented while it is not known', () => {
    const trust = legal({
      traits: only('qualified-trust-service-provider'),
      triggers: [{ trigger: 'significant-impact-on-trust-service', holds: 'yes' }],
    })
    expect(stepsOf('eidas-qualified', trust)).toEqual([['notification', 'required', 'incident']])
    const happened = established({ occurredFrom: { _tag: 'exact', at: at(AWARE) } })
    expect(stepsOf('eidas-qualified', trust, happened)[0]?.[2]).toBe('2026-11-21T09:00:00.000Z')
  })

  test('Wpg, Wjsg and UK GDPR follow the breach and the risk that the assessment found', () => {
    const police = legal({ traits: only('police-data-controller') })
    const unlikely = established(trustedFacts)
    const none = established({ personalDataInvolved: 'no' })
    expect(stepsOf('wpg', police)[0]?.[1]).toBe('to-judge')
    // Undetermined, so required: only an unlikely risk asks for nothing.
    expect(stepsOf('wpg', breach, police)[0]?.[1]).toBe('required')
    expect(stepsOf('wpg', unlikely, police)[0]?.[1]).toBe('not-required')
    expect(stepsOf('wpg', none, police)[0]?.[1]).toBe('not-required')
  })

  test('a decision not to notify that stands settles what has the same test, and nothing else', () => {
    const all = legal({
      traits: only('police-data-controller', 'telecom-provider', 'uk-controller'),
    })
    const history = [...readyNotToNotify.slice(2), decidedNot(), answered(true), all]
    const stands = (regime: RegimeId) => stepsOf(regime, ...history)[0]?.[1]
    expect([stands('wpg'), stands('uk-gdpr'), stands('telecom')]).toEqual([
      'not-required',
      'not-required',
      'required',
    ])
  })

  test('where a regime takes the place of AVG 33 one filing with the AP is enough (AVG 95)', () => {
    const traits = only('police-data-controller', 'telecom-provider', 'uk-controller')
    const first = (regime: RegimeId, ...events: ReadonlyArray<IncidentEvent>) =>
      stepsOf(regime, breach, legal({ traits }), ...events).map(([, stands]) => stands)
    expect(first('wpg', notified())).toEqual(['done'])
    expect(first('telecom', notified())).toEqual(['done', 'required'])
    expect(
      first('telecom', notified(), notified({ filing: itemId(51), kind: 'supplementary' })),
    ).toEqual(['done', 'done'])
    expect(first('uk-gdpr', notified())).toEqual(['required'])
    // A filing that says on which laws it rests is of no other.
    const under = { _tag: 'listed', keys: ['avg', 'telecom'], complete: true } as const
    expect(first('wpg', notified({ under }))).toEqual(['required'])
    expect(first('telecom', notified({ under }))[0]).toBe('done')
  })
})

describe('a filing under another regime', () => {
  const file = (filedAt: string, step = 'early-warning'): IncidentCommand => ({
    _tag: 'NotifyOtherAuthority',
    data: {
      filing: itemId(91),
      regime: 'nis2-cbw',
      step,
      filedBy: fg,
      filedAt: at(filedAt),
      reasonsForDelay: text('De monitoring lag stil.'),
    },
  })

  test('keeps the limit that held when it was recorded, and the reasons for the delay', () => {
    const { data } = given(reported(), aware(), significant)
      .when(file('2026-11-22T09:00:00.000Z'))
      .yieldsOne('OtherAuthorityNotified')
    expect([data.limit, data.reasonsForDelay]).toEqual([
      '2026-11-21T09:00:00.000Z',
      text('De monitoring lag stil.'),
    ])
  })

  test('has none where none was known', () => {
    const { data } = given(reported(), aware(), significant)
      .when(file('2026-11-22T09:00:00.000Z', 'final'))
      .yieldsOne('OtherAuthorityNotified')
    expect(data.limit).toBeUndefined()
  })

  test('cannot bring its own limit', () => {
    const command = file('2026-11-22T09:00:00.000Z')
    const forged: unknown = { ...command, data: { ...command.data, limit: AWARE } }
    expect(IncidentCommandCodec.decode(forged)._tag).toBe('Left')
  })
})

describe('what is due of them', () => {
  const kinds = (...events: ReadonlyArray<IncidentEvent>): ReadonlyArray<string> =>
    tasksAfter(...events).map(({ kind }) => kind)

  test('a clock that runs out before the 72 hours waits for no advice on the AVG', () => {
    const order = kinds(significant)
    expect(order[0]).toBe('notify-other-authority')
    // The notification within the same 72 hours comes with the acts of the AVG.
    expect(order.lastIndexOf('notify-other-authority')).toBeGreaterThan(
      order.indexOf('decide-authority'),
    )
    expect(order.indexOf('notify-other-authority')).toBeLessThan(order.indexOf('decide-authority'))
    const first = tasksAfter(significant).find(({ kind }) => kind === 'notify-other-authority')
    expect(first?.due).toEqual({
      _tag: 'regime',
      regime: 'nis2-cbw',
      step: 'early-warning',
      since: AWARE,
      at: '2026-11-21T09:00:00.000Z',
    })
  })

  test('one question is asked for all that has to be judged, at the soonest clock', () => {
    const bound = legal({ traits: only('essential-or-important-entity', 'critical-entity') })
    const asked = tasksAfter(bound).filter(({ kind }) => kind === 'judge-other-duties')
    expect(asked).toHaveLength(1)
    expect(asked[0]?.due).toMatchObject({ _tag: 'regime', at: '2026-11-21T09:00:00.000Z' })
  })

  test('a bakery that said what it is not is asked nothing', () => {
    const words = kinds(breach, legal({ traits: only() })).join(' ')
    expect(words).not.toMatch(/other|legal/)
  })

  test('who said nothing yet is asked once, quietly, at the end', () => {
    expect(kinds(breach).at(-1)).toBe('establish-legal-facts')
    expect(kinds(breach).filter((kind) => kind === 'establish-legal-facts')).toHaveLength(1)
  })

  test('a step that runs from a filing is no task before that filing is recorded', () => {
    const steps = (...events: ReadonlyArray<IncidentEvent>): ReadonlyArray<string> =>
      tasksAfter(significant, ...events).flatMap(({ due }) =>
        due._tag === 'regime' ? [due.step] : [],
      )
    expect(steps()).toEqual(['early-warning', 'notification'])
    expect(steps(filed('nis2-cbw', 'notification', AWARE))).toEqual(['final'])
  })

  test('an incident cannot be closed while another duty is open or not judged', () => {
    const obstacles = (...events: ReadonlyArray<IncidentEvent>): ReadonlyArray<string> => {
      const state = stateAfter(...allButBoard, boardReported, ...events)
      return obstaclesToClosing(state, assessmentOf(state, edition))
    }
    expect(obstacles()).toEqual([])
    expect(obstacles(significant)).toEqual(['other-authority-not-notified'])
    expect(obstacles(legal({ traits: only('essential-or-important-entity') }))).toEqual([
      'other-duties-not-judged',
    ])
    expect(
      obstacles(
        significant,
        filed('nis2-cbw', 'notification', AWARE),
        filed('nis2-cbw', 'final', '2026-11-22T09:00:00.000Z'),
      ),
    ).toEqual([])
  })

  test('who may be bound and said nothing can still close: the question stands in nobody’s way', () => {
    const state = stateAfter(...allButBoard, boardReported)
    expect(dueOf(state, edition, now).tasks.map(({ kind }) => kind)).toEqual(['close'])
  })
})

describe('notices that were promised to others', () => {
  const promise = (who: 'insurer' | 'controller' | 'contract', hours: number, n = 86) =>
    ({ term: itemId(n), with: who, hours }) as const
  const withTerms = (...agreedTerms: ReadonlyArray<ReturnType<typeof promise>>): IncidentEvent => ({
    type: 'LegalFactsEstablished',
    version: 1,
    data: { said: { by: 'system', learntAt: { _tag: 'unknown' } }, legal: {}, agreedTerms },
  })
  const dueFor = (
    kind: string,
    ...events: ReadonlyArray<IncidentEvent>
  ): ReadonlyArray<TaskDue | undefined> =>
    tasksAfter(...events)
      .filter((task) => task.kind === kind)
      .map(({ due }) => due)

  test('are due within the agreed hours of awareness, until they are kept', () => {
    const terms = withTerms(promise('insurer', 48))
    expect(dueFor('notify-insurer', terms)).toEqual([
      { _tag: 'promised', with: 'insurer', at: '2026-11-22T09:00:00.000Z' },
    ])
    const told: IncidentEvent = {
      type: 'InsurerNotified',
      version: 1,
      data: { notifiedAt: { _tag: 'unknown' }, insurer: text('De Dijk') },
    }
    expect(dueFor('notify-insurer', terms, told)).toEqual([])
  })

  test('33(2) itself names no hours; the contract with our controller does, and the shortest counts', () => {
    const processor = established({
      ourRole: 'processor',
      personalDataInvolved: 'yes',
      securityBreached: 'yes',
      confidentiality: 'disclosed',
    })
    expect(dueFor('notify-controller', processor)).toEqual([{ _tag: 'no-date', since: AWARE }])
    const terms = withTerms(promise('controller', 24), promise('controller', 12, 87))
    expect(dueFor('notify-controller', processor, terms)).toEqual([
      { _tag: 'promised', with: 'controller', at: '2026-11-20T21:00:00.000Z' },
    ])
  })

  test('of several contracts a filing keeps the one that it names', () => {
    const terms = withTerms(promise('contract', 24), promise('contract', 36, 87))
    const kept = filed('contract', itemId(87), AWARE)
    const open = dueFor('notify-other-authority', terms, kept)
    expect(open).toEqual([{ _tag: 'promised', with: 'contract', at: '2026-11-21T09:00:00.000Z' }])
    expect(dueFor('notify-other-authority', withTerms(promise('contract', 24)), kept)).toEqual([])
  })

  test('ask nothing of what is held to be no breach', () => {
    const none = established({ personalDataInvolved: 'no', securityBreached: 'no' })
    expect(dueFor('notify-insurer', withTerms(promise('insurer', 48)), none)).toEqual([])
  })
})
