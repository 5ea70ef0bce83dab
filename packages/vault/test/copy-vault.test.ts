import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Json, Vault, VaultFiles } from '../src/index.ts'
import { checkVaultCopy, copyVault, openVault } from '../src/index.ts'
import { filesIn, folder } from './support/folder.ts'
import { failure, must } from './support/must.ts'
import { binding, erasure, name, story, stream } from './support/values.ts'

const data: Json = { what: story('De laptop is weg.'), who: name(1, 'Ans de Vries') }

const used = async (): Promise<readonly [VaultFiles, Json]> => {
  const files = filesIn(folder())
  const vault = await must(openVault(files))
  const sealed = await must(vault.seal(binding(1), data))
  await must(vault.close())
  return [files, sealed]
}

const opened = async (
  files: VaultFiles,
  event: number,
  sealed: Json,
  incident = 1,
): Promise<Json> => {
  const vault = await must(openVault({ ...files, create: false }))
  const data = await must(vault.open(binding(event, incident), sealed))
  await must(vault.close())
  return data
}

describe('a copy of a vault', () => {
  test('opens what the vault sealed, and its files are for the owner only', async () => {
    const [from, sealed] = await used()
    const to = filesIn(folder())
    expect(checkVaultCopy(from, to)).toEqual({ _tag: 'Right', right: undefined })
    expect(readdirSync(join(to.keysPath, '..'))).toEqual([])
    expect(await must(copyVault(from, to))).toEqual({ keys: 2 })
    expect(await opened(to, 1, sealed)).toStrictEqual(data)
    const modes = readdirSync(join(to.keysPath, '..')).map(
      (file) => `${file} ${(statSync(join(to.keysPath, '..', file)).mode & 0o777).toString(8)}`,
    )
    expect(modes).toEqual(['keys.db 600', 'master.key 600'])
  })

  test('leaves the vault as it was', async () => {
    const [from] = await used()
    const before = readdirSync(join(from.keysPath, '..'))
    const bytes = readFileSync(from.keysPath)
    await must(copyVault(from, filesIn(folder())))
    expect(readdirSync(join(from.keysPath, '..'))).toEqual(before)
    expect(readFileSync(from.keysPath)).toEqual(bytes)
  })

  test('can be made while the vault is in use, and holds what was sealed up to then', async () => {
    const from = filesIn(folder())
    const vault = await must(openVault(from))
    onTestFinished(async () => void (await vault.close()()))
    const sealed = await must(vault.seal(binding(1), data))
    const to = filesIn(folder())
    await must(copyVault(from, to))
    await must(vault.seal(binding(2, 2), data))
    expect(await opened(to, 1, sealed)).toStrictEqual(data)
  })

  test('comes to an end while another process makes keys without pause', async () => {
    const [from, sealed] = await used()
    const script = fileURLToPath(new URL('./support/sealer.ts', import.meta.url))
    const child = spawn(process.execPath, [script, from.keysPath, from.masterKeyPath])
    onTestFinished(() => void child.kill('SIGKILL'))
    await once(child.stdout, 'data')
    const to = filesIn(folder())
    const { keys } = await must(copyVault(from, to))
    child.kill('SIGKILL')
    expect(keys).toBeGreaterThan(2)
    expect(await opened(to, 1, sealed)).toStrictEqual(data)
  })

  test('of a vault in which keys were destroyed knows them as destroyed, and holds none of them', async () => {
    const [from, sealed] = await used()
    const vault = await must(openVault(from))
    await must(vault.destroy({ stream: stream(1) }, erasure))
    await must(vault.close())
    const to = filesIn(folder())
    expect(await must(copyVault(from, to))).toEqual({ keys: 2 })
    const erased = { _tag: 'Erased', ...erasure }
    expect(await opened(to, 1, sealed)).toStrictEqual({ what: erased, who: erased })
  })

  test('takes the place of an older one, with an erasure that was not in it yet', async () => {
    const [from, sealed] = await used()
    const to = filesIn(folder())
    await must(copyVault(from, to))
    await opened(to, 1, sealed)
    const vault = await must(openVault(from))
    await must(vault.destroy({ stream: stream(1) }, erasure))
    await must(vault.close())
    await must(copyVault(from, to))
    expect(await opened(to, 1, sealed)).toHaveProperty('who', { _tag: 'Erased', ...erasure })
  })

  test('is made by one at a time: of several at once, of any age, the newest stays', async () => {
    const [newest, sealed] = await used()
    const older = filesIn(folder())
    await must(copyVault(newest, older))
    await erasing(newest)
    const to = filesIn(folder())
    const made = await Promise.all(
      [older, newest, older, newest, older].map((from) => copyVault(from, to)()),
    )
    expect(made.filter(({ _tag }) => _tag === 'Right').length).toBeGreaterThan(1)
    for (const error of made.flatMap((one) => (one._tag === 'Left' ? [one.left._tag] : [])))
      expect(error).toBe('NewerKeysThere')
    expect(await opened(to, 1, sealed)).toHaveProperty('who', { _tag: 'Erased', ...erasure })
    expect(readdirSync(join(to.keysPath, '..')).toSorted()).toEqual(['keys.db', 'master.key'])
  })

  test('is made also where one that was killed left its files', async () => {
    const [from, sealed] = await used()
    const to = filesIn(folder())
    for (const end of ['part', 'lock', 'part-journal']) writeFileSync(`${to.keysPath}.${end}`, '')
    await must(copyVault(from, to))
    expect(await opened(to, 1, sealed)).toStrictEqual(data)
  })
})

