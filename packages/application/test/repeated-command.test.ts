import { Instant } from '@meldplicht/domain'
import { incidentStream, organisationStream } from '@meldplicht/event-store'
import { must, right, text, usbStick } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { grantRole, incidentIdOf, reportIncident, supplementReport, visible } from '../src/index.ts'
import { report, reported, somebody, supplement } from './support/inputs.ts'
import { send, sentOf } from './support/play-story.ts'
import { call, logOf, newOrganisationId, setUp, world } from './support/world.ts'

describe('a repeated command', () => {
  test('is answered with its first result, and nothing is recorded twice', async () => {
    const { run, store, deps } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const to = call(organisation)
    const first = await run(reportIncident(report(), to))
    const before = await logOf(store)
    const again = await run(reportIncident(report(), to))
    expect(first.repeated).toBe(false)
    expect(again).toEqual({ ...first, repeated: true })
    expect(await logOf(store)).toEqual(before)
    await right(visible(reportIncident(report(), to))(deps))
  })

  test('is recognised whatever came after it, and at another moment', async () => {
    const { run, store, clock } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const { sent } = sentOf(usbStick, organisation)
    const firsts = []
    for (const each of sent) firsts.push(await send({ run, clock }, each))
    const before = await logOf(store)
    clock.set('2026-11-23T09:00:00.000Z')
    for (const [i, each] of sent.entries())
      expect(await run(each.useCase)).toEqual({ ...firsts[i], repeated: true })
    expect(await logOf(store)).toEqual(before)
  })

  test('twenty times at once makes one event, and everybody gets the same answer', async () => {
    const { run, store } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const to = call(organisation)
    const before = await logOf(store)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => run(reportIncident(report(), to))),
    )
    const [one] = answers
    expect(
      answers.map(({ events, revision, incident }) => ({ events, revision, incident })),
    ).toEqual(
      answers.map(() => ({
        events: one?.events,
        revision: one?.revision,
        incident: one?.incident,
      })),
    )
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(await logOf(store)).toHaveLength(before.length + 1)
  })

  test('with other content is refused, and nothing is stored', async () => {
    const { run, refused, store } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const to = call(organisation)
    await run(reportIncident(report(), to))
    const before = await logOf(store)
    const other = { ...report(), channel: 'phone' }
    expect(await refused(reportIncident(other, to))).toEqual({ _tag: 'CommandIdReused' })
    expect(await logOf(store)).toEqual(before)
  })

  test('with other personal text is refused as well', async () => {
    const { run, refused } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const to = call(organisation)
    await run(reportIncident(report(), to))
    const other = { ...report(), facts: { whatHappened: text('Iets heel anders.') } }
    expect(await refused(reportIncident(other, to))).toEqual({ _tag: 'CommandIdReused' })
  })

  test('with other content at the same moment is refused: one is stored, the other is told', async () => {
    const { deps, run, store } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const to = call(organisation)
    const other = { ...report(), channel: 'phone' }
    const answers = await Promise.all(
      [report(), other, report(), other].map((input) => reportIncident(input, to)(deps)()),
    )
    const tags = answers.map((answer) =>
      answer._tag === 'Left' ? answer.left._tag : answer.right.stream,
    )
    const stream = incidentStream(organisation, incidentIdOf(to.commandId))
    expect(tags.toSorted()).toEqual(['CommandIdReused', 'CommandIdReused', stream, stream])
    const stored = (await logOf(store)).filter((envelope) => envelope.stream === stream)
    expect(stored).toHaveLength(1)
  })

  test('is another command on another incident: a command id counts within its stream', async () => {
    const { run } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const [one, two] = [await reported(run, organisation), await reported(run, organisation)]
    const to = call(organisation)
    const first = await run(supplementReport(one, supplement(), to))
    const second = await run(supplementReport(two, supplement(), to))
    expect(second.repeated).toBe(false)
    expect(second.events[0]?.id).not.toBe(first.events[0]?.id)
  })

  test('is recognised after other text of its stream was erased (A-05)', async () => {
    const { run, vault, deps } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const incident = await reported(run, organisation)
    const to = call(organisation)
    const first = await run(
      supplementReport(
        incident,
        { ...supplement(), facts: { people: { _tag: 'exact', n: 3 } } },
        to,
      ),
    )
    const stream = incidentStream(organisation, incident)
    const erasure = { at: must(Instant, '2026-11-23T09:00:00.000Z'), under: 'AVG 17(1)(b)' }
    await right(vault.destroy({ stream, about: 'text' }, erasure))
    const again = supplementReport(
      incident,
      { ...supplement(), facts: { people: { _tag: 'exact', n: 3 } } },
      to,
    )
    expect(await right(again(deps))).toEqual({ ...first, repeated: true })
  })

  test('of an organisation is recognised too', async () => {
    const { run, refused } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const to = call(organisation)
    const role = { person: somebody, role: 'auditor', side: 'fg-office' }
    const first = await run(grantRole(role, to))
    expect(await run(grantRole(role, to))).toEqual({ ...first, repeated: true })
    expect(await refused(grantRole({ ...role, side: 'controller' }, to))).toEqual({
      _tag: 'CommandIdReused',
    })
    expect(first.stream).toBe(organisationStream(organisation))
  })
})
