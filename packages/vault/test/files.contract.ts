import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Vault } from '../src/index.ts'
import { openVault } from '../src/index.ts'
import { memoryVault } from '../src/testing/index.ts'
import { bytesIn, filesIn, folder } from './support/folder.ts'
import { failure, must } from './support/must.ts'
import { binding, erasure, name, personId, stream } from './support/values.ts'

const vaults: ReadonlyArray<readonly [string, () => Promise<Vault>]> = [
  ['memory', async () => memoryVault()],
  ['files', () => must(openVault(filesIn(folder())))],
]

const scan = Buffer.from('%PDF-1.7 Verklaring van Ans de Vries: alles is gewist.')
const about = personId(7)

const flipped = (text: string): string => {
  const bytes = Buffer.from(text, 'base64url')
  bytes.writeUInt8((bytes.at(0) ?? 0) ^ 1, 0)
  return bytes.toString('base64url')
}

describe.each(vaults)('a file in the vault (%s)', (_name, make) => {
  test.each([0, 1, 15, 16, 1_000_003])('%i bytes come back as they were', async (length) => {
    const vault = await make()
    const bytes = randomBytes(length)
    const sealed = await must(vault.sealBytes(binding(1), about, bytes))
    expect(sealed.ciphertext).toHaveLength(length + 16)
    const opened = await must(vault.openBytes(binding(1), sealed))
    expect(opened._tag === 'Bytes' && Buffer.compare(opened.bytes, bytes)).toBe(0)
  })

  test('nothing of it stands in what was sealed, and twice sealed is never the same', async () => {
    const vault = await make()
    const one = await must(vault.sealBytes(binding(1), about, scan))
    const two = await must(vault.sealBytes(binding(1), about, scan))
    expect(Buffer.from(one.ciphertext).includes('Ans')).toBe(false)
    expect(Buffer.compare(one.ciphertext, two.ciphertext)).not.toBe(0)
    expect(one.nonce).not.toBe(two.nonce)
    expect(one.keyId).toBe(two.keyId)
  })

  test('it opens with its own event only', async () => {
    const vault = await make()
    const sealed = await must(vault.sealBytes(binding(1), about, scan))
    for (const other of [binding(2), binding(1, 2)])
      expect(await failure(vault.openBytes(other, sealed))).toEqual({
        _tag: 'SealBroken',
        place: { ...other, pointer: '(file)' },
        reason: 'ciphertext',
      })
  })

  test('a changed bit anywhere is a broken seal', async () => {
    const vault = await make()
    const sealed = await must(vault.sealBytes(binding(1), about, scan))
    const reasons = new Set<string>()
    for (let at = 0; at < sealed.ciphertext.length; at += 1) {
      const ciphertext = Uint8Array.from(sealed.ciphertext, (b, i) => (i === at ? b ^ 1 : b))
      const error = await failure(vault.openBytes(binding(1), { ...sealed, ciphertext }))
      reasons.add(error._tag === 'SealBroken' ? error.reason : error._tag)
    }
    expect([...reasons]).toEqual(['ciphertext'])
  })

  test.each([
    ['ciphertext', (s: string) => ({ nonce: flipped(s) })],
    ['malformed', () => ({ nonce: '!' })],
    ['malformed', () => ({ keyCommitment: 'YQ==' })],
    ['commitment', () => ({ keyCommitment: 'YQ' })],
  ])('a nonce or commitment that was changed: %s', async (reason, change) => {
    const vault = await make()
    const sealed = await must(vault.sealBytes(binding(1), about, scan))
    const error = await failure(vault.openBytes(binding(1), { ...sealed, ...change(sealed.nonce) }))
    expect(error).toMatchObject({ _tag: 'SealBroken', reason })
  })

  test('another key cannot be put in its place', async () => {
    const vault = await make()
    const sealed = await must(vault.sealBytes(binding(1), about, scan))
    const other = await must(vault.sealBytes(binding(1), personId(8), scan))
    const swapped = { ...sealed, keyId: other.keyId, keyCommitment: other.keyCommitment }
    expect(await failure(vault.openBytes(binding(1), swapped))).toMatchObject({
      reason: 'ciphertext',
    })
    const lost = { ...sealed, keyId: 'niemand' }
    expect(await failure(vault.openBytes(binding(1), lost))).toMatchObject({ _tag: 'KeyMissing' })
  })

  test('the file is erased with everything about its subject, and nothing else is', async () => {
    const vault = await make()
    const called = { name: name(7, 'verklaring-de-vries.pdf') }
    const title = await must(vault.seal(binding(1), called))
    const sealed = await must(vault.sealBytes(binding(1), about, scan))
    const kept = await must(vault.sealBytes(binding(2), personId(8), scan))
    await must(vault.destroy({ stream: stream(1), about }, erasure))
    expect(await must(vault.openBytes(binding(1), sealed))).toEqual({ _tag: 'Erased', ...erasure })
    expect(await must(vault.open(binding(1), title))).toEqual({
      name: { _tag: 'Erased', ...erasure },
    })
    expect(await must(vault.openBytes(binding(2), kept))).toMatchObject({ _tag: 'Bytes' })
  })

  test('the text of a subject can be erased alone: the file has a key of its own', async () => {
    const vault = await make()
    const sealed = await must(vault.sealBytes(binding(1), about, scan))
    const title = await must(vault.seal(binding(1), { name: name(7, 'brief.pdf') }))
    await must(vault.destroy({ stream: stream(1), about, retention: 'identity' }, erasure))
    expect(await must(vault.openBytes(binding(1), sealed))).toMatchObject({ _tag: 'Bytes' })
    expect(await must(vault.open(binding(1), title))).toMatchObject({ name: { _tag: 'Erased' } })
  })

  test('all of a stream takes its files with it', async () => {
    const vault = await make()
    const sealed = await must(vault.sealBytes(binding(1), about, scan))
    await must(vault.destroy({ stream: stream(1) }, erasure))
    expect(await must(vault.openBytes(binding(1), sealed))).toMatchObject({ _tag: 'Erased' })
  })

  test('the streams of files are told, each once, and also when their keys were destroyed', async () => {
    const vault = await make()
    expect(await must(vault.fileStreams())).toEqual([])
    await must(vault.seal(binding(1, 3), { who: name(7, 'Ans de Vries') }))
    for (const [incident, person] of [
      [2, 7],
      [1, 7],
      [1, 8],
    ] as const)
      await must(vault.sealBytes(binding(1, incident), personId(person), scan))
    expect(await must(vault.fileStreams())).toEqual([stream(1), stream(2)])
    await must(vault.destroy({ stream: stream(2) }, erasure))
    expect(await must(vault.fileStreams())).toEqual([stream(1), stream(2)])
  })

  test('a vault that was closed says so', async () => {
    const vault = await make()
    const sealed = await must(vault.sealBytes(binding(1), about, scan))
    await must(vault.close())
    expect(await failure(vault.sealBytes(binding(1), about, scan))).toMatchObject({
      reason: 'closed',
    })
    expect(await failure(vault.openBytes(binding(1), sealed))).toMatchObject({ reason: 'closed' })
  })
})

describe('a file in the vault (files)', () => {
  test('the key is in the file before sealing answers, and another process opens with it', async () => {
    const path = folder()
    const vault = await must(openVault(filesIn(path)))
    const sealed = await must(vault.sealBytes(binding(1), about, scan))
    expect(bytesIn(path).includes(sealed.keyId)).toBe(true)
    const again = await must(openVault(filesIn(path)))
    expect(await must(again.openBytes(binding(1), sealed))).toEqual({
      _tag: 'Bytes',
      bytes: scan,
    })
  })
})
