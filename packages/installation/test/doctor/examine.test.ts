import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'
import { right } from '@meldplicht/testing'
import { openVault } from '@meldplicht/vault'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkPermissions, checkSpace, checkWal } from '../../src/doctor/check-files.ts'
import { viewsFinding } from '../../src/doctor/check-views.ts'
import type { CheckName, Examined, Finding, Verdict } from '../../src/index.ts'
import { backupInstallation, examine, installationFiles, placeOf } from '../../src/index.ts'
import { fill, filled } from '../support/filled.ts'
import { filesUnder, install, NOW, temporaryDirectory } from '../support/installed.ts'
import { madeOlder } from '../support/made-older.ts'
import { filledWithFile } from '../support/with-file.ts'

type Files = ReturnType<typeof installationFiles>

const doctor = (dataDir: string, store?: string): Promise<Examined> =>
  examine({
    place: store === undefined ? placeOf(dataDir, dataDir) : placeOf(store, dataDir),
    signal: new AbortController().signal,
    onProgress: () => {},
  })

const of = ({ findings }: Examined, check: CheckName): Finding | undefined =>
  findings.find((finding) => finding.check === check)

const verdicts = ({ findings }: Examined): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(findings.map(({ check, verdict }) => [check, verdict]))

/** What somebody does with another tool, who leaves no open file behind. */
const change = (path: string, sql: string): void => {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}

