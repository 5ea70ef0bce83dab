import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { listRegister } from '@meldplicht/application'
import { right } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { backupInstallation, copyInstallation, placeOf } from '../../src/index.ts'
import { fill, organisation } from '../support/filled.ts'
import { call, install, NOW, openAt, temporaryDirectory } from '../support/installed.ts'
import { serve } from '../support/stores.ts'

const patient = { signal: new AbortController().signal }

const somewhere = (name: string): string => join(temporaryDirectory(), name)

const registerIn = async (dataDir: string, store = ''): Promise<unknown> => {
  const { deps, projections, close } = await openAt(dataDir, { store })
  await right(projections.caughtUp())
  const { lines } = await right(listRegister({ limit: 500, offset: 0 }, call(organisation))(deps))
  await close()
  return lines
}

describe('a backup of an installation whose log is on a server', () => {
  test('holds the log as a file, and can be put back as a file or on another server', async () => {
    const store = await serve()
    const one = await install(undefined, { store })
    await fill(one.deps)
    await one.close()
    const to = somewhere('backup')
    const from = placeOf(store, one.dataDir)
    await right(backupInstallation({ from, to, now: NOW, onProgress: () => {}, ...patient }))
    const expected = await registerIn(one.dataDir, store)
    const restored = somewhere('data')
    mkdirSync(restored, { mode: 0o700 })
    cpSync(to, restored, { recursive: true })
    expect(await registerIn(restored)).toEqual(expected)
    const [other, app] = [await serve(), somewhere('app')]
    const places = { from: placeOf(to, to), to: placeOf(other, app) }
    await right(copyInstallation({ ...places, ...patient, onProgress: () => {} }))
    expect(await registerIn(app, other)).toEqual(expected)
  })
})
