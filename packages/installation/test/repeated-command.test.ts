import { reportIncident, supplementReport } from '@meldplicht/application'
import { exactly } from '@meldplicht/domain'
import { at, reporter, right, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { call, install, NOW } from './support/installed.ts'
import { setUp } from './support/play-stories.ts'

const said = { by: 'employee', learntAt: exactly(at('2026-11-23T08:00:00.000Z')), person: reporter }
const report = {
  said,
  channel: 'portal',
  reportedAt: '2026-11-23T08:30:00.000Z',
  riskOfLossOrUnlawfulProcessing: 'unknown',
  firstNoticed: { _tag: 'unknown' },
  facts: { whatHappened: text('Loonlijst naar de verkeerde inlener.') },
}

describe('a repeated command on real files', () => {
  test('sent twenty times at once to two processes makes one event, with one answer', async () => {
    const one = await install()
    const organisation = await setUp(one)
    const two = await install(one.dataDir)
    for (const { clock } of [one, two]) clock.set(NOW)
    const to = call(organisation)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        right(reportIncident(report, to)(i % 2 === 0 ? one.deps : two.deps)),
      ),
    )
    expect(new Set(answers.map(({ events }) => JSON.stringify(events))).size).toBe(1)
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(new Set(answers.map(({ revision }) => revision))).toEqual(new Set([0n]))
  })

  test('is recognised after closing and opening, and refused with other content', async () => {
    const before = await install()
    const organisation = await setUp(before)
    before.clock.set(NOW)
    const { incident } = await right(reportIncident(report, call(organisation))(before.deps))
    const to = call(organisation)
    const input = { said, facts: { measuresTaken: text('De ontvanger is gebeld.') } }
    const first = await right(supplementReport(incident, input, to)(before.deps))
    await before.close()
    const { deps } = await install(before.dataDir)
    const again = await right(supplementReport(incident, input, to)(deps))
    expect(again).toEqual({ ...first, repeated: true })
    const other = { said, facts: { measuresTaken: text('De ontvanger is gemaild.') } }
    expect(await supplementReport(incident, other, to)(deps)()).toEqual({
      _tag: 'Left',
      left: { _tag: 'CommandIdReused' },
    })
  })
})
