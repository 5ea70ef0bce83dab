import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Instant } from '@meldplicht/domain'
import { must } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { browserOn, preset } from '../support/browser.ts'
import { typesOnDisk } from '../support/events-of.ts'
import { runningApp } from '../support/running-app.ts'
import { withLindeveld } from '../support/set-up.ts'

const prepared = async () => {
  const app = await runningApp()
  const organisation = await withLindeveld(app)
  return { app, browser: browserOn(app.url), path: `/organisaties/${organisation}/melden` }
}

const said = { whatHappened: 'Een usb-stick met een Excel is kwijt.', name: 'Yusuf Demir' }

describe('the report form (P-04)', () => {
  test('is one page; sent, it goes to the receipt with a code', async () => {
    const { app, browser, path } = await prepared()
    const form = await browser.get('/melden')
    expect(form.path).toBe(path)
    const receipt = await browser.send(form, {
      ...said,
      nature: ['lost'],
      occurred: 'yesterday',
      noticed: 'today',
      noticedTime: '9.30',
      data: ['contact', 'bsn'],
      people: ['temp-workers'],
      howMany: 'ongeveer 200',
    })
    expect(receipt.status).toBe(200)
    expect(receipt.path).toMatch(/^\/melding\/[0-9a-f-]{36}\/bon$/)
    expect(receipt.root.querySelector('h1')?.text).toBe('Uw melding is binnen')
    expect(receipt.root.querySelector('.mp-code code')?.text).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
    expect(receipt.text).toContain('ongeveer 200')
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })

  test('a double click and a reload record one report', async () => {
    const { app, browser, path } = await prepared()
    const form = await browser.get(path)
    const [first, second] = await Promise.all([browser.send(form, said), browser.send(form, said)])
    expect(second.path).toBe(first.path)
    app.at(app.deps.clock.now())
    expect((await browser.send(form, said)).path).toBe(first.path)
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })

  test('the same form with another text is refused, not merged', async () => {
    const { app, browser, path } = await prepared()
    const form = await browser.get(path)
    await browser.send(form, said)
    const other = await browser.send(form, { ...said, whatHappened: 'Iets heel anders.' })
    expect(other.status).toBe(409)
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })

  test('what is missing is said at its field, and everything that was typed stays', async () => {
    const { app, browser, path } = await prepared()
    const form = await browser.get(path)
    const again = await browser.send(form, {
      ...said,
      whatHappened: '',
      data: ['bsn', 'health'],
      howMany: 'best veel',
      consequences: 'Onrust <b>onder</b> "mensen".',
    })
    expect(again.status).toBe(422)
    expect(again.root.querySelector('title')?.text).toMatch(/^Fout: /)
    const links = again.root.querySelectorAll('.mp-foutlijst a')
    expect(links.map((one) => one.getAttribute('href'))).toEqual(['#v-whatHappened', '#v-howMany'])
    for (const one of links)
      expect(again.root.querySelector(one.getAttribute('href') ?? '')).not.toBeNull()
    const kept = preset(again)
    expect(kept.getAll('data')).toEqual(['bsn', 'health'])
    expect(kept.get('howMany')).toBe('best veel')
    expect(kept.get('consequences')).toBe('Onrust <b>onder</b> "mensen".')
    expect(kept.get('commandId')).toBe(preset(form).get('commandId'))
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual([])
    const done = await browser.send(again, { whatHappened: 'Toch iets.', howMany: '' })
    expect(done.path).toContain('/bon')
  })

  test('taken for a caller (P-07), it keeps the caller and gives the desk the way on', async () => {
    const { browser, path } = await prepared()
    const form = await browser.get(path.replace('melden', 'melding-opnemen'))
    const receipt = await browser.send(form, {
      whatHappened: 'Een mailing met alle adressen zichtbaar.',
      channel: 'phone',
      receivedDate: '23-11-2026',
      receivedTime: '11.40',
      name: 'Ans de Wit',
      source: 'data-subject',
    })
    expect(receipt.path).toMatch(/\/bon\?voor=piket$/)
    const onwards = receipt.root.querySelector('.mp-code a')?.getAttribute('href') ?? ''
    const incident = await browser.get(onwards)
    expect(incident.status).toBe(200)
    expect(incident.text).toContain('Ans de Wit')
    expect(incident.text).toContain('betrokkene')
    expect(incident.text).toContain('11.40')
  })

  test('a local time that occurs twice is asked about', async () => {
    const { app, browser, path } = await prepared()
    const form = await browser.get(path.replace('melden', 'melding-opnemen'))
    const filled = {
      whatHappened: 'Een laptop is gestolen.',
      receivedDate: '25-10-2026',
      receivedTime: '2.30',
    }
    const asked = await browser.send(form, filled)
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('Dit tijdstip komt twee keer voor. Kies de eerste of de tweede.')
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual([])
    const receipt = await browser.send(asked, { receivedOccurrence: 'second' })
    expect(receipt.text).toMatch(/2\.30\suur\s\(de\stweede\skeer\)/)
  })
})

