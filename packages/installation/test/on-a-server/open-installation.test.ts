import { existsSync, rmSync } from 'node:fs'
import { listRegister } from '@meldplicht/application'
import { startStandIn } from '@meldplicht/eventstoredb-standin'
import { right } from '@meldplicht/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import { installationFiles } from '../../src/index.ts'
import { fill, filled, organisation, page, report } from '../support/filled.ts'
import { call, filesUnder, install, openAt, refused } from '../support/installed.ts'

const serve = async (): Promise<string> => {
  const server = await startStandIn({ projections: true })
  onTestFinished(() => server.stop())
  return `esdb://${server.host}:${server.port}?tls=false`
}

describe('an installation whose log is on a server (EventStoreDB stand-in)', () => {
  test('keeps keys and views in its directory, and shows after opening what was recorded', async () => {
    const store = await serve()
    const one = await install(undefined, { store })
    await fill(one.deps)
    await one.close()
    const files = installationFiles(one.dataDir, store)
    expect([files.log, files.keys, files.views].map((path) => existsSync(path))).toEqual([
      false,
      true,
      true,
    ])
    const two = await install(one.dataDir, { store })
    const { lines } = await right(listRegister(page, call(organisation))(two.deps))
    expect(lines.map(({ title }) => title)).toEqual([report.facts.whatHappened])
  })

  test('makes its views again from the log when they are lost', async () => {
    const store = await serve()
    const one = await install(undefined, { store })
    await fill(one.deps)
    await one.close()
    const { views } = installationFiles(one.dataDir, store)
    for (const path of filesUnder(one.dataDir).keys()) if (path.startsWith(views)) rmSync(path)
    const two = await install(one.dataDir, { store })
    await right(two.projections.caughtUp())
    const { total } = await right(listRegister(page, call(organisation))(two.deps))
    expect(total).toBe(1)
  })

  test('may be opened again before anything was recorded', async () => {
    const store = await serve()
    const one = await install(undefined, { store })
    await one.close()
    const two = await install(one.dataDir, { store })
    await fill(two.deps)
  })

  test('does not open on another, empty server once it was opened with history', async () => {
    const store = await serve()
    const one = await install(undefined, { store })
    await fill(one.deps)
    await one.close()
    await (await openAt(one.dataDir, { store })).close()
    const before = filesUnder(one.dataDir)
    const other = await serve()
    const path = other.replace('?tls=false', '')
    expect(await refused(one.dataDir, { store: other })).toEqual({ _tag: 'HistoryMissing', path })
    expect([...filesUnder(one.dataDir).keys()]).toEqual([...before.keys()])
  })

  test('does not open on an empty server while its history is in the file', async () => {
    const dataDir = await filled()
    const store = await serve()
    expect(await refused(dataDir, { store: store.replace('//', '//user:secret@') })).toEqual({
      _tag: 'HistoryMissing',
      path: store.replace('?tls=false', ''),
    })
  })

  test('says that the server cannot be reached, and makes nothing', async () => {
    const error = await refused('/nowhere/at/all', { store: 'esdb://localhost:1?tls=false' })
    expect(error).toMatchObject({ _tag: 'StoreUnavailable', reason: 'unreachable' })
    expect(existsSync('/nowhere')).toBe(false)
  })
})
