import type { Page, TestInfo } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Served } from '../test/support/served.ts'
import { serve } from '../test/support/served.ts'

// A whole story in one test, on a machine that may be doing other things.
test.describe.configure({ timeout: 120_000 })
test.use({ javaScriptEnabled: false })

let app: Served

test.beforeEach(async () => {
  app = await serve()
})
test.afterEach(() => app.close())

// The wall clock of Amsterdam a few minutes ago: real time passes in this test.
const moment = (minutesAgo: number): { readonly date: string; readonly time: string } => {
  const then = Temporal.Now.zonedDateTimeISO('Europe/Amsterdam').subtract({ minutes: minutesAgo })
  const minute = String(then.minute).padStart(2, '0')
  return { date: `${then.day}-${then.month}-${then.year}`, time: `${then.hour}.${minute}` }
}

const fillMoment = async (page: Page, name: string, minutesAgo: number): Promise<void> => {
  const { date, time } = moment(minutesAgo)
  await page.locator(`#v-${name}Date`).fill(date)
  await page.locator(`#v-${name}Time`).fill(time)
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

const choose = async (page: Page, label: string, says: string): Promise<void> => {
  const list = page.getByLabel(label)
  const value = await list.locator('option', { hasText: says }).getAttribute('value')
  await list.selectOption(value)
}

const organisation = async (page: Page): Promise<void> => {
  await page.goto(app.url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw eerste organisatie')
  await page.getByLabel('Naam van de organisatie').fill('Uitzendbureau Lindeveld')
  await page.getByLabel('Naam van de FG').fill('Nour el Amrani')
  await page.getByLabel('Wie besluit?').fill('Marieke Verhulst')
  await page.getByLabel('De FG mag melden').check()
  await page.getByLabel('Telefoon, 24 uur per dag').fill('085 000 24 70')
  await press(page, 'Leg de organisatie vast')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Instellingen')
}

const report = async (page: Page, info: TestInfo): Promise<void> => {
  await page.goto(`${app.url}/melden`)
  await press(page, 'Verstuur mijn melding')
  await expect(page.getByText('Uw melding is nog niet verstuurd')).toBeVisible()
  await page.getByLabel('1. Wat is er gebeurd?').fill('Ik ben een usb-stick met een Excel kwijt.')
  await page.locator('#v-noticed-today').check()
  await page.getByLabel('Uw naam').fill('Yusuf Demir')
  await page.getByLabel('BSN', { exact: true }).check()
  await press(page, 'Verstuur mijn melding')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw melding is binnen')
  await expect(page.locator('.mp-code code')).toHaveText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: info.outputPath(`bon-${width}.png`), fullPage: true })
  }
}

test('report, receipt, due, incident, questions, advice, decision, filing, Board, register without scripts (P-04, P-09 to P-13)', async ({
  page,
}, info) => {
  await organisation(page)
  await report(page, info)

  await page.goto(`${app.url}/nu`)
  await page.getByRole('link', { name: 'Ik ben een usb-stick' }).click()
  const incident = page.url()
  const step = async (address: string): Promise<void> => {
    await page.goto(`${incident}/${address}`)
  }
  const recorded = (): Promise<void> => expect(page).toHaveURL(incident)

  await step('vier-vragen')
  for (const [question, answer] of [
    ['breachOfSecurity', 'yes'],
    ['dataLost', 'no'],
    ['unlawfulProcessingExcluded', 'no'],
    ['seriousConsequences', 'yes'],
  ] as const) {
    await page.locator(`#v-${question}-${answer}`).check()
    await page.locator(`#v-${question}Reasons`).fill('Een onbekende kan de stick vinden en lezen.')
  }
  await press(page, 'Leg vast')
  await recorded()

  await step('advies')
  await page.locator('#v-authority-notify').check()
  await page.locator('#v-subjects-inform').check()
  await page.getByLabel('Waarom?').fill('Er staan BSN’s op de stick.')
  await press(page, 'Leg vast')
  await recorded()
  await expect(page.getByText('Er staan BSN’s op de stick.')).toBeVisible()

  await step('besluit')
  await page.getByLabel('Waarom?').fill('Wij volgen het advies.')
  await press(page, 'Besluit om te melden')
  await recorded()

  await step('melding-ap')
  await fillMoment(page, 'filed', 0)
  await choose(page, 'Wie doet de melding?', 'Nour el Amrani')
  await press(page, 'Leg de melding vast')
  await recorded()
  await expect(page.getByText('Binnen 72 uur').first()).toBeVisible()

  await step('directie')
  await fillMoment(page, 'reported', 0)
  await page.getByLabel('Wat was de oorzaak?').fill('Een stick zonder slot.')
  await page.getByLabel('Welke maatregelen zijn genomen?').fill('Alle sticks zijn vervangen.')
  await press(page, 'Leg vast')
  await recorded()

  await page.goto(`${app.url}/register`)
  const row = page.locator('.mp-register tbody tr')
  await expect(row).toContainText('Binnen 72 uur')
  await row.getByRole('link').first().click()
  await expect(page.getByText('Wij volgen het advies.')).toBeVisible()
  await expect(page.getByText('Een onbekende kan de stick vinden en lezen.').first()).toBeVisible()
})
