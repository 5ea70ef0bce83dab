import { Sealed } from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'
import type { Json, Vault } from '../src/index.ts'
import { openVault } from '../src/index.ts'
import { memoryVault } from '../src/testing/index.ts'
import { filesIn, folder } from './support/folder.ts'
import { failure, must } from './support/must.ts'
import { at, binding, contact, erasure, name, personId, story, stream } from './support/values.ts'

const vaults: ReadonlyArray<readonly [string, () => Promise<Vault>]> = [
  ['memory', async () => memoryVault()],
  ['files', () => must(openVault(filesIn(folder())))],
]

const data = (): Json => ({
  reporter: { id: personId(1), name: name(1, 'Ans de Vries'), contact: contact(1, '06 12345678') },
  what: story('Er lag een usb-stick in de trein. 😱'),
  files: 12,
  again: [story('De stick is terug.'), null, true],
})

const sealedAt = (json: Json, ...path: ReadonlyArray<string>): Sealed => {
  const field = at(json, ...path)
  if (!Sealed.is(field)) throw new Error(`not sealed: ${JSON.stringify(field)}`)
  return field
}

const flipped = (base64url: string): string => {
  const bytes = Buffer.from(base64url, 'base64url')
  return Buffer.from(bytes.map((byte, index) => (index === 0 ? byte ^ 1 : byte))).toString(
    'base64url',
  )
}

