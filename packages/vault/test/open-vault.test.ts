import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pipe } from 'fp-ts/lib/function.js'
import { describe, expect, test } from 'vitest'
import type { Json, VaultFiles } from '../src/index.ts'
import { openVault } from '../src/index.ts'
import { connect } from '../src/key-database.ts'
import { openVaultWaiting } from '../src/open-vault.ts'
import { filesIn, folder } from './support/folder.ts'
import { failure, must } from './support/must.ts'
import { binding, erasure, name, story, stream } from './support/values.ts'

const data: Json = { what: story('De laptop is weg.'), who: name(1, 'Ans de Vries') }

/** A vault that was used and closed, and what it sealed. */
const used = async (files: VaultFiles = filesIn(folder())): Promise<[VaultFiles, Json]> => {
  const vault = await must(openVault(files))
  const sealed = await must(vault.seal(binding(1), data))
  await must(vault.close())
  return [{ ...files, create: false }, sealed]
}

const folderOf = ({ keysPath }: VaultFiles): string => join(keysPath, '..')

describe('opening a vault', () => {
  test('finds its keys again', async () => {
    const [files, sealed] = await used()
    const vault = await must(openVault(files))
    expect(await must(vault.open(binding(1), sealed))).toStrictEqual(data)
  })

  test('opens an existing vault when it might have made one', async () => {
    const [files, sealed] = await used()
    const vault = await must(openVault({ ...files, create: true }))
    expect(await must(vault.open(binding(1), sealed))).toStrictEqual(data)
  })

  test('makes two files, for the owner only', async () => {
    const [files] = await used()
    const modes = readdirSync(folderOf(files)).map((file) => [
      file,
      (statSync(join(folderOf(files), file)).mode & 0o777).toString(8),
    ])
    expect(modes).toStrictEqual([
      ['keys.db', '600'],
      ['master.key', '600'],
    ])
  })

  test('writes a master key that says what it is', async () => {
    const [{ masterKeyPath }] = await used()
    expect(readFileSync(masterKeyPath, 'utf8')).toMatch(
      /^meldplicht-master-key-v1\n[A-Za-z0-9+/]{43}=\n$/,
    )
  })

  test('takes a master key whose lines were ended by another system', async () => {
    const [files, sealed] = await used()
    const text = readFileSync(files.masterKeyPath, 'utf8')
    writeFileSync(files.masterKeyPath, text.trimEnd().replace('\n', '\r\n'))
    const vault = await must(openVault(files))
    expect(await must(vault.open(binding(1), sealed))).toStrictEqual(data)
  })

  test('syncs each commit to the disk and overwrites what it deletes, on every connection', async () => {
    const [{ keysPath }] = await used()
    const db = connect(keysPath, 0)
    const settings = ['journal_mode', 'synchronous', 'fullfsync', 'secure_delete'].map((setting) =>
      Object.values(db.prepare(`PRAGMA ${setting}`).get() ?? {}),
    )
    expect(settings).toStrictEqual([['wal'], [2], [1], [1]]) // 2 is FULL
    db.close()
  })

  test('keeps paths with spaces, percent signs and question marks', async () => {
    const path = join(folder(), 'map met 100% ?a=b #1')
    mkdirSync(path)
    const [files] = await used(filesIn(path))
    expect(existsSync(files.keysPath)).toBe(true)
  })
})

