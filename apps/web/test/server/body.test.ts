import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { parseForm, parseJson } from '../../src/server/body.ts'

const form = (body: string | Buffer): unknown =>
  E.map((read: ReadonlyMap<string, unknown>) => [...read])(parseForm(Buffer.from(body)))

describe('a posted form', () => {
  test('keeps every value of a name, in order', () => {
    expect(form('a=1&b=2&a=3')).toEqual(
      E.right([
        ['a', ['1', '3']],
        ['b', ['2']],
      ]),
    )
  })

  test('reads plus, percent and UTF-8', () => {
    expect(form('wat=caf%C3%A9+en+thee%2B&leeg=&kaal')).toEqual(
      E.right([
        ['wat', ['café en thee+']],
        ['leeg', ['']],
        ['kaal', ['']],
      ]),
    )
  })

  test('makes one line end of the two that browsers send', () => {
    expect(form('a=een%0D%0Atwee%0Ddrie')).toEqual(E.right([['a', ['een\ntwee\ndrie']]]))
  })

  test.each(['a=%C3%28', 'a=%', 'a=%zz', 'a=%E2%82', '%FF=1', 'a=%ED%A0%80'])(
    '%s is broken, and is not repaired',
    (body) => expect(form(body)).toEqual(E.left('broken-text')),
  )

  test('raw bytes that are no UTF-8 are broken', () => {
    expect(form(Buffer.from([0x61, 0x3d, 0xff]))).toEqual(E.left('broken-text'))
  })

  test('no name of the language gets in its way', () => {
    expect(form('__proto__=1&constructor=2')).toEqual(
      E.right([
        ['__proto__', ['1']],
        ['constructor', ['2']],
      ]),
    )
  })
})

describe('a JSON body', () => {
  test('is read', () => {
    expect(parseJson(Buffer.from('{"a":"é"}'))).toEqual(E.right({ a: 'é' }))
  })

  test.each(['{', '', '\ufeff{}', 'undefined'])('%j is broken', (body) =>
    expect(parseJson(Buffer.from(body))).toEqual(E.left('broken-text')),
  )

  test('bytes that are no UTF-8 are broken', () => {
    expect(parseJson(Buffer.from([0x22, 0xc3, 0x28, 0x22]))).toEqual(E.left('broken-text'))
  })
})
