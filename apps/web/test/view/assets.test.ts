import { describe, expect, test } from 'vitest'
import { ASSET_CACHING, assets } from '../../src/assets/assets.ts'
import { prune } from '../../src/assets/prune.ts'

const sheet = assets().find(assets().stylesheet)
const css = sheet?.body.toString('utf8') ?? ''

describe('what pages load', () => {
  test('has an address that holds the hash of its content, so it may be kept for ever', () => {
    expect(assets().stylesheet).toMatch(/^\/assets\/[0-9a-f]{12}\/site\.css$/)
    expect(sheet?.etag.startsWith(`"${assets().stylesheet.slice(8, 20)}`)).toBe(true)
    expect(ASSET_CACHING).toContain('immutable')
  })

  test('is built once per process', () => {
    expect(assets()).toBe(assets())
  })

  test('comes from here: fonts are ours, pictures are inside the style sheet', () => {
    const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1] ?? '')
    expect(urls.length).toBeGreaterThan(2)
    for (const url of urls) {
      if (url.startsWith('data:image/svg+xml')) continue
      expect(assets().find(url)?.type).toBe('font/woff2')
    }
    expect(css).not.toContain('@import')
  })

  test('gives only what is there', () => {
    expect(assets().find('/assets/000000000000/site.css')).toBeUndefined()
    expect(assets().find('/assets/../package.json')).toBeUndefined()
  })

  test('defines every property of ours that a rule uses', () => {
    const defined = new Set([...css.matchAll(/(--mp-[\w-]+)\s*:/g)].map((match) => match[1]))
    const used = [...css.matchAll(/var\(\s*(--mp-[\w-]+)/g)].map((match) => match[1])
    expect(used.filter((name) => !defined.has(name))).toEqual([])
    expect(used.length).toBeGreaterThan(20)
  })
})

describe('pruning a theme', () => {
  const theme = '.t { --a: 1px; --b: var(--c); --c: red; --d: var(--a) }'

  test('keeps what is used, also through another property, and drops the rest', () => {
    const pruned = prune(
      '.t { --a: 1px; --b: var(--c); --c: red; --d: blue; }',
      'p { color: var(--b) }',
    )
    expect(pruned).toContain('--b: var(--c);')
    expect(pruned).toContain('--c: red;')
    expect(pruned).not.toContain('--a')
    expect(pruned).not.toContain('--d')
  })

  test('leaves a theme as it is when everything is used', () => {
    expect(prune(theme, 'p { margin: var(--a) var(--b) var(--d) }')).toBe(theme)
  })

  test('makes the published theme a fraction of its size', () => {
    expect(css.length).toBeLessThan(260_000)
    expect(css).toContain('--basis-')
  })
})
