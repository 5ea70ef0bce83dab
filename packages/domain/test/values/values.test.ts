import {
  closed,
  earliest,
  exactly,
  IncidentId,
  Instant,
  isOpen,
  latest,
  Moment,
  Personal,
  Quantity,
  sum,
  TEXT_MAX,
  Text,
  UrlSafe,
  unknownMoment,
  unknownQuantity,
  WholeNumber,
} from '@meldplicht/domain'
import { at, text } from '@meldplicht/testing'
import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'

const messages = (codec: t.Mixed, u: unknown): ReadonlyArray<string | undefined> => {
  const read = codec.decode(u)
  return read._tag === 'Right' ? [] : read.left.map(({ message }) => message)
}

describe('a closed object', () => {
  const Point = closed('Point', { x: WholeNumber }, { note: Text })

  test('takes what it needs and what it may have', () => {
    expect(Point.is({ x: 1 })).toBe(true)
    expect(Point.is({ x: 1, note: 'hier' })).toBe(true)
  })

  test.each([
    ['is no object', [1]],
    ['is null', null],
    ['lacks a key', {}],
    ['has a key too many', { x: 1, y: 2 }],
    ['says undefined where it could be silent', { x: 1, note: undefined }],
    ['has a broken value', { x: 1.5 }],
  ])('refuses what %s', (_what, value) => {
    expect(Point.is(value)).toBe(false)
    expect(Point.decode(value)._tag).toBe('Left')
  })

  test('names the key that it refuses', () => {
    expect(messages(Point, { x: 1, y: 2 })).toEqual(['y is not a field of Point'])
    expect(messages(Point, { x: 1, note: undefined })).toEqual([
      'note may be absent, not undefined',
    ])
  })
})

describe('a tagged union', () => {
  const Answer = sum('Answer', '_tag', {
    yes: closed('yes', { _tag: t.literal('yes') }),
    no: closed('no', { _tag: t.literal('no'), why: Text }),
  })

  test('gives one error about the member that was meant', () => {
    expect(messages(Answer, { _tag: 'no', why: '' })).toEqual(['Text may not be empty'])
    expect(messages(Answer, { _tag: 'maybe' })).toEqual(['Answer: _tag must be one of yes, no'])
  })

  test.each([[null], ['yes'], [{}], [{ _tag: 'toString' }], [{ _tag: 1 }]])(
    'refuses %j',
    (value) => {
      expect(Answer.is(value)).toBe(false)
      expect(Answer.decode(value)._tag).toBe('Left')
    },
  )
})

describe('a quantity (P-08)', () => {
  // CISO and Madis stored unknown as 0, or could not store it.
  test.each([
    [{ _tag: 'unknown' }],
    [{ _tag: 'exact', n: 0 }],
    [{ _tag: 'about', n: 200 }],
    [{ _tag: 'between', min: 180, max: 260 }],
    [{ _tag: 'cannot-be-determined' }],
  ])('P-08 %j comes back from JSON as it went in', (quantity) => {
    const back: unknown = JSON.parse(JSON.stringify(Quantity.encode(quantity as Quantity)))
    expect(Quantity.decode(back)).toEqual({ _tag: 'Right', right: quantity })
  })

  test('P-08 unknown is not zero', () => {
    expect(unknownQuantity).not.toEqual({ _tag: 'exact', n: 0 })
  })

  test.each([[0], [''], [null], [false], [{ _tag: 'exact' }], [{ _tag: 'unknown', n: 0 }]])(
    'P-08 %j is none',
    (value) => {
      expect(Quantity.is(value)).toBe(false)
    },
  )
})

