import { IncidentId, receiptCode } from '@meldplicht/domain'
import { arbitraryOf, must } from '@meldplicht/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('the code on a receipt', () => {
  test('is there at once, from the id alone', () => {
    expect(receiptCode(must(IncidentId, 'ffffffff-ff00-4000-8000-000000000000'))).toBe('ZZZZ-ZZZZ')
    expect(receiptCode(must(IncidentId, '00000000-0100-4000-8000-000000000000'))).toBe('0000-0001')
  })

  test('can be read out over the phone: no I, L, O or U', () => {
    fc.assert(
      fc.property(arbitraryOf(IncidentId), (id) => {
        expect(receiptCode(id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      }),
    )
  })
})
