import { afterEach, expect, test, vi } from 'vitest'
import { deadlinesFrom, TemporalMissing } from '../../src/index.ts'
import { at } from './at.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('without Temporal there is one clear error that names the polyfill', () => {
  vi.stubGlobal('Temporal', undefined)
  const call = (): unknown => deadlinesFrom(at('2026-11-22T10:00:00.000Z'), 72)
  expect(call).toThrow(TemporalMissing)
  expect(call).toThrow('temporal-polyfill/global')
})
