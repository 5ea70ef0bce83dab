import { readFileSync } from 'node:fs'
import * as domain from '@meldplicht/domain'
import {
  assessmentOf,
  deadlinesFrom,
  dutyState,
  fromLocal,
  LAW_EDITIONS,
  Quantity,
  summaryOf,
  timeliness,
} from '@meldplicht/domain'
import { at, defaultContext, given } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { establishAwareness, notify } from '../support/commands.ts'
import { aware, decided, established, reported } from '../support/events.ts'

// docs/law/defects.md lists defects of comparable systems and the test of ours for each. Those
// that had none of their own stand here.

const avg = LAW_EDITIONS['avg-2018']
const omnibus = LAW_EDITIONS['digital-omnibus']

describe('defects that comparable systems had', () => {
  test('a verdict stays when the hours of the law change after the filing', () => {
    const filedAt = at('2026-11-23T08:59:00.000Z')
    const history = [reported(), aware('2026-11-20T08:00:00.000Z'), decided()]
    const late = given(...history)
      .when(notify({ filedAt, reasonsForDelay: domain.narrative('De storing hield ons op.') }), {
        ...defaultContext,
        now: filedAt,
      })
      .yieldsOne('AuthorityNotified')
    // 73 hours: later law that gives 96 would call it within, and the entry does not.
    expect(timeliness(filedAt, deadlinesFrom(at('2026-11-20T08:00:00.000Z'), 96))).toBe('within')
    const { state } = given(...history, late)
    if (state === undefined) throw new Error('no incident')
    const entries = [avg, omnibus].map((edition) => domain.entryOf(state, edition))
    const verdicts = entries.map(({ filings }) => filings.map((f) => f.filed.data.timeliness))
    expect(verdicts).toEqual([['between'], ['between']])
  })

  test.each(['2026-11-20', '2026-11', '20-11-2026', '2026-11-20T'])(
    'a day without a time (%s) is no moment of awareness',
    (day) => {
      expect(fromLocal(day)._tag).toBe('Left')
      const command = establishAwareness('2026-11-20T09:00:00.000Z')
      const withDay = { ...command, data: { ...command.data, awareAt: day } }
      expect([command, withDay].map(domain.IncidentCommand.is)).toEqual([true, false])
    },
  )

  test.each([
    { _tag: 'unknown' },
    { _tag: 'exact', n: 0 },
    { _tag: 'about', n: 200 },
    { _tag: 'between', min: 100, max: 300 },
    { _tag: 'cannot-be-determined' },
  ] as const)('a number that is %j comes back as it was stored', (quantity) => {
    const stored: unknown = JSON.parse(JSON.stringify(Quantity.encode(quantity)))
    expect(Quantity.decode(stored)).toEqual({ _tag: 'Right', right: quantity })
  })

  test('the duty reads the same wherever it is asked', () => {
    for (const facts of [
      {},
      { confidentiality: 'disclosed' },
      { confidentiality: 'not-affected', integrity: 'not-affected', availability: 'not-affected' },
    ] as const) {
      const { state } = given(reported(), established(facts))
      if (state === undefined) throw new Error('no incident')
      const assessment = assessmentOf(state, avg)
      const { authority, subjects } = summaryOf(assessment)
      expect([authority, subjects]).toEqual([
        dutyState(assessment, 'authority'),
        dutyState(assessment, 'subjects'),
      ])
      expect(domain.entryOf(state, avg).assessment).toEqual(assessment)
    }
  })

  test.each([avg, omnibus])(
    'each duty stands on the article that it comes from ($id)',
    (edition) => {
      const { obligations } = domain.assess({ facts: {} }, edition)
      const article = (duty: string): string | undefined =>
        obligations.find((o) => o.duty === duty)?.basis.article
      expect(article('authority')).toMatch(/33/)
      expect([article('subjects'), article('controller')]).toEqual(['34(1)', '33(2)'])
    },
  )

  test('what is stored is a key and never a label, so that a label can be renamed', () => {
    const keys = Object.values(domain).flatMap((exported) => {
      const found: unknown =
        typeof exported === 'object' && exported !== null ? Reflect.get(exported, 'keys') : []
      return Array.isArray(found) ? found.map(String) : []
    })
    expect(keys.length).toBeGreaterThan(200)
    expect(keys.filter((key) => !/^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/.test(key))).toEqual([])
  })
})

describe('the list of defects', () => {
  const page = readFileSync(new URL('../../../../docs/law/defects.md', import.meta.url), 'utf8')
  const cells = [...page.matchAll(/`(packages\/[^`]+)`: “([^”]+)”/g)]

  test('names many tests', () => {
    expect(cells.length).toBeGreaterThan(14)
  })

  test.each(cells.map(([, file = '', name = '']) => [file, name]))('%s: %s', (file, name) => {
    const source = readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8')
    expect(source).toContain(name)
  })
})
