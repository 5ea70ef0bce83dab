import type { OrganisationCommand } from '@meldplicht/domain'
import { EntityTrait, ORGANISATION_COMMANDS } from '@meldplicht/domain'
import {
  at,
  decider,
  fg,
  filingMandate,
  itemId,
  lindeveld,
  otherDecider,
  payrollProcessor,
  planningProcessor,
  text,
} from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { SETTINGS_PATHS } from '../../src/view/index.ts'
import type { SettingsKey } from '../../src/view/models/settings-form.ts'
import type { Browser, Filled, Visited } from '../support/browser.ts'
import { browserOn, preset } from '../support/browser.ts'
import { openedOnDisk } from '../support/events-of.ts'
import { runningApp } from '../support/running-app.ts'
import { withLindeveld } from '../support/set-up.ts'
import { changeOf } from '../support/settings-forms.ts'
import { shown } from '../support/tell.ts'

const PATH = `/organisaties/${lindeveld}/instellingen`

interface Settings {
  readonly browser: Browser
  readonly change: (key: SettingsKey, filled: Filled) => Promise<Visited>
  readonly events: () => ReturnType<typeof openedOnDisk>
}

const opened = async (): Promise<Settings> => {
  const app = await runningApp()
  await withLindeveld(app)
  const browser = browserOn(app.url)
  return {
    browser,
    change: async (key, filled) =>
      browser.send(await browser.get(`${PATH}/${SETTINGS_PATHS[key]}`), filled),
    events: () => openedOnDisk(app, `organisation-${lindeveld}`),
  }
}

const UUID = /"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"/g
// What is new gets an id of the app's own; everything else is compared.
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(UUID, '"id"'))

const open = (from: string, to: string) => ({ _tag: 'open', from, to }) as const
const shut = { _tag: 'closed' } as const
const newcomer = { ...otherDecider, name: { ...otherDecider.name, value: 'Ilse Brand' } }

type Later = Exclude<OrganisationCommand, { readonly _tag: 'RegisterOrganisation' }>

const CHANGES: ReadonlyArray<Later> = [
  {
    _tag: 'SetContactPoints',
    data: { incidentPhone: text('085 111 22 33'), portal: text('https://meld.lindeveld.example') },
  },
  {
    _tag: 'SetOfficeHours',
    data: {
      hours: {
        days: {
          monday: open('09:00', '18:00'),
          tuesday: open('09:00', '18:00'),
          wednesday: shut,
          thursday: open('00:00', '24:00'),
          friday: open('09:00', '12:30'),
          saturday: open('10:00', '14:00'),
          sunday: shut,
        },
        holidays: 'none',
      },
    },
  },
  {
    _tag: 'RegisterOutsideParty',
    data: {
      party: itemId(801),
      name: text('Arbodienst De Brug'),
      role: 'joint-controller',
      contact: text('storing@debrug.example'),
    },
  },
  {
    _tag: 'RecordAgreement',
    data: {
      party: planningProcessor,
      concludedAt: at('2026-11-20T09:00:00.000Z'),
      noticeHours: 12,
      terms: text('Eindelijk een overeenkomst.'),
      subProcessors: text('Wolkendrager BV'),
    },
  },
  {
    _tag: 'GrantRole',
    data: { person: newcomer, role: 'auditor', side: 'fg-office', firm: payrollProcessor },
  },
  { _tag: 'RevokeRole', data: { person: otherDecider.id, role: 'decider' } },
  {
    _tag: 'RecordMandate',
    data: {
      mandate: filingMandate,
      to: fg,
      grantedBy: decider,
      from: at('2026-11-23T09:00:00.000Z'),
      until: at('2027-01-01T11:00:00.000Z'),
    },
  },
  {
    _tag: 'RecordLegalEntity',
    data: {
      entity: itemId(802),
      name: text('Lindeveld Uitzenden BV'),
      // What holds comes first; that these are all says no to every other.
      traits: [
        { trait: 'financial-entity', holds: 'yes' },
        ...EntityTrait.keys
          .filter((trait) => trait !== 'financial-entity')
          .map((trait) => ({ trait, holds: 'no' }) as const),
      ],
      registration: text('12345678'),
      address: text('Dorpsstraat 1, Lindeveld'),
      sector: 'private',
      size: 'large',
      activity: text('78203'),
      establishments: { _tag: 'listed', keys: ['NL', 'BE'], complete: false },
      mainEstablishmentIsDutch: 'yes',
      establishedInEea: 'yes',
      representative: text('Niet nodig'),
      turnover: 12_000_000,
    },
  },
  {
    _tag: 'RecordAgreedTerm',
    data: {
      term: itemId(803),
      with: 'insurer',
      hours: 48,
      what: text('Artikel 9 van de polis'),
      until: at('2027-12-31T11:00:00.000Z'),
    },
  },
]

