import { canonicalBytes, decodeEnvelope, isCanonical, revision } from '@meldplicht/event-store'
import { someEvent, someStream } from '@meldplicht/event-store/contract'
import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'

const text = new TextDecoder()
const bytes = new TextEncoder()
const event = someEvent(someStream(), 7n, {
  id: '3c9c8f9e-4d0f-4e0a-9a50-0d6e3d2b1c00',
  data: { b: [1, 1e21, 1e-7, -0], a: 'é\u2028"\\\u0007', '10': null, '9': true, '\u20ac': '😀' },
})
const canonical = text.decode(canonicalBytes(event))

describe('the canonical form (RFC 8785)', () => {
  test('sorts keys by UTF-16 code units, also those that look like numbers', () => {
    expect(canonical).toContain('"data":{"10":null,"9":true,"a":')
    expect(canonical.startsWith('{"actorId":')).toBe(true)
    expect(canonical).toContain('"b":[1,1e+21,1e-7,0],"€":"😀"}')
  })

  test('escapes only what must be, in the short form', () => {
    expect(canonical).toContain('"a":"é\u2028\\"\\\\\\u0007"')
  })

  test('writes revisions as decimal strings, so that nothing above 2^53 is rounded', () => {
    const large = { ...event, revision: revision(2n ** 64n - 1n) }
    expect(text.decode(canonicalBytes(large))).toContain('"revision":"18446744073709551615"')
  })

  test('is the same for the same value with its keys in another order', () => {
    const turned = Object.fromEntries(Object.entries(event).toReversed())
    const decoded = decodeEnvelope(JSON.stringify({ ...turned, revision: '7' }))
    expect(E.map(canonicalBytes)(decoded)).toEqual(E.right(bytes.encode(canonical)))
  })

  test('decodes to the envelope that it is of', () => {
    const nothingNegative = { ...event, data: { zero: 0 } }
    expect(decodeEnvelope(canonicalBytes(nothingNegative))).toEqual(E.right(nothingNegative))
    expect(decodeEnvelope(canonical)).toMatchObject({ right: { revision: 7n } })
  })
})

describe('a stored envelope is refused', () => {
  const nested = '['.repeat(200) + ']'.repeat(200)
  const refused: ReadonlyArray<readonly [string, Uint8Array | string, string]> = [
    ['when it is not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'is not UTF-8'],
    [
      'when its UTF-8 is cut off',
      canonicalBytes(event).subarray(0, -1).with(-1, 0xc3),
      'is not UTF-8',
    ],
    ['when it is not JSON', canonical.slice(0, -1), 'is not JSON'],
    ['when it is empty', new Uint8Array(), 'is not JSON'],
    ['when it begins with a byte order mark', bytes.encode(`\ufeff${canonical}`), 'is not JSON'],
    ['when it is another value', '[]', 'is not an envelope v1 (at its root)'],
    [
      'when it has a field too many',
      canonical.replace('{', '{"x":1,'),
      'is not an envelope v1 (at x)',
    ],
    [
      'when it lacks a field',
      canonical.replace(/"actorId":"[^"]*",/, ''),
      'is not an envelope v1 (at actorId)',
    ],
    [
      'when it is a later version',
      canonical.replace('"envelope":1', '"envelope":2'),
      'is not an envelope v1 (at envelope)',
    ],
    [
      'when its revision is a number',
      canonical.replace('"revision":"7"', '"revision":7'),
      'is not an envelope v1 (at revision)',
    ],
    [
      'when it holds a lone surrogate',
      canonical.replace('😀', '\\ud83d'),
      'is not an envelope v1 (at data)',
    ],
    [
      'when it nests too deep',
      canonical.replace('"data":{', `"data":{"deep":${nested},`),
      'is not an envelope v1 (at data)',
    ],
  ]
  for (const [when, stored, reason] of refused) {
    test(`${when}, and the reason says where and quotes no value`, () => {
      expect(decodeEnvelope(stored)).toEqual(E.left(reason))
    })
  }
})

describe('bytes that hold the same value', () => {
  const same: ReadonlyArray<readonly [string, string, boolean]> = [
    ['are canonical as written by canonicalBytes', canonical, true],
    ['are not canonical with a blank', canonical.replace(':', ': '), false],
    ['are not canonical with a newline at the end', `${canonical}\n`, false],
    ['are not canonical with another escape', canonical.replace('é', '\\u00e9'), false],
    ['are not canonical with another number', canonical.replace('1e+21', '1e21'), false],
    ['are not canonical with a key twice', canonical.replace('{', '{"type":"",'), false],
    ['are not canonical when they are no envelope', '{}', false],
  ]
  for (const [what, stored, is] of same) {
    test(what, () => {
      expect(isCanonical(bytes.encode(stored))).toBe(is)
    })
  }

  test('are not canonical with other order of keys', () => {
    expect(isCanonical(bytes.encode(JSON.stringify(JSON.parse(canonical))))).toBe(false)
  })
})
