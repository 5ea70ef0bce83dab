import type { Facts, IncidentEvent, ReasonGround } from '@meldplicht/domain'
import {
  contradictionsWith,
  ReasonGround as Ground,
  isMet,
  TRIVIAL_KINDS,
  TrivialKind,
} from '@meldplicht/domain'
import {
  boardMember,
  decider,
  defaultContext,
  deskOfficer,
  fg,
  given,
  organisation,
  otherDecider,
  person,
  personId,
  playOrganisation,
  reporter,
  text,
} from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { advise, answer, decideNotToNotify, decideToNotify } from '../support/commands.ts'
import {
  advised,
  analysed,
  answered,
  aware,
  decided,
  decidedNot,
  established,
  readyNotToNotify,
  reported,
  trustedFacts,
} from '../support/events.ts'

const ready = given(...readyNotToNotify)

describe('advice, decision and filing are three acts by three roles (P-11)', () => {
  test('P-11 the FG advises, and nobody else does', () => {
    given(reported()).when(advise()).yieldsOne('FgAdvised')
    const error = given(reported())
      .when(advise({ advisedBy: decider }))
      .refused('RoleMissing')
    expect(error).toEqual({ _tag: 'RoleMissing', person: decider.id, role: 'fg' })
  })

  test('P-11 the decider of the controller decides, and not the FG', () => {
    given(reported()).when(decideToNotify()).yieldsOne('AuthorityNotificationDecided')
    for (const somebody of [fg, reporter, deskOfficer, boardMember])
      expect(
        given(reported())
          .when(decideToNotify({ decidedBy: somebody }))
          .refused('RoleMissing').role,
      ).toBe('decider')
  })

  test('P-11 advice changes nothing by itself: it is not a decision', () => {
    const { state } = given(reported(), advised())
    expect(state?.authorityDecisions).toEqual([])
  })

  test('advice and decision keep what the law engine said at that moment', () => {
    const on = given(...readyNotToNotify)
    expect(on.when(advise()).yieldsOne('FgAdvised').data.assessed).toEqual(
      on
        .when(decideToNotify({ deviation: text('Voor de zekerheid.') }))
        .yieldsOne('AuthorityNotificationDecided').data.assessed,
    )
  })

  test('the memo goes to a decider, and was sent', () => {
    const memo = (to: typeof decider, sentAt = defaultContext.now) =>
      given(reported()).when({ _tag: 'SendDecisionMemo', data: { to, sentAt } })
    memo(decider).yieldsOne('DecisionMemoSent')
    memo(boardMember).refused('RoleMissing')
  })
})

describe('a decision that departs from the advice says why', () => {
  test('to notify against "do not notify"', () => {
    ready.when(decideToNotify()).refused('DeviationNeedsReasons')
    ready
      .when(decideToNotify({ deviation: text('Wij melden liever te veel.') }))
      .yieldsOne('AuthorityNotificationDecided')
  })

  test('to notify as advised, or without any advice, needs no more', () => {
    given(reported(), advised()).when(decideToNotify()).yieldsOne('AuthorityNotificationDecided')
    given(reported(), advised({ authority: 'notify-provisionally' }))
      .when(decideToNotify())
      .yieldsOne('AuthorityNotificationDecided')
    given(reported()).when(decideToNotify()).yieldsOne('AuthorityNotificationDecided')
  })

  test.each(['notify', 'notify-provisionally', 'more-information-first'] as const)(
    'not to notify against "%s" says why, and then may be asked of a second person',
    (authority) => {
      const history = given(...readyNotToNotify, advised({ authority }))
      const { conditions } = history.when(decideNotToNotify()).refused('NotNotifyingGuarded')
      expect(conditions.filter((c) => !isMet(c)).map(({ _tag }) => _tag)).toEqual(['deviation'])
      history
        .when(decideNotToNotify({ deviation: text('Wij weten wie de ontvanger is.') }))
        .yieldsOne('AuthorityNotificationDecided')
    },
  )
})

