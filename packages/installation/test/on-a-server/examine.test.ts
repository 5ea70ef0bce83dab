import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { StandIn } from '@meldplicht/eventstoredb-standin'
import { startStandIn } from '@meldplicht/eventstoredb-standin'
import { right } from '@meldplicht/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Examined, Verdict } from '../../src/index.ts'
import { examine, placeOf } from '../../src/index.ts'
import { fill } from '../support/filled.ts'
import { openAt, temporaryDirectory } from '../support/installed.ts'

const doctor = (dataDir: string, store: string): Promise<Examined> =>
  examine({
    place: placeOf(store, dataDir),
    signal: new AbortController().signal,
    onProgress: () => {},
  })

const verdicts = ({ findings }: Examined): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(findings.map(({ check, verdict }) => [check, verdict]))

describe('of a log on a server the doctor sees that', () => {
  const onServer = async (): Promise<{
    readonly server: StandIn
    readonly store: string
    readonly dataDir: string
    readonly stream: string
  }> => {
    const server = await startStandIn({ projections: true })
    onTestFinished(() => server.stop())
    const store = `esdb://${server.host}:${server.port}?tls=false`
    const { dataDir, deps, projections, close } = await openAt(join(temporaryDirectory(), 'data'), {
      store,
    })
    await fill(deps)
    await right(projections.caughtUp())
    await close()
    const stream = [...new Set(server.log.all.map((event) => event.stream))].find((name) =>
      name.startsWith('incident-'),
    )
    if (stream === undefined) throw new Error('nothing was reported')
    return { server, store, dataDir, stream }
  }

  test('all is well', async () => {
    const { store, dataDir } = await onServer()
    const examined = await doctor(dataDir, store)
    expect(verdicts(examined)).toEqual({
      log: 'ok',
      keys: 'ok',
      history: 'ok',
      sealed: 'ok',
      blobs: 'ok',
      views: 'ok',
      hidden: 'ok',
      permissions: 'ok',
      space: 'ok',
    })
  })

  test.each<[string, (server: StandIn, stream: string) => unknown]>([
    ['a stream was deleted', ({ log }, stream) => log.remove(stream, 'any')],
    ['a stream was deleted for ever', ({ log }, stream) => log.tombstone(stream, 'any')],
    [
      'metadata hide events',
      ({ log }, stream) =>
        log.append(`$$${stream}`, 'any', [
          {
            id: '00000000-0000-4000-8000-000000000009',
            type: '$metadata',
            contentType: 'application/json',
            data: Buffer.from('{"$maxCount":1}'),
            metadata: new Uint8Array(),
          },
        ]),
    ],
  ])('%s', async (_what, harm) => {
    const { server, store, dataDir, stream } = await onServer()
    harm(server, stream)
    const finding = (await doctor(dataDir, store)).findings.find(({ check }) => check === 'hidden')
    expect(finding).toMatchObject({ verdict: 'fault' })
    expect(finding?.what.nl).toContain(stream)
  })

  test('it cannot be reached, and says so without the password', async () => {
    const { dataDir } = await onServer()
    const examined = await doctor(dataDir, 'esdb://user:secret@localhost:1?tls=false')
    expect(verdicts(examined)).toMatchObject({ log: 'fault', hidden: 'fault', permissions: 'ok' })
    expect(JSON.stringify(examined)).not.toContain('secret')
  })

  test('nothing was made by looking', async () => {
    const { store } = await onServer()
    const nowhere = join(temporaryDirectory(), 'nowhere')
    expect((await doctor(nowhere, store)).verdict).toBe('fault')
    expect(existsSync(nowhere)).toBe(false)
  })
})
