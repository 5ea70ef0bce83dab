import type { OrganisationCommand } from '@meldplicht/domain'
import { organisationSteps, setUpAt, stories } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { kebab } from '../../src/commands/use-cases.ts'
import type { Client } from '../support/client.ts'
import { at, clientOn } from '../support/client.ts'
import { typesOnDisk } from '../support/events-of.ts'
import type { App } from '../support/running-app.ts'
import { runningApp } from '../support/running-app.ts'

const setUp = async (app: App, client: Client): Promise<void> => {
  app.at(setUpAt)
  const [first] = organisationSteps
  const organisation = first?._tag === 'RegisterOrganisation' ? first.data.organisation : ''
  const send = async (command: OrganisationCommand): Promise<void> => {
    const path = `/organisations/${organisation}/commands/${kebab(command._tag)}`
    expect(await client.post(path, command.data)).toMatchObject({ status: 200 })
  }
  for (const command of organisationSteps) await send(command)
}

describe('the JSON API plays each story from report to register (P-04, P-08 to P-13)', () => {
  test.each(stories.map((story) => [story.key, story] as const))('%s', async (_key, story) => {
    const app = await runningApp()
    const client = clientOn(app.url)
    await setUp(app, client)
    const incidents = `/organisations/${story.organisation}/incidents`
    let incident = ''
    for (const step of story.steps) {
      app.at(step.at)
      const { _tag, data } = step.command
      if (_tag === 'ReportIncident') {
        const { incident: _incident, organisation: _organisation, ...report } = data
        const { status, body, headers } = await client.post(incidents, report)
        expect(status).toBe(201)
        incident = String(at(body, 'incident'))
        expect(headers.get('location')).toBe(`/api/v1${incidents}/${incident}`)
        expect(at(body, 'revision')).toBe('0')
      } else {
        const path = `${incidents}/${incident}/commands/${kebab(_tag)}`
        const { status, body } = await client.post(path, data)
        expect({ status, body, _tag }).toMatchObject({ status: 200 })
      }
    }

    const shown = await client.get(`${incidents}/${incident}`)
    expect(shown.status).toBe(200)
    const entry = at(shown.body, 'entry')
    expect(at(entry, 'status')).toBe(story.end.status)
    expect(at(entry, 'authorityDecision')).toBe(story.end.decision)
    expect(at(entry, 'classification', 'outcome')).toBe(story.end.classification)
    expect(at(entry, 'informings', 'length')).toBe(story.end.informings)

    const register = await client.get(incidents)
    expect(at(register.body, 'total')).toBe(1)
    expect(at(register.body, 'items', 0, 'status')).toBe('closed')
    expect(at(register.body, 'items', 0, 'filing') !== undefined).toBe(story.end.notified)

    const timeline = at(shown.body, 'timeline')
    const types = Array.isArray(timeline) ? timeline.map((item) => at(item, 'type')) : []
    expect(typesOnDisk(app.dataDir, `incident-${story.organisation}.${incident}`)).toEqual(types)
    expect(types.length).toBe(story.steps.length)
  })
})
