import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Deps } from '@meldplicht/application'
import {
  describeAppError,
  listRegister,
  registerOrganisation,
  reportIncident,
  showIncident,
  visible,
} from '@meldplicht/application'
import { exactly } from '@meldplicht/domain'
import type { EventStore } from '@meldplicht/event-store'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { at, reporter, text } from '@meldplicht/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import { describeOpenError, installationFiles, openInstallation } from '../src/index.ts'
import { left, right } from './support/answers.ts'
import {
  call,
  filesUnder,
  install,
  newOrganisationId,
  refused,
  temporaryDirectory,
} from './support/installed.ts'

const report = {
  said: { by: 'employee', learntAt: exactly(at('2026-11-23T08:00:00.000Z')), person: reporter },
  channel: 'portal',
  reportedAt: '2026-11-23T08:30:00.000Z',
  riskOfLossOrUnlawfulProcessing: 'unknown',
  firstNoticed: { _tag: 'unknown' },
  facts: { whatHappened: text('Loonlijst naar de verkeerde inlener.') },
}
const organisation = newOrganisationId()
const page = { limit: 50, offset: 0 }

const fill = async (deps: Deps): Promise<void> => {
  const name = text('Uitzendbureau Lindeveld')
  await right(registerOrganisation({ organisation, name }, call(organisation))(deps))
  await right(visible(reportIncident(report, call(organisation)))(deps))
}

/** A data directory with one report in it, closed. */
const filled = async (): Promise<string> => {
  const dataDir = join(temporaryDirectory(), 'data')
  const { deps, close } = await install(dataDir)
  await fill(deps)
  await close()
  return dataDir
}

const headOf = async (store: EventStore): Promise<number> => {
  const { signal } = new AbortController()
  const prefixes = ['incident-', 'organisation-', 'access-', 'notice-'] as const
  return (await right(store.readLog({ prefixes }, { signal }))).events.length
}

const raw = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path)
  onTestFinished(() => {
    if (db.isOpen) db.close()
  })
  return db
}

describe('an installation', () => {
  test('is made where there is none, for the eyes of its owner only', async () => {
    const { dataDir, deps } = await install()
    await fill(deps)
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
    for (const path of filesUnder(dataDir).keys()) {
      expect([path, statSync(path).mode & 0o077]).toEqual([path, 0])
    }
  })

  test('shows after closing and opening what was recorded before', async () => {
    const dataDir = await filled()
    const { deps } = await install(dataDir)
    const { lines } = await right(listRegister(page, call(organisation))(deps))
    expect(lines.map(({ title }) => title)).toEqual([report.facts.whatHappened])
  })

  test('opens twice at once over one directory, and both see what either recorded', async () => {
    const one = await install()
    const two = await install(one.dataDir)
    await fill(one.deps)
    await right(visible(reportIncident(report, call(organisation)))(two.deps))
    for (const { deps, projections } of [one, two]) {
      await right(projections.caughtUp())
      const { lines } = await right(listRegister(page, call(organisation))(deps))
      expect(lines.map(({ summary }) => summary.number)).toEqual(['2026-0002', '2026-0001'])
    }
  })

  test('is made once by many who open an empty directory at the same moment', async () => {
    const dataDir = join(temporaryDirectory(), 'data')
    const all = await Promise.all(Array.from({ length: 6 }, () => install(dataDir)))
    const [first] = all
    if (first === undefined) throw new Error('nobody opened it')
    await fill(first.deps)
    for (const { deps, projections } of all) {
      await right(projections.caughtUp())
      const { lines } = await right(listRegister(page, call(organisation))(deps))
      expect(lines.map(({ title }) => title)).toEqual([report.facts.whatHappened])
    }
  })

  test('is not made before it is run', async () => {
    const dataDir = join(temporaryDirectory(), 'data')
    const { deps } = await install()
    openInstallation({ dataDir, clock: deps.clock, ids: deps.ids, policy: deps.policy })
    expect(existsSync(dataDir)).toBe(false)
  })

  test('gives every file free when it is closed, twice without harm', async () => {
    const { dataDir, deps, close } = await install()
    await fill(deps)
    await close()
    await close()
    // SQLite takes the write-ahead logs away with the last connection.
    expect(readdirSync(dataDir).toSorted()).toEqual([
      'keys.db',
      'master.key',
      'meldplicht.db',
      'views.db',
    ])
    expect(await left(reportIncident(report, call(organisation))(deps))).toMatchObject({
      _tag: 'StoreFailed',
      error: { reason: 'closed' },
    })
  })

  test('makes its views anew when they were deleted', async () => {
    const dataDir = await filled()
    rmSync(installationFiles(dataDir).views)
    const { deps } = await install(dataDir)
    expect((await right(listRegister(page, call(organisation))(deps))).total).toBe(1)
  })
})

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

