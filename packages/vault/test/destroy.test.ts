import { createDecipheriv } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import type { Vault, VaultFiles } from '../src/index.ts'
import { openVault } from '../src/index.ts'
import { openVaultWaiting } from '../src/open-vault.ts'
import { bytesIn, filesIn, folder } from './support/folder.ts'
import { failure, must } from './support/must.ts'
import {
  at,
  binding,
  contact,
  erasure,
  name,
  personId,
  story,
  stream,
  textAt,
} from './support/values.ts'

const rows = (files: VaultFiles, where = 'true'): ReadonlyArray<Record<string, unknown>> => {
  const db = new DatabaseSync(files.keysPath)
  const all = db.prepare(`SELECT * FROM keys WHERE wrapped IS NOT NULL AND ${where}`).all()
  db.close()
  return all
}

const bytes = (u: unknown): Buffer => {
  if (!(u instanceof Uint8Array)) throw new Error('not bytes')
  return Buffer.from(u)
}

/** Unwraps a key by hand, as the format says it. */
const unwrapped = (files: VaultFiles, row: Record<string, unknown>): Buffer => {
  const encoded = readFileSync(files.masterKeyPath, 'utf8').split('\n')[1] ?? ''
  const master = Buffer.from(encoded, 'base64')
  const wrapped = bytes(row['wrapped'])
  const decipher = createDecipheriv('aes-256-gcm', master, bytes(row['nonce']))
  const { key_id, stream, about, retention } = row
  const list = ['meldplicht/wrapped-key/v1', key_id, stream, about, retention]
  decipher.setAAD(Buffer.from(JSON.stringify(list)))
  decipher.setAuthTag(wrapped.subarray(32))
  return Buffer.concat([decipher.update(wrapped.subarray(0, 32)), decipher.final()])
}

const seal = (vault: Vault, incident: number): Promise<unknown> =>
  must(
    vault.seal(binding(1, incident), [
      name(incident, 'Ans de Vries'),
      contact(incident, '06 12345678'),
      story('Het gebeurde in de trein.'),
    ]),
  )

