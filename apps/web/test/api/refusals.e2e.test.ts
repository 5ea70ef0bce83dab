import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { itemId, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { at, clientOn } from '../support/client.ts'
import { typesOnDisk } from '../support/events-of.ts'
import type { App } from '../support/running-app.ts'
import { NOON, runningApp } from '../support/running-app.ts'
import { withLindeveld } from '../support/set-up.ts'

const report = {
  said: { by: 'employee', learntAt: { _tag: 'unknown' } },
  channel: 'portal',
  reportedAt: NOON,
  riskOfLossOrUnlawfulProcessing: 'unknown',
  firstNoticed: { _tag: 'unknown' },
  facts: { whatHappened: text('Een usb-stick is kwijt.') },
}

const json = { 'content-type': 'application/json' }

const nothingStored = (app: App): void => {
  expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual([])
}

const prepared = async () => {
  const app = await runningApp()
  const organisation = await withLindeveld(app)
  const path = `/organisations/${organisation}/incidents`
  return { app, path, client: clientOn(app.url), url: `${app.url}/api/v1${path}` }
}

const withKey = { ...json, 'idempotency-key': randomUUID() }

// fetch writes its own Host header, so this request is made by hand.
const asHost = (url: string, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })

describe('the JSON API refuses with a problem (RFC 9457) and stores nothing', () => {
  test('an unknown field, with its path', async () => {
    const { app, client, path } = await prepared()
    const facts = { ...report.facts, colour: 'blue' }
    const { status, headers, body } = await client.post(path, { ...report, facts })
    expect(status).toBe(400)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body).toMatchObject({
      status: 400,
      _tag: 'BadInput',
      type: '/api/v1/problems/bad-input',
    })
    expect(JSON.stringify(at(body, 'issues'))).toContain('facts.colour')
    nothingStored(app)
  })

  test('a wrong type', async () => {
    const { app, client, path } = await prepared()
    const facts = { people: { _tag: 'exact', n: 'veel' } }
    expect(await client.post(path, { ...report, facts })).toMatchObject({ status: 400 })
    nothingStored(app)
  })

  test('text that claims to be sealed already', async () => {
    const { app, client, path } = await prepared()
    const sealed = {
      _tag: 'Sealed',
      keyId: 'a',
      nonce: 'b',
      ciphertext: 'c',
      keyCommitment: 'd',
    }
    const { status } = await client.post(path, { ...report, facts: { whatHappened: sealed } })
    expect(status).toBe(400)
    nothingStored(app)
  })

  test('broken UTF-8, broken JSON and a lone surrogate', async () => {
    const { app, url } = await prepared()
    const whole = JSON.stringify(report)
    const cut = whole.indexOf('usb-stick')
    const broken = Buffer.concat([
      Buffer.from(whole.slice(0, cut)),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(whole.slice(cut)),
    ])
    const bodies = [broken, whole.slice(0, -1), whole.replace('usb', '\\ud800')]
    for (const body of bodies) {
      const { status } = await fetch(url, { method: 'POST', headers: withKey, body })
      expect(status).toBe(400)
    }
    nothingStored(app)
  })

  test('a body of 10 MB, and goes on working', async () => {
    const { app, url, client, path } = await prepared()
    const body = JSON.stringify({ ...report, padding: 'x'.repeat(10_000_000) })
    const { status, headers } = await fetch(url, { method: 'POST', headers: withKey, body })
    expect(status).toBe(413)
    expect(headers.get('content-type')).toBe('application/problem+json')
    nothingStored(app)
    expect(await client.post(path, report)).toMatchObject({ status: 201 })
  })

  test('another type of body, and a packed one', async () => {
    const { app, url } = await prepared()
    const text = { ...withKey, 'content-type': 'text/plain' }
    const packed = { ...withKey, 'content-encoding': 'gzip' }
    for (const headers of [text, packed]) {
      const init = { method: 'POST', headers, body: JSON.stringify(report) }
      expect((await fetch(url, init)).status).toBe(415)
    }
    nothingStored(app)
  })

  test('a command without Idempotency-Key', async () => {
    const { app, url } = await prepared()
    const init = { method: 'POST', headers: json, body: JSON.stringify(report) }
    const response = await fetch(url, init)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ _tag: 'IdempotencyKeyMissing' })
    nothingStored(app)
  })

  test.each(['cross-site', 'same-site'])('a request that a %s page made', async (site) => {
    const { app, url } = await prepared()
    const headers = { ...withKey, 'sec-fetch-site': site }
    const init = { method: 'POST', headers, body: JSON.stringify(report) }
    expect((await fetch(url, init)).status).toBe(403)
    expect((await fetch(url, { headers: { 'sec-fetch-site': site } })).status).toBe(403)
    nothingStored(app)
  })

  test('a request of an old browser whose Origin is not ours', async () => {
    const { app, url } = await prepared()
    const headers = { ...withKey, origin: 'https://elders.example' }
    const init = { method: 'POST', headers, body: JSON.stringify(report) }
    expect((await fetch(url, init)).status).toBe(403)
    nothingStored(app)
  })

  test('a name that was pointed at this machine (DNS rebinding)', async () => {
    const { url } = await prepared()
    expect(await asHost(url, 'elders.example')).toBe(421)
    expect(await asHost(url, '127.0.0.1.elders.example')).toBe(421)
    expect(await asHost(url, 'localhost')).toBe(200)
  })

  test('an incident, an organisation, a command and an address that are not there', async () => {
    const { client, path } = await prepared()
    const nowhere = `${path}/${itemId(77)}`
    expect(await client.get(nowhere)).toMatchObject({ status: 404, body: { _tag: 'NotFound' } })
    const asked = await client.post(`${nowhere}/commands/close-incident`, {
      conclusion: text('Klaar.'),
    })
    expect(asked).toMatchObject({ status: 404, body: { _tag: 'NotFound' } })
    const other = `/organisations/${itemId(78)}`
    expect(await client.get(other)).toMatchObject({ status: 404, body: { _tag: 'NotFound' } })
    const unknown = await client.post(`${nowhere}/commands/fix-everything`, {})
    expect(unknown).toMatchObject({ status: 404, body: { _tag: 'NoSuchAddress' } })
    expect(await client.get('/nergens')).toMatchObject({ status: 404 })
    expect(await client.get('/organisations/%E0%A4%A')).toMatchObject({ status: 400 })
  })

  test('a method that an address lacks', async () => {
    const { url } = await prepared()
    const response = await fetch(url, { method: 'DELETE' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
  })

  test('what a rule refuses, by the name of the rule and in the language that is asked for', async () => {
    const { app, client, path, url } = await prepared()
    const { body } = await client.post(path, report)
    const commands = `${path}/${String(at(body, 'incident'))}/commands`
    const closing = { conclusion: text('Er is niets meer te doen.') }
    const refused = await client.post(`${commands}/close-incident`, closing)
    expect(refused).toMatchObject({ status: 422, body: { rule: 'CannotCloseYet' } })
    const english = await fetch(`${url}/${String(at(body, 'incident'))}/commands/close-incident`, {
      method: 'POST',
      headers: { ...json, 'idempotency-key': randomUUID(), 'accept-language': 'en' },
      body: JSON.stringify(closing),
    })
    expect(english.headers.get('content-language')).toBe('en')
    expect(await english.json()).toMatchObject({ title: 'A rule refuses this' })
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })
})

