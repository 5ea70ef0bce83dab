import { isDeepStrictEqual } from 'node:util'
import { Open, Sealed } from '@meldplicht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Json } from '../src/index.ts'
import { memoryVault, plainVault } from '../src/testing/index.ts'
import { must } from './support/must.ts'
import { at, binding, contact, name, stored, story, textAt, withKey } from './support/values.ts'

const MARK = 'GEHEIM:'

// Real Unicode, well-formed, with quotes, slashes and control characters; never blank.
const text = fc.string({ unit: 'binary', maxLength: 60 }).map((rest) => MARK + rest)

const open = fc.oneof(
  fc.tuple(fc.nat(3), text).map(([person, value]) => name(person, value)),
  fc.tuple(fc.nat(3), text).map(([person, value]) => contact(person, value)),
  text.map(story),
)

// Keys that are hard for paths and for objects: '/', '~', '', numbers, '__proto__', '_tag'.
const key = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom('', '/', '~', '~1', '0', '__proto__', 'constructor', 'toString', 'Open'),
)

const { json } = fc.letrec<{ readonly json: Json; readonly object: Json }>((tie) => ({
  object: fc
    .array(fc.tuple(key, tie('json')), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries)),
  json: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    open,
    fc.constantFrom<Json>(null, true, false, ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'binary', maxLength: 10 }),
    tie('object'),
    fc.array(tie('json'), { maxLength: 4 }),
  ),
}))

const count = (data: Json, is: (u: unknown) => boolean): number => {
  if (is(data)) return 1
  if (typeof data !== 'object' || data === null) return 0
  return Object.values(data).reduce((sum: number, value: Json) => sum + count(value, is), 0)
}

describe('sealing and opening any JSON with personal fields', () => {
  const vault = memoryVault()

  test('opening undoes sealing', async () => {
    await fc.assert(
      fc.asyncProperty(json, fc.nat(5), fc.nat(3), async (data, event, incident) => {
        const place = binding(event, incident)
        const sealed = await must(vault.seal(place, data))
        // Not toStrictEqual: it takes a key named 'constructor' for the constructor.
        expect(isDeepStrictEqual(await must(vault.open(place, sealed)), data)).toBe(true)
      }),
    )
  })

  test('opening undoes sealing after a way through JSON text', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (data) => {
        const sealed = stored(await must(vault.seal(binding(1), data)))
        const opened = await must(vault.open(binding(1), sealed))
        expect(JSON.stringify(opened)).toBe(JSON.stringify(data))
      }),
    )
  })

  test('sealing leaves no text of an open field, and one sealed field for each', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (data) => {
        const sealed = await must(vault.seal(binding(1), data))
        expect(JSON.stringify(sealed)).not.toContain(MARK)
        expect(count(sealed, Open.is)).toBe(0)
        expect(count(sealed, Sealed.is)).toBe(count(data, Open.is))
      }),
    )
  })

  test('the same search finds the text where it was not sealed', async () => {
    await fc.assert(
      fc.asyncProperty(open, json, async (field, rest) => {
        const plain = await must(plainVault().seal(binding(1), { field, rest }))
        expect(JSON.stringify(plain)).toContain(MARK)
      }),
    )
  })

  test('a seal covers every bit of what is stored', async () => {
    const parts = fc.constantFrom('nonce', 'ciphertext', 'keyCommitment')
    await fc.assert(
      fc.asyncProperty(open, parts, fc.nat(), fc.nat(7), async (field, part, nth, bit) => {
        const sealed = await must(vault.seal(binding(1), field))
        const bytes = Buffer.from(textAt(sealed, part), 'base64url')
        const index = nth % bytes.length
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit)
        const changed = withKey(sealed, part, bytes.toString('base64url'))
        expect(await vault.open(binding(1), changed)()).toMatchObject({
          _tag: 'Left',
          left: { _tag: 'SealBroken' },
        })
      }),
    )
  })

  test('a seal binds the whole place, so no two places share it', async () => {
    const places = fc.tuple(fc.nat(2), fc.nat(2), key)
    await fc.assert(
      fc.asyncProperty(open, places, places, async (field, from, to) => {
        const sealed = await must(vault.seal(binding(from[0], from[1]), { [from[2]]: field }))
        const value = at(sealed, from[2]) ?? null
        const opened = await vault.open(binding(to[0], to[1]), { [to[2]]: value })()
        const same = JSON.stringify(from) === JSON.stringify(to)
        expect(opened._tag).toBe(same ? 'Right' : 'Left')
      }),
    )
  })
})
