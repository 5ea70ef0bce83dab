import type { IncidentCommand, IncidentEvent, LegalFacts } from '@meldplicht/domain'
import {
  agreedTermsOf,
  assessmentOf,
  dutyState,
  entryOf,
  legalOf,
  legalSettings,
  traitOf,
} from '@meldplicht/domain'
import { at, defaultContext, eventId, given, itemId, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { report } from '../support/commands.ts'
import { aware, established, reported, said } from '../support/events.ts'
import { entity, legal, only, settledBy } from '../support/legal.ts'

const { edition, now } = defaultContext

const establish = (
  facts: LegalFacts,
  more: Partial<Extract<IncidentCommand, { _tag: 'EstablishLegalFacts' }>['data']> = {},
): IncidentCommand => ({ _tag: 'EstablishLegalFacts', data: { said, legal: facts, ...more } })

const stateAfter = (...events: ReadonlyArray<IncidentEvent>) => {
  const { state } = given(...events)
  if (state === undefined) throw new Error('no incident')
  return state
}

/** A leak of health data by a criminal: art. 34 is owed. */
const grave = established({
  personalDataInvolved: 'yes',
  securityBreached: 'yes',
  confidentiality: 'disclosed',
  integrity: 'not-affected',
  availability: 'not-affected',
  dataCategories: { _tag: 'listed', keys: ['name', 'health', 'bsn'], complete: true },
  recipients: { _tag: 'listed', keys: ['criminal'], complete: true },
  intent: 'malicious',
  people: { _tag: 'exact', n: 500 },
  ourRole: 'controller',
})

const authorityOf = (...events: ReadonlyArray<IncidentEvent>): string =>
  assessmentOf(stateAfter(reported(), aware(), grave, ...events), edition).obligations[0]?.addressee
    .nl ?? ''

describe('legal facts of a case', () => {
  test('what was said last of each trait counts, and nothing else changes', () => {
    const state = stateAfter(
      reported(),
      legal({ crossBorder: 'yes', traits: only('telecom-provider') }),
      legal({ traits: [{ trait: 'telecom-provider', holds: 'unknown' }] }),
    )
    expect(legalOf(state).crossBorder).toBe('yes')
    expect(traitOf(legalOf(state), 'telecom-provider')).toBe('unknown')
    expect(traitOf(legalOf(state), 'critical-entity')).toBe('no')
  })

  test('what nobody spoke of is unknown', () => {
    expect(traitOf({}, 'financial-entity')).toBe('unknown')
  })

  test('stand in the entry of the register', () => {
    const state = stateAfter(reported(), legal({ publicTask: 'no' }))
    expect(entryOf(state, edition).legal).toEqual({ publicTask: 'no' })
  })

  test('say something, and judge nothing ahead of time', () => {
    given(reported()).when(establish({})).refused('NothingSaid')
    const ahead = at('2030-01-01T00:00:00.000Z')
    given(reported())
      .when(
        establish({
          triggers: [
            { trigger: 'major-ict-incident', holds: 'yes', at: { _tag: 'exact', at: ahead } },
          ],
        }),
      )
      .refused('TimeInFuture')
    given(reported())
      .when(
        establish({
          peopleByCountry: [{ country: 'PL', people: { _tag: 'between', min: 9, max: 3 } }],
        }),
      )
      .refused('QuantityReversed')
  })

  test('a correction names an earlier statement of its kind, and says why', () => {
    const history = given(reported(), legal({ publicTask: 'yes' }))
    history.when(establish({ publicTask: 'no' }, { corrects: eventId(1) })).refused('EventUnknown')
    history
      .when(establish({ publicTask: 'no' }, { corrects: eventId(2) }))
      .refused('CorrectionNeedsReasons')
    const reasons = text('Het gaat om een commerciële dienst.')
    expect(
      history
        .when(establish({ publicTask: 'no' }, { corrects: eventId(2), reasons }))
        .yieldsOne('LegalFactsEstablished').data,
    ).toEqual({ said, legal: { publicTask: 'no' }, corrects: eventId(2), reasons })
  })
})

describe('UAVG 42 and the competent authority follow from the legal facts of the case', () => {
  const subjects = (...events: ReadonlyArray<IncidentEvent>): string =>
    dutyState(assessmentOf(stateAfter(reported(), aware(), grave, ...events), edition), 'subjects')

  test('a financial undertaking owes art. 33 and not art. 34; an unknown one owes both', () => {
    expect(subjects()).toBe('required')
    expect(
      subjects(legal({ traits: [{ trait: 'financial-undertaking', holds: 'unknown' }] })),
    ).toBe('required')
    const state = stateAfter(
      reported(),
      aware(),
      grave,
      legal({ traits: only('financial-undertaking') }),
    )
    const assessment = assessmentOf(state, edition)
    expect(dutyState(assessment, 'subjects')).toBe('not-required')
    expect(dutyState(assessment, 'authority')).toBe('required')
  })

  test('a financial entity of DORA is no financial undertaking by that alone', () => {
    expect(subjects(legal({ traits: only('financial-entity') }))).toBe('required')
  })

  test('the main establishment decides who leads, and doubt never leads to none', () => {
    expect(authorityOf()).toBe('Autoriteit Persoonsgegevens (AP)')
    expect(authorityOf(legal({ crossBorder: 'yes', mainEstablishmentIsDutch: 'no' }))).toContain(
      'leidende toezichthouder',
    )
    expect(authorityOf(legal({ crossBorder: 'yes' }))).toContain('ten minste')
    expect(
      authorityOf(legal({ crossBorder: 'yes', mainEstablishmentIsDutch: 'no', publicTask: 'yes' })),
    ).toBe('Autoriteit Persoonsgegevens (AP)')
    expect(authorityOf(legal({ establishedInEea: 'no' }))).toContain('elke toezichthouder')
  })
})

describe('what the settings know of us is taken over into the case', () => {
  const context = settledBy(
    entity(80, only('telecom-provider'), { mainEstablishmentIsDutch: 'yes' }),
    {
      _tag: 'RecordAgreedTerm',
      data: { term: itemId(85), with: 'insurer', hours: 48, what: text('Polis, artikel 7.') },
    },
  )

  test('when it is reported, as said by the system', () => {
    const { decided } = given().when(report(), context)
    if (decided._tag === 'Left') throw new Error(decided.left._tag)
    const [first, second, ...more] = decided.right
    expect([first?.type, second?.type, more]).toEqual([
      'IncidentReported',
      'LegalFactsEstablished',
      [],
    ])
    expect(second?.data).toEqual({
      said: { by: 'system', learntAt: { _tag: 'exact', at: now } },
      legal: {
        entity: itemId(80),
        traits: only('telecom-provider'),
        mainEstablishmentIsDutch: 'yes',
      },
      agreedTerms: [{ term: itemId(85), with: 'insurer', hours: 48 }],
    })
  })

  test('and not when they say nothing', () => {
    given().when(report()).yieldsOne('IncidentReported')
  })

  test('so that a later change of the settings changes no case', () => {
    const state = stateAfter(reported(), legal({ traits: only('telecom-provider') }))
    const later = settledBy(entity(80, only()))
    expect(traitOf(legalSettings(later.organisation), 'telecom-provider')).toBe('no')
    expect(traitOf(legalOf(state), 'telecom-provider')).toBe('yes')
  })

  test('of several entities only that on which they agree; one that is silent leaves it unknown', () => {
    const { organisation } = settledBy(
      entity(80, only('telecom-provider'), { establishedInEea: 'yes' }),
      entity(81, only(), { establishedInEea: 'yes', mainEstablishmentIsDutch: 'yes' }),
    )
    const facts = legalSettings(organisation)
    expect(facts.entity).toBeUndefined()
    expect(traitOf(facts, 'telecom-provider')).toBe('unknown')
    expect(traitOf(facts, 'critical-entity')).toBe('no')
    expect([facts.establishedInEea, facts.mainEstablishmentIsDutch]).toEqual(['yes', 'unknown'])
  })

  test('of the entity that is named, once somebody says which', () => {
    const two = settledBy(entity(80, only('telecom-provider')), entity(81, only()))
    const { data } = given(reported())
      .when(establish({ entity: itemId(81) }), two)
      .yieldsOne('LegalFactsEstablished')
    expect(data.legal).toEqual({ entity: itemId(81), traits: only() })
  })

  test('with the first word on it, where the settings came after the report', () => {
    const said = (...events: ReadonlyArray<IncidentEvent>) =>
      given(reported(), ...events)
        .when(establish({ publicTask: 'no' }), context)
        .yieldsOne('LegalFactsEstablished').data
    expect(said().legal).toEqual({
      entity: itemId(80),
      traits: only('telecom-provider'),
      mainEstablishmentIsDutch: 'yes',
      publicTask: 'no',
    })
    expect(said().agreedTerms).toHaveLength(1)
    // What was said of the case before is not undone by settings of later.
    expect(said(legal({ traits: only('critical-entity') })).legal).toEqual({ publicTask: 'no' })
  })

  test('another entity is not what the one before was', () => {
    const silent = settledBy(entity(80, only('telecom-provider')), entity(81, []))
    const { data } = given(
      reported(),
      legal({ entity: itemId(80), traits: only('telecom-provider') }),
    )
      .when(establish({ entity: itemId(81) }), silent)
      .yieldsOne('LegalFactsEstablished')
    expect(traitOf(data.legal, 'telecom-provider')).toBe('unknown')
    expect(traitOf(data.legal, 'critical-entity')).toBe('unknown')
  })

  test('what is said goes before what the settings say', () => {
    const { data } = given(reported())
      .when(
        establish({
          entity: itemId(80),
          traits: [{ trait: 'telecom-provider', holds: 'no' }],
        }),
        context,
      )
      .yieldsOne('LegalFactsEstablished')
    expect(traitOf(data.legal, 'telecom-provider')).toBe('no')
    expect(traitOf(data.legal, 'uk-controller')).toBe('no')
  })

  test('an entity that the settings do not know is refused', () => {
    given(reported())
      .when(establish({ entity: itemId(99) }))
      .refused('LegalEntityUnknown')
  })

  test('a term that was agreed holds until its end, and the newest word on it counts', () => {
    const term = (until?: string) =>
      ({
        _tag: 'RecordAgreedTerm',
        data: {
          term: itemId(85),
          with: 'contract',
          hours: until === undefined ? 12 : 24,
          what: text('Contract met de inlener.'),
          ...(until === undefined ? {} : { until: at(until) }),
        },
      }) as const
    const hours = (...terms: ReadonlyArray<ReturnType<typeof term>>): ReadonlyArray<number> => {
      const { decided } = given().when(report(), settledBy(entity(80, only()), ...terms))
      if (decided._tag === 'Left') throw new Error(decided.left._tag)
      const state = stateAfter(...decided.right)
      return agreedTermsOf(state).map((one) => one.hours)
    }
    expect(hours(term())).toEqual([12])
    expect(hours(term(), term('2027-01-01T00:00:00.000Z'))).toEqual([24])
    expect(hours(term(now))).toEqual([])
  })
})