describe('not notifying is the best-guarded act (P-10, P-11)', () => {
  const unmet = (
    events: ReadonlyArray<IncidentEvent>,
    data: Parameters<typeof decideNotToNotify>[0] = {},
  ): ReadonlyArray<string> =>
    given(...events)
      .when(decideNotToNotify(data))
      .refused('NotNotifyingGuarded')
      .conditions.filter((condition) => !isMet(condition))
      .map(({ _tag }) => _tag)

  test('is decided with four answers, a reason, advice and a second person who is asked', () => {
    const { data } = ready.when(decideNotToNotify()).yieldsOne('AuthorityNotificationDecided')
    expect(data.secondPerson).toEqual({ _tag: 'asked', person: otherDecider })
  })

  test('takes the advice of the FG first', () => {
    given(reported(), aware(), established(trustedFacts), analysed())
      .when(decideNotToNotify())
      .refused('AdviceMissing')
  })

  test.each([
    'breachOfSecurity',
    'dataLost',
    'unlawfulProcessingExcluded',
    'seriousConsequences',
  ] as const)('P-10 takes a yes or no to %s: unknown is not enough', (question) => {
    const open = analysed({ [question]: { answer: 'unknown' } })
    expect(unmet([...readyNotToNotify, open])).toEqual(['four-questions'])
  })

  test('takes reasons of substance: none, or "n.v.t.", is not one', () => {
    expect(unmet(readyNotToNotify, { reasons: [] })).toEqual(['reasons'])
    const thin = { ground: 'other', text: text('n.v.t.          ') } as const
    expect(unmet(readyNotToNotify, { reasons: [thin] })).toEqual(['reasons'])
  })

  test('takes a second person, always', () => {
    expect(unmet(readyNotToNotify, { secondPerson: { _tag: 'not-needed' } })).toEqual([
      'second-person',
    ])
  })

  test('says everything that is missing at once', () => {
    const history = [reported(), advised()]
    expect(unmet(history, { reasons: [], secondPerson: { _tag: 'not-needed' } })).toEqual([
      'four-questions',
      'reasons',
      'deviation',
      'second-person',
    ])
  })

  const against: ReadonlyArray<readonly [ReasonGround, Facts]> = [
    ['data-unintelligible', { unintelligible: 'no' }],
    ['data-unintelligible', { unintelligible: 'partly' }],
    ['data-unintelligible', { unintelligible: 'yes-key-at-risk' }],
    [
      'recipient-trusted',
      { recipients: { _tag: 'listed', keys: ['known-bound-by-secrecy', 'known'], complete: true } },
    ],
    ['recipient-trusted', { recipientResponse: 'refused' }],
    ['recovered-unread', { confidentiality: 'disclosed' }],
    ['recovered-unread', { confidentiality: 'likely-disclosed' }],
    ['no-personal-data', { personalDataInvolved: 'yes' }],
    ['no-personal-data', { dataCategories: { _tag: 'listed', keys: ['bsn'], complete: false } }],
    ['no-effect-on-people', { misuse: 'signs' }],
    ['no-effect-on-people', { misuse: 'established' }],
    ['no-effect-on-people', { unavailabilityEffect: 'serious-for-people' }],
    ['available-again-in-time', { availability: 'lost-for-good' }],
    ['already-public', { alreadyPublic: 'no' }],
  ]

  test.each(against)('the reason "%s" is refused against the fact %j', (ground, facts) => {
    expect(contradictionsWith(facts).map((found) => found.ground)).toContain(ground)
    const reasons = [{ ground, text: text('Een reden die lang genoeg is.') }]
    expect(unmet([...readyNotToNotify, established(facts)], { reasons })).toContain('reasons')
  })

  test('every ground but "other" has a fact that speaks against it', () => {
    const grounds = new Set(against.map(([ground]) => ground))
    expect(Ground.keys.filter((ground) => ground !== 'other' && !grounds.has(ground))).toEqual([])
  })

  test('facts that are unknown speak against nothing', () => {
    expect(
      contradictionsWith({
        unintelligible: 'unknown',
        confidentiality: 'unknown',
        misuse: 'unknown',
        recipients: { _tag: 'unknown' },
      }),
    ).toEqual([])
  })
})

