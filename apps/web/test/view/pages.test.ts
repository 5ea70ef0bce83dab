import { DataCategory, PeopleGroup } from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { names, rendered, said } from './support.ts'

describe.each(names)('page %s', (name) => {
  test('is one document in Dutch with one heading of the first level', async () => {
    const { text, root } = await rendered(name)
    expect(text.startsWith('<!doctype html>')).toBe(true)
    expect(root.querySelector('html')?.getAttribute('lang')).toBe('nl')
    expect(root.querySelectorAll('h1')).toHaveLength(1)
    expect(root.querySelectorAll('main')).toHaveLength(1)
    expect(said(root.querySelector('title'))).toMatch(/ – Meldplicht$/)
  })

  test('holds no script, no inline style and nothing from elsewhere', async () => {
    const { text, root } = await rendered(name)
    expect(root.querySelectorAll('script, style, [style], iframe, img')).toEqual([])
    expect(text).not.toMatch(/\son[a-z]+\s*=\s*"/i)
    const away = root
      .querySelectorAll('[href], [src], [action]')
      .map(
        (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('action'),
      )
      .filter((target) => !/^(\/(?!\/)|#|\?|tel:|mailto:|data:,)/.test(target ?? ''))
    expect(away).toEqual([])
  })

  test('has at most one primary button', async () => {
    const { root } = await rendered(name)
    expect(root.querySelectorAll('.nl-button--primary').length).toBeLessThanOrEqual(1)
  })

  test('gives every id once, and everything that points to an id finds it', async () => {
    const { root } = await rendered(name)
    const ids = root.querySelectorAll('[id]').map((one) => one.getAttribute('id') ?? '')
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
    const known = new Set(ids)
    const wanted = [
      ...root.querySelectorAll('a[href^="#"]').map((one) => one.getAttribute('href')?.slice(1)),
      ...root.querySelectorAll('label').map((one) => one.getAttribute('for')),
      ...['aria-labelledby', 'aria-describedby'].flatMap((attribute) =>
        root
          .querySelectorAll(`[${attribute}]`)
          .flatMap((one) => (one.getAttribute(attribute) ?? '').split(' ')),
      ),
    ]
    expect(wanted.filter((id) => !known.has(id ?? ''))).toEqual([])
  })

  test('keeps the roles of every table, so that a phone may stack its rows', async () => {
    const { root } = await rendered(name)
    for (const table of root.querySelectorAll('table')) {
      expect(table.getAttribute('role')).toBe('table')
      expect(said(table.querySelector('caption'))).not.toBe('')
      const heads = table.querySelectorAll('[role=columnheader]').map(said)
      for (const row of table.querySelectorAll('tbody [role=row]')) {
        const cells = row.querySelectorAll('[role=rowheader], [role=cell]')
        expect(cells.map((cell) => cell.getAttribute('data-kop'))).toEqual(heads)
      }
    }
  })

  test('says in words what a drawing shows', async () => {
    const { root } = await rendered(name)
    for (const drawing of root.querySelectorAll('svg')) {
      if (drawing.getAttribute('aria-hidden') === 'true') continue
      expect(said(drawing.querySelector('title'))).not.toBe('')
      expect(said(drawing.querySelector('desc'))).not.toBe('')
    }
  })

  test('every form posts its command id and its token, and every control has a label', async () => {
    const { root } = await rendered(name)
    for (const form of root.querySelectorAll('form[method=post]')) {
      expect(form.querySelector('[name=commandId]')?.getAttribute('value')).not.toBe('')
      expect(form.querySelector('[name=_csrf]')?.getAttribute('value')).not.toBe('')
    }
    const labels = new Set(root.querySelectorAll('label').map((one) => one.getAttribute('for')))
    const bare = root
      .querySelectorAll('input:not([type=hidden]), select, textarea')
      .filter((one) => !labels.has(one.getAttribute('id')))
    expect(bare.map((one) => one.getAttribute('name'))).toEqual([])
  })

  test('never shows a key, an object or an undefined where words belong', async () => {
    const { root } = await rendered(name)
    const text = said(root.querySelector('body'))
    expect(text).not.toMatch(/undefined|\[object|NaN|\bnull\b/)
    // Stored keys are English with hyphens; every one of them has words in the dictionary.
    const keys = [...DataCategory.keys, ...PeopleGroup.keys, ...Object.keys(nl.step.steps)]
    expect(keys.filter((key) => key.includes('-') && text.includes(key))).toEqual([])
  })
})
