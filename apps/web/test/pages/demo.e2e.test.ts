import { demoTexts, seedDemo } from '@meldplicht/installation/demo'
import { at } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { parse } from 'node-html-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { FORM_PATHS } from '../../src/view/paths.ts'
import { keptApp } from '../support/running-app.ts'

// The "never" column of the words that users read.
const NEVER = [
  /hoeft niet te melden/i,
  /\bniet hoeven melden/i,
  /\bveilig\b/i,
  /\bop tijd\b/i,
  /er is geen misbruik/i,
  /\bgeen datalek\b/i,
  /laag risico, dus klaar/i,
  /\bFG besluit\b/,
]

const app = keptApp()
let pages: ReadonlyMap<string, { readonly status: number; readonly text: string }> = new Map()

const seen = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(new URL(path, app().url))
  return { status: response.status, text: await response.text() }
}

const linksIn = (text: string): ReadonlyArray<string> =>
  parse(text)
    .querySelectorAll('a')
    .flatMap((one) => one.getAttribute('href') ?? [])
    .filter((href) => href.startsWith('/'))
    .map((href) => href.split('#', 1)[0] ?? href)

const NOW = at('2026-11-23T11:00:00.000Z')

// What the house says. What people wrote themselves is theirs.
const wordsIn = (text: string): string => {
  const all = parse(text).querySelector('body')?.structuredText ?? ''
  return demoTexts.reduce((words, written) => words.replaceAll(written, ''), all)
}

beforeAll(async () => {
  const seeded = await seedDemo(app().deps, { now: NOW })()
  if (E.isLeft(seeded)) throw new Error(JSON.stringify(seeded.left))
  // Follows every link from the first page on, and opens every form of every incident that is due.
  const found = new Map<string, { readonly status: number; readonly text: string }>()
  let next: ReadonlyArray<string> = [
    '/nu',
    '/melden',
    '/melding-opnemen',
    '/register',
    '/instellingen',
  ]
  while (next.length > 0) {
    const links: Array<string> = []
    for (const path of next) {
      if (found.has(path)) continue
      const page = await seen(path)
      found.set(path, page)
      links.push(...linksIn(page.text))
    }
    next = links
  }
  const one = [...found.keys()].find((path) => /\/incidenten\/[^/]+$/.test(path)) ?? ''
  for (const form of Object.values(FORM_PATHS))
    if (!found.has(`${one}/${form}`)) found.set(`${one}/${form}`, await seen(`${one}/${form}`))
  pages = found
})

describe('every page of the demo', () => {
  test('is there, and none leads nowhere', () => {
    const wrong = [...pages].filter(([, { status }]) => status !== 200).map(([path]) => path)
    expect(wrong).toEqual([])
    expect(pages.size).toBeGreaterThan(150)
    for (const part of ['/nu', '/register/', '/incidenten/', '/niet-melden', '/instellingen'])
      expect([...pages.keys()].some((path) => path.includes(part))).toBe(true)
  })

  test('says none of the words that no user may read (practice)', () => {
    const said = [...pages].flatMap(([path, { text }]) =>
      NEVER.filter((never) => never.test(wordsIn(text))).map((never) => `${path}: ${never}`),
    )
    expect(said).toEqual([])
    expect(NEVER.some((never) => never.test('Dit is op tijd gemeld.'))).toBe(true)
  })

  test('holds no value that fell through a template', () => {
    const fallen = [...pages].filter(([, { text }]) =>
      /\bundefined\b|\[object |\bNaN\b|Invalid Date/.test(wordsIn(text)),
    )
    expect(fallen.map(([path]) => path)).toEqual([])
  })

  test('has one title, one first heading, and ids that occur once', () => {
    for (const [path, { text }] of pages) {
      const root = parse(text)
      const ids = root.querySelectorAll('[id]').map((one) => one.id)
      expect({
        path,
        h1: root.querySelectorAll('h1').length,
        twice: ids.filter((id, n) => ids.indexOf(id) !== n),
      }).toEqual({ path, h1: 1, twice: [] })
    }
  })

  test('leads to anchors that are there', () => {
    for (const [path, { text }] of pages) {
      const root = parse(text)
      const broken = root
        .querySelectorAll('a')
        .map((one) => one.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('#') && root.querySelector(href) === null)
      expect({ path, broken }).toEqual({ path, broken: [] })
    }
  })

  test('folds no whole log: not one page reads it', () => {
    expect(app().logReads()).toBe(0)
  })
})