/** Two vaults of the same master key, as after putting a copy back elsewhere. */
const twice = async (): Promise<readonly [VaultFiles, VaultFiles, Json]> => {
  const [first, sealed] = await used()
  const second = filesIn(folder())
  await must(copyVault(first, second))
  return [first, second, sealed]
}

const working = async (files: VaultFiles, work: (vault: Vault) => Promise<unknown>) => {
  const vault = await must(openVault({ ...files, create: false }))
  await work(vault)
  await must(vault.close())
}

const erasing = (files: VaultFiles): Promise<void> =>
  working(files, (vault) => must(vault.destroy({ stream: stream(1) }, erasure)))

const bytesOf = (files: VaultFiles): ReadonlyArray<Buffer> => [
  readFileSync(files.keysPath),
  readFileSync(files.masterKeyPath),
]

/** Refused before and while copying; what is there stays, and nothing lies beside it. */
const refusesNewer = async (from: VaultFiles, to: VaultFiles, what: object): Promise<void> => {
  const before = bytesOf(to)
  const error = { _tag: 'NewerKeysThere', path: to.keysPath, ...what }
  expect(checkVaultCopy(from, to)).toEqual({ _tag: 'Left', left: error })
  expect(await failure(copyVault(from, to))).toEqual(error)
  expect(bytesOf(to)).toEqual(before)
  expect(readdirSync(join(to.keysPath, '..')).toSorted()).toEqual(['keys.db', 'master.key'])
}

describe('copying a vault refuses, and changes nothing, when', () => {
  test('the keys there are newer: none of them is taken away', async () => {
    const [older, newer] = await twice()
    let sealed: Json = null
    await working(newer, async (vault) => {
      sealed = await must(vault.seal(binding(2, 2), data))
    })
    await refusesNewer(older, newer, { lost: 2, revived: 0 })
    expect(await opened(newer, 2, sealed, 2)).toStrictEqual(data)
  })

  test('a key there is destroyed and is alive here: an erasure is never undone', async () => {
    const [older, newer, sealed] = await twice()
    await erasing(newer)
    await refusesNewer(older, newer, { lost: 0, revived: 2 })
    expect(await opened(newer, 1, sealed)).toHaveProperty('who', { _tag: 'Erased', ...erasure })
  })

  test('both went on apart: neither holds all of the other', async () => {
    const [one, other] = await twice()
    await working(one, (vault) => must(vault.seal(binding(2, 2), data)))
    await working(other, (vault) => must(vault.seal(binding(2, 2), data)))
    await refusesNewer(one, other, { lost: 2, revived: 0 })
    await refusesNewer(other, one, { lost: 2, revived: 0 })
  })

  test('the newer keys there still stand in the log beside the key file', async () => {
    const [older, newer] = await twice()
    const vault = await must(openVault({ ...newer, create: false }))
    onTestFinished(async () => void (await vault.close()()))
    await must(vault.seal(binding(2, 2), data))
    expect(await failure(copyVault(older, newer))).toMatchObject({ _tag: 'NewerKeysThere' })
  })

  test('there are other keys in that place', async () => {
    const [from] = await used()
    const [to, theirs] = await used()
    const before = [readFileSync(to.keysPath), readFileSync(to.masterKeyPath)]
    expect(checkVaultCopy(from, to)).toMatchObject({ left: { _tag: 'MasterKeyWrong' } })
    expect(await failure(copyVault(from, to))).toMatchObject({
      _tag: 'MasterKeyWrong',
      path: to.masterKeyPath,
    })
    expect([readFileSync(to.keysPath), readFileSync(to.masterKeyPath)]).toEqual(before)
    expect(await opened(to, 1, theirs)).toStrictEqual(data)
  })

  test('there are keys in that place whose master key is kept apart', async () => {
    const [from] = await used()
    const to = filesIn(folder())
    copyFileSync(from.keysPath, to.keysPath)
    expect(await failure(copyVault(from, to))).toMatchObject({ _tag: 'MasterKeyMissing' })
  })

  test('there are no keys to copy', async () => {
    const [from, to] = [filesIn(folder()), filesIn(folder())]
    expect(await failure(copyVault(from, to))).toEqual({ _tag: 'KeysMissing', path: from.keysPath })
    expect(existsSync(to.keysPath)).toBe(false)
  })

  test('the master key is another', async () => {
    const [from] = await used()
    const [other] = await used()
    copyFileSync(other.masterKeyPath, from.masterKeyPath)
    const to = filesIn(folder())
    expect(await failure(copyVault(from, to))).toMatchObject({ _tag: 'MasterKeyWrong' })
    expect(readdirSync(join(to.keysPath, '..'))).toEqual([])
  })

  test('the file is no key file', async () => {
    const [from] = await used()
    writeFileSync(from.keysPath, 'this is no database, whatever its name says. '.repeat(200))
    const to = filesIn(folder())
    expect(await failure(copyVault(from, to))).toMatchObject({ _tag: 'KeysDamaged' })
    expect(readdirSync(join(to.keysPath, '..'))).toEqual([])
  })

  test('the place cannot be written', async () => {
    const [from] = await used()
    const to = filesIn(join(folder(), 'not', 'there'))
    expect(await failure(copyVault(from, to))).toMatchObject({
      _tag: 'VaultUnavailable',
      reason: 'cannot-open',
    })
  })
})
