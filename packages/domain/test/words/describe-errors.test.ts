import type {
  Bilingual,
  Condition,
  DomainError,
  Obstacle,
  OrganisationError,
} from '@meldplicht/domain'
import {
  describeCondition,
  describeDomainError,
  describeInstant,
  describeLocalTimeError,
  describeObstacle,
  describeOrganisationError,
} from '@meldplicht/domain'
import { at, eventId, incidentId, itemId, personId } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'

type Examples<E extends { readonly _tag: string }> = {
  readonly [T in E['_tag']]: ReadonlyArray<Extract<E, { readonly _tag: T }>>
}

const noon = at('2026-11-23T16:40:00.000Z')
const field = 'filedAt'

const conditions: ReadonlyArray<Condition> = [
  { _tag: 'four-questions', open: ['dataLost', 'seriousConsequences'] },
  { _tag: 'four-questions', open: [] },
  {
    _tag: 'reasons',
    missing: true,
    contradicted: [
      {
        ground: 'already-public',
        field: 'alreadyPublic',
        citation: { source: 'AVG', article: '33(1)', toConfirm: false },
        text: { nl: 'Het was niet openbaar.', en: 'It was not public.' },
      },
    ],
  },
  { _tag: 'reasons', missing: false, contradicted: [] },
  { _tag: 'deviation', missing: true },
  { _tag: 'deviation', missing: false },
  { _tag: 'second-person', missing: true },
  { _tag: 'second-person', missing: false },
]

/** An example of every refusal; one that is missing here does not compile. */
const domainErrors: Examples<DomainError> = {
  IncidentUnknown: [{ _tag: 'IncidentUnknown' }],
  IncidentAlreadyReported: [{ _tag: 'IncidentAlreadyReported' }],
  IncidentIsClosed: [{ _tag: 'IncidentIsClosed' }],
  IncidentIsDuplicate: [{ _tag: 'IncidentIsDuplicate', of: incidentId(2) }],
  DuplicateOfItself: [{ _tag: 'DuplicateOfItself' }],
  ExerciseTooLate: [{ _tag: 'ExerciseTooLate' }],
  IncidentNotClosed: [{ _tag: 'IncidentNotClosed' }],
  TimeInFuture: [{ _tag: 'TimeInFuture', field, at: noon }],
  TimesReversed: [{ _tag: 'TimesReversed', field: 'occurredTo' }],
  AwareBeforeFirstSignal: [{ _tag: 'AwareBeforeFirstSignal', awareAt: noon, firstSignal: noon }],
  AwareBeforeItHappened: [{ _tag: 'AwareBeforeItHappened', awareAt: noon, happened: noon }],
  AwarenessNeedsReason: [{ _tag: 'AwarenessNeedsReason', presumedSince: noon }],
  AwarenessAlreadyEstablished: [{ _tag: 'AwarenessAlreadyEstablished', awareAt: noon }],
  AwarenessNotEstablished: [{ _tag: 'AwarenessNotEstablished' }],
  NothingSaid: [{ _tag: 'NothingSaid' }],
  FactNeedsWords: [{ _tag: 'FactNeedsWords', field: 'cause' }],
  QuantityReversed: [{ _tag: 'QuantityReversed', field: 'people' }],
  AnswersNeedReasons: [
    { _tag: 'AnswersNeedReasons', questions: ['dataLost'] },
    {
      _tag: 'AnswersNeedReasons',
      questions: ['breachOfSecurity', 'dataLost', 'seriousConsequences'],
    },
  ],
  EventUnknown: [{ _tag: 'EventUnknown', id: eventId(1) }],
  PartyUnknown: [{ _tag: 'PartyUnknown', party: itemId(1) }],
  LegalEntityUnknown: [{ _tag: 'LegalEntityUnknown', entity: itemId(1) }],
  PartyNamedTwice: [{ _tag: 'PartyNamedTwice', party: itemId(1) }],
  CorrectionNeedsReasons: [{ _tag: 'CorrectionNeedsReasons' }],
  BoardReportMissing: [{ _tag: 'BoardReportMissing' }],
  FgHasInterest: [{ _tag: 'FgHasInterest', person: personId(1), party: itemId(1) }],
  RoleMissing: (
    ['reporter', 'desk', 'fg', 'decider', 'board', 'auditor', 'administrator'] as const
  ).map((role) => ({ _tag: 'RoleMissing', person: personId(1), role })),
  AdviceMissing: [{ _tag: 'AdviceMissing' }],
  DeviationNeedsReasons: [{ _tag: 'DeviationNeedsReasons' }],
  NotNotifyingGuarded: [{ _tag: 'NotNotifyingGuarded', conditions }],
  SecondPersonUnfit: (
    ['is-the-decider', 'is-the-fg', 'not-from-controller', 'not-asked'] as const
  ).map((why) => ({ _tag: 'SecondPersonUnfit', why })),
  NoSecondPersonAsked: [{ _tag: 'NoSecondPersonAsked' }],
  DecisionOvertaken: [{ _tag: 'DecisionOvertaken' }],
  ExceptionMissing: [{ _tag: 'ExceptionMissing' }],
  ExceptionUnfit: [{ _tag: 'ExceptionUnfit', exception: 'avg-34-3-c' }],
  DecisionMissing: [
    { _tag: 'DecisionMissing', duty: 'authority' },
    { _tag: 'DecisionMissing', duty: 'subjects' },
  ],
  MandateMissing: [{ _tag: 'MandateMissing' }],
  FiledBeforeClock: [{ _tag: 'FiledBeforeClock', since: noon }],
  DelayNeedsReasons: [{ _tag: 'DelayNeedsReasons', strict: noon, filedAt: noon }],
  InitialFilingExists: [{ _tag: 'InitialFilingExists' }],
  InitialFilingMissing: [{ _tag: 'InitialFilingMissing' }],
  WithdrawalNeedsReason: [{ _tag: 'WithdrawalNeedsReason' }],
  ItemUnknown: [{ _tag: 'ItemUnknown', item: itemId(1) }],
  ItemAlreadyKnown: [{ _tag: 'ItemAlreadyKnown', item: itemId(1) }],
  FileMissing: [{ _tag: 'FileMissing' }],
  ItemEnded: [{ _tag: 'ItemEnded', item: itemId(1) }],
  CannotCloseYet: [{ _tag: 'CannotCloseYet', obstacles: ['advice-missing', 'questions-open'] }],
}

