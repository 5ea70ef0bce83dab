import { IncidentId, receiptCode } from '@meldplicht/domain'
import { arbitraryOf } from '@meldplicht/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('the code on a receipt', () => {
  test('can be read out over the phone: no I, L, O or U', () => {
    fc.assert(
      fc.property(arbitraryOf(IncidentId), (id) => {
        expect(receiptCode(id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      }),
    )
  })
})
