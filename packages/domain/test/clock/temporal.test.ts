import { afterEach, expect, test, vi } from 'vitest'
import { TemporalMissing, toLocal } from '../../src/index.ts'
import { at } from './at.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('without Temporal there is one clear error that names the polyfill', () => {
  vi.stubGlobal('Temporal', undefined)
  const call = (): unknown => toLocal(at('2026-11-22T10:00:00.000Z'))
  expect(call).toThrow(TemporalMissing)
  expect(call).toThrow('temporal-polyfill/global')
})
