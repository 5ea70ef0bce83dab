import type { IncidentEvent, RegisterEntry, TenTips, TipItem } from '@meldplicht/domain'
import { LAW_EDITIONS, registerEntry, TIP_ITEMS, TIPS, tenTips } from '@meldplicht/domain'
import {
  asRecorded,
  defaultContext,
  hirer,
  itemId,
  organisation,
  payrollProcessor,
  planningProcessor,
  play,
  stories,
  text,
} from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import {
  advised,
  analysed,
  decided,
  decidedNot,
  established,
  informed,
  notified,
  reported,
  subjectsDecided,
} from '../support/events.ts'

const edition = LAW_EDITIONS['avg-2018']

const entryOf = (...events: ReadonlyArray<IncidentEvent>): RegisterEntry => {
  const entry = registerEntry(asRecorded(events, defaultContext.now), edition)
  if (entry === undefined) throw new Error('no report')
  return entry
}

const missing = (number: number, ...events: ReadonlyArray<IncidentEvent>): ReadonlyArray<TipItem> =>
  (tenTips(entryOf(...events), organisation).tips[number - 1]?.missing ?? []).map(({ id }) => id)

const measure = (n: number, kind: 'corrective' | 'preventive', owner?: string): IncidentEvent => ({
  type: 'MeasurePlanned',
  version: 1,
  data: {
    measure: itemId(n),
    kind,
    what: text('Doen.'),
    ...(owner === undefined ? {} : { owner: text(owner) }),
  },
})
const done = (n: number): IncidentEvent => ({
  type: 'MeasureCompleted',
  version: 1,
  data: { measure: itemId(n), completedAt: { _tag: 'unknown' } },
})
const consequence: IncidentEvent = {
  type: 'ConsequenceRecorded',
  version: 1,
  data: { kind: 'for-people', what: text('Ongerustheid.'), noticedAt: { _tag: 'unknown' } },
}

