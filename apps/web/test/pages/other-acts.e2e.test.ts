import { INCIDENT_COMMANDS } from '@meldplicht/domain'
import { lindeveld, stories } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { browserOn } from '../support/browser.ts'
import { openedOnDisk, typesOnDisk } from '../support/events-of.ts'
import { exercise, otherActs } from '../support/other-acts.ts'
import { runningApp } from '../support/running-app.ts'
import { withLindeveld } from '../support/set-up.ts'
import { report, shown, tell } from '../support/tell.ts'

const ACTS = [
  'Melding binnen',
  'Melding binnen',
  'Bericht van verwerker',
  'Score berekend',
  'Weging',
  'Vraag van de AP',
  'Antwoord aan de AP',
  'Afspraak met de AP',
  'Aangifte',
  'Verzekeraar ingelicht',
  'Bericht gepland',
  'Bericht uitgesteld',
  'Openbaar bericht',
  'Besluit over bericht aan opdrachtgever',
  'Opdrachtgever ingelicht',
]

describe('what no story says can be done in the browser as well', () => {
  test('acts around one incident, each by its form, with the events on disk', async () => {
    const app = await runningApp()
    await withLindeveld(app)
    const browser = browserOn(app.url)
    const telling = await report(otherActs, app, browser)
    await tell(telling)
    expect(typesOnDisk(app.dataDir, 'incident-%')).toHaveLength(otherActs.steps.length)

    for (const place of ['incidenten', 'register']) {
      const page = await browser.get(`/organisaties/${lindeveld}/${place}/${telling.incident}`)
      const rows = page.root.querySelectorAll('#verder tbody tr')
      const heads = rows.map((row) => row.querySelector('th')?.text)
      expect({ place, heads }).toEqual({ place, heads: ACTS })
      const said = rows.map(({ text }) => text).join(' ')
      for (const one of ['LW-4711', 'PL-0001', 'OM-12', 'De Onderlinge', 'Veertig, volgens'])
        expect(said).toContain(one)
    }
    const incident = await browser.get(`/organisaties/${lindeveld}/incidenten/${telling.incident}`)
    expect(incident.root.querySelector('#weging')?.text).toContain('Score ENISA:')
  })

  test('an exercise takes two people, and new facts reopen it', async () => {
    const app = await runningApp()
    await withLindeveld(app)
    await tell(await report(exercise, app, browserOn(app.url)))
    expect(typesOnDisk(app.dataDir, 'incident-%')).toHaveLength(exercise.steps.length)
  })

  test('a second report of the same is marked by the number of the first', async () => {
    const app = await runningApp()
    await withLindeveld(app)
    const browser = browserOn(app.url)
    const told = { ...exercise, steps: exercise.steps.slice(0, 1) }
    const first = await report(told, app, browser)
    const second = await report(told, app, browser)
    const path = `/organisaties/${lindeveld}/incidenten/${second.incident}`
    const form = await browser.get(`${path}/dubbel`)
    const wrong = await browser.send(form, { of: '2026-0099', reason: 'Hetzelfde portaal.' })
    expect(wrong.status).toBe(422)
    const done = await browser.send(form, { of: '2026-0001', reason: 'Hetzelfde portaal.' })
    expect(done.path).toBe(path)
    const events = await openedOnDisk(app, `incident-%.${second.incident}`)
    expect(events.at(-1)?.type).toBe('MarkedAsDuplicate')
    expect(events.at(-1)?.data).toMatchObject({ of: first.incident })
  })

  test('a correction is found on the incident, and stays one when it is refused first', async () => {
    const app = await runningApp()
    await withLindeveld(app)
    const browser = browserOn(app.url)
    const told = { ...exercise, steps: exercise.steps.slice(0, 1) }
    const { incident } = await report(told, app, browser)
    const path = `/organisaties/${lindeveld}/incidenten/${incident}`
    const page = await browser.get(path)
    const link = page.root
      .querySelectorAll('#weten a')
      .find((one) => one.text === nl.fact.name.whatHappened)
    const form = await browser.get(link?.getAttribute('href') ?? '')
    expect(form.root.querySelector('blockquote')?.text).toContain('andermans loonstrook')
    const refused = await browser.send(form, {
      whatHappened: 'Een collega zag andermans jaaropgave.',
    })
    expect(shown(refused)).toMatchObject({ status: 422 })
    const done = await browser.send(refused, { reason: 'Het waren jaaropgaven.' })
    expect(shown(done)).toMatchObject({ path, status: 200 })
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported', 'FactCorrected'])
    expect((await browser.get(path)).root.querySelector('#weten')?.text).toContain(
      'Een collega zag andermans jaaropgave.',
    )
  })

  test('no command is left out', () => {
    const told = [...stories, otherActs, exercise].flatMap(({ steps }) =>
      steps.map(({ command }) => command._tag),
    )
    // The first is sent as a file and not typed; the second has a test of its own above.
    const elsewhere = ['AttachEvidence', 'MarkAsDuplicate']
    expect(new Set([...told, ...elsewhere])).toEqual(new Set(Object.keys(INCIDENT_COMMANDS)))
  })
})
