import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { collectOrphans, loopbackActor, showIncident } from '@meldplicht/application'
import { at, right } from '@meldplicht/testing'
import { expect, test } from 'vitest'
import { installationFiles } from '../src/index.ts'
import { fill, organisation } from './support/filled.ts'
import { call, install } from './support/installed.ts'

const CHILD = join(import.meta.dirname, 'support', 'attach-child.ts')

const ended = (...args: ReadonlyArray<string>): Promise<NodeJS.Signals | number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(signal ?? code))
  })

test('kill -9 between blob and event leaves an orphan, which is collected a day later', async () => {
  const first = await install()
  const incident = await fill(first.deps)
  await first.close()
  expect(await ended(first.dataDir, organisation, incident)).toBe('SIGKILL')

  const folder = installationFiles(first.dataDir).blobs
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
  const { deps, clock } = await install(first.dataDir)
  const view = await right(showIncident(incident, call(organisation))(deps))
  expect(view.incident.attachments).toEqual([])

  const { signal } = new AbortController()
  const takeAway = collectOrphans({ remove: true }, { actor: loopbackActor, signal })
  clock.set(at(new Date().toISOString()))
  expect(await right(takeAway(deps))).toMatchObject({ orphans: [], fresh: 1 })
  clock.set(at(new Date(Date.now() + 25 * 3_600_000).toISOString()))
  expect((await right(takeAway(deps))).orphans).toHaveLength(1)
  expect(readdirSync(folder)).toEqual([])
})