const organisationErrors: Examples<OrganisationError> = {
  OrganisationUnknown: [{ _tag: 'OrganisationUnknown' }],
  OrganisationAlreadyRegistered: [{ _tag: 'OrganisationAlreadyRegistered' }],
  PartyUnknown: [{ _tag: 'PartyUnknown', party: itemId(1) }],
  ItemAlreadyKnown: [{ _tag: 'ItemAlreadyKnown', item: itemId(1) }],
  RoleAlreadyHeld: [{ _tag: 'RoleAlreadyHeld', person: personId(1), role: 'fg' }],
  RoleMissing: [{ _tag: 'RoleMissing', person: personId(1), role: 'decider' }],
  TimeInFuture: [{ _tag: 'TimeInFuture', field: 'concludedAt', at: noon }],
  TimesReversed: [{ _tag: 'TimesReversed', field: 'until' }],
}

const obstacles: Readonly<Record<Obstacle, true>> = {
  'awareness-not-recorded': true,
  'written-confirmation-missing': true,
  'analysis-incomplete': true,
  'advice-missing': true,
  'authority-decision-missing': true,
  'authority-not-notified': true,
  'final-filing-missing': true,
  'subjects-decision-missing': true,
  'subjects-not-informed': true,
  'controller-not-notified': true,
  'authority-request-open': true,
  'other-duties-not-judged': true,
  'other-authority-not-notified': true,
  'questions-open': true,
  'measures-open': true,
  'board-not-reported': true,
}

const everyRefusal: ReadonlyArray<readonly [string, Bilingual]> = [
  ...Object.values(domainErrors)
    .flat()
    .map((error: DomainError) => [error._tag, describeDomainError(error)] as const),
  ...Object.values(organisationErrors)
    .flat()
    .map((error: OrganisationError) => [error._tag, describeOrganisationError(error)] as const),
]

