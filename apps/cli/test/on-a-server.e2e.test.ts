import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { StandIn } from '@meldplicht/eventstoredb-standin'
import { startStandIn } from '@meldplicht/eventstoredb-standin'
import { installationFiles } from '@meldplicht/installation'
import { organisationSteps, play, stories } from '@meldplicht/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dataDir, done, doneHere, meldplicht } from './support/cli.ts'
import { filesIn } from './support/files.ts'
import { setUpWords, tellStory } from './support/tell-story.ts'

// The command line whole on a server (the stand-in): each command a process of its own, and nothing
// but keys and views in the data directory.

const data = dataDir()
const files = filesIn('server')
const [story] = stories.toSorted((a, b) => a.steps.length - b.steps.length)
if (story === undefined) throw new Error('there is no story')

let server: StandIn
let env: Readonly<Record<string, string>>
let incident = ''

const run = (
  args: ReadonlyArray<string>,
  stdin?: string,
): Promise<Readonly<Record<string, unknown>>> =>
  done(data, args, { env, ...(stdin === undefined ? {} : { stdin }) })

beforeAll(async () => {
  server = await startStandIn({ projections: true })
  env = { MELDPLICHT_STORE: `esdb://${server.host}:${server.port}?tls=false` }
  // The settings within this process, the story by processes: one command after another takes long.
  vi.stubEnv('MELDPLICHT_STORE', env['MELDPLICHT_STORE'])
  for (const step of organisationSteps)
    await doneHere(data, [...setUpWords(step), '--input', files.write(JSON.stringify(step.data))])
  vi.unstubAllEnvs()
  incident = await tellStory(story, run)
}, 240_000)

afterAll(() => server.stop())

const entries = async (): Promise<unknown> => (await run(['register']))['entries']

const removeViews = (): void => {
  for (const name of readdirSync(data).filter((each) => each.startsWith('views')))
    rmSync(join(data, name))
}

describe('a story told by the command line on a server', () => {
  test('stands in the register as it ended (P-09, P-11, P-12, P-13)', async () => {
    const { end } = story
    expect(await entries()).toEqual([
      expect.objectContaining({
        incident,
        status: end.status,
        authorityDecision: end.decision,
        classification: end.classification,
        boardReported: true,
        tasks: [],
      }),
    ])
  })

  test('left exactly the events that the domain decides', async () => {
    const { timeline } = await run(['show', incident])
    const expected = play(story.steps).events
    expect(timeline).toEqual(
      expected.map(({ event, typedBy }): unknown =>
        expect.objectContaining({ type: event.type, typedBy }),
      ),
    )
  })

  test('left no log in the data directory', () => {
    expect(existsSync(installationFiles(data).log)).toBe(false)
    expect(existsSync(installationFiles(data).keys)).toBe(true)
  })

  test('comes back from the log when the views are lost', async () => {
    const before = await entries()
    removeViews()
    expect(await entries()).toEqual(before)
    await run(['rebuild'])
  })

  test('is found sound by the doctor, and by its answers', async () => {
    expect(await run(['doctor'])).toMatchObject({
      verdict: 'ok',
      checks: expect.arrayContaining([
        expect.objectContaining({ check: 'hidden', verdict: 'ok' }),
        expect.objectContaining({ check: 'sealed', verdict: 'ok' }),
      ]),
    })
  })

  test('is saved whole, and shows the same from a directory', async () => {
    const to = files.path('backup')
    await run(['backup', '--to', to])
    const before = await entries()
    const restored = await done(to, ['register'])
    expect(restored['entries']).toEqual(before)
  })

  test('moves to a directory and shows the same there', async () => {
    const to = files.path('moved')
    await run(['copy', '--from', env['MELDPLICHT_STORE'] ?? '', '--to', to])
    expect((await done(to, ['register']))['entries']).toEqual(await entries())
  })

  test('waits for a server that is away: that is said, and nothing is lost', async () => {
    const before = await entries()
    await server.stop()
    const { code, stdout } = await meldplicht(['register', '--json', '--data', data], { env })
    expect([code, stdout]).toEqual([3, expect.stringContaining('unavailable')])
    await server.start()
    expect(await entries()).toEqual(before)
  })
})
