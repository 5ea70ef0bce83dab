import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listOrganisations, listRegister } from '@meldplicht/application'
import { administrator, right } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { seedDemo } from '../../src/demo/index.ts'
import { copyInstallation, placeOf } from '../../src/index.ts'
import { call, install, NOW, openAt, temporaryDirectory } from '../support/installed.ts'
import { serve } from '../support/stores.ts'

const seeded = async (): Promise<string> => {
  const { dataDir, deps, close } = await install()
  await right(seedDemo(deps, { now: NOW }))
  await close()
  return dataDir
}

const everyRegister = async (dataDir: string, store: string): Promise<unknown> => {
  const { deps, projections, close } = await openAt(dataDir, { store })
  await right(projections.caughtUp())
  const actor = { kind: 'loopback', person: administrator.id } as const
  const registers: Array<unknown> = []
  for (const { organisation } of await right(listOrganisations({ actor })(deps)))
    registers.push(await right(listRegister({ limit: 500, offset: 0 }, call(organisation))(deps)))
  await close()
  return registers
}

/** Copies in a process that is killed after so many events. */
const killedAfter = async (events: number, ...places: ReadonlyArray<string>): Promise<unknown> => {
  const script = fileURLToPath(new URL('../support/copy-child.ts', import.meta.url))
  const child = spawn(process.execPath, [script, ...places, String(events)], { stdio: 'inherit' })
  const [, signal] = await once(child, 'exit')
  return signal
}

describe('a copy that is killed again and again', () => {
  test.each([
    ['into a directory', async () => join(temporaryDirectory(), 'elsewhere')],
    ['onto a server (stand-in)', serve],
  ])('%s goes on each time, and is whole in the end', async (_where, target) => {
    const dataDir = await seeded()
    const before = await everyRegister(dataDir, '')
    const to = await target()
    for (const events of [1, 40, 41, 120])
      expect(await killedAfter(events, dataDir, to, dataDir)).toBe('SIGKILL')
    const copied = await right(
      copyInstallation({
        from: placeOf(dataDir, dataDir),
        to: placeOf(to, dataDir),
        onProgress: () => {},
        signal: new AbortController().signal,
      }),
    )
    expect(copied.resumedAt).toBeGreaterThanOrEqual(120)
    const store = placeOf(to, '').store ?? ''
    expect(await everyRegister(store === '' ? to : dataDir, store)).toEqual(before)
  })
})
