import { Quantity } from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'
import { readListed } from '../../src/read/listed.ts'
import { readQuantity } from '../../src/read/quantity.ts'

describe('a number with how sure it is', () => {
  test.each<readonly [string, unknown]>([
    ['214', { _tag: 'exact', n: 214 }],
    ['~200', { _tag: 'about', n: 200 }],
    ['100..300', { _tag: 'between', min: 100, max: 300 }],
    ['unknown', { _tag: 'unknown' }],
    ['cannot-be-determined', { _tag: 'cannot-be-determined' }],
  ])('%s', (text, quantity) => {
    const read = readQuantity(text)
    expect(read).toEqual({ _tag: 'Right', right: quantity })
    expect(Quantity.is(read._tag === 'Right' && read.right)).toBe(true)
  })

  test.each(['', '-1', '1.5', '1e3', 'veel', '~', '1..', '1..2..x', '9'.repeat(16)])(
    '"%s" is refused',
    (text) => {
      expect(readQuantity(text)._tag).toBe('Left')
    },
  )
})

describe('several of a list', () => {
  test('there may be more, unless it says that these are all', () => {
    expect(readListed('name, bsn')).toEqual({
      _tag: 'listed',
      keys: ['name', 'bsn'],
      complete: false,
    })
    expect(readListed('only:name,bsn')).toEqual({
      _tag: 'listed',
      keys: ['name', 'bsn'],
      complete: true,
    })
  })

  test('none at all is knowledge, unknown is not', () => {
    expect(readListed('only:')).toEqual({ _tag: 'listed', keys: [], complete: true })
    expect(readListed('unknown')).toEqual({ _tag: 'unknown' })
  })
})