describe('a whole number', () => {
  test.each([0, 1, Number.MAX_SAFE_INTEGER])('%d is one', (n) => {
    expect(WholeNumber.is(n)).toBe(true)
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', 1n])(
    '%s is none',
    (n) => {
      expect(WholeNumber.is(n)).toBe(false)
    },
  )

  test('minus zero is none: JSON has no form for it', () => {
    expect(WholeNumber.is(-0)).toBe(false)
  })
})

describe('a moment', () => {
  test.each([
    [
      { _tag: 'exact', at: '2026-11-20T09:00:00.000Z' },
      '2026-11-20T09:00:00.000Z',
      '2026-11-20T09:00:00.000Z',
    ],
    [
      { _tag: 'estimated', at: '2026-11-20T09:00:00.000Z' },
      '2026-11-20T09:00:00.000Z',
      '2026-11-20T09:00:00.000Z',
    ],
    [
      { _tag: 'between', from: '2026-11-19T23:00:00.000Z', to: '2026-11-20T22:59:59.999Z' },
      '2026-11-19T23:00:00.000Z',
      '2026-11-20T22:59:59.999Z',
    ],
    [{ _tag: 'unknown' }, undefined, undefined],
    [{ _tag: 'cannot-be-determined' }, undefined, undefined],
  ])('%j has its earliest and its latest instant', (moment, first, last) => {
    if (!Moment.is(moment)) throw new Error('not a moment')
    expect([earliest(moment), latest(moment)]).toEqual([first, last])
  })

  test('is exact, or unknown', () => {
    expect(exactly(at('2026-11-20T09:00:00.000Z'))).toEqual({
      _tag: 'exact',
      at: '2026-11-20T09:00:00.000Z',
    })
    expect(unknownMoment).toEqual({ _tag: 'unknown' })
  })
})

describe('an instant', () => {
  test.each([
    '2026-11-20',
    '2026-11-20T09:00:00Z',
    '2026-11-20T09:00:00.000+01:00',
    '2026-02-29T09:00:00.000Z',
    '2026-13-01T09:00:00.000Z',
    '2026-11-20T24:00:00.000Z',
    '2026-11-20T09:00:60.000Z',
    ' 2026-11-20T09:00:00.000Z',
  ])('is not written as %j', (value) => {
    expect(Instant.is(value)).toBe(false)
  })

  test('has one width, so that comparing text is comparing time', () => {
    expect(Instant.is('2028-02-29T23:59:59.999Z')).toBe(true)
  })
})

describe('text', () => {
  test.each([
    ['blank', '   ', 'Text may not be empty'],
    ['no text', 5, 'Text must be text'],
    ['broken', 'a\uD800b', 'Text holds a broken character (a lone surrogate)'],
    ['too long', 'a'.repeat(TEXT_MAX + 1), `Text may hold ${TEXT_MAX} characters at most`],
  ])('that is %s is refused with the reason', (_what, value, message) => {
    expect(messages(Text, value)).toEqual([message])
  })

  test('may be as long as the limit, and in any script', () => {
    expect(Text.is('a'.repeat(TEXT_MAX))).toBe(true)
    expect(Text.is('Şükrü 🙂 中文')).toBe(true)
  })
})

describe('an id', () => {
  test('has one spelling: lower case', () => {
    expect(IncidentId.is('7b1f7c1a-0d3e-4c53-9a67-1f0f6a1b2c3d')).toBe(true)
    expect(IncidentId.is('7B1F7C1A-0D3E-4C53-9A67-1F0F6A1B2C3D')).toBe(false)
    expect(IncidentId.is('2026-0007')).toBe(false)
  })
})

describe('a personal field', () => {
  const sealed = {
    _tag: 'Sealed',
    keyId: 'k-1',
    nonce: 'AAAA',
    ciphertext: 'BBBB',
    keyCommitment: 'CC',
  }

  test('can be read only when it is open', () => {
    expect(isOpen(text('Yusuf'))).toBe(true)
    expect(Personal.is(sealed) && isOpen(sealed)).toBe(false)
  })

  test.each(['keyId', 'nonce', 'ciphertext', 'keyCommitment'])(
    'whose %s could not be written in base64url is refused',
    (key) => {
      for (const broken of ['', ' ', 'a b', 'a+b', '\uD800'])
        expect(Personal.is({ ...sealed, [key]: broken })).toBe(false)
    },
  )

  test('a key id may be a UUID', () => {
    expect(UrlSafe.is('7b1f7c1a-0d3e-4c53-9a67-1f0f6a1b2c3d')).toBe(true)
  })
})
