import { listOrganisations, listRegister, showIncident, whoRead } from '@meldplicht/application'
import { administrator, openTexts, organisationSteps, right, stories } from '@meldplicht/testing'
import { plainVault } from '@meldplicht/vault/testing'
import { describe, expect, test } from 'vitest'
import { demoTexts, seedDemo } from '../src/demo/index.ts'
import type { Installed } from './support/installed.ts'
import { call, filesUnder, install, NOW } from './support/installed.ts'
import { playAll } from './support/play-stories.ts'
import { tracesOf } from './support/traces.ts'

/** Reads everything that pages show, so that a page that left something behind would be seen. */
const readEverything = async ({ deps }: Installed): Promise<number> => {
  const actor = { kind: 'loopback', person: administrator.id } as const
  const organisations = await right(listOrganisations({ actor })(deps))
  let read = 0
  for (const { organisation } of organisations) {
    const { lines } = await right(listRegister({ limit: 500, offset: 0 }, call(organisation))(deps))
    for (const { summary } of lines) {
      await right(showIncident(summary.incident, call(organisation))(deps))
      await right(whoRead(summary.incident, call(organisation))(deps))
      read += 1
    }
  }
  return read
}

describe('no file under the data directory holds a name, a number or a sentence that was entered', () => {
  test('after the demo: not while it runs, not after a rebuild, not after it is closed', async () => {
    expect(demoTexts.length).toBeGreaterThan(200)
    const installed = await install()
    await right(seedDemo(installed.deps, { now: NOW }))
    expect(await readEverything(installed)).toBeGreaterThan(8)
    expect(tracesOf(demoTexts, filesUnder(installed.dataDir))).toEqual([])
    await right(installed.projections.rebuild(() => {}))
    expect(tracesOf(demoTexts, filesUnder(installed.dataDir))).toEqual([])
    await installed.close()
    expect(tracesOf(demoTexts, filesUnder(installed.dataDir))).toEqual([])
    expect([...filesUnder(installed.dataDir).keys()]).toHaveLength(4)
  })

  test('after the four stories', async () => {
    const texts = openTexts([organisationSteps, stories.map(({ steps }) => steps)])
    expect(texts.length).toBeGreaterThan(50)
    const installed = await install()
    await playAll(installed)
    expect(tracesOf(texts, filesUnder(installed.dataDir))).toEqual([])
  })
})

describe('the search itself', () => {
  test('finds every one of them in an installation without a vault', async () => {
    const installed = await install(undefined, { vault: plainVault() })
    await right(seedDemo(installed.deps, { now: NOW }))
    expect(tracesOf(demoTexts, filesUnder(installed.dataDir))).toEqual(demoTexts)
  })

  test.each([
    ['as it is', (text: string) => Buffer.from(text)],
    ['escaped in JSON', (text: string) => Buffer.from(JSON.stringify({ text }))],
    [
      'escaped in JSON twice',
      (text: string) => Buffer.from(JSON.stringify(JSON.stringify({ text }))),
    ],
    [
      'escaped in JSON that keeps to ASCII',
      (_text: string) => Buffer.from('Zo\\u00eb de \\"Vries\\" \\u2013 06 12 34 56 78\\nloonlijst'),
    ],
    ['as UTF-16', (text: string) => Buffer.from(text, 'utf16le')],
    ['as UTF-16, the other way round', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['as base64', (text: string) => Buffer.from(Buffer.from(text).toString('base64'))],
    [
      'as base64 after one byte',
      (text: string) => Buffer.from(Buffer.from(`x${text}`).toString('base64')),
    ],
    [
      'as base64url after two',
      (text: string) => Buffer.from(Buffer.from(`xy${text}`).toString('base64url')),
    ],
    ['as hexadecimal', (text: string) => Buffer.from(Buffer.from(text).toString('hex'))],
    ['in a URL', (text: string) => Buffer.from(encodeURIComponent(text))],
  ])('finds a text that stands there %s', (_how, form) => {
    const text = 'Zoë de "Vries" – 06 12 34 56 78\nloonlijst'
    const file = Buffer.concat([Buffer.from('voor '), form(text), Buffer.from(' na')])
    expect(tracesOf([text, 'iets anders wat er niet staat'], new Map([['file', file]]))).toEqual([
      text,
    ])
  })
})
