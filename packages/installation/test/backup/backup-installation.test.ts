import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listRegister, reportIncident } from '@meldplicht/application'
import { directoryBlobs } from '@meldplicht/blobs'
import { Text } from '@meldplicht/domain'
import { left, must, right } from '@meldplicht/testing'
import { openVault } from '@meldplicht/vault'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Backup, BackupError, BackupOrder } from '../../src/index.ts'
import {
  backupInstallation,
  describeBackupError,
  installationFiles,
  placeOf,
} from '../../src/index.ts'
import { filled, organisation, page, report } from '../support/filled.ts'
import {
  call,
  filesUnder,
  install,
  NOW,
  openAt,
  refused,
  temporaryDirectory,
} from '../support/installed.ts'
import { filledWithFile } from '../support/with-file.ts'

const patient = { signal: new AbortController().signal }

const order = (dataDir: string, to: string, more: Partial<BackupOrder> = {}): BackupOrder => ({
  from: placeOf(dataDir, dataDir),
  to,
  now: NOW,
  onProgress: () => {},
  ...patient,
  ...more,
})
const backup = (dataDir: string, to: string, more: Partial<BackupOrder> = {}): Promise<Backup> =>
  right(backupInstallation(order(dataDir, to, more)))
const refuses = (
  dataDir: string,
  to: string,
  more: Partial<BackupOrder> = {},
): Promise<BackupError> => left(backupInstallation(order(dataDir, to, more)))

const somewhere = (name = 'backup'): string => join(temporaryDirectory(), name)

const registerIn = async (dataDir: string, store = ''): Promise<unknown> => {
  const { deps, projections, close } = await openAt(dataDir, { store })
  await right(projections.caughtUp())
  const { lines } = await right(listRegister({ limit: 500, offset: 0 }, call(organisation))(deps))
  await close()
  return lines
}

/** As the guide says: the files of the backup into a new data directory. */
const restore = (...backups: ReadonlyArray<string>): string => {
  const dataDir = somewhere('data')
  mkdirSync(dataDir, { mode: 0o700 })
  for (const from of backups) cpSync(from, dataDir, { recursive: true })
  return dataDir
}

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

describe('a backup', () => {
  test('that is put back elsewhere shows the same register, with the names', async () => {
    const dataDir = await filled()
    const to = somewhere()
    await backup(dataDir, to)
    expect(await registerIn(restore(to))).toEqual(await registerIn(dataDir))
  })

  test('holds log, keys, master key and blobs, for the owner only, and says what it is', async () => {
    const dataDir = await filled()
    await right(directoryBlobs(installationFiles(dataDir).blobs).put(Buffer.from('x'), patient))
    const to = somewhere()
    const made = await backup(dataDir, to)
    const names = ['backup.json', 'blobs', 'keys.db', 'master.key', 'meldplicht.db']
    expect(readdirSync(to).toSorted()).toEqual(names)
    expect(modeOf(to)).toBe('700')
    expect([...filesUnder(to).keys()].map(modeOf)).toEqual(['600', '600', '600', '600', '600'])
    expect(made.blobs).toEqual({ copied: 1, missing: [], changed: [] })
    expect(made.checked).toMatchObject({ events: 2, streams: 2, sealedShut: [], gaps: [] })
    expect(JSON.parse(readFileSync(join(to, 'backup.json'), 'utf8'))).toMatchObject({
      meldplicht: 'backup',
      version: 1,
      madeAt: NOW,
      events: 2,
      keys: 'here',
    })
  })

  test('brings the files of a dossier, and each opens', async () => {
    const to = somewhere()
    const { checked, blobs } = await backup(await filledWithFile(), to)
    expect(checked).toMatchObject({ files: 1, missing: [], changed: [], sealedShut: [] })
    expect(blobs.copied).toBe(1)
  })

  test('changes nothing in the data directory', async () => {
    const dataDir = await filled()
    const before = filesUnder(dataDir)
    await backup(dataDir, somewhere())
    expect(filesUnder(dataDir)).toEqual(before)
  })

  test('with the keys apart cannot be read without them, and can with them', async () => {
    const dataDir = await filled()
    const [to, keysTo] = [somewhere(), somewhere('keys')]
    expect(await backup(dataDir, to, { keysTo })).toMatchObject({ to, keysTo })
    expect(readdirSync(to).toSorted()).toEqual(['backup.json', 'meldplicht.db'])
    expect(readdirSync(keysTo).toSorted()).toEqual(['keys.db', 'master.key'])
    expect(await refused(restore(to))).toMatchObject({ _tag: 'KeysMissing' })
    expect(await registerIn(restore(to, keysTo))).toEqual(await registerIn(dataDir))
  })

  test('leaves nothing half when it was cut off before: it begins again', async () => {
    const dataDir = await filled()
    const to = somewhere()
    const part = join(to, '..', '.backup.meldplicht-part')
    mkdirSync(part)
    writeFileSync(join(part, 'meldplicht.db'), 'half')
    writeFileSync(join(to, '..', '.backup.meldplicht-lock'), '')
    await backup(dataDir, to)
    expect(readdirSync(join(to, '..'))).toEqual(['backup'])
    expect(await registerIn(restore(to))).toEqual(await registerIn(dataDir))
  })

  test('tells that a key of an event is not in it, since it was lost already', async () => {
    const dataDir = await filled()
    const other = await filled()
    const { keys, masterKey } = installationFiles(dataDir)
    cpSync(installationFiles(other).keys, keys)
    cpSync(installationFiles(other).masterKey, masterKey)
    const { checked } = await backup(dataDir, somewhere())
    expect(checked.sealedShut.map(({ reason }) => reason)).toEqual(['KeyMissing', 'KeyMissing'])
  })
})

