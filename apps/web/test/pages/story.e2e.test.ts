import { at } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import type { Browser, Filled, Visited } from '../support/browser.ts'
import { browserOn } from '../support/browser.ts'
import { typesOnDisk } from '../support/events-of.ts'
import type { App } from '../support/running-app.ts'
import { runningApp } from '../support/running-app.ts'

const first = {
  name: 'Uitzendbureau Lindeveld',
  fg: 'Nour el Amrani',
  decider: 'Marieke Verhulst',
  other: 'Sander Okafor',
  mandate: 'yes',
  emergency: '085 000 24 70',
  office: '0174 000 320',
  mail: 'vragen@lindeveld.example',
  opens: '8.30',
  closes: '17.30',
}

/** The value of the option that says this. */
const option = (page: Visited, name: string, says: string): string => {
  const found = page.root
    .querySelectorAll(`select[name=${name}] option`)
    .find((one) => one.text.includes(says))
  const value = found?.getAttribute('value')
  if (value === undefined) throw new Error(`${page.path}: ${name} has no "${says}"`)
  return value
}

interface Desk {
  readonly app: App
  readonly browser: Browser
  /** Opens the form of a step and sends it filled in; back comes what is shown then. */
  readonly step: (address: string, filled: (form: Visited) => Filled) => Promise<Visited>
  readonly incident: string
}

// A fresh installation, its organisation made in the browser, and one report.
const reported = async (): Promise<Desk> => {
  const app = await runningApp()
  app.at(at('2026-11-02T09:00:00.000Z'))
  const browser = browserOn(app.url)
  const start = await browser.get('/')
  expect(start.path).toBe('/eerste-organisatie')
  const settings = await browser.send(start, first)
  expect(settings.path).toMatch(/\/instellingen$/)
  expect(settings.text).toContain('Sander Okafor')

  app.at(at('2026-11-02T20:15:00.000Z'))
  const form = await browser.get('/melden')
  const receipt = await browser.send(form, {
    whatHappened: 'Ik ben een usb-stick met een Excel kwijt. Er staan 140 uitzendkrachten op.',
    name: 'Yusuf Demir',
    nature: ['lost', 'disclosed'],
    noticed: 'today',
    noticedTime: '19.00',
    data: ['contact', 'bsn'],
    people: ['temp-workers'],
    howMany: '140',
  })
  expect(receipt.path).toContain('/bon')
  const due = await browser.get('/nu')
  const incident = due.root.querySelector('.mp-zaak__titel a')?.getAttribute('href') ?? ''
  return {
    app,
    browser,
    incident,
    step: async (address, filled) => {
      const page = await browser.get(`${incident}/${address}`)
      expect(page.status).toBe(200)
      return browser.send(page, filled(page))
    },
  }
}

const onTheDay = (name: string, time: string): Filled => ({
  [`${name}Date`]: '3-11-2026',
  [`${name}Time`]: time,
})

