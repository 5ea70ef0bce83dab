import { Instant } from '@meldplicht/domain'
import fc from 'fast-check'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { formats } from '../../src/view/format.ts'
import { render } from '../../src/view/html.ts'
import { timelineSection } from '../../src/view/incident/timeline.ts'
import { blocks, place, WIDTH } from '../../src/view/incident/timeline-labels.ts'
import type { TimelineData } from '../../src/view/incident/timeline-scale.ts'
import { LEFT, RIGHT, scaleOf } from '../../src/view/incident/timeline-scale.ts'
import type { Clock72 } from '../../src/view/models/clock.ts'
import type { MomentKey, TimelineMoment } from '../../src/view/models/timeline.ts'
import { said } from './support.ts'

const HOUR = 3_600_000
const instant = (ms: number): Instant => {
  const iso = new Date(ms).toISOString()
  if (!Instant.is(iso)) throw new Error(iso)
  return iso
}

const KEYS: ReadonlyArray<MomentKey> = [
  'IncidentReported',
  'FirstAnalysisRecorded',
  'FgAdvised',
  'SubjectNotificationDecided',
]

/** Histories of every length, over both clock changes, from minutes to most of a year. */
const history: fc.Arbitrary<TimelineData> = fc
  .record({
    start: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-01') }),
    span: fc.constantFrom(HOUR, 30 * HOUR, 100 * HOUR, 2000 * HOUR, 7000 * HOUR),
    happened: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
    recorded: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        key: fc.constantFrom(...KEYS),
      }),
      { minLength: 1, maxLength: 25 },
    ),
    kind: fc.constantFrom('presumed', 'aware', 'none'),
    open: fc.boolean(),
  })
  .map(({ start, span, happened, recorded, kind, open }): TimelineData => {
    const clock: Clock72 | undefined =
      kind === 'none'
        ? undefined
        : {
            kind: kind === 'aware' ? 'aware' : 'presumed',
            start: instant(start),
            strict: instant(start + 72 * HOUR),
            outer: instant(start + 73 * HOUR),
          }
    const moments: ReadonlyArray<TimelineMoment> = [
      ...happened.map(
        (at): TimelineMoment => ({
          at: instant(start + at * span),
          lane: 'happened',
          key: 'occurred',
        }),
      ),
      ...recorded.map(
        ({ at, key }): TimelineMoment => ({
          at: instant(start + at * span),
          lane: 'recorded',
          key,
        }),
      ),
    ]
    return {
      number: '2026-0001',
      moments: moments.toSorted((a, b) => a.at.localeCompare(b.at)),
      clock,
      now: instant(start + span),
      open,
    }
  })

describe('the time line', () => {
  test('keeps every moment between its edges and in order', () => {
    fc.assert(
      fc.property(history, (data) => {
        const scale = scaleOf(data)
        const xs = data.moments.map((one) => scale.x(Date.parse(one.at)))
        expect(xs.every((x) => x >= LEFT && x <= RIGHT)).toBe(true)
        expect(xs).toEqual(xs.toSorted((a, b) => a - b))
      }),
    )
  })

  test('never lets two labels touch, and loses none of them', () => {
    fc.assert(
      fc.property(history, (data) => {
        const wanted = blocks(
          data.moments.filter((one) => one.lane === 'recorded'),
          scaleOf(data),
          nl,
          formats(nl, data.now),
        )
        const placed = place(wanted)
        expect(placed).toHaveLength(wanted.length)
        for (const [n, a] of placed.entries()) {
          expect(a.left >= 0 && a.right <= WIDTH).toBe(true)
          for (const b of placed.slice(n + 1)) {
            const beside = a.right < b.left || b.right < a.left
            const above = a.top + a.labels.length <= b.top || b.top + b.labels.length <= a.top
            expect(beside || above).toBe(true)
          }
        }
      }),
    )
  })

  test('lists every moment in words, whatever the drawing leaves out', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (data) => {
        const text = await render(timelineSection(data, nl, formats(nl, data.now)))
        const items = parse(text).querySelectorAll('.mp-momenten > li')
        expect(items).toHaveLength(data.moments.length + (data.clock === undefined ? 0 : 1))
        expect(items.every((one) => said(one) !== '')).toBe(true)
        expect(text).not.toContain('NaN')
      }),
      { numRuns: 50 },
    )
  })
})