describe('backups to one directory at once', () => {
  test('are one backup: the others are refused, and what has the name is whole', async () => {
    const dataDir = await filledWithFile()
    const to = somewhere()
    const all = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7].map(() => backupInstallation(order(dataDir, to))()),
    )
    const errors = all.flatMap((one) => (one._tag === 'Left' ? [one.left._tag] : []))
    expect(errors).toEqual(Array.from({ length: 6 }, () => 'BackupRunning'))
    expect(readdirSync(join(to, '..'))).toEqual(['backup'])
    expect(readdirSync(to).toSorted()).toEqual([
      'backup.json',
      'blobs',
      'keys.db',
      'master.key',
      'meldplicht.db',
    ])
    expect(await registerIn(restore(to))).toEqual(await registerIn(dataDir))
  })

  test('of other names share one directory of keys', async () => {
    const dataDir = await filled()
    const keysTo = somewhere('keys')
    const names = ['a', 'b', 'c'].map((name) => somewhere(name))
    await Promise.all(names.map((to) => backup(dataDir, to, { keysTo })))
    for (const to of names)
      expect(await registerIn(restore(to, keysTo))).toEqual(await registerIn(dataDir))
    expect(readdirSync(keysTo).toSorted()).toEqual(['keys.db', 'master.key'])
  })

  test('and a directory that somebody fills meanwhile is left as it is', async () => {
    const dataDir = await filled()
    const to = somewhere()
    const onProgress = (): void => {
      mkdirSync(to, { recursive: true })
      writeFileSync(join(to, 'theirs'), 'x')
    }
    expect(await refuses(dataDir, to, { onProgress })).toEqual({ _tag: 'TargetNotEmpty', path: to })
    expect(readdirSync(to)).toEqual(['theirs'])
    expect(readdirSync(join(to, '..'))).toEqual(['backup'])
  })
})

describe('while the app goes on writing', () => {
  test('every event in a backup finds its keys in it, whenever it is made', async () => {
    const dataDir = await filled()
    const script = fileURLToPath(new URL('../support/report-child.ts', import.meta.url))
    const child = spawn(process.execPath, [script, dataDir, organisation, '100000', 'kill'])
    onTestFinished(() => void child.kill('SIGKILL'))
    await once(child.stdout, 'data')
    const counts: Array<number> = []
    for (let n = 0; n < 4; n += 1) {
      const to = somewhere()
      const { checked } = await backup(dataDir, to)
      expect(checked).toMatchObject({ sealedShut: [], missing: [], changed: [], gaps: [] })
      counts.push(checked.events)
      expect(await registerIn(restore(to))).toHaveLength(checked.events - 1)
    }
    child.kill('SIGKILL')
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(counts.at(-1)).toBeGreaterThan(counts[0] ?? 0)
  })
})