describe('the pages play a lost USB stick from report to register (P-04, P-08 to P-13)', () => {
  test('without JavaScript, with the events on disk', async () => {
    const { app, browser, incident, step } = await reported()
    const done = async (address: string, filled: (form: Visited) => Filled): Promise<void> => {
      const shown = await step(address, filled)
      expect({
        address,
        path: shown.path,
        errors: shown.root.querySelector('.mp-foutlijst')?.text,
      }).toEqual({ address, path: incident, errors: undefined })
    }
    app.at(at('2026-11-03T09:00:00.000Z'))
    await done('gebeld', () => ({ channel: 'phone', ...onTheDay('confirmed', '9.50') }))
    await done('feiten', () => ({
      title: 'Usb-stick kwijt',
      cause: 'device-lost-or-stolen',
      securityBreached: 'yes',
      personalDataInvolved: 'yes',
      confidentiality: 'likely-disclosed',
      integrity: 'not-affected',
      availability: 'not-affected',
      unintelligible: 'no',
      recipients: ['unknown-person'],
      ourRole: 'controller',
      saidName: 'Nour el Amrani',
    }))
    await done('kennisname', () => ({
      awareAtDate: '2-11-2026',
      awareAtTime: '20.15',
      reason: 'De melder wist het zeker.',
    }))
    await done('vier-vragen', () => ({
      breachOfSecurity: 'yes',
      breachOfSecurityReasons: 'De stick is buiten kantoor verloren.',
      dataLost: 'no',
      dataLostReasons: 'Het bestand staat nog op de server.',
      unlawfulProcessingExcluded: 'no',
      unlawfulProcessingExcludedReasons: 'Wie de stick vindt, kan hem lezen.',
      seriousConsequences: 'yes',
      seriousConsequencesReasons: 'Er staan BSN’s op.',
    }))
    await done('advies', () => ({
      authority: 'notify',
      subjects: 'inform',
      reasons: 'BSN’s bij een onbekende: meld en stuur bericht.',
    }))
    await done('memo', (form) => ({
      person: option(form, 'person', 'Verhulst'),
      ...onTheDay('sent', '9.55'),
    }))
    await done('besluit', (form) => ({
      person: option(form, 'person', 'Verhulst'),
      reason1: 'Wij volgen het advies.',
    }))
    app.at(at('2026-11-03T15:00:00.000Z'))
    await done('melding-ap', (form) => ({
      person: option(form, 'person', 'el Amrani'),
      ...onTheDay('filed', '15.40'),
      reference: 'AP-2026-0001',
    }))
    await done('besluit-bericht', (form) => ({
      person: option(form, 'person', 'Verhulst'),
      decision: 'inform',
      reasons: 'De mensen moeten op hun post letten.',
    }))
    await done('bericht', () => ({
      ...onTheDay('informed', '15.50'),
      individually: 'yes',
      means: ['email'],
      people: '140',
      groups: ['temp-workers'],
      content: 'Wat er gebeurde en wat u zelf kunt doen.',
    }))
    await done('maatregel', () => ({
      what: 'Alleen nog versleutelde sticks.',
      kind: 'preventive',
      owner: 'Automatisering',
      dueDate: '1-12-2026',
    }))
    await done('maatregel-klaar', () => ({ outcome: 'completed' }))
    await done('gevolg', () => ({
      what: 'Een dag werk van het kantoor.',
      kind: 'time',
      amount: '450',
    }))
    await done('directie', () => ({
      ...onTheDay('reported', '15.55'),
      cause: 'Een stick zonder slot.',
      measures: 'Alle sticks zijn vervangen.',
    }))
    const page = await browser.get(incident)
    expect(page.text).toContain('Binnen 72 uur')
    expect(page.text).toContain('€')
    await done('sluiten', () => ({ conclusion: 'Gemeld, bericht gestuurd, oorzaak weg.' }))

    const register = await browser.get('/register')
    const row = register.root.querySelector('.mp-register tbody tr')
    expect(row?.text).toContain('Usb-stick kwijt')
    expect(row?.text).toContain('Binnen 72 uur')
    expect(row?.text).toContain('Gesloten')
    const entry = await browser.get(row?.querySelector('a')?.getAttribute('href') ?? '')
    expect(entry.status).toBe(200)
    expect(entry.text).toContain('AP-2026-0001')
    expect(entry.text).toContain('Wij volgen het advies.')
    const effects = entry.root.querySelectorAll('#gevolgen tbody tr')
    expect(effects.map((one) => one.text.includes('450'))).toEqual([true])

    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual([
      'IncidentReported',
      'ReportConfirmedInWriting',
      'FactsEstablished',
      'AwarenessEstablished',
      'FirstAnalysisRecorded',
      'FgAdvised',
      'DecisionMemoSent',
      'AuthorityNotificationDecided',
      'AuthorityNotified',
      'SubjectNotificationDecided',
      'SubjectsInformed',
      'MeasurePlanned',
      'MeasureCompleted',
      'ConsequenceRecorded',
      'CostRecorded',
      'BoardReported',
      'IncidentClosed',
    ])
  })

  test('what a rule refuses comes back with its sentence and all that was typed', async () => {
    const { app, browser, incident, step } = await reported()
    const closing = await step('sluiten', () => ({ conclusion: 'Alles is gedaan, denk ik.' }))
    expect(closing.status).toBe(422)
    expect(closing.root.querySelector('.mp-foutlijst')?.text).toContain('nog niet')
    expect(closing.root.querySelector('textarea[name=conclusion]')?.text).toBe(
      'Alles is gedaan, denk ik.',
    )
    const early = await step('kennisname', () => ({
      awareAtDate: '1-11-2026',
      awareAtTime: '9.00',
    }))
    expect(early.status).toBe(422)
    const later = await step('kennisname', () => ({
      awareAtDate: '1-12-2026',
      awareAtTime: '9.00',
    }))
    expect(later.status).toBe(422)
    const link = later.root.querySelector('.mp-foutlijst a')?.getAttribute('href') ?? ''
    expect(link).toBe('#v-awareAtDate')
    expect(later.root.querySelector(link)).not.toBeNull()
    const twice = await step('kennisname', () => ({
      awareAtDate: '25-10-2026',
      awareAtTime: '2.30',
      reason: 'In de nacht van de wintertijd.',
    }))
    expect(twice.status).toBe(422)
    expect(twice.root.querySelectorAll('input[name=awareAtOccurrence]').length).toBe(2)
    const filing = await step('melding-ap', (form) => ({
      person: option(form, 'person', 'el Amrani'),
      filedDate: '2-11-2026',
      filedTime: '21.00',
    }))
    expect(filing.status).toBe(422)
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
    expect((await browser.get(incident)).status).toBe(200)
  })

  test('not notifying shows what it takes, and nothing is decided without it (practice)', async () => {
    const { app, step } = await reported()
    app.at(at('2026-11-03T09:00:00.000Z'))
    await step('feiten', () => ({ recipients: ['unknown-person'], confidentiality: 'disclosed' }))
    await step('advies', () => ({
      authority: 'notify',
      subjects: 'inform',
      reasons: 'Een onbekende heeft de stick.',
    }))
    const refused = await step('niet-melden', (form) => ({
      person: option(form, 'person', 'Verhulst'),
      ground1: 'recipient-trusted',
      reason1: 'De vinder is vast te vertrouwen.',
      deviation: '',
    }))
    expect(refused.status).toBe(422)
    const text = refused.root.querySelector('main')?.text ?? ''
    expect(text).toContain('Dit besluit is nog niet vastgelegd')
    expect(text).toContain('Vastgelegd is een ontvanger die niet aan geheimhouding gebonden is.')
    expect(text).toContain('Vraag 1 is nog open')
    expect(text).toContain('Uitleg waarom u afwijkt')
    expect(refused.root.querySelector('textarea[name=reason1]')?.text).toBe(
      'De vinder is vast te vertrouwen.',
    )
    expect(refused.root.querySelector('textarea[name=reason2]')).not.toBeNull()
    expect(typesOnDisk(app.dataDir, 'incident-%')).not.toContain('AuthorityNotificationDecided')
  })
})