describe('the format', () => {
  test('can be read without this package: master key, wrapped key, field', async () => {
    const files = filesIn(folder())
    const vault = await must(openVault(files))
    const sealed = await must(vault.seal(binding(1), { 'a/b': story('Leesbaar.') }))
    const [row = {}] = rows(files)
    const field = at(sealed, 'a/b')
    const part = (key: string): Buffer => Buffer.from(textAt(field, key), 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', unwrapped(files, row), part('nonce'))
    const { eventId } = binding(1)
    decipher.setAAD(Buffer.from(`["${stream(1)}","${eventId}","/a~1b"]`))
    decipher.setAuthTag(part('ciphertext').subarray(-16))
    const plain = decipher.update(part('ciphertext').subarray(0, -16), undefined, 'utf8')
    expect(plain + decipher.final('utf8')).toBe('["text","narrative","Leesbaar."]')
  })
})

describe('destroying keys', () => {
  test('leaves no byte of them in any file, and the others where they were', async () => {
    const path = folder()
    const files = filesIn(path)
    const vault = await must(openVault(files))
    for (let incident = 1; incident <= 60; incident++) await seal(vault, incident)
    const parts = (row: Record<string, unknown>): ReadonlyArray<Buffer> => [
      bytes(row['wrapped']),
      bytes(row['wrapped']).subarray(8, 24),
      bytes(row['nonce']),
    ]
    const [dead, alive] = [rows(files, 'rowid % 2 = 0'), rows(files, 'rowid % 2 = 1')]
    const plain = [...dead, ...alive].map((row) => unwrapped(files, row))
    const before = bytesIn(path)
    expect(dead.flatMap(parts).every((part) => before.includes(part))).toBe(true)
    // New keys in between, so that rows move inside the file while others are destroyed.
    for (const [index, row] of dead.entries()) {
      const selection = { stream: String(row['stream']), about: personOrText(row) }
      await must(vault.destroy({ ...selection, retention: classOf(row) }, erasure))
      await seal(vault, 100 + index)
    }
    const after = bytesIn(path)
    expect(dead.flatMap(parts).filter((part) => after.includes(part))).toStrictEqual([])
    expect(alive.every((row) => after.includes(bytes(row['wrapped'])))).toBe(true)
    expect(plain.some((key) => before.includes(key) || after.includes(key))).toBe(false)
  })

  test('says so when the log cannot be cleared, and finishes when it is repeated', async () => {
    const path = folder()
    const files = filesIn(path)
    const vault = await must(openVaultWaiting(50)(files))
    await seal(vault, 1)
    const [wrapped = Buffer.alloc(1)] = rows(files).map((row) => bytes(row['wrapped']))
    const reader = new DatabaseSync(files.keysPath)
    reader.exec('BEGIN; SELECT count(*) FROM keys')
    const error = await failure(vault.destroy({ stream: stream(1) }, erasure))
    expect(error).toMatchObject({ _tag: 'VaultUnavailable', reason: 'locked' })
    expect(bytesIn(path).includes(wrapped)).toBe(true)
    reader.exec('COMMIT')
    expect(await must(vault.destroy({ stream: stream(1) }, erasure))).toHaveLength(3)
    expect(bytesIn(path).includes(wrapped)).toBe(false)
    reader.close()
  })

  test('that was cut off before the log was cleared is finished by the next start', async () => {
    const path = folder()
    const files = filesIn(path)
    const vault = await must(openVaultWaiting(50)(files))
    await seal(vault, 1)
    const [wrapped = Buffer.alloc(1)] = rows(files).map((row) => bytes(row['wrapped']))
    const reader = new DatabaseSync(files.keysPath)
    reader.exec('BEGIN; SELECT count(*) FROM keys')
    await failure(vault.destroy({ stream: stream(1) }, erasure))
    reader.exec('COMMIT')
    await must(openVault(files))
    expect(bytesIn(path).includes(wrapped)).toBe(false)
    expect(statSync(`${files.keysPath}-wal`).size).toBeLessThan(10_000)
    reader.close()
  })

  test('is seen at once by another opening of the same files', async () => {
    const files = filesIn(folder())
    const [one, two] = [await must(openVault(files)), await must(openVault(files))]
    const sealed = await must(one.seal(binding(1), { who: name(1, 'Ans de Vries') }))
    expect(at(await must(two.open(binding(1), sealed)), 'who', 'value')).toBe('Ans de Vries')
    await must(one.destroy({ stream: stream(1), about: personId(1) }, erasure))
    expect(at(await must(two.open(binding(1), sealed)), 'who', '_tag')).toBe('Erased')
  })

  test('ends their use at once, wherever they were used before: what comes later has new keys', async () => {
    const files = filesIn(folder())
    const [one, two] = [await must(openVault(files)), await must(openVault(files))]
    const who = { who: name(1, 'Ans de Vries') }
    for (const vault of [one, two]) await must(vault.seal(binding(1), who))
    const before = await must(two.fingerprint(stream(1), who))
    await must(one.destroy({ stream: stream(1) }, erasure))
    for (const [n, vault] of [one, two].entries()) {
      const sealed = await must(vault.seal(binding(2 + n), who))
      expect(at(await must(one.open(binding(2 + n), sealed)), 'who', 'value')).toBe('Ans de Vries')
      expect(await must(vault.fingerprint(stream(1), who))).not.toBe(before)
    }
  })
})

const personOrText = (row: Record<string, unknown>): 'text' | ReturnType<typeof personId> =>
  row['about'] === 'text' ? 'text' : personId(Number(String(row['about']).slice(-12)))

const classOf = (row: Record<string, unknown>): 'identity' | 'contact' | 'narrative' => {
  const { retention } = row
  return retention === 'identity' || retention === 'contact' ? retention : 'narrative'
}