describe('every refusal in words', () => {
  test.each(everyRefusal)('%s says in both languages that nothing was recorded', (_tag, text) => {
    expect(text.nl).toContain('Er is niets vastgelegd.')
    expect(text.en).toContain('Nothing was recorded.')
  })

  test.each(everyRefusal)(
    '%s says what did not happen before that, and what to do after it',
    (_tag, text) => {
      for (const [language, kept] of [
        ['nl', 'Er is niets vastgelegd.'],
        ['en', 'Nothing was recorded.'],
      ] as const) {
        const [what = '', next = ''] = text[language].split(kept)
        expect(what).toMatch(/^["A-Z].*[.] $/)
        expect(next).toMatch(/^ ["A-Z].*[.]$/)
      }
    },
  )

  test.each(everyRefusal)(
    '%s uses no key, no id and no hole in place of words',
    (_tag, { nl, en }) => {
      for (const text of [nl, en]) {
        expect(text).not.toMatch(
          /undefined|NaN|\[object|[a-z]-[a-z]+-[a-z]|[0-9a-f]{8}-|\d{4}-\d{2}| {2}/,
        )
        expect(text).not.toMatch(/[a-z][A-Z]/)
      }
    },
  )

  test.each(everyRefusal)('%s addresses the reader with "u", never with "je"', (_tag, { nl }) => {
    expect(nl).not.toMatch(/\b(je|jij|jouw|jullie)\b/i)
  })

  test('two refusals of a different kind read differently, but for the shared ones', () => {
    const nl = Object.values(domainErrors)
      .flat()
      .map((error: DomainError) => describeDomainError(error).nl)
    expect(new Set(nl).size).toBe(nl.length)
  })
})

describe('the words that people know', () => {
  test('before a decision: "Er is nog geen besluit. Melden kan daarna."', () => {
    expect(describeDomainError({ _tag: 'DecisionMissing', duty: 'authority' }).nl).toBe(
      'Er is nog geen besluit. Melden kan daarna. Er is niets vastgelegd. Leg eerst het besluit om te melden vast.',
    )
  })

  test('a reason against a fact: "Deze reden spreekt een vastgelegd feit tegen."', () => {
    const text = describeDomainError({ _tag: 'NotNotifyingGuarded', conditions })
    expect(text.nl).toContain(
      'Deze reden spreekt een vastgelegd feit tegen. Het was niet openbaar.',
    )
    expect(text.nl).toContain('Nog niet met ja of nee beantwoord: vraag 2 en 4.')
  })

  test('a late filing names both moments the Dutch way, and that notifying is still due', () => {
    const error = {
      _tag: 'DelayNeedsReasons',
      strict: noon,
      filedAt: at('2026-11-23T16:41:00.000Z'),
    } as const
    expect(describeDomainError(error).nl).toBe(
      'De uiterste 72-uursgrens was ma 23 nov 2026, 17.40 uur; de melding bij de AP is van ma 23 nov 2026, 17.41 uur. Er is niets vastgelegd. Melden moet nog steeds. Zeg wat de redenen van de vertraging zijn; die gaan mee.',
    )
    expect(describeDomainError(error).en).toContain('Mon 23 Nov 2026, 17:40')
  })

  test('closing names all that is open', () => {
    const error = {
      _tag: 'CannotCloseYet',
      obstacles: ['advice-missing', 'board-not-reported'],
    } as const
    expect(describeDomainError(error).nl).toContain(
      'Dit ligt nog open: Er is nog geen advies van de FG. De directie heeft nog geen verslag gekregen.',
    )
  })

  test('each obstacle and each condition has its own sentence', () => {
    const texts = [
      ...Object.keys(obstacles)
        .filter((key): key is Obstacle => Object.hasOwn(obstacles, key))
        .map(describeObstacle),
      ...conditions.map(describeCondition),
    ]
    expect(new Set(texts.map(({ nl }) => nl)).size).toBe(texts.length)
    expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length)
    for (const { nl, en } of texts)
      for (const text of [nl, en]) expect(text).toMatch(/^[A-Z].*[.]$/)
  })
})

describe('a moment in words', () => {
  test.each([
    ['2026-11-23T16:40:00.000Z', 'ma 23 nov 2026, 17.40 uur', 'Mon 23 Nov 2026, 17:40'],
    ['2026-07-05T22:05:59.999Z', 'ma 6 jul 2026, 0.05 uur', 'Mon 6 Jul 2026, 00:05'],
    ['2027-03-01T08:00:00.000Z', 'ma 1 mrt 2027, 9.00 uur', 'Mon 1 Mar 2027, 09:00'],
    [
      '2026-10-25T00:30:00.000Z',
      'zo 25 okt 2026, 2.30 uur zomertijd',
      'Sun 25 Oct 2026, 02:30 summer time',
    ],
    [
      '2026-10-25T01:30:00.000Z',
      'zo 25 okt 2026, 2.30 uur wintertijd',
      'Sun 25 Oct 2026, 02:30 winter time',
    ],
    ['2026-10-25T02:00:00.000Z', 'zo 25 okt 2026, 3.00 uur', 'Sun 25 Oct 2026, 03:00'],
  ])('%s is read in Amsterdam', (moment, nl, en) => {
    expect(describeInstant(at(moment))).toEqual({ nl, en })
  })

  test.each([
    [
      { _tag: 'LocalTimeTwice', local: '', first: noon, second: noon },
      'Dit tijdstip komt twee keer voor. Kies de eerste of de tweede.',
    ],
    [
      { _tag: 'LocalTimeNever', local: '' },
      'Dit tijdstip bestaat niet: de klok ging toen een uur vooruit. Kies een ander tijdstip.',
    ],
    [
      { _tag: 'LocalTimeMalformed', local: '' },
      'Dit is geen datum met een tijd. Vul beide in: een dag alleen is niet genoeg.',
    ],
  ] as const)('%j asks, and guesses nothing', (error, nl) => {
    expect(describeLocalTimeError(error).nl).toBe(nl)
  })
})
