import type { IncidentCommand, IncidentEvent } from '@meldplicht/domain'
import { assessmentOf, dueOf, LAW_EDITIONS, obstaclesToClosing, REGIMES } from '@meldplicht/domain'
import {
  at,
  decider,
  defaultContext,
  fg,
  given,
  itemId,
  payrollProcessor,
  text,
} from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import {
  advised,
  analysed,
  aware,
  boardReported,
  decided,
  established,
  informed,
  notified,
  reported,
  subjectsDecided,
} from '../support/events.ts'

const edition = LAW_EDITIONS['avg-2018']
const ahead = at('2026-11-23T09:00:00.001Z')
const { now } = defaultContext
const unknown = { _tag: 'unknown' } as const

const kinds = (...events: ReadonlyArray<IncidentEvent>): ReadonlyArray<string> => {
  const { state } = given(...events)
  return state === undefined ? [] : dueOf(state, edition, now).tasks.map(({ kind }) => kind)
}
const obstacles = (...events: ReadonlyArray<IncidentEvent>): ReadonlyArray<string> => {
  const { state } = given(...events)
  return state === undefined ? [] : obstaclesToClosing(state, assessmentOf(state, edition))
}

describe('the notice of a processor (AVG 33(2))', () => {
  const notice = (
    data: Partial<Extract<IncidentCommand, { _tag: 'ReceiveProcessorNotice' }>['data']> = {},
  ): IncidentCommand => ({
    _tag: 'ReceiveProcessorNotice',
    data: {
      notice: itemId(90),
      party: payrollProcessor,
      said: { by: 'processor', learntAt: unknown },
      receivedAt: at('2026-11-19T08:00:00.000Z'),
      processorAware: unknown,
      ...data,
    },
  })

  test('comes from a party that the organisation knows, once', () => {
    const event = given(reported()).when(notice()).yieldsOne('ProcessorNoticeReceived')
    given(reported(), event).when(notice()).refused('ItemAlreadyKnown')
    given(reported())
      .when(notice({ party: itemId(99) }))
      .refused('PartyUnknown')
  })

  test.each([
    ['receivedAt', notice({ receivedAt: ahead })],
    ['learntAt', notice({ said: { by: 'processor', learntAt: { _tag: 'exact', at: ahead } } })],
    ['processorAware', notice({ processorAware: { _tag: 'exact', at: ahead } })],
  ])('has its %s behind it', (field, command) => {
    expect(given(reported()).when(command).refused('TimeInFuture').field).toBe(field)
  })
})

describe('we are the processor (AVG 33(2))', () => {
  const processor = established({
    ourRole: 'processor',
    personalDataInvolved: 'yes',
    confidentiality: 'disclosed',
  })
  const tell = (notifiedAt = now): IncidentCommand => ({
    _tag: 'NotifyController',
    data: {
      notice: itemId(91),
      to: text('De opdrachtgever'),
      notifiedAt,
      content: text('Er is een datalek in uw bestand.'),
    },
  })

  test('telling the controller is due, and needs no decision first', () => {
    expect(kinds(reported(), processor)).toContain('notify-controller')
    expect(obstacles(reported(), processor)).toContain('controller-not-notified')
    const event = given(reported(), processor).when(tell()).yieldsOne('ControllerNotified')
    expect(kinds(reported(), processor, event)).not.toContain('notify-controller')
    expect(obstacles(reported(), processor, event)).not.toContain('controller-not-notified')
  })

  test('it was done, and is recorded once', () => {
    const event = given(reported()).when(tell()).yieldsOne('ControllerNotified')
    given(reported(), event).when(tell()).refused('ItemAlreadyKnown')
    expect(given(reported()).when(tell(ahead)).refused('TimeInFuture').field).toBe('notifiedAt')
  })

  test('a decision about it is taken by a decider, and never switches the duty off', () => {
    const decide = (decidedBy: typeof fg): IncidentCommand => ({
      _tag: 'DecideController',
      data: { decidedBy, decision: 'do-not-notify', reasons: text('Het lijkt ons klein.') },
    })
    given(reported(), processor).when(decide(fg)).refused('RoleMissing')
    const event = given(reported(), processor)
      .when(decide(decider))
      .yieldsOne('ControllerNotificationDecided')
    expect(kinds(reported(), processor, event)).toContain('notify-controller')
  })
})