describe('the second person', () => {
  const ask = (who: typeof fg, context = defaultContext) =>
    ready.when(decideNotToNotify({ secondPerson: { _tag: 'asked', person: who } }), context)

  test('is not the decider', () => {
    expect(ask(decider).refused('SecondPersonUnfit').why).toBe('is-the-decider')
  })

  test('is not the FG who advised', () => {
    expect(ask(fg).refused('SecondPersonUnfit').why).toBe('is-the-fg')
  })

  test('is no FG at all, not even one of the controller who decides as well', () => {
    const inHouse = person(personId(30), 'Lotte Aerts')
    const grant = (role: 'fg' | 'decider') =>
      ({ _tag: 'GrantRole', data: { person: inHouse, role, side: 'controller' } }) as const
    const both = playOrganisation([grant('fg'), grant('decider')], organisation)
    const context = { ...defaultContext, organisation: both }
    expect(ask(inHouse, context).refused('SecondPersonUnfit').why).toBe('is-the-fg')
  })

  test('is no colleague of the FG, whatever role that one holds', () => {
    expect(ask(deskOfficer).refused('SecondPersonUnfit').why).toBe('not-from-controller')
  })

  test('is nobody from outside', () => {
    const stranger = person(personId(99), 'Een onbekende')
    expect(ask(stranger).refused('SecondPersonUnfit').why).toBe('not-from-controller')
  })

  test('may decide: a reporter of the controller does not look along', () => {
    expect(ask(reporter).refused('RoleMissing').role).toBe('decider')
  })

  test('answers, and only then is anything decided', () => {
    given(...readyNotToNotify, decidedNot())
      .when(answer(true))
      .yields(answered(true))
  })

  test('is the one who was asked', () => {
    const error = given(...readyNotToNotify, decidedNot())
      .when(answer(true, { person: decider }))
      .refused('SecondPersonUnfit')
    expect(error.why).toBe('not-asked')
  })

  test('answers once, and only when asked', () => {
    given(...readyNotToNotify)
      .when(answer(true))
      .refused('NoSecondPersonAsked')
    given(...readyNotToNotify, decidedNot(), answered(true))
      .when(answer(false))
      .refused('NoSecondPersonAsked')
    given(...readyNotToNotify, decided())
      .when(answer(true))
      .refused('NoSecondPersonAsked')
  })

  test('cannot agree any more once new facts speak against the reasons', () => {
    const history = given(
      ...readyNotToNotify,
      decidedNot(),
      established({ recipientResponse: 'refused' }),
    )
    history.when(answer(true)).refused('DecisionOvertaken')
    history.when(answer(false)).yieldsOne('SecondPersonAnswered')
  })
})

describe('the short list of trivial kinds', () => {
  const holding: Readonly<Record<TrivialKind, Facts>> = {
    'own-employee-same-need-to-know': {
      recipients: { _tag: 'listed', keys: ['same-need-to-know-group'], complete: true },
    },
    'post-back-unopened': { confidentiality: 'excluded-on-evidence' },
    'device-found-within-the-hour': { confidentiality: 'excluded-on-evidence' },
    'encrypted-key-safe-full-backup': {
      unintelligible: 'yes-key-safe',
      backup: 'full-and-recent',
    },
    'outage-of-minutes-without-effect': {
      confidentiality: 'not-affected',
      availability: 'lost-for-a-while',
      unavailabilityEffect: 'none',
      unavailableHours: { _tag: 'exact', n: 0 },
    },
  }
  const decide = (kind: TrivialKind, facts: Facts) =>
    given(
      reported(),
      aware(),
      established(facts),
      analysed(),
      advised({ authority: 'do-not-notify', subjects: 'do-not-inform' }),
    ).when(
      decideNotToNotify({
        reasons: [{ ground: 'other', text: text('Dit is een soort van de korte lijst.') }],
        secondPerson: { _tag: 'trivial-kind', kind },
      }),
    )

  test('holds each kind once, with its reason', () => {
    expect(TRIVIAL_KINDS.map(({ kind }) => kind)).toEqual(TrivialKind.keys)
  })

  test.each(TrivialKind.keys)('%s takes one person when its facts are recorded', (kind) => {
    decide(kind, holding[kind]).yieldsOne('AuthorityNotificationDecided')
  })

  test.each(TrivialKind.keys)('%s takes two when they are not: unknown is never enough', (kind) => {
    decide(kind, {}).refused('NotNotifyingGuarded')
    decide(kind, { recipients: { _tag: 'unknown' }, confidentiality: 'unknown' }).refused(
      'NotNotifyingGuarded',
    )
  })

  test('an open list of recipients is not a complete one', () => {
    decide('own-employee-same-need-to-know', {
      recipients: { _tag: 'listed', keys: ['same-need-to-know-group'], complete: false },
    }).refused('NotNotifyingGuarded')
  })

  test('an outage of about no hours is not one of minutes', () => {
    decide('outage-of-minutes-without-effect', {
      ...holding['outage-of-minutes-without-effect'],
      unavailableHours: { _tag: 'about', n: 0 },
    }).refused('NotNotifyingGuarded')
  })
})
