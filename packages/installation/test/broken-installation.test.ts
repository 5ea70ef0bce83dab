import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { describeOpenError, installationFiles } from '../src/index.ts'
import { filled } from './support/filled.ts'
import { filesUnder, refused, temporaryDirectory } from './support/installed.ts'

type Damage = (files: ReturnType<typeof installationFiles>) => void

/** What somebody does with another tool, who leaves no open file behind. */
const change = (path: string, sql: string): void => {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}

const foreign = (path: string): void => {
  rmSync(path)
  change(path, 'CREATE TABLE theirs (a); PRAGMA application_id = 7')
}

/** Takes the first event out, and puts the triggers back that should prevent it. */
const takeOut = (path: string): void => {
  const db = new DatabaseSync(path)
  const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all()
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${String(name)}`)
  db.exec('DELETE FROM events WHERE position = 1')
  for (const { sql } of triggers) db.exec(String(sql))
  db.close()
}

const broken: ReadonlyArray<readonly [string, Damage, object, RegExp]> = [
  [
    'history missing',
    ({ log }) => rmSync(log),
    { _tag: 'HistoryMissing' },
    /register zelf ontbreekt: .*meldplicht\.db/,
  ],
  [
    'history and keys missing, the master key there',
    ({ log, keys }) => {
      rmSync(log)
      rmSync(keys)
    },
    { _tag: 'HistoryMissing' },
    /meldplicht\.db/,
  ],
  [
    'everything missing but the views',
    ({ log, keys, masterKey }) => {
      for (const path of [log, keys, masterKey]) rmSync(path)
    },
    { _tag: 'HistoryMissing' },
    /meldplicht\.db/,
  ],
  [
    'key file missing',
    ({ keys }) => rmSync(keys),
    { _tag: 'KeysMissing' },
    /sleutelbestand ontbreekt: .*keys\.db/,
  ],
  [
    'master key missing',
    ({ masterKey }) => rmSync(masterKey),
    { _tag: 'MasterKeyMissing' },
    /hoofdsleutel ontbreekt: .*master\.key/,
  ],
  [
    'both keys missing',
    ({ keys, masterKey }) => {
      rmSync(keys)
      rmSync(masterKey)
    },
    { _tag: 'KeysMissing' },
    /keys\.db/,
  ],
  [
    'master key of another installation',
    ({ masterKey }) =>
      writeFileSync(
        masterKey,
        `meldplicht-master-key-v1\n${Buffer.alloc(32, 7).toString('base64')}\n`,
      ),
    { _tag: expect.stringMatching(/^MasterKey(Wrong|Malformed)$/) },
    /master\.key/,
  ],
  [
    'master key that is none',
    ({ masterKey }) => writeFileSync(masterKey, 'sleutel'),
    { _tag: 'MasterKeyMalformed' },
    /geen hoofdsleutel: .*master\.key/,
  ],
  [
    'key file that is garbage',
    ({ keys }) => writeFileSync(keys, 'geen sleutels '.repeat(999)),
    { _tag: 'KeysDamaged' },
    /beschadigd: .*keys\.db/,
  ],
  [
    'key file of another version',
    ({ keys }) => change(keys, 'PRAGMA user_version = 99'),
    { _tag: 'VaultUnavailable', reason: 'other-version' },
    /andere versie/,
  ],
  [
    'log of another version',
    ({ log }) => change(log, 'PRAGMA user_version = 99'),
    { _tag: 'StoreUnavailable', reason: 'other-version' },
    /andere versie/,
  ],
  [
    'log of another program',
    ({ log }) => foreign(log),
    { _tag: 'StoreUnavailable', reason: 'other-version' },
    /ander programma/,
  ],
  [
    'log that is garbage',
    ({ log }) => writeFileSync(log, 'geen register '.repeat(999)),
    { _tag: 'StoreUnavailable', reason: 'cannot-open' },
    /kan niet open/,
  ],
  [
    'log with an event taken out',
    ({ log }) => takeOut(log),
    { _tag: 'HistoryDamaged' },
    /beschadigd of veranderd/,
  ],
  [
    'directory in place of the log',
    ({ log }) => {
      rmSync(log)
      mkdirSync(log)
    },
    { _tag: 'StoreUnavailable', reason: 'cannot-open' },
    /kan niet open/,
  ],
  [
    'database of another program in place of the views',
    ({ views }) => foreign(views),
    { _tag: 'ProjectionsUnavailable', reason: 'cannot-open' },
    /overzichten/,
  ],
]

describe('an installation does not open, says why, and makes and changes nothing:', () => {
  test.each(broken)('%s', async (_what, damage, expected, words) => {
    const dataDir = await filled()
    damage(installationFiles(dataDir))
    const before = filesUnder(dataDir)
    const error = await refused(dataDir)
    expect(error).toMatchObject(expected)
    const { nl, en } = describeOpenError(error)
    expect(nl).toMatch(words)
    expect(nl).toContain('niet gestart en heeft niets gewijzigd')
    expect(en).not.toBe(nl)
    expect(filesUnder(dataDir)).toEqual(before)
    // Once more: a first try that had made something would now get another answer.
    expect(await refused(dataDir)).toEqual(error)
  })

  test('a path through a file', async () => {
    const file = join(temporaryDirectory(), 'file')
    writeFileSync(file, '')
    expect(await refused(join(file, 'data'))).toMatchObject({
      _tag: 'StoreUnavailable',
      reason: 'cannot-open',
    })
  })
})
