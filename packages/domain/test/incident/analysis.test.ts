import type { IncidentCommand } from '@meldplicht/domain'
import { analysisContradictions, factsOf, openQuestions } from '@meldplicht/domain'
import { at, decider, defaultContext, given, itemId, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { analyse } from '../support/commands.ts'
import { analysed, asked, established, reported, said } from '../support/events.ts'

const because = text('Daarom, zie de tijdlijn.')

describe('the four questions (P-10)', () => {
  test('P-10 may all be answered with "not yet known", without reasons', () => {
    given(reported()).when(analyse()).yieldsOne('FirstAnalysisRecorded')
  })

  test('P-10 an answer yes or no takes a reason, each its own', () => {
    const error = given(reported())
      .when(
        analyse({
          breachOfSecurity: { answer: 'yes', reasons: because },
          dataLost: { answer: 'no' },
          seriousConsequences: { answer: 'yes' },
        }),
      )
      .refused('AnswersNeedReasons')
    expect(error.questions).toEqual(['dataLost', 'seriousConsequences'])
  })

  test('P-10 are answered by the FG', () => {
    const error = given(reported())
      .when(analyse({ analysedBy: decider }))
      .refused('RoleMissing')
    expect(error).toMatchObject({ role: 'fg', person: decider.id })
  })

  test('P-10 may be revised; each revision is kept', () => {
    const first = analysed({ dataLost: { answer: 'unknown' } })
    const { state } = given(reported(), first, analysed())
    expect(state?.analyses.map(({ data }) => data.dataLost.answer)).toEqual(['unknown', 'no'])
    expect(state && openQuestions(state)).toEqual([])
  })

  test('P-10 stay open while unknown, and open again when a revision says so', () => {
    const { state } = given(reported(), analysed(), analysed({ dataLost: { answer: 'unknown' } }))
    expect(state && openQuestions(state)).toEqual(['dataLost'])
  })

  test('P-10 are all open before the first analysis', () => {
    const { state } = given(reported())
    expect(state && openQuestions(state)).toHaveLength(4)
  })
})

describe('the four questions against the facts (P-10)', () => {
  const contradicted = (
    answers: Parameters<typeof analysed>[0],
    facts: Parameters<typeof established>[0],
  ): ReadonlyArray<string> => {
    const { state } = given(reported(), established(facts), analysed(answers))
    return state === undefined ? [] : analysisContradictions(state).map(({ question }) => question)
  }

  test('P-10 "no breach of security" against facts that are a data breach is shown', () => {
    const no = { breachOfSecurity: { answer: 'no', reasons: because } } as const
    expect(contradicted(no, { confidentiality: 'disclosed' })).toEqual(['breachOfSecurity'])
    expect(contradicted(no, { confidentiality: 'unknown' })).toEqual([])
  })

  test.each(['lost-for-good', 'lost-for-a-while', 'lost-for-unknown-time'] as const)(
    'P-10 "no data lost" against data %s is shown',
    (availability) => {
      expect(contradicted({}, { availability })).toContain('dataLost')
    },
  )

  test('P-10 "unlawful processing excluded" against a disclosure is shown', () => {
    const yes = { unlawfulProcessingExcluded: { answer: 'yes', reasons: because } } as const
    expect(contradicted(yes, { confidentiality: 'likely-disclosed' })).toEqual([
      'unlawfulProcessingExcluded',
    ])
  })

  test('P-10 "unlawful processing excluded" against an alteration is shown', () => {
    const yes = { unlawfulProcessingExcluded: { answer: 'yes', reasons: because } } as const
    expect(contradicted(yes, { integrity: 'altered-without-known-use' })).toEqual([
      'unlawfulProcessingExcluded',
    ])
  })

  test('P-10 "no breach of security" against a recorded breach of security is shown', () => {
    const no = { breachOfSecurity: { answer: 'no', reasons: because } } as const
    expect(contradicted(no, { securityBreached: 'yes' })).toEqual(['breachOfSecurity'])
  })

  test('P-10 nothing is shown before there is an analysis', () => {
    const { state } = given(reported(), established({ confidentiality: 'disclosed' }))
    expect(state && analysisContradictions(state)).toEqual([])
  })
})

describe('a question that is out (P-08)', () => {
  const ask = (data: { readonly expectedAt?: string } = {}): IncidentCommand => ({
    _tag: 'RequestInformation',
    data: {
      question: itemId(70),
      of: 'processor',
      who: text('De verwerker'),
      what: text('Om hoeveel mensen gaat het?'),
      requestedAt: at('2026-11-20T10:00:00.000Z'),
      ...(data.expectedAt === undefined ? {} : { expectedAt: at(data.expectedAt) }),
    },
  })
  const receive: IncidentCommand = {
    _tag: 'ReceiveInformation',
    data: {
      question: itemId(70),
      said: { by: 'processor', learntAt: { _tag: 'exact', at: defaultContext.now } },
      answer: text('Om negentig mensen.'),
      facts: { people: { _tag: 'exact', n: 90 } },
    },
  }

  test('is asked once', () => {
    given(reported()).when(ask()).yieldsOne('InformationRequested')
    given(reported(), asked()).when(ask()).refused('ItemAlreadyKnown')
  })

  test('cannot be expected before it is asked', () => {
    const early = ask({ expectedAt: '2026-11-20T09:59:59.999Z' })
    expect(given(reported()).when(early).refused('TimesReversed').field).toBe('expectedAt')
    given(reported())
      .when(ask({ expectedAt: '2026-11-20T10:00:00.000Z' }))
      .yieldsOne('InformationRequested')
  })

  test('is answered once, and the answer is a statement with its own author', () => {
    const event = given(reported(), asked()).when(receive).yieldsOne('InformationReceived')
    const { state } = given(reported(), asked(), event)
    expect(state && factsOf(state).people).toEqual({ _tag: 'exact', n: 90 })
    expect(state?.statements.at(-1)?.said.by).toBe('processor')
    given(reported(), asked(), event).when(receive).refused('ItemEnded')
  })

  test('that nobody asked has no answer', () => {
    given(reported()).when(receive).refused('ItemUnknown')
  })

  test('cannot be asked in the future, nor learnt there', () => {
    const late: IncidentCommand = {
      ...receive,
      data: {
        ...receive.data,
        said: { ...said, learntAt: { _tag: 'exact', at: at('2026-11-23T09:00:00.001Z') } },
      },
    }
    expect(given(reported(), asked()).when(late).refused('TimeInFuture').field).toBe('learntAt')
  })
})
