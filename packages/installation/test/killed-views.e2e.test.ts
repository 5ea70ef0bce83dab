import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openProjections, reportIncident, showIncident } from '@meldplicht/application'
import { right } from '@meldplicht/testing'
import { expect, test } from 'vitest'
import { fill, organisation, report } from './support/filled.ts'
import { call, install, temporaryDirectory } from './support/installed.ts'

const CHILD = join(import.meta.dirname, 'support', 'rebuild-child.ts')
const KILLS = 12

/** Lets a process of its own make the views anew, again and again, and kills it there. */
const killedWhileProjecting = async (dataDir: string, after: number): Promise<void> => {
  const child = spawn(process.execPath, [CHILD, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), ended])
  await sleep(after)
  child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
}

test('views killed between an event and its row, at any moment, show the same as views made anew', async () => {
  const first = await install()
  await fill(first.deps)
  for (let i = 0; i < 30; i += 1) {
    const { incident } = await right(reportIncident(report, call(organisation))(first.deps))
    await right(showIncident(incident, call(organisation))(first.deps))
  }
  await first.close()
  for (let kill = 0; kill < KILLS; kill += 1) {
    await killedWhileProjecting(first.dataDir, kill * 7)
    const { deps, projections, clock, close } = await install(first.dataDir)
    await right(projections.caughtUp())
    const anew = await right(
      openProjections({
        path: join(temporaryDirectory(), 'views.db'),
        store: deps.store,
        vault: deps.vault,
        now: clock.now,
      }),
    )
    await right(anew.caughtUp())
    const all = { limit: 500, offset: 0 }
    const incidents = await right(projections.incidents(all))
    expect(incidents.total).toBe(31)
    expect(incidents).toEqual(await right(anew.incidents(all)))
    for (const { incident } of incidents.rows) {
      const reads = await right(projections.reads(organisation, incident))
      expect(reads).toEqual(await right(anew.reads(organisation, incident)))
    }
    await anew.close()
    await close()
  }
}, 300_000)
