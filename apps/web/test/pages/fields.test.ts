import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { quantity } from '../../src/pages/forms/fields.ts'

const said = (text: string): unknown => quantity(new Map([['n', [text]]]), 'n')

describe('how many (an estimate may be)', () => {
  test.each([
    ['200', { _tag: 'exact', n: 200 }],
    ['1.200', { _tag: 'exact', n: 1200 }],
    ['0', { _tag: 'exact', n: 0 }],
    ['ongeveer 200', { _tag: 'about', n: 200 }],
    ['ca. 1.200', { _tag: 'about', n: 1200 }],
    ['150 tot 250', { _tag: 'between', min: 150, max: 250 }],
    ['tussen 150 en 250', { _tag: 'between', min: 150, max: 250 }],
    ['150-250', { _tag: 'between', min: 150, max: 250 }],
    ['', { _tag: 'unknown' }],
    ['nog niet bekend', { _tag: 'unknown' }],
    ['Niet vast te stellen', { _tag: 'cannot-be-determined' }],
  ])('"%s"', (text, expected) => expect(said(text)).toEqual(E.right(expected)))

  test.each(['veel', '-3', '2,5', '250 tot 150', '1.20', '99999999999999999999', '1e3'])(
    '"%s" is no number, and never becomes 0',
    (text) => expect(said(text)).toEqual(E.left([{ field: 'n', error: 'not-a-number' }])),
  )
})
