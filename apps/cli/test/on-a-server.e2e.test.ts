import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StandIn } from '@meldplicht/eventstoredb-standin'
import { startStandIn } from '@meldplicht/eventstoredb-standin'
import { installationFiles } from '@meldplicht/installation'
import { organisationSteps, play, stories } from '@meldplicht/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dataDir, done, doneHere, meldplicht, refusal } from './support/cli.ts'
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

  test('keeps its attachments when the command that collects orphans is given another server', async () => {
    const note = files.path('notitie.txt')
    writeFileSync(note, 'Alles is gewist.')
    const reported = await run(['report', '--channel', 'portal', '--by', 'D. Aksoy'])
    await run(['attach', String(reported['incident']), note])
    const { blobs } = installationFiles(data)
    const kept = readdirSync(blobs)
    const long = new Date('2026-01-01T00:00:00Z')
    for (const name of kept) utimesSync(join(blobs, name), long, long)
    const other = await startStandIn({ projections: true })
    const elsewhere = { MELDPLICHT_STORE: `esdb://${other.host}:${other.port}?tls=false` }
    const name = ['--name', 'Uitzendbureau De Brug']
    await done(files.path('theirs'), ['organisation', 'register', ...name], { env: elsewhere })
    const words = ['attachment', 'orphans', '--remove']
    expect(await refusal(data, words, { env: elsewhere })).toEqual([3, 'BlobsOfAnotherLog'])
    const said = await meldplicht([...words, '--data', data], { env: elsewhere })
    expect(said.stderr).toContain('Er is niets weggehaald. Controleer MELDPLICHT_STORE')
    await other.stop()
    expect(readdirSync(blobs)).toEqual(kept)
    expect(kept).toHaveLength(1)
    expect(await run(words)).toMatchObject({ orphans: [], missing: [], removed: true })
  })

  test('waits for a server that is away: that is said, and nothing is lost', async () => {
    const before = await entries()
    await server.stop()
    const { code, stdout } = await meldplicht(['register', '--json', '--data', data], { env })
    expect([code, stdout]).toEqual([3, expect.stringContaining('unavailable')])
    await server.start()
    expect(await entries()).toEqual(before)
  })

  test('is told of by a rebuild when the server hides its beginning', async () => {
    const stream = server.log.all.find((event) => event.stream.endsWith(incident))?.stream ?? ''
    const metadata = {
      id: crypto.randomUUID(),
      type: '$metadata',
      contentType: 'application/json',
      data: new Uint8Array(Buffer.from('{"$tb":1}')),
      metadata: new Uint8Array(),
    }
    server.log.append(`$$${stream}`, 'any', [metadata])
    server.log.scavenge(stream, 0n)
    expect(await run(['rebuild'])).toMatchObject({ troubles: [{ stream }] })
    const { stdout } = await meldplicht(['rebuild', '--data', data], { env })
    expect(stdout).toContain('Let op: van één melding is de geschiedenis niet te lezen:')
  })
})
