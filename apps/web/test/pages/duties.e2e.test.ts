import { EntityTrait } from '@meldplicht/domain'
import { fg, at as instant, itemId, lindeveld, text } from '@meldplicht/testing'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { browserOn } from '../support/browser.ts'
import { at, clientOn } from '../support/client.ts'
import { openedOnDisk } from '../support/events-of.ts'
import type { App } from '../support/running-app.ts'
import { runningApp } from '../support/running-app.ts'
import { withLindeveld } from '../support/set-up.ts'

const said = (html: string, selector: string): string =>
  (parse(html).querySelector(selector)?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim()

const REPORTED = instant('2026-11-23T10:00:00.000Z')

const settle = async (app: App, ...held: ReadonlyArray<string>): Promise<void> => {
  const traits = EntityTrait.keys.map((trait) => ({
    trait,
    holds: held.includes(trait) ? 'yes' : 'no',
  }))
  const done = await clientOn(app.url).post(
    `/organisations/${lindeveld}/commands/record-legal-entity`,
    { entity: itemId(70), name: text('Lindeveld BV'), traits },
  )
  expect(done.status).toBe(200)
}

const report = async (app: App): Promise<string> => {
  const { body, status } = await clientOn(app.url).post(`/organisations/${lindeveld}/incidents`, {
    said: { by: 'employee', learntAt: { _tag: 'exact', at: REPORTED } },
    channel: 'portal',
    reportedAt: REPORTED,
    riskOfLossOrUnlawfulProcessing: 'yes',
    firstNoticed: { _tag: 'unknown' },
    facts: { whatHappened: text('Het planbord is onbereikbaar.'), personalDataInvolved: 'yes' },
  })
  expect(status).toBe(201)
  return String(at(body, 'incident'))
}

describe('the clocks of other laws, from the settings to the list', () => {
  test('an essential entity sees its own limit, judges, files, and is asked for the next step', async () => {
    const app = await runningApp()
    await withLindeveld(app)
    await settle(app, 'essential-or-important-entity')
    const incident = await report(app)
    const browser = browserOn(app.url)
    const path = `/organisaties/${lindeveld}/incidenten/${incident}`

    const page = await browser.get(path)
    expect(said(page.text, '#anders')).toContain('Cyberbeveiligingswet (NIS2)')
    expect(said(page.text, '#anders')).toContain('Nog te beoordelen')

    const judged = await browser.send(await browser.get(`${path}/andere-meldplichten-beoordelen`), {
      'significant-incident': 'yes',
      reasons: 'De planning ligt in alle vestigingen stil.',
    })
    expect([judged.path, judged.status]).toEqual([path, 200])
    expect(said(judged.text, '#anders')).toContain('Melden nodig')

    const list = await browser.get('/nu')
    const clock = said(list.text, '.mp-zaak__klok')
    expect(clock).toContain('Uiterlijk morgen 11.00 uur')
    expect(clock).toMatch(/Cyberbeveiligingswet \(NIS2\): vroegtijdige waarschuwing$/)
    const filed = await browser.send(await browser.get(`${path}/andere-melding`), {
      duty: 'nis2-cbw/early-warning',
      person: fg.id,
      filedDate: '23-11-2026',
      filedTime: '11.30',
      reference: 'NCSC-7',
    })
    expect([filed.path, filed.status]).toEqual([path, 200])
    const rows = parse(filed.text)
      .querySelectorAll('#anders tbody tr')
      .map((row) => row.textContent.replace(/[\s\u00a0]+/g, ' '))
    expect(rows[0]).toContain('Gemeld')
    expect(rows[1]).toContain('Melden nodig')

    const events = await openedOnDisk(app, `incident-%.${incident}`)
    expect(events.map(({ type }) => type)).toEqual([
      'IncidentReported',
      'LegalFactsEstablished',
      'LegalFactsEstablished',
      'OtherAuthorityNotified',
    ])
    expect(events.at(-1)?.data).toMatchObject({ limit: '2026-11-24T10:00:00.000Z' })
  })

  test('the list puts the limit of another law first where it comes before the 72 hours', async () => {
    const app = await runningApp()
    await withLindeveld(app)
    await settle(app, 'essential-or-important-entity')
    const incident = await report(app)
    const { body } = await clientOn(app.url).get(
      `/organisations/${lindeveld}/incidents/${incident}`,
    )
    const tasks = at(body, 'due', 'tasks')
    const kinds = Array.isArray(tasks) ? tasks.map((task) => at(task, 'kind')) : []
    const list = await browserOn(app.url).get('/nu')
    expect(said(list.text, '.mp-zaak__klok')).toContain('Als dit geldt: Cyberbeveiligingswet')
    expect(kinds.indexOf('judge-other-duties')).toBeLessThan(kinds.indexOf('decide-authority'))
    expect(at(body, 'entry', 'otherDuties', 'length')).toBeGreaterThan(10)
  })

  test('a bakery that said what it is not is not bothered, and its register says nothing of it', async () => {
    const app = await runningApp()
    await withLindeveld(app)
    await settle(app)
    const incident = await report(app)
    const browser = browserOn(app.url)
    const page = await browser.get(`/organisaties/${lindeveld}/incidenten/${incident}`)
    expect(said(page.text, '#anders')).toContain('volgt geen andere meldplicht')
    expect(parse(page.text).querySelectorAll('#anders table, #anders details')).toEqual([])
    const entry = await browser.get(`/organisaties/${lindeveld}/register/${incident}`)
    expect(parse(entry.text).querySelector('#anders')).toBeNull()
  })

  test('who said nothing yet sees one question, and answers it once', async () => {
    const app = await runningApp()
    await withLindeveld(app)
    const incident = await report(app)
    const browser = browserOn(app.url)
    const path = `/organisaties/${lindeveld}/incidenten/${incident}`
    const page = await browser.get(path)
    expect(parse(page.text).querySelectorAll('#anders table')).toEqual([])
    const form = await browser.get(`${path}/andere-meldplichten`)
    const nothing = await browser.send(form, {})
    expect(nothing.status).toBe(422)
    const wrong = await browser.send(form, { peopleByCountry: 'Polen 12' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Schrijf een land met twee letters')
    const done = await browser.send(form, {
      traitsComplete: 'yes',
      crossBorder: 'no',
      establishments: 'nl, be',
      peopleByCountry: 'NL 180\npl ongeveer 30',
    })
    expect(said(done.text, '#anders')).toContain('volgt geen andere meldplicht')
    const [, legal] = await openedOnDisk(app, `incident-%.${incident}`)
    expect(legal?.data).toMatchObject({
      legal: {
        crossBorder: 'no',
        establishments: { _tag: 'listed', keys: ['NL', 'BE'], complete: false },
        peopleByCountry: [
          { country: 'NL', people: { _tag: 'exact', n: 180 } },
          { country: 'PL', people: { _tag: 'about', n: 30 } },
        ],
      },
    })
  })
})
