import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { serveGallery } from '../test/view/gallery.ts'
import { pages } from '../test/view/sample/pages.ts'

test.describe.configure({ mode: 'parallel', timeout: 240_000 })
test.use({ trace: 'off' })

// Every template with invented data, under the policy of the real server.
let gallery: Awaited<ReturnType<typeof serveGallery>>

test.beforeAll(async () => {
  gallery = await serveGallery()
})
test.afterAll(() => gallery.close())

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

// These run in the browser, where this project has no types.
const UNFOLD = `(() => {
  for (const part of document.querySelectorAll('details')) part.open = true
  return document.documentElement.scrollWidth
})()`

// A few pages per test: a fresh browser context for each would cost more than the looking.
const CHUNK = 8
const names = Object.keys(pages)
const chunks = Array.from({ length: Math.ceil(names.length / CHUNK) }, (_, n) =>
  names.slice(n * CHUNK, (n + 1) * CHUNK),
)

for (const chunk of chunks) {
  const which = `${chunk[0]} to ${chunk.at(-1)}`

  test(`axe finds nothing and nothing breaks the policy on pages ${which}`, async ({
    page,
  }, info) => {
    const found: Array<string> = []
    page.on('console', (message) => found.push(message.text()))
    for (const name of chunk) {
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`${gallery.url}/${name}`)
        await page.screenshot({ path: info.outputPath(`${name}-${width}.png`), fullPage: true })
        // What is folded away is read as well.
        await page.evaluate(UNFOLD)
        // No page has a frame, so nothing has to be put together in a page of its own.
        const axe = new AxeBuilder({ page }).setLegacyMode().withTags(WCAG)
        const { violations } = await axe.analyze()
        for (const { id, nodes } of violations)
          found.push(`${name} at ${width}: ${id} ${nodes.map((one) => one.target).join(' ')}`)
      }
    }
    expect(found).toEqual([])
  })

  test(`nothing scrolls sideways at 320, also unfolded, on pages ${which}`, async ({ page }) => {
    const wide: Array<string> = []
    await page.setViewportSize({ width: 320, height: 800 })
    for (const name of chunk) {
      await page.goto(`${gallery.url}/${name}`)
      const width = Number(await page.evaluate(UNFOLD))
      if (width > 320) wide.push(`${name}: ${width}`)
    }
    expect(wide).toEqual([])
  })
}

test('every control is 40 pixels high at least', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await page.goto(`${gallery.url}/melden`)
  for (const control of await page.locator('button, input[type=text], textarea, select').all()) {
    if (!(await control.isVisible())) continue
    const box = await control.boundingBox()
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(40)
  }
})

test('the date is asked only where it is needed, without any script', async ({ page }) => {
  await page.goto(`${gallery.url}/melden-kantoor`)
  await expect(page.locator('#v-occurredDate')).toBeHidden()
  await page.getByLabel('Gisteren').first().check()
  await expect(page.locator('#v-occurredDate')).toBeHidden()
  await expect(page.locator('#v-occurredTime')).toBeVisible()
  await page.getByLabel('Eerder', { exact: true }).first().check()
  await expect(page.locator('#v-occurredDate')).toBeVisible()
  await page.getByLabel('Weet ik nog niet').nth(1).check()
  await expect(page.locator('#v-occurredDate')).toBeHidden()
})

test('the keyboard reaches the content first, and a link of the summary its field', async ({
  page,
}) => {
  await page.goto(`${gallery.url}/melden-fout`)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.getByRole('link', { name: 'Vul uw naam in.' }).click()
  await expect(page.locator('#v-name')).toBeFocused()
})
