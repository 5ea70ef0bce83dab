import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { listRegister } from '@meldplicht/application'
import type { OrganisationId } from '@meldplicht/domain'
import { right } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import type { Installed } from './support/installed.ts'
import { call, install } from './support/installed.ts'
import { setUp } from './support/play-stories.ts'

const CHILD = join(import.meta.dirname, 'support', 'report-child.ts')

/** The lines that a child printed until it ended, by itself or by SIGKILL. */
const linesOf = (...args: ReadonlyArray<string>): Promise<ReadonlyArray<string>> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Array<Buffer> = []
    const err: Array<Buffer> = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL')
        resolve(Buffer.concat(out).toString('utf8').split('\n').filter(Boolean))
      else reject(new Error(Buffer.concat(err).toString('utf8')))
    })
  })

const listed = async (
  { deps, projections }: Installed,
  organisation: OrganisationId,
): Promise<ReadonlyArray<{ readonly incident: string; readonly number: string }>> => {
  await right(projections.caughtUp())
  const { lines } = await right(listRegister({ limit: 500, offset: 0 }, call(organisation))(deps))
  return lines.map(({ summary: { incident, number } }) => ({ incident, number }))
}

const numbers = (count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, i) => `2026-${String(i + 1).padStart(4, '0')}`)

describe('several processes over one data directory', () => {
  test('a kill between the event and its row loses nothing: it is listed at the next start', async () => {
    const first = await install()
    const organisation = await setUp(first)
    await first.close()
    const killed: Array<string> = []
    for (let i = 0; i < 3; i += 1)
      killed.push(...(await linesOf(first.dataDir, organisation, '5', 'kill')))
    expect(killed).toHaveLength(15)
    const list = await listed(await install(first.dataDir), organisation)
    expect(list.map(({ incident }) => incident).toReversed()).toEqual(killed)
    expect(list.map(({ number }) => number).toReversed()).toEqual(numbers(15))
  })

  test('report at the same time and make the same views, also while one makes them anew', async () => {
    const mine = await install()
    const organisation = await setUp(mine)
    const children = await Promise.all([
      linesOf(mine.dataDir, organisation, '20'),
      linesOf(mine.dataDir, organisation, '20', 'rebuild'),
    ])
    const incidents = children.flatMap((lines) => lines.slice(0, -1))
    expect(incidents).toHaveLength(40)
    expect(children.map((lines) => lines.at(-1))).toContain('total 40')
    const list = await listed(mine, organisation)
    expect(list.map(({ incident }) => incident).toSorted()).toEqual(incidents.toSorted())
    expect(list.map(({ number }) => number).toReversed()).toEqual(numbers(40))
    await right(mine.projections.rebuild(() => {}))
    expect(await listed(mine, organisation)).toEqual(list)
  })
})
