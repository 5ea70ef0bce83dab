import { spawnSync } from 'node:child_process'
import { chmodSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Deps } from '@meldplicht/application'
import {
  describeAppError,
  listRegister,
  reportIncident,
  showIncident,
} from '@meldplicht/application'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { left, right, text } from '@meldplicht/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import { installationFiles } from '../src/index.ts'
import { fill, filled, headOf, organisation, page, raw, report } from './support/filled.ts'
import { call, filesUnder, install } from './support/installed.ts'

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