describe('questions and orders of the authority (AVG 34(4), 58)', () => {
  const ask = (dueAt?: string, askedAt = '2026-11-21T09:00:00.000Z'): IncidentCommand => ({
    _tag: 'RecordAuthorityRequest',
    data: {
      question: itemId(92),
      kind: 'order-34-4',
      askedAt: at(askedAt),
      what: text('Informeer de betrokkenen alsnog.'),
      ...(dueAt === undefined ? {} : { dueAt: at(dueAt) }),
    },
  })
  const answerIt = (answeredAt = now): IncidentCommand => ({
    _tag: 'AnswerAuthority',
    data: { question: itemId(92), answeredBy: fg, answeredAt, answer: text('Dat is gedaan.') },
  })

  test('have a due date of their own until they are answered', () => {
    const event = given(reported())
      .when(ask('2026-11-27T16:00:00.000Z'))
      .yieldsOne('AuthorityAsked')
    const { state } = given(reported(), event)
    const task =
      state && dueOf(state, edition, now).tasks.find((t) => t.kind === 'answer-authority')
    expect(task?.due).toEqual({ _tag: 'agreed', at: '2026-11-27T16:00:00.000Z' })
    expect(obstacles(reported(), event)).toContain('authority-request-open')
    const done = given(reported(), event).when(answerIt()).yieldsOne('AuthorityAnswered')
    expect(kinds(reported(), event, done)).not.toContain('answer-authority')
    given(reported(), event, done).when(answerIt()).refused('ItemEnded')
    given(reported(), event).when(ask()).refused('ItemAlreadyKnown')
  })

  test('lie in order: asked before now and before they are due, answered before now', () => {
    expect(
      given(reported()).when(ask('2026-11-21T08:59:59.999Z')).refused('TimesReversed').field,
    ).toBe('dueAt')
    expect(given(reported()).when(ask(undefined, ahead)).refused('TimeInFuture').field).toBe(
      'askedAt',
    )
    const event = given(reported()).when(ask()).yieldsOne('AuthorityAsked')
    expect(given(reported(), event).when(answerIt(ahead)).refused('TimeInFuture').field).toBe(
      'answeredAt',
    )
    given(reported()).when(answerIt()).refused('ItemUnknown')
  })

  test('leniency is about a filing that is there, and changes no verdict', () => {
    const lenient = (n: number): IncidentCommand => ({
      _tag: 'RecordLeniency',
      data: {
        filing: itemId(n),
        recordedFor: 'late-filing',
        text: text('De AP laat het hierbij.'),
      },
    })
    const late = notified({ timeliness: 'after' })
    given(reported(), decided(), late).when(lenient(51)).refused('ItemUnknown')
    const event = given(reported(), decided(), late)
      .when(lenient(50))
      .yieldsOne('AuthorityLeniencyRecorded')
    const { state } = given(reported(), decided(), late, event)
    expect(state?.filings[0]?.filed.data.timeliness).toBe('after')
  })
})

