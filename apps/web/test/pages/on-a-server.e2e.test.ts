import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startStandIn } from '@meldplicht/eventstoredb-standin'
import { installationFiles } from '@meldplicht/installation'
import { stories } from '@meldplicht/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { browserOn } from '../support/browser.ts'
import { runningApp } from '../support/running-app.ts'
import { withLindeveld } from '../support/set-up.ts'
import { report, tell } from '../support/tell.ts'

describe('the web app on a server (stand-in)', () => {
  test('plays a story from report to register, and shows it again when its views are lost', async () => {
    const server = await startStandIn({ projections: true })
    onTestFinished(() => server.stop())
    const store = `esdb://${server.host}:${server.port}?tls=false`
    const [story] = stories.toSorted((a, b) => b.steps.length - a.steps.length)
    if (story === undefined) throw new Error('there is no story')
    const app = await runningApp(undefined, store)
    await withLindeveld(app)
    const browser = browserOn(app.url)
    const telling = await report(story, app, browser)
    await tell(telling)
    expect(existsSync(installationFiles(app.dataDir).log)).toBe(false)

    const rows = async (): Promise<ReadonlyArray<string>> => {
      const { root } = await browserOn(app.url).get('/register')
      return root.querySelectorAll('.mp-register tbody tr').map((row) => row.text)
    }
    const before = await rows()
    expect(before).toEqual([expect.stringContaining(nl.register.states.closed)])
    await app.restart(async () => {
      const views = readdirSync(app.dataDir).filter((name) => name.startsWith('views'))
      expect(views).not.toEqual([])
      for (const name of views) rmSync(join(app.dataDir, name))
    })
    expect(await rows()).toEqual(before)
    const path = `/organisaties/${story.organisation}/register/${telling.incident}`
    expect((await browserOn(app.url).get(path)).text).toContain(nl.register.states.closed)
  })
})
