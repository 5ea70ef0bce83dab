import { ApDataType, DATA_CATEGORIES, DataCategory, EdpbDataType } from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'

const mapped = (to: 'edpb' | 'ap'): ReadonlySet<string> =>
  new Set(DataCategory.keys.map((category) => DATA_CATEGORIES[category][to]))

describe('categories of personal data (A-02)', () => {
  test('A-02 hold what a temp agency keeps', () => {
    expect(DataCategory.keys).toEqual(
      expect.arrayContaining([
        'bsn',
        'identity-document',
        'vehicle-registration',
        'health',
        'financial',
        'credentials',
        'phone',
        'email',
      ]),
    )
  })

  test('A-02 the EDPB template names 21 types, the form of the AP twenty', () => {
    expect([EdpbDataType.keys.length, ApDataType.keys.length]).toEqual([21, 20])
  })

  test('A-02 each has its place in both lists', () => {
    const lost = DataCategory.keys.filter((category) => {
      const { edpb, ap } = DATA_CATEGORIES[category]
      return !EdpbDataType.is(edpb) || !ApDataType.is(ap)
    })
    expect(lost).toEqual([])
  })

  test('A-02 every type of the EDPB can be reached, but "not yet known": that is no category', () => {
    expect(EdpbDataType.keys.filter((key) => !mapped('edpb').has(key))).toEqual(['not-yet-known'])
  })

  test('A-02 every choice of the AP can be reached, but "onbekend": that is no category', () => {
    expect(ApDataType.keys.filter((key) => !mapped('ap').has(key))).toEqual(['onbekend'])
  })

  test('A-02 special data stay special on both lists', () => {
    const place = (category: DataCategory): ReadonlyArray<string> => {
      const { edpb, ap } = DATA_CATEGORIES[category]
      return [edpb, ap]
    }
    expect(place('health')).toEqual(['health', 'gezondheid'])
    expect(place('criminal')).toEqual(['criminal', 'strafrechtelijk'])
    expect(place('trade-union')).toEqual(['trade-union', 'vakbondslidmaatschap'])
    expect(place('bsn')).toEqual(['identification', 'bsn'])
  })

  // minvws stored the text of the label: renaming it made old data unreadable.
  test('are stored as stable English keys, never as the label that people read', () => {
    for (const key of DataCategory.keys) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(DataCategory.is('BSN')).toBe(false)
    expect(DataCategory.is('Gezondheid')).toBe(false)
  })
})