/** The same, past the triggers. */
const tamper = (path: string, sql: string): void => {
  const db = new DatabaseSync(path)
  db.function('crc32', (bytes) => (bytes instanceof Uint8Array ? crc32(bytes) : null))
  const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all()
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${String(name)}`)
  db.exec(sql)
  for (const { sql: text } of triggers) db.exec(String(text))
  db.close()
}

const blobOf = ({ blobs }: Files): string => join(blobs, readdirSync(blobs)[0] ?? '')

describe('the doctor', () => {
  test('finds a sound installation sound, one line for each check, and changes nothing', async () => {
    const dataDir = await filledWithFile()
    const before = filesUnder(dataDir)
    const examined = await doctor(dataDir)
    expect(examined.verdict).toBe('ok')
    expect(verdicts(examined)).toEqual({
      schema: 'ok',
      integrity: 'ok',
      wal: 'ok',
      log: 'ok',
      keys: 'ok',
      history: 'ok',
      sealed: 'ok',
      blobs: 'ok',
      views: 'ok',
      permissions: 'ok',
      space: 'ok',
    })
    expect(filesUnder(dataDir)).toEqual(before)
  })

  test('looks while the app runs as well', async () => {
    const { dataDir, deps, projections } = await install()
    await fill(deps)
    await projections.caughtUp()()
    expect((await doctor(dataDir)).verdict).toBe('ok')
  })

  test('tells each thing in Dutch and English, on one line, with what to do when it is not ok', async () => {
    const dataDir = await filledWithFile()
    rmSync(blobOf(installationFiles(dataDir)))
    chmodSync(installationFiles(dataDir).keys, 0o644)
    const { findings, verdict } = await doctor(dataDir)
    expect(verdict).toBe('fault')
    for (const { what, next, verdict: each } of findings) {
      for (const text of [what.nl, what.en]) expect(text).toMatch(/^[\p{Lu}\d][^\n]*[.]$/u)
      expect(next === undefined).toBe(each === 'ok')
    }
  })
})

type Harm = (files: Files) => unknown

const harms: ReadonlyArray<readonly [string, Harm, CheckName, Verdict, RegExp]> = [
  ['the log is gone', ({ log }) => rmSync(log), 'log', 'fault', /ontbreekt/],
  [
    'the history went to a server',
    ({ onServer }) => writeFileSync(onServer, ''),
    'log',
    'fault',
    /op een server/,
  ],
  [
    'a newer program wrote the log',
    ({ log }) => change(log, 'PRAGMA user_version = 9'),
    'schema',
    'fault',
    /nieuwere versie.*9/,
  ],
  [
    'an older program wrote the log',
    ({ log }) => change(log, 'PRAGMA user_version = 0'),
    'schema',
    'fault',
    /oudere versie/,
  ],
  [
    'the log belongs to another program',
    ({ log }) => change(log, 'PRAGMA application_id = 7'),
    'schema',
    'fault',
    /ander programma/,
  ],
  [
    'pages of the log are garbled',
    ({ log }) => {
      const bytes = readFileSync(log)
      bytes.fill(0xa5, 4096)
      writeFileSync(log, bytes)
    },
    'integrity',
    'fault',
    /beschadigd|niet te lezen/,
  ],
  [
    'the log is no database',
    ({ log }) => writeFileSync(log, 'geen database '.repeat(1000)),
    'integrity',
    'fault',
    /niet te lezen/,
  ],
  [
    'somebody changed an event',
    ({ log }) =>
      tamper(
        log,
        `UPDATE events SET envelope = CAST(replace(CAST(envelope AS TEXT), '"version":1', '"version":2') AS BLOB)`,
      ),
    'history',
    'fault',
    /beschadigd.*was changed/,
  ],
  [
    'somebody changed bytes of an event and nothing that they say',
    ({ log }) =>
      tamper(
        log,
        `UPDATE events SET envelope = CAST(replace(CAST(envelope AS TEXT), '"version":1', '"version": 1') AS BLOB);
         UPDATE events SET checksum = crc32(envelope)`,
      ),
    'integrity',
    'fault',
    /wijzigde 3 vastgelegde gebeurtenissen/,
  ],
  [
    'somebody took an event out',
    ({ log }) => tamper(log, 'DELETE FROM events WHERE position = 1'),
    'history',
    'fault',
    /beschadigd.*missing/,
  ],
  ['the keys are gone', ({ keys }) => rmSync(keys), 'keys', 'fault', /leutel/],
  ['the master key is gone', ({ masterKey }) => rmSync(masterKey), 'keys', 'fault', /leutel/],
  [
    'the key file is broken',
    ({ keys }) => truncateSync(keys, 5_000),
    'keys',
    'fault',
    /leutelbestand/,
  ],
  [
    'a blob is gone',
    (files) => rmSync(blobOf(files)),
    'blobs',
    'fault',
    /Van 1 bijlagen ontbreken er 1/,
  ],
  [
    'a blob was changed',
    (files) => writeFileSync(blobOf(files), 'iets anders'),
    'blobs',
    'fault',
    /zijn er 1 gewijzigd/,
  ],
  ['the views are gone', ({ views }) => rmSync(views), 'views', 'attention', /nog niet/],
  [
    'the views are of another version',
    ({ views }) => change(views, 'PRAGMA user_version = 1'),
    'views',
    'attention',
    /andere versie/,
  ],
  [
    'the views are of another program',
    ({ views }) => change(views, 'PRAGMA application_id = 1'),
    'views',
    'attention',
    /niet te lezen/,
  ],
  [
    'the views are broken',
    ({ views }) => writeFileSync(views, 'geen database '.repeat(1000)),
    'views',
    'attention',
    /niet te lezen/,
  ],
  [
    'a stream could not be projected',
    ({ views }) => change(views, "INSERT INTO troubles VALUES ('incident-x', 'unreadable')"),
    'views',
    'fault',
    /1 stromen staan niet in de overzichten.*incident-x/,
  ],
  [
    'others can read the master key',
    ({ masterKey }) => chmodSync(masterKey, 0o644),
    'permissions',
    'fault',
    /master\.key is te ruim \(0644\)/,
  ],
  [
    'others can read the log',
    ({ log }) => chmodSync(log, 0o640),
    'permissions',
    'attention',
    /meldplicht\.db is te ruim \(0640\)/,
  ],
  [
    'others can enter the directory',
    ({ dataDir }) => chmodSync(dataDir, 0o755),
    'permissions',
    'attention',
    /te ruim \(0755\)/,
  ],
]

describe('what was erased', () => {
  test('is no fault: neither its fields, nor its file that is gone', async () => {
    const dataDir = await filledWithFile()
    const files = installationFiles(dataDir)
    const { keys: keysPath, masterKey: masterKeyPath } = files
    const vault = await right(openVault({ keysPath, masterKeyPath, create: false }))
    const db = new DatabaseSync(keysPath, { readOnly: true })
    const streams = db.prepare('SELECT DISTINCT stream FROM keys').all()
    db.close()
    for (const { stream } of streams)
      await right(vault.destroy({ stream: String(stream) }, { at: NOW, under: 'AVG art. 17' }))
    await right(vault.close())
    rmSync(blobOf(files))
    expect(verdicts(await doctor(dataDir))).toMatchObject({ sealed: 'ok', blobs: 'ok' })
  })
})

describe('the doctor sees that', () => {
  test.each(harms)('%s', async (_what, harm, check, verdict, words) => {
    const dataDir = await filledWithFile()
    harm(installationFiles(dataDir))
    const examined = await doctor(dataDir)
    const finding = of(examined, check)
    expect(finding).toMatchObject({ check, verdict })
    expect(finding?.what.nl).toMatch(words)
    expect(finding?.next?.nl).not.toBe('')
    expect(examined.verdict).toBe(verdict === 'fault' ? 'fault' : 'attention')
  })

  test('keys of events are lost: each that does not open is counted', async () => {
    const [dataDir, other] = [await filledWithFile(), await filled()]
    for (const name of ['keys', 'masterKey'] as const)
      cpSync(installationFiles(other)[name], installationFiles(dataDir)[name])
    const finding = of(await doctor(dataDir), 'sealed')
    expect(finding).toMatchObject({ verdict: 'fault' })
    expect(finding?.what.nl).toMatch(/Van [34] gebeurtenissen .* niet open, .*KeyMissing/)
  })

  test('the views do not follow the log, unless it is by the last few events', async () => {
    const dataDir = await filledWithFile()
    change(installationFiles(dataDir).views, "UPDATE progress SET position = '1'")
    const few = of(await doctor(dataDir), 'views')
    expect([few?.verdict, few?.what.nl]).toEqual(['ok', expect.stringMatching(/op 2 na/)])
    const many = viewsFinding({ _tag: 'there', behind: 100, troubles: [] })
    expect([many.verdict, many.what.nl]).toEqual(['attention', expect.stringMatching(/100/)])
  })

  test('the disk is almost full, or has no room for a backup', async () => {
    const files = installationFiles(await filled())
    expect(checkSpace(files, 63n * 1024n * 1024n).verdict).toBe('fault')
    expect(checkSpace(files, 65n * 1024n * 1024n).verdict).toBe('attention')
    expect(checkSpace(files, 1024n * 1024n * 1024n).verdict).toBe('ok')
  })

  test('the newest events are in a WAL without its index, and says how to get at them', async () => {
    const { log } = installationFiles(await filled())
    const live = new DatabaseSync(log)
    live.exec('PRAGMA wal_autocheckpoint = 0; CREATE TABLE t (a); DROP TABLE t')
    const dataDir = temporaryDirectory()
    for (const end of ['', '-wal'])
      cpSync(`${log}${end}`, `${installationFiles(dataDir).log}${end}`)
    live.close()
    const finding = of(await doctor(dataDir), 'log')
    expect(finding).toMatchObject({ verdict: 'fault' })
    expect(finding?.what.nl).toMatch(/^Naast het registerbestand staat een bestand \(-wal\)/u)
    expect(finding?.next?.nl).toMatch(
      /één keer starten.*Technische melding: .*WAL without its index/u,
    )
  })

  test('a WAL is not taken into the file any more', async () => {
    expect(checkWal(64n * 1024n * 1024n).verdict).toBe('ok')
    expect(checkWal(64n * 1024n * 1024n + 1n).verdict).toBe('attention')
  })

  test('the files belong to somebody else', async () => {
    const finding = checkPermissions(installationFiles(await filled()), 54_321)
    expect(finding).toMatchObject({ verdict: 'fault' })
    expect(finding.next?.nl).toContain('chown 54321')
  })

  test('there is nothing at all', async () => {
    const examined = await doctor(join(temporaryDirectory(), 'nowhere'))
    expect(verdicts(examined)).toEqual({ log: 'fault' })
  })

  test('one thing is wrong, and goes on looking at the others', async () => {
    const dataDir = await filledWithFile()
    const { keys, log } = installationFiles(dataDir)
    rmSync(keys)
    chmodSync(log, 0o644)
    expect(verdicts(await doctor(dataDir))).toMatchObject({
      integrity: 'ok',
      keys: 'fault',
      views: 'ok',
      permissions: 'attention',
      space: 'ok',
    })
  })
})

describe('of a log of an older version the doctor', () => {
  const older = async (): Promise<Files> => {
    const files = installationFiles(await filledWithFile())
    madeOlder(files.log)
    return files
  }

  test('looks at everything, changes nothing, and says that it will be brought forward', async () => {
    const { dataDir } = await older()
    const before = filesUnder(dataDir)
    const examined = await doctor(dataDir)
    expect(verdicts(examined)).toEqual({
      schema: 'attention',
      integrity: 'ok',
      wal: 'ok',
      log: 'ok',
      keys: 'ok',
      history: 'ok',
      sealed: 'ok',
      blobs: 'ok',
      views: 'ok',
      permissions: 'ok',
      space: 'ok',
    })
    expect(filesUnder(dataDir)).toEqual(before)
  })

  test('gives advice that can be followed: a backup of it holds everything, as it is', async () => {
    const { dataDir, log } = await older()
    const to = join(temporaryDirectory(), 'backup')
    const backup = await right(
      backupInstallation({
        from: { dataDir },
        to,
        now: NOW,
        signal: new AbortController().signal,
        onProgress: () => {},
      }),
    )
    expect(backup.checked).toMatchObject({ files: 1, missing: [], sealedShut: [], gaps: [] })
    const version = (path: string): unknown => {
      const db = new DatabaseSync(path, { readOnly: true })
      const found = db.prepare('PRAGMA user_version').get()
      db.close()
      return found
    }
    expect([version(log), version(installationFiles(to).log)]).toEqual([
      { user_version: 2 },
      { user_version: 2 },
    ])
  })

  test('sees keys that are gone, an event that was changed and one that was deleted (A-02)', async () => {
    const { dataDir, log, keys, masterKey } = await older()
    tamper(
      log,
      `UPDATE events SET envelope = CAST(replace(CAST(envelope AS TEXT), '"version":1', '"version":2') AS BLOB)
         WHERE position = 1;
       DELETE FROM events WHERE position = 2`,
    )
    rmSync(keys)
    rmSync(masterKey)
    const examined = await doctor(dataDir)
    expect(verdicts(examined)).toMatchObject({
      schema: 'attention',
      integrity: 'fault',
      history: 'fault',
      keys: 'fault',
      sealed: 'unseen',
      blobs: 'unseen',
      views: 'unseen',
    })
    expect(of(examined, 'integrity')?.what.nl).toContain('plaats 1')
  })
})

describe('each check of the doctor stands by itself:', () => {
  test('keys, an event and every blob are gone', async () => {
    const { dataDir, log, keys, blobs } = installationFiles(await filledWithFile())
    rmSync(keys)
    rmSync(blobs, { recursive: true })
    tamper(log, 'DELETE FROM events WHERE position = 1')
    const examined = await doctor(dataDir)
    expect(verdicts(examined)).toMatchObject({
      keys: 'fault',
      history: 'fault',
      sealed: 'unseen',
      blobs: 'unseen',
      views: 'unseen',
    })
    expect(of(examined, 'sealed')?.what.nl).toContain('sleutels')
  })

  test('keys and blobs are gone, and the history is whole', async () => {
    const { dataDir, keys, blobs } = installationFiles(await filledWithFile())
    rmSync(keys)
    rmSync(blobs, { recursive: true })
    expect(verdicts(await doctor(dataDir))).toMatchObject({
      keys: 'fault',
      history: 'ok',
      sealed: 'unseen',
      blobs: 'fault',
    })
  })

  test('a blob cannot be read', async () => {
    const files = installationFiles(await filledWithFile())
    const blob = blobOf(files)
    rmSync(blob)
    mkdirSync(blob)
    const examined = await doctor(files.dataDir)
    expect(verdicts(examined)).toMatchObject({ history: 'ok', sealed: 'ok', blobs: 'fault' })
    expect(of(examined, 'blobs')?.what.nl).toMatch(/1 niet te lezen: [0-9a-f]{64}/)
  })

  test('the log is gone, and the keys are looked at', async () => {
    const { dataDir, log } = installationFiles(await filledWithFile())
    rmSync(log)
    const examined = await doctor(dataDir)
    expect(verdicts(examined)).toMatchObject({
      log: 'fault',
      keys: 'ok',
      history: 'unseen',
      sealed: 'unseen',
      blobs: 'unseen',
      views: 'unseen',
    })
    for (const { verdict, what, next } of examined.findings.filter((f) => f.verdict === 'unseen'))
      expect([verdict, what.nl, next?.nl]).toEqual([
        'unseen',
        expect.stringMatching(/^Niet nagekeken: .*\.$/),
        expect.stringMatching(/\.$/),
      ])
  })

  test('the data directory is no directory, which is not that the log is gone', async () => {
    const dataDir = join(temporaryDirectory(), 'data')
    writeFileSync(dataDir, '')
    const finding = of(await doctor(dataDir), 'log')
    expect(finding).toMatchObject({ verdict: 'fault' })
    expect(finding?.what.nl).toMatch(/kan niet bij .*ENOTDIR/)
  })

  test('this user may not enter the data directory, which is not that the log is gone', async () => {
    const dataDir = await filledWithFile()
    chmodSync(dirname(dataDir), 0o755)
    chmodSync(dataDir, 0o000)
    onTestFinished(() => chmodSync(dataDir, 0o700))
    const script = fileURLToPath(new URL('../support/doctor-child.ts', import.meta.url))
    const { stdout } = spawnSync(process.execPath, [script, dataDir], { encoding: 'utf8' })
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'fault',
      findings: expect.arrayContaining([
        expect.objectContaining({
          check: 'log',
          what: expect.objectContaining({ nl: expect.stringMatching(/kan niet bij .*EACCES/) }),
        }),
        expect.objectContaining({ check: 'permissions', verdict: 'unseen' }),
      ]),
    })
  })

  test('nothing may be written there, and everything is looked at', async () => {
    const dataDir = await filledWithFile()
    chmodSync(dirname(dataDir), 0o755)
    for (const path of filesUnder(dataDir).keys()) chmodSync(path, 0o444)
    for (const folder of [installationFiles(dataDir).blobs, dataDir]) chmodSync(folder, 0o555)
    onTestFinished(() => chmodSync(dataDir, 0o700))
    const before = filesUnder(dataDir)
    const script = fileURLToPath(new URL('../support/doctor-child.ts', import.meta.url))
    const { stdout } = spawnSync(process.execPath, [script, dataDir], { encoding: 'utf8' })
    const fine = ['log', 'keys', 'history', 'sealed', 'blobs', 'views'].map((check): unknown =>
      expect.objectContaining({ check, verdict: 'ok' }),
    )
    expect(JSON.parse(stdout)).toMatchObject({ findings: expect.arrayContaining(fine) })
    expect(filesUnder(dataDir)).toEqual(before)
  })

  test('a WAL lies without its index beside the log, so the file was not looked at whole', async () => {
    const { dataDir, log } = installationFiles(await filledWithFile())
    writeFileSync(`${log}-wal`, 'x'.repeat(5_000))
    const examined = await doctor(dataDir)
    expect(verdicts(examined)).toMatchObject({ integrity: 'unseen', wal: 'fault', keys: 'ok' })
    expect(of(examined, 'wal')?.next?.nl).toContain('reservekopie')
  })
})