describe('what was erased', () => {
  const erase = async (dataDir: string): Promise<void> => {
    const { keys, masterKey } = installationFiles(dataDir)
    const vault = await right(
      openVault({ keysPath: keys, masterKeyPath: masterKey, create: false }),
    )
    const { deps, close } = await openAt(dataDir)
    const { lines } = await right(listRegister(page, call(organisation))(deps))
    const incident = lines[0]?.summary.incident
    await close()
    await right(
      vault.destroy(
        { stream: `incident-${organisation}.${incident}` },
        { at: NOW, under: must(Text, 'AVG art. 17') },
      ),
    )
    await right(vault.close())
  }
  const titles = async (dataDir: string): Promise<string> =>
    JSON.stringify(await registerIn(dataDir))

  test('stays erased in an older backup with the newest keys, which are all that is kept of keys', async () => {
    const dataDir = await filled()
    const [old, newer, keysTo] = [somewhere(), somewhere(), somewhere('keys')]
    await backup(dataDir, old, { keysTo })
    expect(await titles(restore(old, keysTo))).toContain('Loonlijst')
    await erase(dataDir)
    await backup(dataDir, newer, { keysTo })
    expect(await titles(restore(old, keysTo))).not.toContain('Loonlijst')
    expect(await titles(restore(old, keysTo))).toContain('Erased')
  })

  test('comes back from an older backup that holds its keys: that is why they can be kept apart', async () => {
    const dataDir = await filled()
    const old = somewhere()
    await backup(dataDir, old)
    await erase(dataDir)
    expect(await titles(restore(old))).toContain('Loonlijst')
  })
})