describe('a command that is sent twice (design: what is stored)', () => {
  test('is recorded once and answered with the first result', async () => {
    const { app, client, path } = await prepared()
    const key = randomUUID()
    const first = await client.post(path, report, key)
    const second = await client.post(path, report, key)
    expect(first.status).toBe(201)
    expect(second.status).toBe(200)
    expect(second.body).toEqual({ ...Object(first.body), repeated: true })
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })

  test('with other content is an error', async () => {
    const { app, client, path } = await prepared()
    const key = randomUUID()
    await client.post(path, report, key)
    const other = await client.post(path, { ...report, channel: 'email' }, key)
    expect(other).toMatchObject({ status: 409, body: { _tag: 'CommandIdReused' } })
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })
})

describe('the lists of the API', () => {
  test('never show where sealed text lies, and no position', async () => {
    const { client, path } = await prepared()
    await client.post(path, report)
    for (const list of [path, '/due']) {
      const { body } = await client.get(list)
      expect(at(body, 'items', 0, 'title', 'value')).toBe('Een usb-stick is kwijt.')
      expect(JSON.stringify(body)).not.toMatch(/ciphertext|position|eventId/)
    }
  })

  test('refuse a page size that is no number', async () => {
    const { client, path } = await prepared()
    const { status, body } = await client.get(`${path}?limit=veel`)
    expect(status).toBe(400)
    expect(at(body, 'issues', 0, 'path')).toBe('query.limit')
  })
})