describe('an open installation whose files cannot be written now answers clearly and stores nothing:', () => {
  const newReport = (deps: Deps): Promise<unknown> =>
    left(reportIncident(report, call(organisation))(deps))

  test('locked by another process', async () => {
    const { dataDir, deps } = await install()
    await fill(deps)
    const before = await headOf(deps.store)
    raw(installationFiles(dataDir).log).exec('BEGIN IMMEDIATE')
    const store = await right(
      openSqliteStore({ path: installationFiles(dataDir).log, patience: 50 }),
    )
    onTestFinished(async () => void (await store.close()()))
    const error = await left(reportIncident(report, call(organisation))({ ...deps, store }))
    expect(error).toMatchObject({ _tag: 'StoreFailed', error: { reason: 'locked' } })
    expect(describeAppError(error).nl).toContain('Uw tekst staat er nog')
    expect(await headOf(deps.store)).toBe(before)
  })

  test('read-only: reading is refused too, for it cannot be recorded (P-05)', async () => {
    const dataDir = await filled()
    const { deps } = await install(dataDir)
    const before = await headOf(deps.store)
    const { lines } = await right(listRegister(page, call(organisation))(deps))
    const incident = lines[0]?.summary.incident
    if (incident === undefined) throw new Error('nothing was reported')
    const path = installationFiles(dataDir).log
    const store = await right(openSqliteStore({ path, readOnly: true }))
    onTestFinished(async () => void (await store.close()()))
    const readOnly = { ...deps, store }
    const failed = { _tag: 'StoreFailed', error: { reason: 'read-only' } }
    expect(await newReport(readOnly)).toMatchObject(failed)
    expect(await left(showIncident(incident, call(organisation))(readOnly))).toMatchObject(failed)
    expect(await headOf(deps.store)).toBe(before)
  })

  test('full', async () => {
    const dataDir = await filled()
    const { deps } = await install(dataDir)
    const before = await headOf(deps.store)
    const path = installationFiles(dataDir).log
    const store = await right(openSqliteStore({ path, maxBytes: statSync(path).size + 4096 }))
    onTestFinished(async () => void (await store.close()()))
    const long = { ...report, facts: { whatHappened: text('x'.repeat(19_000)) } }
    let error: unknown
    let stored = 0
    for (; error === undefined && stored < 50; stored += 1) {
      const answer = await reportIncident(long, call(organisation))({ ...deps, store })()
      if (answer._tag === 'Left') error = answer.left
    }
    expect(error).toMatchObject({ _tag: 'StoreFailed', error: { reason: 'full' } })
    expect(await headOf(deps.store)).toBe(before + stored - 1)
  })

  test('keys locked by another process', async () => {
    const dataDir = await filled()
    const { deps } = await install(dataDir)
    const before = await headOf(deps.store)
    const { keys } = installationFiles(dataDir)
    raw(keys).exec('BEGIN IMMEDIATE')
    const error = await newReport(deps)
    expect(error).toMatchObject({ _tag: 'VaultFailed', error: { reason: 'locked' } })
    expect(await headOf(deps.store)).toBe(before)
  })
})

// Root may write everywhere: only somebody else sees what a read-only file does.
const somebodyElse = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

test('a data directory that may not be written is told as read-only, and stays as it is', async () => {
  const dataDir = await filled()
  chmodSync(dirname(dataDir), 0o755)
  for (const path of filesUnder(dataDir).keys()) chmodSync(path, 0o444)
  chmodSync(dataDir, 0o555)
  onTestFinished(() => chmodSync(dataDir, 0o755))
  const before = filesUnder(dataDir)
  const program = join(import.meta.dirname, 'support', 'open-and-tell.ts')
  const options = { ...somebodyElse, encoding: 'utf8' } as const
  const { stdout } = spawnSync(process.execPath, [program, dataDir], options)
  expect(JSON.parse(stdout)).toMatchObject({ _tag: 'StoreUnavailable', reason: 'read-only' })
  expect(filesUnder(dataDir)).toEqual(before)
})
