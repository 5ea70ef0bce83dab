import { LAW_EDITIONS } from '@meldplicht/domain'
import { expect, test } from 'vitest'
import { inForceWords } from '../../src/output/edition-words.ts'

test('since when an edition holds is said the Dutch way, by the Dutch clock', () => {
  const words = Object.values(LAW_EDITIONS).map(inForceWords)
  expect(words).toContain('sinds vr 25 mei 2018, 0.00 uur')
  expect(words).toContain('geldt niet (alleen om te vergelijken)')
  expect(words.join()).not.toMatch(/\d{4}-\d{2}-\d{2}T/u)
})
