import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportIncident, visible } from '@meldplicht/application'
import { exactly } from '@meldplicht/domain'
import { text } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { composePorts } from '../../src/composition.ts'
import type { Browser, Visited } from '../support/browser.ts'
import { browserOn, preset } from '../support/browser.ts'
import { typesOnDisk } from '../support/events-of.ts'
import { MULTIPART, multipart } from '../support/multipart.ts'
import type { App } from '../support/running-app.ts'
import { NOON, runningApp } from '../support/running-app.ts'
import { EXE, HTML, PDF } from '../support/sample-files.ts'
import { withLindeveld } from '../support/set-up.ts'

interface Dossier {
  readonly app: App
  readonly browser: Browser
  readonly address: string
}

const dossier = async (attachmentLimit = 25 * 1024 * 1024): Promise<Dossier> => {
  const app = await runningApp((deps) => ({ ...deps, attachmentLimit }))
  const organisation = await withLindeveld(app)
  const { actor, ids } = composePorts()
  const report = {
    said: { by: 'employee', learntAt: exactly(NOON) },
    channel: 'portal',
    reportedAt: NOON,
    riskOfLossOrUnlawfulProcessing: 'unknown',
    firstNoticed: { _tag: 'unknown' },
    facts: { whatHappened: text('Een usb-stick is kwijt.') },
  }
  const { signal } = new AbortController()
  const call = { actor, organisation, commandId: ids.commandId(), signal }
  const done = await visible(reportIncident(report, call))(app.deps)()
  if (E.isLeft(done)) throw new Error(JSON.stringify(done.left))
  const address = `/organisaties/${organisation}/incidenten/${done.right.incident}`
  return { app, browser: browserOn(app.url), address }
}

interface Chosen {
  readonly name: string
  readonly bytes: Uint8Array | string
  readonly type?: string
}

/** Sends the form as a browser does: what stands in it, what is filled in, and the file. */
const send = async (
  { app, browser }: Dossier,
  page: Visited,
  chosen: Chosen | undefined,
  filled: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string; readonly url: string }> => {
  const fields = new Map([...preset(page)].filter(([name]) => name !== 'file'))
  for (const [name, value] of Object.entries(filled)) fields.set(name, value)
  // A browser that has no file to send sends one without a name.
  const { name = '', bytes = '', type = 'application/octet-stream' } = chosen ?? {}
  const body = Uint8Array.from(
    multipart([
      ...[...fields].map(([field, value]) => ({ name: field, body: value })),
      { name: 'file', fileName: name, type, body: bytes },
    ]),
  )
  const headers = {
    'sec-fetch-site': 'same-origin',
    origin: app.url,
    'content-type': MULTIPART,
  }
  const action = page.root.querySelector('form[method=post]')?.getAttribute('action') ?? page.path
  const response = await browser.raw(action, { method: 'POST', headers, body })
  return { status: response.status, text: await response.text(), url: response.url }
}

const formOf = ({ browser, address }: Dossier): Promise<Visited> =>
  browser.get(`${address}/bijlage`)
const pdf: Chosen = { name: 'verklaring Zoë.pdf', bytes: PDF, type: 'application/pdf' }
const types = ({ app }: Dossier): ReadonlyArray<string> => typesOnDisk(app.dataDir, 'incident-%')
const blobs = ({ app }: Dossier): string => join(app.dataDir, 'blobs')
const kept = (one: Dossier): ReadonlyArray<string> => {
  try {
    return readdirSync(blobs(one))
  } catch {
    return []
  }
}

const nothingKept = (one: Dossier): void => {
  expect(types(one)).toEqual(['IncidentReported'])
  expect(kept(one)).toEqual([])
}

describe('a file on the page of an incident', () => {
  test('joins through a form without a script, and stands in the list', async () => {
    const made = await dossier()
    const form = await formOf(made)
    expect(form.root.querySelector('form[method=post]')?.getAttribute('enctype')).toBe(
      'multipart/form-data',
    )
    expect(form.root.querySelector('input[type=file]')?.getAttribute('accept')).toContain('.pdf')
    expect(form.text).toContain('25\u00a0MB')
    const done = await send(made, form, pdf, { what: 'Getekend', saidName: 'K. Brouwer' })
    expect([done.status, new URL(done.url).pathname]).toEqual([200, made.address])
    expect(done.text).toContain('verklaring Zoë.pdf')
    expect(done.text).toContain('Getekend')
    expect(done.text).toContain('K. Brouwer')
    expect(done.text).toContain('bijlage toegevoegd')
    expect(types(made)).toEqual(['IncidentReported', 'EvidenceAttached'])
  })

  test('comes back as it was: to save, never to be shown or run, and never cached', async () => {
    const made = await dossier()
    await send(made, await formOf(made), pdf)
    const page = await made.browser.get(made.address)
    const href = page.root.querySelector('#bijlagen table a')?.getAttribute('href') ?? ''
    const response = await made.browser.raw(href, { method: 'GET' })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="verklaring Zo?.pdf"; filename*=UTF-8''verklaring%20Zo%C3%AB.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    })
    expect(typesOnDisk(made.app.dataDir, 'access-%').at(-1)).toBe('AttachmentRead')
    const readers = await made.browser.get(made.address)
    expect(readers.root.querySelector('#gelezen')?.text).toContain('bijlage verklaring Zoë.pdf')
  })

  test('sent twice with the same form joins once', async () => {
    const made = await dossier()
    const form = await formOf(made)
    await send(made, form, pdf)
    expect((await send(made, form, pdf)).status).toBe(200)
    expect(types(made)).toEqual(['IncidentReported', 'EvidenceAttached'])
    expect(kept(made)).toHaveLength(1)
  })

  test('can show evidence that was secured, and offers only what is there', async () => {
    const made = await dossier()
    expect((await formOf(made)).root.querySelector('select[name=evidence]')).toBeNull()
    await made.browser.send(await made.browser.get(`${made.address}/bewijs`), {
      what: 'De mail zelf',
      where: 'De kluis',
      securedBy: 'R. Hoekman',
    })
    const form = await formOf(made)
    const [, option] = form.root.querySelectorAll('select[name=evidence] option')
    expect(option?.text).toBe('De mail zelf')
    const evidence = option?.getAttribute('value') ?? ''
    expect((await send(made, form, pdf, { evidence })).status).toBe(200)
    expect(types(made).at(-1)).toBe('EvidenceAttached')
  })
})

