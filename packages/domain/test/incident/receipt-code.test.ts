import { IncidentId, receiptCode } from '@meldplicht/domain'
import { must } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'

describe('the code on a receipt', () => {
  test('is there at once, from the id alone', () => {
    expect(receiptCode(must(IncidentId, 'ffffffff-ff00-4000-8000-000000000000'))).toBe('ZZZZ-ZZZZ')
    expect(receiptCode(must(IncidentId, '00000000-0100-4000-8000-000000000000'))).toBe('0000-0001')
  })
})
