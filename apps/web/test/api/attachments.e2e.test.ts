import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { at, clientOn } from '../support/client.ts'
import { typesOnDisk } from '../support/events-of.ts'
import type { Part } from '../support/multipart.ts'
import { MULTIPART, multipart } from '../support/multipart.ts'
import { NOON, runningApp } from '../support/running-app.ts'
import { EXE, PDF } from '../support/sample-files.ts'
import { withLindeveld } from '../support/set-up.ts'

const report = {
  said: { by: 'employee', learntAt: { _tag: 'unknown' } },
  channel: 'portal',
  reportedAt: NOON,
  riskOfLossOrUnlawfulProcessing: 'unknown',
  firstNoticed: { _tag: 'unknown' },
  facts: { whatHappened: text('Een usb-stick is kwijt.') },
}
const said = { by: 'recipient', learntAt: { _tag: 'unknown' } }

const data = (value: unknown = { said }): Part => ({ name: 'data', body: JSON.stringify(value) })
const pdf: Part = { name: 'file', fileName: 'brief.pdf', type: 'application/pdf', body: PDF }

const prepared = async () => {
  const app = await runningApp((deps) => ({ ...deps, attachmentLimit: 100_000 }))
  const organisation = await withLindeveld(app)
  const client = clientOn(app.url)
  const { body } = await client.post(`/organisations/${organisation}/incidents`, report)
  const path = `/organisations/${organisation}/incidents/${String(at(body, 'incident'))}`
  const url = `${app.url}/api/v1${path}/attachments`
  const post = async (
    parts: ReadonlyArray<Part>,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': MULTIPART, 'idempotency-key': randomUUID(), ...headers },
      body: Uint8Array.from(multipart(parts)),
    })
    const answer: unknown = await response.json()
    return { status: response.status, headers: response.headers, body: answer }
  }
  return { app, client, path, url, post }
}

describe('a file through the API', () => {
  test('joins the dossier, and comes back as it was', async () => {
    const { app, client, path, post } = await prepared()
    const added = await post([data({ said, what: text('Verklaring') }), pdf])
    expect(added.status).toBe(201)
    const attachment = String(at(added.body, 'attachment'))
    expect(added.headers.get('location')).toBe(`/api/v1${path}/attachments/${attachment}`)
    expect(added.body).toMatchObject({ events: [{ type: 'EvidenceAttached' }], repeated: false })

    const { body } = await client.get(path)
    expect(at(body, 'entry', 'attachments', 0, 'data')).toMatchObject({
      attachment,
      name: { value: 'brief.pdf' },
      what: { value: 'Verklaring' },
      file: { mediaType: 'application/pdf', size: PDF.length },
    })
    const given = await fetch(new URL(added.headers.get('location') ?? '', app.url))
    expect(Buffer.from(await given.arrayBuffer())).toEqual(PDF)
    expect(Object.fromEntries(given.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename=brief.pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(typesOnDisk(app.dataDir, 'access-%').at(-1)).toBe('AttachmentRead')
  })

  test('sent again with the same key is answered with the first result', async () => {
    const { app, post } = await prepared()
    const key = { 'idempotency-key': randomUUID() }
    const first = await post([data(), pdf], key)
    const again = await post([data(), pdf], key)
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toEqual({ ...Object(first.body), repeated: true })
    const other = await post([data(), { ...pdf, body: Buffer.concat([PDF, PDF]) }], key)
    expect([other.status, at(other.body, '_tag')]).toEqual([409, 'CommandIdReused'])
    expect(readdirSync(join(app.dataDir, 'blobs'))).toHaveLength(1)
  })

  test.each<readonly [string, number, string, ReadonlyArray<Part>]>([
    ['a program', 415, 'FileKindDiffers', [data(), { ...pdf, body: EXE }]],
    ['another kind', 415, 'FileKindNotTaken', [data(), { ...pdf, fileName: 'a.exe' }]],
    ['another type', 415, 'FileKindDiffers', [data(), { ...pdf, type: 'image/png' }]],
    ['nothing', 400, 'FileEmpty', [data(), { ...pdf, body: '' }]],
    ['no name', 400, 'FileNameUnusable', [data(), { ...pdf, fileName: '..' }]],
    ['too much', 413, 'FileTooLarge', [data(), { ...pdf, body: Buffer.alloc(100_001, 'a') }]],
    ['no file', 422, 'FileMissing', [data()]],
  ])('is refused with a problem (RFC 9457): %s', async (_what, status, rule, parts) => {
    const { app, post } = await prepared()
    const answer = await post(parts)
    expect(answer).toMatchObject({ status, body: { status, rule } })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })

  test.each<
    readonly [string, number, string, ReadonlyArray<Part>, Readonly<Record<string, string>>]
  >([
    ['without a key', 400, 'IdempotencyKeyMissing', [data(), pdf], { 'idempotency-key': '' }],
    ['as something else', 415, 'RequestRefused', [data(), pdf], { 'content-type': 'text/plain' }],
    ['with broken JSON', 400, 'RequestRefused', [{ name: 'data', body: '{' }, pdf], {}],
    ['without JSON', 400, 'RequestRefused', [pdf], {}],
    ['with a field too many', 400, 'BadInput', [data({ said, more: 1 }), pdf], {}],
    ['with a name of its own', 400, 'BadInput', [data({ said, name: text('a') }), pdf], {}],
    [
      'of evidence that is not there',
      422,
      'Refused',
      [data({ said, evidence: randomUUID() }), pdf],
      {},
    ],
    [
      'from a page of somebody else',
      403,
      'RequestRefused',
      [data(), pdf],
      { origin: 'http://x.nl' },
    ],
  ])('is refused when it is sent %s', async (_what, status, tag, parts, headers) => {
    const { app, post } = await prepared()
    expect(await post(parts, headers)).toMatchObject({ status, body: { _tag: tag } })
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })

  test('that is not there is a problem as well', async () => {
    const { client, path } = await prepared()
    const none = await client.get(`${path}/attachments/${randomUUID()}`)
    expect(none).toMatchObject({ status: 404, body: { _tag: 'NotFound' } })
    const malformed = await client.get(`${path}/attachments/x`)
    expect(malformed).toMatchObject({ status: 400, body: { _tag: 'BadInput' } })
  })

  test('cannot be made up: JSON that names a blob is no command of the API', async () => {
    const { client, path } = await prepared()
    const answer = await client.post(`${path}/commands/attach-evidence`, { said })
    expect(answer).toMatchObject({ status: 404, body: { _tag: 'NoSuchAddress' } })
  })

  test('stands in the description of the API', async () => {
    const { client } = await prepared()
    const { body } = await client.get('/openapi.json')
    const address = '/organisations/{organisation}/incidents/{incident}/attachments'
    const schema = at(
      body,
      ...['paths', address, 'post', 'requestBody', 'content', 'multipart/form-data', 'schema'],
    )
    expect(at(schema, 'properties', 'data', 'required')).toEqual(['said'])
    expect(at(body, 'paths', `${address}/{attachment}`, 'get')).toBeDefined()
  })
})