describe('a vault of which something is missing or wrong', () => {
  test.each([true, false])(
    'is not made anew without its master key (create: %j)',
    async (create) => {
      const [files] = await used()
      rmSync(files.masterKeyPath)
      const error = await failure(openVault({ ...files, create }))
      expect(error).toStrictEqual({ _tag: 'MasterKeyMissing', path: files.masterKeyPath })
      expect(readdirSync(folderOf(files))).toStrictEqual(['keys.db'])
    },
  )

  test.each([true, false])('is not made anew without its keys (create: %j)', async (create) => {
    const [files] = await used()
    rmSync(files.keysPath)
    const error = await failure(openVault({ ...files, create }))
    expect(error).toStrictEqual({ _tag: 'KeysMissing', path: files.keysPath })
    expect(readdirSync(folderOf(files))).toStrictEqual(['master.key'])
  })

  test('is not made anew when its key file was emptied', async () => {
    const [files] = await used()
    truncateSync(files.keysPath)
    const error = await failure(openVault({ ...files, create: true }))
    expect(error).toStrictEqual({ _tag: 'KeysMissing', path: files.keysPath })
    expect(statSync(files.keysPath).size).toBe(0)
  })

  test('is not made when nobody asked for it', async () => {
    const files = filesIn(folder(), false)
    const error = await failure(openVault(files))
    expect(error).toStrictEqual({ _tag: 'KeysMissing', path: files.keysPath })
    expect(readdirSync(folderOf(files))).toStrictEqual([])
  })

  test('is not made by connecting to a file that just went away', () => {
    const { keysPath } = filesIn(folder())
    expect(() => connect(keysPath, 0)).toThrow('unable to open')
    expect(existsSync(keysPath)).toBe(false)
  })

  test('is not made in a folder that is not there', async () => {
    const error = await failure(openVault(filesIn(join(folder(), 'nergens'))))
    expect(error).toMatchObject({ _tag: 'VaultUnavailable', reason: 'cannot-open' })
  })

  test('refuses the master key of another vault', async () => {
    const [files] = await used()
    const [other] = await used()
    copyFileSync(other.masterKeyPath, files.masterKeyPath)
    const error = await failure(openVault(files))
    expect(error).toStrictEqual({
      _tag: 'MasterKeyWrong',
      path: files.masterKeyPath,
      keysPath: files.keysPath,
    })
  })

  test.each([
    ['an empty file', ''],
    ['a key without its header', `${Buffer.alloc(32).toString('base64')}\n`],
    ['a header without a key', 'meldplicht-master-key-v1\n'],
    ['another format', `meldplicht-master-key-v2\n${Buffer.alloc(32).toString('base64')}\n`],
    ['a key that is too short', `meldplicht-master-key-v1\n${Buffer.alloc(31).toString('base64')}`],
    ['a key with a slip of the pen', `meldplicht-master-key-v1\n${'A'.repeat(42)}!=`],
    ['two keys', `meldplicht-master-key-v1\n${`${'A'.repeat(43)}=\n`.repeat(2)}`],
  ])('refuses %s as its master key', async (_what, text) => {
    const [files] = await used()
    writeFileSync(files.masterKeyPath, text)
    const error = await failure(openVault(files))
    expect(error).toStrictEqual({ _tag: 'MasterKeyMalformed', path: files.masterKeyPath })
  })

  test('refuses a key file that is no database', async () => {
    const [files] = await used()
    writeFileSync(files.keysPath, 'geen database, maar wel lang genoeg om te lezen'.repeat(100))
    const error = await failure(openVault(files))
    expect(error).toMatchObject({ _tag: 'KeysDamaged', path: files.keysPath })
  })

  test('refuses the database of something else', async () => {
    const files = filesIn(folder())
    const db = new DatabaseSync(files.keysPath)
    db.exec('CREATE TABLE events (n INTEGER) STRICT')
    db.close()
    const before = readFileSync(files.keysPath)
    const error = await failure(openVault(files))
    expect(error).toMatchObject({ _tag: 'VaultUnavailable', reason: 'other-file' })
    expect(readFileSync(files.keysPath)).toStrictEqual(before)
    expect(readdirSync(folderOf(files))).toStrictEqual(['keys.db'])
  })

  test('refuses a key file of a later version', async () => {
    const [files] = await used()
    const db = new DatabaseSync(files.keysPath)
    db.exec('PRAGMA user_version = 2')
    db.close()
    const error = await failure(openVault(files))
    expect(error).toMatchObject({ _tag: 'VaultUnavailable', reason: 'other-version' })
  })

  test('says that another process holds the key file', async () => {
    const [files, sealed] = await used()
    const holder = new DatabaseSync(files.keysPath)
    const vault = await must(openVaultWaiting(50)(files))
    holder.exec('BEGIN IMMEDIATE')
    const error = await failure(vault.seal(binding(2, 2), data))
    expect(error).toMatchObject({ _tag: 'VaultUnavailable', reason: 'locked' })
    // Reading and sealing under keys that are there wait for nobody.
    expect(await must(vault.open(binding(1), sealed))).toStrictEqual(data)
    await must(vault.seal(binding(2), data))
    holder.exec('ROLLBACK')
    await must(vault.seal(binding(2, 2), data))
    holder.close()
  })
})