describe('the settings can be changed in the browser, later as well', () => {
  test('by a form for each command, with the events on disk (P-06, P-15, A-06, A-07)', async () => {
    const { change, events } = await opened()
    for (const command of CHANGES) {
      const { key, filled } = changeOf(command)
      const done = await change(key, filled)
      const right = { key, path: PATH, status: 200, errors: undefined }
      expect({ key, ...shown(done) }).toEqual(right)
      const { data } = (await events()).at(-1) ?? {}
      expect(withoutIds(data)).toEqual(withoutIds(command.data))
    }
    const changed = CHANGES.map(({ _tag }) => _tag)
    expect(new Set(['RegisterOrganisation', ...changed])).toEqual(
      new Set(Object.keys(ORGANISATION_COMMANDS)),
    )
  })

  test('what stands is in the form already, so that saving it again changes nothing', async () => {
    const { browser, change, events } = await opened()
    for (const key of ['contact', 'hours'] as const) {
      const before = (await events()).findLast(
        ({ type }) => type === (key === 'contact' ? 'ContactPointsSet' : 'OfficeHoursSet'),
      )
      await change(key, {})
      expect((await events()).at(-1)?.data).toEqual(before?.data)
    }
    const entity = CHANGES.find(({ _tag }) => _tag === 'RecordLegalEntity')
    if (entity === undefined) throw new Error('no legal entity')
    await change('entity', changeOf(entity).filled)
    const first = (await events()).at(-1)?.data
    const page = await browser.get(PATH)
    const link = page.root.querySelector('#rechtspersonen td a, #rechtspersonen th a')
    const form = await browser.get(link?.getAttribute('href') ?? '')
    expect(preset(form).get('name')).toBe('Lindeveld Uitzenden BV')
    await browser.send(form, {})
    // The same entity, not a second one.
    expect((await events()).at(-1)?.data).toEqual(first)
    const term = CHANGES.find(({ _tag }) => _tag === 'RecordAgreedTerm')
    if (term === undefined) throw new Error('no term')
    await change('term', changeOf(term).filled)
    const promised = (await events()).at(-1)?.data
    const terms = await browser.get(PATH)
    const to = terms.root.querySelector('#rechtspersonen a[href*="/termijn?"]')
    const again = await browser.get(to?.getAttribute('href') ?? '')
    await browser.send(again, {})
    expect((await events()).at(-1)?.data).toEqual(promised)
    await browser.send(await browser.get(again.path), { hours: '24' })
    expect((await events()).at(-1)?.data).toMatchObject({ hours: 24 })
    expect((await browser.get(PATH)).root.querySelectorAll('a[href*="/termijn?"]')).toHaveLength(1)
  })

  test('what a rule or the form refuses comes back at its field, and nothing is recorded', async () => {
    const { change, events } = await opened()
    const before = (await events()).length
    const target = (page: Visited): unknown => ({
      status: page.status,
      field: page.root.querySelector('.mp-foutlijst a')?.getAttribute('href'),
    })
    const at422 = (field: string): unknown => ({ status: 422, field: `#v-${field}` })
    const hours = await change('hours', { mondayFrom: '17.30', mondayTo: '8.30' })
    expect(target(hours)).toEqual(at422('mondayTo'))
    expect(preset(hours).get('mondayFrom')).toBe('17.30')
    const held = await change('grant', { name: 'nour el amrani', role: 'fg', side: 'fg-office' })
    expect(target(held)).toEqual(at422('role-reporter'))
    const ahead = { party: planningProcessor, concludedDate: '1-12-2026' }
    expect(target(await change('agreement', ahead))).toEqual(at422('concludedDate'))
    const reversed = { fromDate: '1-12-2026', untilDate: '1-11-2026', grantedBy: decider.id }
    expect(target(await change('mandate', reversed))).toEqual(at422('untilDate'))
    const unnamed = await change('party', { role: 'processor' })
    expect(target(unnamed)).toEqual(at422('name'))
    expect((await events()).length).toBe(before)
  })

  test('one more organisation is made beside the first, apart from it (P-02)', async () => {
    const { browser, events } = await opened()
    const before = (await events()).length
    const form = await browser.get('/nog-een-organisatie')
    const filled = {
      name: 'Zorgflex Noordwal',
      fg: 'Nour el Amrani',
      decider: 'Wim Kok',
      emergency: '085 000 00 00',
    }
    const made = await browser.send(form, filled)
    expect(made.path).toMatch(/^\/organisaties\/.*\/instellingen$/)
    expect(made.path).not.toBe(PATH)
    expect((await browser.send(form, filled)).path).toBe(made.path)
    expect((await browser.get('/melden')).text).toContain('Zorgflex Noordwal')
    expect((await events()).length).toBe(before)
  })
})