describe("the AP's ten tips, held against an entry (P-09)", () => {
  test('are ten, in order', () => {
    expect(TIPS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(tenTips(entryOf(reported())).tips.map(({ title }) => title)).toEqual(
      TIPS.map(({ title }) => title),
    )
  })

  test('three are for the organisation: no entry shows them, and they never count', () => {
    const { tips } = tenTips(entryOf(reported()))
    const outside = tips.filter(({ shownBy }) => shownBy === 'organisation')
    expect(outside.map(({ number, asked }) => [number, asked])).toEqual([
      [3, 0],
      [7, 0],
      [10, 0],
    ])
  })

  test('1: incident, moment, consequences and repair', () => {
    expect(missing(1, reported())).toEqual([
      'what-happened',
      'when-it-happened',
      'consequences',
      'repair',
    ])
    const whole = established({
      whatHappened: text('Een mail ging naar de verkeerde.'),
      occurredFrom: { _tag: 'estimated', at: defaultContext.now },
      consequences: text('Anderen kennen het adres.'),
      measuresTaken: text('De mail is teruggehaald.'),
    })
    expect(missing(1, reported(), whole)).toEqual([])
    expect(missing(1, reported(), consequence, measure(60, 'corrective'))).toEqual([
      'what-happened',
      'when-it-happened',
    ])
  })

  test('1: a moment that nobody knows is still missing', () => {
    expect(missing(1, reported(), established({ occurredFrom: { _tag: 'unknown' } }))).toContain(
      'when-it-happened',
    )
  })

  test('2: corrective apart from preventive, each with an owner and an end', () => {
    expect(missing(2, reported(), measure(60, 'preventive'))).toEqual([
      'corrective-measure',
      'measure-owner',
      'measure-end',
    ])
    const both = [measure(60, 'corrective', 'ICT'), measure(61, 'preventive', 'HR')]
    expect(missing(2, reported(), ...both, done(60))).toEqual(['measure-end'])
    expect(missing(2, reported(), ...both, done(60), done(61))).toEqual([])
  })

  test('4: whether and how the FG was involved', () => {
    expect(missing(4, reported())).toEqual(['fg-analysis', 'fg-advice'])
    expect(missing(4, reported(), analysed(), advised())).toEqual([])
  })

  test('5: both decisions with reasons; after "notify" the filing with its number', () => {
    expect(missing(5, reported())).toEqual([
      'authority-decision',
      'authority-reasons',
      'subjects-decision',
    ])
    expect(missing(5, reported(), decided(), subjectsDecided())).toEqual([
      'authority-reasons',
      'filing',
      'filing-number',
    ])
    expect(
      missing(
        5,
        reported(),
        advised(),
        decided(),
        subjectsDecided(),
        notified({ reference: 'AP-1' }),
      ),
    ).toEqual([])
    expect(missing(5, reported(), advised(), decided(), subjectsDecided(), notified())).toEqual([
      'filing-number',
    ])
  })

  test('5: a decision that waits for a second person is none yet', () => {
    expect(missing(5, reported(), advised(), decidedNot())).toContain('authority-decision')
  })

  test('5: what is no breach on the facts asks for no decision', () => {
    const nothing = established({
      securityBreached: 'no',
      confidentiality: 'not-affected',
      integrity: 'not-affected',
      availability: 'not-affected',
    })
    expect(missing(5, reported(), nothing)).toEqual([])
  })

  test('6: people who were decided to be told are told, with proof and number', () => {
    expect(missing(6, reported(), subjectsDecided())).toEqual(['subjects-told', 'proof-of-telling'])
    expect(missing(6, reported(), subjectsDecided(), informed)).toEqual(['number-told'])
    const counted = {
      ...informed,
      data: { ...informed.data, people: { _tag: 'exact', n: 12 } },
    } as const
    expect(missing(6, reported(), subjectsDecided(), counted)).toEqual([])
  })

  test('6: where a high risk is likely, the proof is asked before anybody decided', () => {
    const grave = established({
      confidentiality: 'disclosed',
      dataCategories: { _tag: 'listed', keys: ['health'], complete: true },
      recipients: { _tag: 'listed', keys: ['criminal'], complete: true },
    })
    expect(missing(6, reported(), grave)).toEqual(['subjects-told', 'proof-of-telling'])
    expect(missing(6, reported())).toEqual([])
  })

  test('8: our own role, and the other organisation with its agreement (A-07)', () => {
    expect(missing(8, reported())).toEqual(['our-role'])
    const at = (outsideParty: ReturnType<typeof itemId>): IncidentEvent =>
      established({ ourRole: 'controller', outsideParty })
    expect(missing(8, reported(), at(payrollProcessor))).toEqual([])
    expect(missing(8, reported(), at(planningProcessor))).toEqual(['agreement'])
    expect(missing(8, reported(), at(hirer))).toEqual([])
    expect(missing(8, reported(), established({ ourRole: 'processor' }))).toEqual(['outside-party'])
    expect(missing(8, reported(), established({ ourRole: 'unknown' }))).toEqual(['our-role'])
  })

  test('8: without the settings of the organisation nobody asks for its agreements', () => {
    const entry = entryOf(
      reported(),
      established({ ourRole: 'controller', outsideParty: planningProcessor }),
    )
    expect(tenTips(entry).tips[7]?.missing).toEqual([])
  })

  test('9: nature, cause, data, people and consequences as categories', () => {
    expect(missing(9, reported())).toEqual([
      'nature',
      'cause',
      'data-categories',
      'people-groups',
      'people-number',
      'consequence-kind',
    ])
    const whole = established({
      confidentiality: 'disclosed',
      cause: { kind: 'malware' },
      dataCategories: { _tag: 'listed', keys: ['name'], complete: false },
      peopleGroups: { _tag: 'listed', keys: ['temp-workers'], complete: true },
      people: { _tag: 'cannot-be-determined' },
    })
    expect(missing(9, reported(), whole, consequence)).toEqual([])
  })
})

describe('the score', () => {
  const score = (tips: TenTips): ReadonlyArray<number> => [tips.score.present, tips.score.asked]

  test('counts what is there of what is asked', () => {
    const { tips, score: sum } = tenTips(entryOf(reported()), organisation)
    expect(sum.asked).toBe(tips.reduce((n, tip) => n + tip.asked, 0))
    expect(sum.present).toBe(sum.asked - tips.flatMap((tip) => tip.missing).length)
    expect(sum.present).toBe(0)
  })

  test('rises with the work, up to whole', () => {
    const before = tenTips(entryOf(reported()))
    const after = tenTips(entryOf(reported(), analysed(), advised()))
    expect(score(after)[0]).toBeGreaterThan(score(before)[0] ?? 0)
  })

  test('of the whole stories is never more than all', () => {
    for (const story of stories) {
      const entry = registerEntry(play(story.steps).events, edition)
      if (entry === undefined) throw new Error('no entry')
      const { present, asked } = tenTips(entry, organisation).score
      expect(present).toBeGreaterThan(0)
      expect(present).toBeLessThanOrEqual(asked)
    }
  })

  test('every item can be missing, and says so in two languages', () => {
    const items = Object.values(TIP_ITEMS)
    expect(
      items.filter(({ nl, en }) => nl === en || !nl.endsWith('.') || !en.endsWith('.')),
    ).toEqual([])
  })
})