describe.each(vaults)('the vault (%s)', (_name, make) => {
  test('opens exactly what it sealed', async () => {
    const vault = await make()
    const sealed = await must(vault.seal(binding(1), data()))
    expect(await must(vault.open(binding(1), sealed))).toStrictEqual(data())
  })

  test('leaves what is not personal as it is', async () => {
    const vault = await make()
    const sealed = await must(vault.seal(binding(1), data()))
    expect([at(sealed, 'files'), at(sealed, 'again', '1'), at(sealed, 'reporter', 'id')]).toEqual([
      12,
      null,
      personId(1),
    ])
  })

  test('has one key per stream, person and class, and a nonce per field', async () => {
    const vault = await make()
    const [first = null, second = null, other = null] = await must(
      vault.sealAll([
        { binding: binding(1), data: data() },
        { binding: binding(2), data: data() },
        { binding: binding(3, 2), data: data() },
      ]),
    )
    const keyIds = [
      sealedAt(first, 'what').keyId,
      sealedAt(first, 'reporter', 'name').keyId,
      sealedAt(first, 'reporter', 'contact').keyId,
      sealedAt(other, 'what').keyId,
    ]
    expect(new Set(keyIds).size).toBe(4)
    expect(sealedAt(second, 'what').keyId).toBe(sealedAt(first, 'again', '0').keyId)
    expect(sealedAt(second, 'what').nonce).not.toBe(sealedAt(first, 'what').nonce)
  })

  test('gives no two fields one nonce, however many there are', async () => {
    const vault = await make()
    const many = Array.from({ length: 700 }, (_, i) => story(`Tekst ${i}`))
    const sealed = await must(vault.seal(binding(1), many))
    const nonces = many.map((_, i) => sealedAt(sealed, String(i)).nonce)
    expect(new Set(nonces).size).toBe(700)
  })

  test('seals the events of a command and says its fingerprint in one go', async () => {
    const vault = await make()
    const content = { _tag: 'ReportIncident', data: data() }
    const { fingerprint, data: sealed } = await must(
      vault.sealCommand({ stream: stream(1), content }, [{ binding: binding(1), data: data() }]),
    )
    expect(fingerprint).toBe(await must(vault.fingerprint(stream(1), content)))
    const [first = null] = sealed
    expect(sealedAt(first, 'what').keyId).not.toBe('')
    expect(await must(vault.open(binding(1), first))).toStrictEqual(data())
  })

  test.each([
    ['event', binding(2), 'what'],
    ['stream', binding(1, 2), 'what'],
    ['path', binding(1), 'why'],
  ])('does not open a field that was moved to another %s', async (_part, to, key) => {
    const vault = await make()
    const sealed = await must(vault.seal(binding(1), data()))
    const moved = { [key]: sealedAt(sealed, 'what') }
    const error = await failure(vault.open(to, moved))
    expect(error).toStrictEqual({
      _tag: 'SealBroken',
      place: { ...to, pointer: `/${key}` },
      reason: 'ciphertext',
    })
  })

  test.each([
    ['ciphertext', 'ciphertext'],
    ['nonce', 'ciphertext'],
    ['keyCommitment', 'commitment'],
  ])('does not open a field whose %s was changed', async (part, reason) => {
    const vault = await make()
    const what = sealedAt(await must(vault.seal(binding(1), data())), 'what')
    const changed = { ...what, [part]: flipped(String(Reflect.get(what, part))) }
    const error = await failure(vault.open(binding(1), { what: changed }))
    expect(error).toMatchObject({ _tag: 'SealBroken', reason })
  })

  test('does not open a field under another key than the one it was sealed with', async () => {
    const vault = await make()
    const sealed = await must(vault.seal(binding(1), data()))
    const lent = { ...sealedAt(sealed, 'what'), keyId: sealedAt(sealed, 'reporter', 'name').keyId }
    const error = await failure(vault.open(binding(1), { what: lent }))
    expect(error).toMatchObject({ _tag: 'SealBroken', reason: 'commitment' })
  })

  test.each([
    ['ciphertext', 'AA'],
    ['ciphertext', 'not base64url!'],
    ['nonce', 'AAAA'],
    ['keyCommitment', ''],
  ])('does not open a field whose %s is %j', async (part, value) => {
    const vault = await make()
    const what = sealedAt(await must(vault.seal(binding(1), data())), 'what')
    const error = await failure(vault.open(binding(1), { what: { ...what, [part]: value } }))
    expect(error).toMatchObject({ _tag: 'SealBroken' })
  })

  test('does not take a sealed field in another spelling of the same bytes', async () => {
    const vault = await make()
    const what = sealedAt(await must(vault.seal(binding(1), data())), 'what')
    const changed = { ...what, ciphertext: `${what.ciphertext}=` }
    const error = await failure(vault.open(binding(1), { what: changed }))
    expect(error).toMatchObject({ _tag: 'SealBroken', reason: 'malformed' })
  })

  test('says that a key is missing, with its id and the place of the field', async () => {
    const other = await make()
    const what = sealedAt(await must(other.seal(binding(1), data())), 'what')
    const error = await failure((await make()).open(binding(1), { 'a/b~c': what }))
    expect(error).toStrictEqual({
      _tag: 'KeyMissing',
      keyId: what.keyId,
      place: { ...binding(1), pointer: '/a~1b~0c' },
    })
  })

  test.each([
    ['readable text that never went through a vault', story('open'), 'plain'],
    ['something that only looks sealed', { _tag: 'Sealed', keyId: 'k' }, 'malformed'],
    ['something that only looks erased', { _tag: 'Erased', at: 'ooit' }, 'malformed'],
  ])('does not open %s', async (_what, field, reason) => {
    const vault = await make()
    const error = await failure(vault.open(binding(1), { field }))
    expect(error).toMatchObject({ _tag: 'SealBroken', reason, place: { pointer: '/field' } })
  })

  test.each([
    ['an open field of the wrong shape', { ...story('x'), note: 'Ans' }, 'malformed'],
    ['an open field with blank text', { ...story('x'), value: ' ' }, 'malformed'],
    ['an open field about nobody', { _tag: 'Open', value: 'Ans de Vries' }, 'malformed'],
  ])('does not let %s through unsealed', async (_what, field, reason) => {
    const vault = await make()
    const error = await failure(vault.seal(binding(1), { fields: [story('goed'), field] }))
    expect(error).toStrictEqual({
      _tag: 'NotSealable',
      place: { ...binding(1), pointer: '/fields/1' },
      reason,
    })
  })

  test('does not seal what is sealed already, for it would never open at another place', async () => {
    const vault = await make()
    const sealed = await must(vault.seal(binding(1), data()))
    const error = await failure(vault.seal(binding(2), sealed))
    expect(error).toMatchObject({ _tag: 'NotSealable', reason: 'already-sealed' })
  })

  test('refuses data that is nested too deeply instead of running out of stack', async () => {
    const vault = await make()
    const nest = (depth: number): Json =>
      Array.from({ length: depth }).reduce<Json>((inner) => [inner], story('diep'))
    const sealed = await must(vault.seal(binding(1), nest(100)))
    expect(await must(vault.open(binding(1), sealed))).toStrictEqual(nest(100))
    const error = await failure(vault.seal(binding(1), nest(100_000)))
    expect(error).toMatchObject({ _tag: 'NotSealable', reason: 'too-deep' })
    const reading = await failure(vault.open(binding(1), nest(100_000)))
    expect(reading).toMatchObject({ _tag: 'SealBroken', reason: 'too-deep' })
  })

  test('shows a field as erased once its key is destroyed, and the others still open', async () => {
    const vault = await make()
    const sealed = await must(vault.seal(binding(1), data()))
    const destroyed = await must(
      vault.destroy({ stream: stream(1), about: personId(1), retention: 'contact' }, erasure),
    )
    const { keyId } = sealedAt(sealed, 'reporter', 'contact')
    expect(destroyed).toStrictEqual([{ keyId, erasure }])
    const opened = await must(vault.open(binding(1), sealed))
    expect(at(opened, 'reporter', 'contact')).toStrictEqual({ _tag: 'Erased', ...erasure })
    expect(at(opened, 'reporter', 'name')).toStrictEqual(name(1, 'Ans de Vries'))
    expect(at(opened, 'what')).toStrictEqual(at(data(), 'what'))
  })

  test('keeps an erased field that stands in the data as it is', async () => {
    const vault = await make()
    const field: Json = { _tag: 'Erased', ...erasure }
    const sealed = await must(vault.seal(binding(1), { field }))
    expect(await must(vault.open(binding(1), sealed))).toStrictEqual({ field })
  })

  test.each([
    ['a class of a person', { about: personId(1), retention: 'identity' }, 1],
    ['a person', { about: personId(1) }, 2],
    ['a class', { retention: 'narrative' }, 1],
    ['a stream', {}, 3],
  ] as const)('destroys the keys of %s in one stream only', async (_what, chosen, count) => {
    const vault = await make()
    await must(vault.seal(binding(1), data()))
    const other = await must(vault.seal(binding(2, 2), data()))
    const destroyed = await must(vault.destroy({ stream: stream(1), ...chosen }, erasure))
    expect(destroyed).toHaveLength(count)
    expect(await must(vault.open(binding(2, 2), other))).toStrictEqual(data())
  })

  test('keeps the first moment and ground when keys are destroyed again', async () => {
    const vault = await make()
    await must(vault.seal(binding(1), data()))
    const once = await must(vault.destroy({ stream: stream(1) }, erasure))
    const twice = await must(vault.destroy({ stream: stream(1) }, { ...erasure, under: 'later' }))
    expect(twice).toStrictEqual(once)
  })

  test('gives new text a new key after the old one was destroyed', async () => {
    const vault = await make()
    const before = await must(vault.seal(binding(1), data()))
    await must(vault.destroy({ stream: stream(1) }, erasure))
    const after = await must(vault.seal(binding(2), data()))
    expect(sealedAt(after, 'what').keyId).not.toBe(sealedAt(before, 'what').keyId)
    expect(await must(vault.open(binding(2), after))).toStrictEqual(data())
    const opened = await must(vault.open(binding(1), before))
    expect(at(opened, 'what', '_tag')).toBe('Erased')
  })

  test('destroys nothing without a ground', async () => {
    const vault = await make()
    const sealed = await must(vault.seal(binding(1), data()))
    const error = await failure(vault.destroy({ stream: stream(1) }, { ...erasure, under: ' ' }))
    expect(error).toStrictEqual({ _tag: 'MalformedErasure' })
    expect(await must(vault.open(binding(1), sealed))).toStrictEqual(data())
  })

  test('makes no key when one of the events cannot be sealed', async () => {
    const vault = await make()
    const bad = { field: { ...story('x'), value: '' } }
    const items = [
      { binding: binding(1), data: data() },
      { binding: binding(2), data: bad },
    ]
    await failure(vault.sealAll(items))
    expect(await must(vault.destroy({ stream: stream(1) }, erasure))).toStrictEqual([])
  })

  test('gives the same content of a stream the same fingerprint, and no other', async () => {
    const vault = await make()
    const of = (incident: number, content: string): Promise<string> =>
      must(vault.fingerprint(stream(incident), content))
    const [first, again, content, elsewhere] = [
      await of(1, 'Ans de Vries'),
      await of(1, 'Ans de Vries'),
      await of(1, 'Ans de Vrie'),
      await of(2, 'Ans de Vries'),
    ]
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(again).toBe(first)
    expect(new Set([first, content, elsewhere]).size).toBe(3)
  })

  test('gives fingerprints that nobody without the keys can compute', async () => {
    const [one, two] = [await make(), await make()]
    const content = 'Ans de Vries'
    expect(await must(one.fingerprint(stream(1), content))).not.toBe(
      await must(two.fingerprint(stream(1), content)),
    )
  })

  test('says that it is closed after close, and closes twice without harm', async () => {
    const vault = await make()
    await must(vault.close())
    await must(vault.close())
    const error = await failure(vault.seal(binding(1), data()))
    expect(error).toMatchObject({ _tag: 'VaultUnavailable', reason: 'closed' })
  })

  test('names no text in any error', async () => {
    const vault = await make()
    const sealed = await must(vault.seal(binding(1), data()))
    const errors = await Promise.all([
      failure(vault.seal(binding(1), { a: { ...name(1, 'Ans de Vries'), more: 'Ans' } })),
      failure(vault.open(binding(1), { a: name(1, 'Ans de Vries') })),
      failure(vault.open(binding(2), sealed)),
    ])
    expect(JSON.stringify(errors)).not.toContain('Ans')
  })
})