describe('when people are told (AVG 34, recital 88)', () => {
  const hold: IncidentEvent = {
    type: 'SubjectsInformingHeld',
    version: 1,
    data: {
      by: 'police',
      until: at('2026-12-04T09:00:00.000Z'),
      reference: 'PL-1',
      reason: text('Het onderzoek loopt nog.'),
    },
  }
  const inPublic: IncidentEvent = {
    type: 'PublicCommunicationMade',
    version: 1,
    data: { madeAt: unknown, where: unknown, content: text('Bericht op de website.') },
  }
  const when = (...events: ReadonlyArray<IncidentEvent>): unknown => {
    const { state } = given(reported(), ...events)
    const due = state && dueOf(state, edition, now)
    return due?.tasks.find(({ kind }) => kind === 'inform-subjects')?.due
  }

  test('P-12 a hold of the police puts off telling, and nothing else', () => {
    expect(when(subjectsDecided(), hold)).toEqual({
      _tag: 'agreed',
      at: '2026-12-04T09:00:00.000Z',
    })
    const without = kinds(reported(), decided(), subjectsDecided())
    expect(kinds(reported(), decided(), subjectsDecided(), hold)).toEqual(without)
  })

  test('P-12 a plan sets the date; a hold that is over does not', () => {
    const plan: IncidentEvent = {
      type: 'SubjectsInformingPlanned',
      version: 1,
      data: {
        means: unknown,
        plan: text('Eerst bellen.'),
        plannedFor: at('2026-11-25T09:00:00.000Z'),
      },
    }
    const over: IncidentEvent = { ...hold, data: { ...hold.data, until: now } }
    expect(when(subjectsDecided(), over, plan)).toEqual({
      _tag: 'agreed',
      at: '2026-11-25T09:00:00.000Z',
    })
  })

  test('P-12 a public message is no letter: it does what was decided only if that was decided', () => {
    const publicly = subjectsDecided({ decision: 'inform-in-public', exception: 'avg-34-3-c' })
    expect(obstacles(reported(), publicly, inPublic)).not.toContain('subjects-not-informed')
    expect(kinds(reported(), publicly, inPublic)).not.toContain('inform-subjects')
    expect(obstacles(reported(), subjectsDecided(), inPublic)).toContain('subjects-not-informed')
    expect(kinds(reported(), subjectsDecided(), inPublic)).toContain('inform-subjects')
    expect(kinds(reported(), subjectsDecided(), informed)).not.toContain('inform-subjects')
    const notOneByOne: IncidentEvent = {
      ...informed,
      data: { ...informed.data, individually: false },
    }
    expect(kinds(reported(), subjectsDecided(), notOneByOne)).toContain('inform-subjects')
    expect(kinds(reported(), publicly, notOneByOne)).not.toContain('inform-subjects')
  })

  test.each([
    [
      'PublicCommunicationMade',
      {
        _tag: 'CommunicateInPublic',
        data: { madeAt: unknown, where: unknown, content: text('Bericht.') },
      },
    ],
    [
      'PoliceReportFiled',
      { _tag: 'FilePoliceReport', data: { filedAt: unknown, what: text('Diefstal.') } },
    ],
    [
      'InsurerNotified',
      { _tag: 'NotifyInsurer', data: { notifiedAt: unknown, insurer: text('De verzekeraar') } },
    ],
    ['SubjectsInformingHeld', { _tag: 'HoldInforming', data: hold.data }],
    [
      'SubjectsInformingPlanned',
      { _tag: 'PlanInforming', data: { means: unknown, plan: text('Eerst bellen.') } },
    ],
  ] as const)('%s is recorded as it was said', (type, command) => {
    given(reported()).when(command).yieldsOne(type)
  })

  test('a hold of the police stands beside the duty to tell people and never beside art. 33', () => {
    const { state } = given(reported(), established({ confidentiality: 'disclosed' }), hold)
    if (state === undefined) throw new Error('no incident')
    const { obligations } = assessmentOf(state, edition)
    const until = (duty: string): unknown =>
      obligations.find((obligation) => obligation.duty === duty)?.heldUntil
    expect(until('subjects')).toBe(hold.data.until)
    expect(until('authority')).toBeUndefined()
  })

  test.each([
    [
      'madeAt',
      {
        _tag: 'CommunicateInPublic',
        data: { madeAt: { _tag: 'exact', at: ahead }, where: unknown, content: text('Bericht.') },
      },
    ],
    [
      'filedAt',
      {
        _tag: 'FilePoliceReport',
        data: { filedAt: { _tag: 'exact', at: ahead }, what: text('Diefstal.') },
      },
    ],
    [
      'notifiedAt',
      {
        _tag: 'NotifyInsurer',
        data: { notifiedAt: { _tag: 'exact', at: ahead }, insurer: text('De verzekeraar') },
      },
    ],
  ] as const)('its %s lies behind', (field, command) => {
    expect(given(reported()).when(command).refused('TimeInFuture').field).toBe(field)
  })
})