describe('a file is refused at its field, and nothing of it is kept', () => {
  test.each<readonly [string, Chosen | undefined, string]>([
    ['when nobody chose one', undefined, 'Kies een bestand.'],
    ['when it is a program', { name: 'foto.png', bytes: EXE }, 'de inhoud is dat niet'],
    ['when it is a page', { name: 'notitie.txt', bytes: HTML }, 'de inhoud is dat niet'],
    [
      'when it is of another kind',
      { name: 'pagina.html', bytes: HTML },
      'Dit soort bestand kan niet',
    ],
    [
      'when its sender calls it something else',
      { ...pdf, type: 'image/png' },
      'zegt een pdf-bestand te zijn',
    ],
    ['when it is empty', { name: 'leeg.txt', bytes: '' }, 'Dit bestand is leeg'],
    [
      'when it is too large',
      { name: 'groot.txt', bytes: 'a'.repeat(1024 * 1024 + 1) },
      'Dit bestand is te groot: 1 MB mag',
    ],
  ])('%s', async (_what, chosen, sentence) => {
    const made = await dossier(1024 * 1024)
    const done = await send(made, await formOf(made), chosen, { what: 'Wat ik al typte' })
    expect(done.status).toBe(422)
    expect(done.text).toContain(sentence)
    expect(done.text).toContain('href="#v-file"')
    expect(done.text).toContain('Wat ik al typte')
    expect(done.text).toContain('Kies het bestand opnieuw')
    nothingKept(made)
  })

  test('when the form is not ours: its token is checked in a multipart form as well', async () => {
    const made = await dossier()
    const form = await formOf(made)
    const forged = await send(made, form, pdf, { _csrf: 'verzonnen' })
    expect(forged.status).toBe(403)
    const body = new FormData()
    body.set('file', new File([Uint8Array.from(PDF)], 'a.pdf'))
    const bare = await made.browser.raw(form.path, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body,
    })
    expect(bare.status).toBe(403)
    const foreign = await made.browser.raw(form.path, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      body,
    })
    expect(foreign.status).toBe(403)
    nothingKept(made)
  })

  test('when it does not come as a form with a file, or not to its end', async () => {
    const made = await dossier()
    const form = await formOf(made)
    const post = async (type: string, body: string): Promise<number> =>
      (
        await made.browser.raw(form.path, {
          method: 'POST',
          headers: { 'sec-fetch-site': 'same-origin', 'content-type': type },
          body,
        })
      ).status
    expect(await post('application/x-www-form-urlencoded', preset(form).toString())).toBe(415)
    expect(await post('multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form')).toBe(
      400,
    )
    nothingKept(made)
  })
})

describe('a file that is not there as it was', () => {
  test.each([
    ['flipped', 'beschadigd of veranderd'],
    ['deleted', 'ontbreekt'],
  ])('is reported and not given out: %s', async (how, sentence) => {
    const made = await dossier()
    await send(made, await formOf(made), pdf)
    const page = await made.browser.get(made.address)
    const href = page.root.querySelector('#bijlagen table a')?.getAttribute('href') ?? ''
    const [name = ''] = kept(made)
    const path = join(blobs(made), name)
    if (how === 'deleted') rmSync(path)
    else
      writeFileSync(
        path,
        readFileSync(path).map((byte, i) => (i === 9 ? byte ^ 1 : byte)),
      )
    const response = await made.browser.get(href)
    expect(response.status).toBe(500)
    expect(response.headers.get('content-disposition')).toBeNull()
    expect(response.text).toContain(sentence)
    expect(typesOnDisk(made.app.dataDir, 'access-%')).not.toContain('AttachmentRead')
  })

  test('and an address of no file is no page', async () => {
    const made = await dossier()
    expect((await made.browser.get(`${made.address}/bijlagen/x`)).status).toBe(404)
    const none = `${made.address}/bijlagen/00000000-0000-4000-8000-000000000001`
    expect((await made.browser.get(none)).status).toBe(404)
  })
})
