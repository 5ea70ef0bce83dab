import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listRegister, reportIncident, visible } from '@meldplicht/application'
import { directoryBlobs } from '@meldplicht/blobs'
import { left, right } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import type { CopiedInstallation, CopyError } from '../../src/index.ts'
import { copyInstallation, describeCopyError, installationFiles, placeOf } from '../../src/index.ts'
import { fill, filled, organisation, page, report } from '../support/filled.ts'
import {
  call,
  filesUnder,
  install,
  openAt,
  refused,
  temporaryDirectory,
} from '../support/installed.ts'
import { serve } from '../support/stores.ts'

const patient = { signal: new AbortController().signal }

const order = (from: string, to: string, dataDir: string) => ({
  from: placeOf(from, dataDir),
  to: placeOf(to, dataDir),
  onProgress: () => {},
  ...patient,
})
/** Copies as the command line does: keys and blobs of a server's log are in the data directory. */
const copy = (
  from: string,
  to: string,
  dataDir = temporaryDirectory(),
): Promise<CopiedInstallation> => right(copyInstallation(order(from, to, dataDir)))
const refuses = (from: string, to: string, dataDir = temporaryDirectory()): Promise<CopyError> =>
  left(copyInstallation(order(from, to, dataDir)))

const registerIn = async (dataDir: string, store = ''): Promise<unknown> => {
  const { deps, close } = await openAt(dataDir, { store })
  const { lines } = await right(listRegister(page, call(organisation))(deps))
  await close()
  return lines
}

const somewhere = (): string => join(temporaryDirectory(), 'elsewhere')

const blobsIn = (dataDir: string) => directoryBlobs(installationFiles(dataDir).blobs)

describe('an installation copied', () => {
  test('from one directory to another shows the same register, with the names', async () => {
    const dataDir = await filled()
    const to = somewhere()
    const copied = await copy(dataDir, to)
    expect(copied).toMatchObject({ events: 2, streams: 2, resumedAt: 0 })
    expect(copied.keys).toBeGreaterThan(0)
    expect(await registerIn(to)).toEqual(await registerIn(dataDir))
  })

  test('to a server and back shows the same register everywhere', async () => {
    const dataDir = await filled()
    const before = await registerIn(dataDir)
    const store = await serve()
    expect(await copy(dataDir, store, dataDir)).toMatchObject({ events: 2, keys: 0 })
    expect(await registerIn(dataDir, store)).toEqual(before)
    const back = somewhere()
    await copy(store, back, dataDir)
    expect(await registerIn(back)).toEqual(before)
  })

  test('to a server for an app with another data directory brings the keys there', async () => {
    const dataDir = await filled()
    const [store, app] = [await serve(), somewhere()]
    await copy(dataDir, store, app)
    expect(existsSync(installationFiles(app).log)).toBe(false)
    expect(await registerIn(app, store)).toEqual(await registerIn(dataDir))
  })

  test('brings its blobs, and tells which are changed', async () => {
    const dataDir = await filled()
    const source = blobsIn(dataDir)
    const kept = await right(source.put(Buffer.from('ciphertext'), patient))
    const broken = await right(source.put(Buffer.from('will be changed'), patient))
    writeFileSync(join(installationFiles(dataDir).blobs, broken), 'changed')
    const to = somewhere()
    expect((await copy(dataDir, to)).blobs).toEqual({ copied: 1, missing: [], changed: [broken] })
    expect(Buffer.from(await right(blobsIn(to).get(kept, patient))).toString()).toBe('ciphertext')
    expect((await right(blobsIn(to).list(patient))).map(({ hash }) => hash)).toEqual([kept])
  })

  test('changes nothing in the source', async () => {
    const dataDir = await filled()
    const before = filesUnder(dataDir)
    await copy(dataDir, somewhere())
    expect(filesUnder(dataDir)).toEqual(before)
  })
})

describe('an installation is not copied', () => {
  test('onto itself, by whatever name', async () => {
    const dataDir = await filled()
    expect(await refuses(dataDir, `${dataDir}/.`)).toEqual({ _tag: 'SamePlace' })
    const store = await serve()
    const same = store.replace('esdb://', 'esdb://user:secret@')
    expect(await refuses(store, same, dataDir)).toEqual({ _tag: 'SamePlace' })
  })

  test('over another history, which stays as it is', async () => {
    const [dataDir, other] = [await filled(), await filled()]
    const before = filesUnder(other)
    expect(await refuses(dataDir, other)).toMatchObject({ _tag: 'MasterKeyWrong' })
    expect(filesUnder(other)).toEqual(before)
  })

  test('onto a server that has another history', async () => {
    const store = await serve()
    const other = await install(undefined, { store })
    await fill(other.deps)
    const dataDir = await filled()
    const error = await refuses(dataDir, store.replace('//', '//user:secret@'), dataDir)
    expect(error).toMatchObject({ _tag: 'TargetForeign', event: 1 })
    expect(describeCopyError(error).nl).not.toContain('secret')
  })

  test('from where there is nothing', async () => {
    const nowhere = somewhere()
    const to = somewhere()
    expect(await refuses(nowhere, to)).toMatchObject({ _tag: 'KeysMissing' })
    expect(existsSync(to)).toBe(false)
  })

  test('from an installation in which nothing happened yet', async () => {
    const empty = await install()
    await empty.close()
    const to = somewhere()
    expect(await refuses(empty.dataDir, to)).toMatchObject({ _tag: 'NothingToCopy' })
    expect(existsSync(to)).toBe(false)
  })

  test('from a server whose keys are not in the data directory', async () => {
    const store = await serve()
    const one = await install(undefined, { store })
    await fill(one.deps)
    const to = somewhere()
    expect(await refuses(store, to, somewhere())).toMatchObject({ _tag: 'KeysMissing' })
    expect(existsSync(to)).toBe(false)
  })
})

describe('after a history went to a server', () => {
  const moved = async (): Promise<{ readonly dataDir: string; readonly store: string }> => {
    const dataDir = await filled()
    const store = await serve()
    await copy(dataDir, store, dataDir)
    await (await openAt(dataDir, { store })).close()
    return { dataDir, store }
  }

  test('nobody goes on in the old file by mistake', async () => {
    const { dataDir } = await moved()
    const { onServer: path } = installationFiles(dataDir)
    expect(await refused(dataDir, { store: '' })).toEqual({ _tag: 'HistoryOnServer', path })
  })

  test('it may come back, with what was recorded there', async () => {
    const { dataDir, store } = await moved()
    const { deps, close } = await openAt(dataDir, { store })
    await right(visible(reportIncident(report, call(organisation)))(deps))
    const expected = (await right(listRegister(page, call(organisation))(deps))).lines
    expect(expected).toHaveLength(2)
    await close()
    await copy(store, dataDir, dataDir)
    expect(await registerIn(dataDir)).toEqual(expected)
  })
})

describe('a place', () => {
  test.each([
    ['./data', { dataDir: './data' }],
    ['/srv/meldplicht', { dataDir: '/srv/meldplicht' }],
    ['esdb://host:2113?tls=false', { dataDir: '/app', store: 'esdb://host:2113?tls=false' }],
    ['esdb+discover://host', { dataDir: '/app', store: 'esdb+discover://host' }],
  ])('is read from %s', (typed, place) => {
    expect(placeOf(typed, '/app')).toEqual(place)
  })
})
