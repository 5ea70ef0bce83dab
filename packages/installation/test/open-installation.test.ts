import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listRegister, reportIncident, visible } from '@meldplicht/application'
import { left, right } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { installationFiles, openInstallation } from '../src/index.ts'
import { fill, filled, organisation, page, report } from './support/filled.ts'
import { call, filesUnder, install, temporaryDirectory } from './support/installed.ts'

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