describe('no backup is made', () => {
  test('over something that is there', async () => {
    const dataDir = await filled()
    const to = somewhere()
    await backup(dataDir, to)
    const before = filesUnder(to)
    expect(await refuses(dataDir, to)).toEqual({ _tag: 'TargetNotEmpty', path: to })
    expect(filesUnder(to)).toEqual(before)
  })

  test('in the data directory itself', async () => {
    const dataDir = await filled()
    const path = join(dataDir, 'backup')
    expect(await refuses(dataDir, path)).toEqual({ _tag: 'TargetInside', path })
    expect(await refuses(dataDir, somewhere(), { keysTo: dataDir })).toMatchObject({
      _tag: 'TargetInside',
    })
  })

  test('in the data directory by another name', async () => {
    const dataDir = await filled()
    const [alias, before] = [somewhere('alias'), filesUnder(dataDir)]
    symlinkSync(dataDir, alias)
    for (const path of [join(alias, 'backup'), join(alias, 'not', 'there', 'yet')]) {
      expect(await refuses(dataDir, path)).toEqual({ _tag: 'TargetInside', path })
      expect(await refuses(alias, join(dataDir, 'backup'))).toMatchObject({ _tag: 'TargetInside' })
      expect(await refuses(dataDir, somewhere(), { keysTo: path })).toMatchObject({
        _tag: 'TargetInside',
      })
    }
    expect(filesUnder(dataDir)).toEqual(before)
    expect(readdirSync(dataDir)).not.toContain('not')
  })

  test('with keys apart that lie in the backup, or a backup in the directory of the keys', async () => {
    const dataDir = await filled()
    const home = temporaryDirectory()
    const [real, alias] = [join(home, 'real'), join(home, 'alias')]
    mkdirSync(real)
    symlinkSync(real, alias)
    for (const [to, keysTo] of [
      [real, real],
      [real, join(real, 'keys')],
      [join(real, 'backup'), real],
      [real, join(alias, 'keys')],
      [join(alias, 'a', 'b'), join(real, 'a')],
    ] as const)
      expect(await refuses(dataDir, to, { keysTo })).toEqual({
        _tag: 'TargetsNested',
        to,
        keysTo,
      })
    expect([readdirSync(home).toSorted(), readdirSync(real)]).toEqual([['alias', 'real'], []])
  })

  test.each([
    [
      'its log',
      (files: ReturnType<typeof installationFiles>) => [files.onServer, files.blobs, files.views],
    ],
    [
      'a mark that its log is on a server',
      (files: ReturnType<typeof installationFiles>) => [files.log, files.blobs],
    ],
    [
      'nothing but views',
      (files: ReturnType<typeof installationFiles>) => [files.log, files.onServer, files.blobs],
    ],
  ])('with the keys in the directory of an installation, which has %s', async (_what, without) => {
    const dataDir = await filled()
    const keysTo = restore(dataDir)
    const files = installationFiles(keysTo)
    writeFileSync(files.onServer, '')
    for (const path of without(files)) rmSync(path, { recursive: true, force: true })
    const before = filesUnder(keysTo)
    const to = somewhere()
    expect(await refuses(dataDir, to, { keysTo })).toEqual({
      _tag: 'KeysInUse',
      path: keysTo,
    })
    expect(filesUnder(keysTo)).toEqual(before)
    expect(existsSync(to)).toBe(false)
  })

  test('of an older copy over newer keys: those stay, and open what they opened', async () => {
    const dataDir = await filled()
    const old = restore(dataDir)
    const { deps, close } = await install(dataDir)
    await right(reportIncident(report, call(organisation))(deps))
    await close()
    const [to, keysTo] = [somewhere(), somewhere('keys')]
    await backup(dataDir, to, { keysTo })
    const before = filesUnder(keysTo)
    const second = somewhere()
    expect(await refuses(old, second, { keysTo })).toMatchObject({
      _tag: 'NewerKeysThere',
      revived: 0,
    })
    expect(filesUnder(keysTo)).toEqual(before)
    expect(readdirSync(join(second, '..'))).toEqual([])
    expect(await registerIn(restore(to, keysTo))).toEqual(await registerIn(dataDir))
  })

  test('over the keys of another installation', async () => {
    const [dataDir, other] = [await filled(), await filled()]
    const keysTo = somewhere('keys')
    await backup(other, somewhere(), { keysTo })
    const before = filesUnder(keysTo)
    const to = somewhere()
    expect(await refuses(dataDir, to, { keysTo })).toMatchObject({ _tag: 'MasterKeyWrong' })
    expect(filesUnder(keysTo)).toEqual(before)
    expect(readdirSync(join(to, '..'))).toEqual([])
  })

  test('without a log or without its keys, and nothing is left of it', async () => {
    const dataDir = await filled()
    const { keys, log } = installationFiles(dataDir)
    const to = somewhere()
    rmSync(keys)
    expect(await refuses(dataDir, to)).toEqual({ _tag: 'KeysMissing', path: keys })
    rmSync(log)
    expect(await refuses(dataDir, to)).toEqual({ _tag: 'HistoryMissing', path: log })
    expect(readdirSync(join(to, '..'))).toEqual([])
  })

  test('where a directory cannot be made, and the reason is told', async () => {
    const file = somewhere('file')
    writeFileSync(file, '')
    const error = await refuses(await filled(), join(file, 'backup'))
    expect(error).toMatchObject({ _tag: 'FilesUnavailable' })
    expect(describeBackupError(error).nl).toMatch(/^Een map .* Er is geen reservekopie gemaakt\. /)
  })

  test.each<BackupError>([
    { _tag: 'TargetNotEmpty', path: '/b' },
    { _tag: 'TargetInside', path: '/b' },
    { _tag: 'TargetsNested', to: '/b', keysTo: '/b/k' },
    { _tag: 'KeysInUse', path: '/b' },
    { _tag: 'BackupRunning', path: '/b' },
    { _tag: 'NewerKeysThere', path: '/b', lost: 6, revived: 0 },
    { _tag: 'KeysMissing', path: '/b' },
  ])('and %j is told in Dutch and in English', (error) => {
    const { nl, en } = describeBackupError(error)
    expect(nl).toMatch(/^.*\/b.* Er is geen reservekopie gemaakt\. \p{Lu}.*\.$/u)
    expect(en).toMatch(/No backup was made\. \p{Lu}.*\.$/u)
  })
})
