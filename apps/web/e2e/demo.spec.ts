import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { FORM_PATHS, paths, SETTINGS_PATHS } from '../src/view/paths.ts'
import type { Served } from '../test/support/served.ts'
import { serve } from '../test/support/served.ts'

test.describe.configure({ mode: 'default', timeout: 240_000 })
test.use({ trace: 'off' })

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let app: Served

test.beforeAll(async () => {
  test.setTimeout(120_000)
  app = await serve('--demo')
})
test.afterAll(() => app.close())

const hrefOf = async (page: Page, selector: string): Promise<string> => {
  const href = await page.locator(selector).first().getAttribute('href')
  if (href === null) throw new Error(`${page.url()} has no ${selector}`)
  return href
}

// These run in the browser, where this project has no types.
const UNFOLD = `(() => {
  for (const part of document.querySelectorAll('details')) part.open = true
  return document.documentElement.scrollWidth
})()`

interface Address {
  readonly name: string
  readonly path: string
  /** The gallery has every form for axe to read. */
  readonly form?: true
}

// The incident with the nearest limit has something in nearly every part of its page.
const addresses = async (page: Page): Promise<ReadonlyArray<Address>> => {
  await page.goto(`${app.url}/nu`)
  const incident = await hrefOf(page, '.mp-zaak:nth-of-type(2) .mp-zaak__titel a')
  const organisation = incident.split('/').slice(0, 3).join('/')
  await page.goto(`${app.url}${organisation}/register`)
  const entry = await hrefOf(page, '.mp-register tbody a')
  return [
    { name: 'nu', path: '/nu' },
    { name: 'kies', path: '/melden' },
    { name: 'melden', path: `${organisation}/melden` },
    { name: 'opnemen', path: `${organisation}/melding-opnemen` },
    { name: 'incident', path: incident },
    { name: 'register', path: `${organisation}/register` },
    { name: 'regel', path: entry },
    { name: 'instellingen', path: `${organisation}/instellingen` },
    { name: 'nog-een', path: paths.another },
    { name: 'fout', path: '/nergens' },
    ...Object.values(SETTINGS_PATHS).map((form) => ({
      name: `instelling-${form}`,
      path: `${organisation}/instellingen/${form}`,
      form: true as const,
    })),
    ...Object.values(FORM_PATHS).map((form) => ({
      name: form,
      path: `${incident}/${form}`,
      form: true as const,
    })),
  ]
}

for (const width of [390, 1280])
  test(`axe finds nothing on the pages of the demo at ${width}`, async ({ page }, info) => {
    const found: Array<string> = []
    page.on('console', (message) => {
      if (!message.text().includes('404')) found.push(message.text())
    })
    await page.setViewportSize({ width, height: 900 })
    for (const { name, path, form } of await addresses(page)) {
      await page.goto(app.url + path)
      await page.screenshot({ path: info.outputPath(`${name}-${width}.png`), fullPage: true })
      if (form === true) continue
      await page.evaluate(UNFOLD)
      // No page has a frame, so nothing has to be put together in a page of its own.
      const axe = new AxeBuilder({ page }).setLegacyMode().withTags(WCAG)
      const { violations } = await axe.analyze()
      for (const { id, nodes } of violations)
        found.push(`${name}: ${id} ${nodes.map((one) => one.target).join(' ')}`)
    }
    expect(found).toEqual([])
  })

test('no page of the demo scrolls sideways at 320, also unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  const wide: Array<string> = []
  for (const { path } of await addresses(page)) {
    await page.goto(app.url + path)
    const width: unknown = await page.evaluate(UNFOLD)
    if (Number(width) > 320) wide.push(`${path}: ${width}`)
  }
  expect(wide).toEqual([])
})