describe('other regimes, scores and exercises', () => {
  test('a filing elsewhere is recorded once, and is no filing with the AP', () => {
    const [regime] = Object.values(REGIMES)
    if (regime === undefined) throw new Error('no regime')
    const file = (filedAt = now): IncidentCommand => ({
      _tag: 'NotifyOtherAuthority',
      data: { filing: itemId(93), regime: regime.id, step: 'first', filedBy: fg, filedAt },
    })
    const event = given(reported()).when(file()).yieldsOne('OtherAuthorityNotified')
    given(reported(), event).when(file()).refused('ItemAlreadyKnown')
    expect(given(reported()).when(file(ahead)).refused('TimeInFuture').field).toBe('filedAt')
    expect(obstacles(reported(), decided(), event)).toContain('authority-not-notified')
  })

  test('the ENISA score is computed here, by the FG, and decides nothing', () => {
    const score = (scoredBy: typeof fg): IncidentCommand => ({
      _tag: 'ScoreSeverity',
      data: {
        scoredBy,
        circumstances: {
          data: [{ kind: 'simple', adjustments: [] }],
          identification: ['negligible'],
          confidentiality: 'known-recipients',
          integrity: 'no-known-use',
          availability: 'full',
          malicious: false,
          moreThan100People: false,
          unintelligible: false,
        },
      },
    })
    given(reported()).when(score(decider)).refused('RoleMissing')
    const event = given(reported()).when(score(fg)).yieldsOne('SeverityScored')
    expect(kinds(reported(), event)).toEqual(kinds(reported()))
  })

  test("the FG's own view of the risk stands beside what the rules say, and decides nothing", () => {
    const assess = (assessedBy: typeof fg): IncidentCommand => ({
      _tag: 'AssessRisk',
      data: { assessedBy, risk: 'unlikely', reasons: text('Dat denk ik.') },
    })
    given(reported()).when(assess(decider)).refused('RoleMissing')
    const event = given(reported()).when(assess(fg)).yieldsOne('RiskAssessed')
    expect(event.data.assessed.risk).not.toBe('unlikely')
    expect(kinds(reported(), event)).toEqual(kinds(reported()))
  })

  const declare = (declaredBy: typeof fg, confirmedBy: typeof fg = decider): IncidentCommand => ({
    _tag: 'DeclareExercise',
    data: { declaredBy, confirmedBy, reason: text('De jaarlijkse oefening.') },
  })

  test('an exercise takes the FG and a decider of the controller, for no duty follows from it', () => {
    given(reported()).when(declare(decider)).refused('RoleMissing')
    given(reported()).when(declare(fg, fg)).refused('RoleMissing')
  })

  test('what was handled as real does not become an exercise', () => {
    given(reported(), aware()).when(declare(fg)).refused('ExerciseTooLate')
    given(reported(), analysed(), advised()).when(declare(fg)).refused('ExerciseTooLate')
  })

  test('an exercise stays in the register and can be closed', () => {
    const event = given(reported()).when(declare(fg)).yieldsOne('ExerciseDeclared')
    expect(kinds(reported(), event)).toEqual(['close'])
    given(reported(), event)
      .when({ _tag: 'CloseIncident', data: { conclusion: text('Goed geoefend.') } })
      .yieldsOne('IncidentClosed')
  })
})

test('nothing of all this closes what is still open', () => {
  expect(obstacles(reported(), aware(), analysed(), advised(), decided(), boardReported)).toEqual(
    expect.arrayContaining(['authority-not-notified']),
  )
})
