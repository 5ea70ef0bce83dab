import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import type { Served } from '../test/support/served.ts'
import { serve } from '../test/support/served.ts'

test.describe.configure({ timeout: 240_000 })
test.use({ javaScriptEnabled: false })

let app: Served

test.beforeAll(async () => {
  test.setTimeout(120_000)
  app = await serve('--demo')
})
test.afterAll(() => app.close())

const NOTE = 'Gebeld met mevrouw Zuidema: de lijst is gewist.\n'

test('a file joins the dossier and is saved from it, in a browser without scripts', async ({
  page,
}) => {
  await page.goto(`${app.url}/nu`)
  await page.locator('.mp-zaak__titel a').first().click()
  const incident = page.url()
  const send = () => page.getByRole('button', { name: 'Leg vast', exact: true }).click()

  await page.getByRole('link', { name: 'Voeg een bestand toe' }).last().click()
  await send()
  await expect(page.getByRole('link', { name: /Kies een bestand/ })).toBeVisible()

  const choose = (name: string, mimeType: string, buffer: Buffer) =>
    page.getByLabel('Welk bestand?').setInputFiles({ name, mimeType, buffer })
  await choose('verklaring.pdf', 'application/pdf', Buffer.from(NOTE))
  await page.getByLabel('Wat is het?').fill('Notitie van het gesprek')
  await send()
  await expect(page.getByRole('alert')).toContainText('de inhoud is een txt-bestand')
  await expect(page.getByLabel('Wat is het?')).toHaveValue('Notitie van het gesprek')

  await choose('notitie Zoë “gesprek”.txt', 'text/plain', Buffer.from(NOTE))
  await send()
  await expect(page).toHaveURL(incident)
  await expect(page.locator('#bijlagen')).toContainText('Notitie van het gesprek')

  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'notitie Zoë “gesprek”.txt' }).click()
  const download = await saved
  expect(await readFile(await download.path(), 'utf8')).toBe(NOTE)
  expect(download.suggestedFilename()).toMatch(/^notitie Zoë .gesprek.\.txt$/)

  await page.goto(incident)
  await expect(page.locator('#gelezen')).toContainText('bijlage notitie Zoë')
})
