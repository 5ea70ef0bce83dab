import { editionInForce } from '@meldplicht/domain'
import { canonicalBytes, decodeEnvelope, isCanonical } from '@meldplicht/event-store'
import { openTexts, personnelFile, stories } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { grantRole, reportIncident } from '../src/index.ts'
import { report, SENTENCE, somebody } from './support/inputs.ts'
import { playStory } from './support/play-story.ts'
import { call, logOf, NOW, newOrganisationId, setUp, world } from './support/world.ts'

describe('an envelope', () => {
  test('says who typed it, when it was recorded, and which command led to it', async () => {
    const { run, store } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const to = call(organisation, { actor: { kind: 'loopback', person: somebody.id } })
    const { incident, stream, events } = await run(reportIncident(report(), to))
    const settings = (await logOf(store)).filter((one) => one.stream.startsWith('organisation-'))
    expect((await logOf(store)).at(-1)).toEqual({
      envelope: 1,
      stream: `incident-${organisation}.${incident}`,
      revision: 0n,
      eventId: events[0]?.id,
      type: 'IncidentReported',
      version: 1,
      organisation,
      recordedAt: NOW,
      actorId: somebody.id,
      commandId: to.commandId,
      commandIndex: 0,
      commandCount: 1,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      correlationId: to.commandId,
      causationId: to.commandId,
      organisationRevision: settings.at(-1)?.revision,
      data: expect.objectContaining({ channel: 'portal' }),
    })
    expect(stream).toBe(`incident-${organisation}.${incident}`)
  })

  test('of a decision holds the revision of the settings that it relied on', async () => {
    const { run, store } = await world()
    const organisation = newOrganisationId()
    await setUp({ run }, organisation)
    const first = await run(reportIncident(report(), call(organisation)))
    const role = { person: somebody, role: 'auditor', side: 'fg-office' }
    const granted = await run(grantRole(role, call(organisation)))
    const second = await run(reportIncident(report(), call(organisation)))
    const log = await logOf(store)
    const relied = (stream: string): unknown =>
      log.find((one) => one.stream === stream)?.organisationRevision
    expect(relied(first.stream)).toBe(granted.revision - 1n)
    expect(relied(second.stream)).toBe(granted.revision)
    expect(log.find((one) => one.stream === granted.stream)?.organisationRevision).toBeUndefined()
  })

  test('names the law edition exactly where the event rests on one', async () => {
    const made = await world()
    const organisation = newOrganisationId()
    await setUp(made, organisation)
    await playStory(made, personnelFile, organisation)
    const incidents = (await logOf(made.store)).filter((one) => one.stream.startsWith('incident-'))
    const resting = [
      'FgAdvised',
      'AuthorityNotificationDecided',
      'SubjectNotificationDecided',
      'AuthorityNotified',
    ]
    const named = incidents.filter(({ edition }) => edition !== undefined)
    expect([...new Set(named.map(({ type }) => type))].toSorted()).toEqual(resting.toSorted())
    for (const { edition, recordedAt } of named) expect(edition).toBe(editionInForce(recordedAt).id)
    for (const { type, edition } of incidents)
      if (resting.includes(type)) expect(edition).toBeDefined()
  })

  test('is stored canonical, and holds no readable personal text', async () => {
    const made = await world()
    const organisation = newOrganisationId()
    await setUp(made, organisation)
    for (const story of stories) await playStory(made, story, organisation)
    made.clock.set(NOW)
    await made.run(reportIncident(report(), call(organisation)))
    for (const envelope of await logOf(made.store)) {
      const bytes = canonicalBytes(envelope)
      expect(isCanonical(bytes)).toBe(true)
      expect(decodeEnvelope(bytes)).toEqual({ _tag: 'Right', right: envelope })
      expect(openTexts(envelope.data)).toEqual([])
      expect(new TextDecoder().decode(bytes)).not.toContain(SENTENCE)
    }
  })
})
