import { describe, expect, test } from 'vitest'
import { LAW_EDITIONS } from '../../src/index.ts'
import { CONCEPTS } from '../../src/law/rules/concept-words.ts'
import { rulesPage } from './rules-page.ts'

describe('the page of rules', () => {
  test('is as the data are (refresh it with `vitest run -u` over this file)', async () => {
    const page = rulesPage(LAW_EDITIONS['avg-2018'])
    await expect(page).toMatchFileSnapshot('../../../../docs/law/rules.md')
  })

  test('names every shared condition once', () => {
    expect(new Set(CONCEPTS.map(({ name }) => name.nl)).size).toBe(CONCEPTS.length)
    expect(new Set(CONCEPTS.map(({ condition }) => condition)).size).toBe(CONCEPTS.length)
  })
})