describe('a form that was open when the server started anew', () => {
  test('is sent as if nothing happened', async () => {
    const { app, browser, path } = await prepared()
    const form = await browser.get(path)
    await app.restart()
    expect((await browser.send(form, said)).path).toContain('/bon')
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })

  test('and was sent before is recorded once, also when "now" is another moment', async () => {
    const { app, browser, path } = await prepared()
    const form = await browser.get(path)
    const first = await browser.send(form, said)
    await app.restart()
    expect((await browser.send(form, said)).path).toBe(first.path)
    await app.restart()
    app.at(must(Instant, '2026-11-23T11:05:00.000Z'))
    const again = await browser.send(form, said)
    expect(again.status).toBe(409)
    expect(again.text).toContain('Dit formulier is al eerder verstuurd')
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })

  test('with another secret is not recorded, but shown again with what was typed', async () => {
    const { app, browser, path } = await prepared()
    const form = await browser.get(path)
    await app.restart(() => rm(join(app.dataDir, 'form-tokens.key')))
    const typed = { ...said, data: ['bsn', 'health'], done: 'Gebeld met <b>NS</b>.' }
    const refused = await browser.send(form, typed)
    expect(refused.status).toBe(403)
    expect(refused.root.querySelector('.mp-foutlijst')?.text).toContain('Er is niets vastgelegd')
    expect(preset(refused).getAll('data')).toEqual(['bsn', 'health'])
    expect(preset(refused).get('done')).toBe('Gebeld met <b>NS</b>.')
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual([])
    expect((await browser.send(refused, {})).path).toContain('/bon')
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })

  test('is shown again too where it is a step of an incident', async () => {
    const { app, browser, path } = await prepared()
    await browser.send(await browser.get(path), said)
    const due = await browser.get('/nu')
    const incident = due.root.querySelector('.mp-zaak__titel a')?.getAttribute('href') ?? ''
    const form = await browser.get(`${incident}/bewijs`)
    await app.restart(() => rm(join(app.dataDir, 'form-tokens.key')))
    const refused = await browser.send(form, { what: 'De doos van de stick.' })
    expect(refused.status).toBe(403)
    expect(preset(refused).get('what')).toBe('De doos van de stick.')
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })
})

describe('a form that nobody of us sent', () => {
  const body = 'whatHappened=Nep&name=Nep'
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }

  test.each([
    ['without its token', { ...headers }],
    ['from another site', { ...headers, 'sec-fetch-site': 'cross-site' }],
    ['from another port of this machine', { ...headers, 'sec-fetch-site': 'same-site' }],
    ['with the Origin of another', { ...headers, origin: 'https://elders.example' }],
  ])('%s is refused: 403', async (_how, sent) => {
    const { app, browser, path } = await prepared()
    await browser.get(path)
    const response = await browser.raw(path, { method: 'POST', headers: sent, body })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('Er is niets vastgelegd')
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual([])
  })

  test('with the token of somebody else is refused: 403', async () => {
    const { app, browser, path } = await prepared()
    const other = await browserOn(app.url).get(path)
    const stolen = preset(other)
    stolen.set('whatHappened', 'Nep')
    stolen.set('name', 'Nep')
    await browser.get(path)
    const response = await browser.raw(path, { method: 'POST', body: stolen })
    expect(response.status).toBe(403)
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual([])
  })

  test('with broken UTF-8 is refused: 400; of 10 MB: 413; as a file: 415', async () => {
    const { app, browser, path } = await prepared()
    const form = preset(await browser.get(path)).toString()
    const send = async (text: string): Promise<number> =>
      (await browser.raw(path, { method: 'POST', headers, body: text })).status
    expect(await send(`${form}&done=%C3%28`)).toBe(400)
    expect(await send(`${form}&done=${'x'.repeat(10_000_000)}`)).toBe(413)
    const file = new FormData()
    file.set('whatHappened', 'Nep')
    expect((await browser.raw(path, { method: 'POST', body: file })).status).toBe(415)
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual([])
  })
})