describe('a vault whose keys were tampered with', () => {
  const tampered = async (sql: string): Promise<unknown> => {
    const [files, sealed] = await used()
    const db = new DatabaseSync(files.keysPath)
    db.exec('DROP TRIGGER keys_are_only_destroyed; DROP TRIGGER keys_stay')
    db.exec(sql)
    db.close()
    const vault = await must(openVault(files))
    return failure(vault.open(binding(1), sealed))
  }

  test.each([
    ['a wrapped key was changed', 'UPDATE keys SET wrapped = randomblob(48)'],
    ['a key was given to another person', `UPDATE keys SET about = 'x' WHERE about <> 'text'`],
    ['a key was moved to another stream', `UPDATE keys SET stream = 'x'`],
    ['a key was kept for another reason', `UPDATE keys SET retention = 'contact'`],
  ])('says so when %s', async (_what, sql) => {
    expect(await tampered(sql)).toMatchObject({ _tag: 'KeysDamaged' })
  })

  test('says that a key is missing when its row was deleted', async () => {
    expect(await tampered('DELETE FROM keys')).toMatchObject({ _tag: 'KeyMissing' })
  })

  test.each([
    ['deleting a key', 'DELETE FROM keys'],
    ['changing a key', 'UPDATE keys SET wrapped = randomblob(48)'],
    [
      'a second live key of one scope',
      `INSERT INTO keys SELECT 'x', stream, about, retention,
      nonce, wrapped, NULL, NULL FROM keys`,
    ],
  ])('the key file itself refuses %s', async (_what, sql) => {
    const [files] = await used()
    const db = new DatabaseSync(files.keysPath)
    expect(() => db.exec(sql)).toThrow()
    db.close()
  })

  test('the key file itself refuses to bring a destroyed key back', async () => {
    const [files] = await used()
    const vault = await must(openVault(files))
    await must(vault.destroy({ stream: stream(1) }, erasure))
    await must(vault.close())
    const db = new DatabaseSync(files.keysPath)
    expect(() =>
      db.exec(`UPDATE keys SET nonce = randomblob(12), wrapped = randomblob(48),
        erased_at = NULL, under = NULL`),
    ).toThrow('does not come back')
    db.close()
  })
})

describe('a vault whose making was cut off', () => {
  const usable = async (files: VaultFiles): Promise<void> => {
    const vault = await must(openVault(files))
    const sealed = await must(vault.seal(binding(1), data))
    expect(await must(vault.open(binding(1), sealed))).toStrictEqual(data)
    await must(vault.close())
    expect(readdirSync(folderOf(files))).toStrictEqual(['keys.db', 'master.key'])
  }

  test('before anything was in the key file is made again', async () => {
    const files = filesIn(folder())
    writeFileSync(files.keysPath, '')
    await usable(files)
  })

  test('between the new master key and the commit of the key file is made again', async () => {
    const files = filesIn(folder())
    writeFileSync(files.keysPath, '')
    writeFileSync(`${files.masterKeyPath}.new`, 'meldplicht-mas')
    await usable(files)
  })

  test('after the commit, before the master key was in its place, is finished', async () => {
    const [files, sealed] = await used()
    renameSync(files.masterKeyPath, `${files.masterKeyPath}.new`)
    const vault = await must(openVault(files))
    expect(await must(vault.open(binding(1), sealed))).toStrictEqual(data)
    expect(existsSync(files.masterKeyPath)).toBe(true)
  })

  test('is not finished with a pending master key of another vault', async () => {
    const [files] = await used()
    const [other] = await used()
    rmSync(files.masterKeyPath)
    copyFileSync(other.masterKeyPath, `${files.masterKeyPath}.new`)
    const error = await pipe(openVault({ ...files, create: true }), failure)
    expect(error).toStrictEqual({ _tag: 'MasterKeyMissing', path: files.masterKeyPath })
  })
})
