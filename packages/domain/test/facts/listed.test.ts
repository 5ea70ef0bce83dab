import { DataCategory, keysOf, listed } from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'

const Categories = listed(DataCategory)

describe('several of a list', () => {
  test('P-08 unknown is a value of its own, and no empty list', () => {
    expect(Categories.is({ _tag: 'unknown' })).toBe(true)
    expect(Categories.is([])).toBe(false)
    expect(Categories.is('')).toBe(false)
  })

  test('none of these is knowledge, and says that the list is complete', () => {
    expect(Categories.is({ _tag: 'listed', keys: [], complete: true })).toBe(true)
    expect(Categories.is({ _tag: 'listed', keys: [] })).toBe(false)
  })

  test('names each once', () => {
    expect(Categories.is({ _tag: 'listed', keys: ['bsn', 'bsn'], complete: true })).toBe(false)
  })

  test('gives the keys that are certain: none when unknown or when nobody spoke', () => {
    expect(keysOf({ _tag: 'listed', keys: ['bsn'], complete: false })).toEqual(['bsn'])
    expect(keysOf({ _tag: 'unknown' })).toEqual([])
    expect(keysOf(undefined)).toEqual([])
  })
})
