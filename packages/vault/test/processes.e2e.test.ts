import { spawn } from 'node:child_process'
import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { EventId } from '@meldplicht/domain'
import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { openVault } from '../src/index.ts'
import { filesIn, folder } from './support/folder.ts'
import { must } from './support/must.ts'
import { at, binding, stored, story } from './support/values.ts'

const CHILD = join(import.meta.dirname, 'support', 'child.ts')
const OPENER = join(import.meta.dirname, 'support', 'opener.ts')

/** What a child process printed before it killed itself with SIGKILL. */
const answerOf = (...args: ReadonlyArray<string>): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Array<Buffer> = []
    const err: Array<Buffer> = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(JSON.parse(Buffer.concat(out).toString('utf8')))
      else reject(new Error(Buffer.concat(err).toString('utf8')))
    })
  })

const Answers = t.array(
  t.type({ place: t.type({ stream: t.string, eventId: EventId }), data: t.array(t.UnknownRecord) }),
)

const sealedBy = async (...args: ReadonlyArray<string>): Promise<t.TypeOf<typeof Answers>> => {
  const answer = await answerOf(...args)
  if (!Answers.is(answer)) throw new Error('the child answered something else')
  return answer
}

/** What a worker that opens each of these vaults, in step with the others, got as it sealed. */
const answersOf = (workerData: object): Promise<ReadonlyArray<unknown>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(OPENER, { workerData })
    worker.on('message', resolve)
    worker.on('error', reject)
  })

describe('several processes with one vault', () => {
  test('what a process sealed opens after kill -9, for every key was durable before', async () => {
    const path = folder()
    const sealed = await sealedBy(path, 'seal-many')
    expect(existsSync(join(path, 'keys.db-wal'))).toBe(true)
    const vault = await must(openVault(filesIn(path, false)))
    for (const { place, data } of sealed) {
      const opened = await must(vault.open(place, stored(data)))
      expect(opened).toMatchObject([{ value: 'Ans de Vries' }, {}, { value: 'In de trein.' }])
    }
  })

  test('processes at once on the same streams use one key per scope', async () => {
    const path = folder()
    const answers = await Promise.all(
      ['1', '101', '201'].map((first) => sealedBy(path, 'seal-many', first)),
    )
    const vault = await must(openVault(filesIn(path, false)))
    for (const { place, data } of answers.flat()) {
      await must(vault.open(place, stored(data)))
    }
    const db = new DatabaseSync(filesIn(path).keysPath)
    const scopes = db.prepare('SELECT DISTINCT stream, about, retention FROM keys').all().length
    expect(db.prepare('SELECT count(*) AS n FROM keys').get()).toEqual({ n: scopes })
    expect(scopes).toBe(90) // 40 people twice, 10 streams once
    db.close()
    await must(vault.close())
  })

  test('openings at the same instant make one vault, and all of them can use it', async () => {
    const paths = Array.from({ length: 20 }, folder)
    const gates = new SharedArrayBuffer(4 * paths.length)
    const answers = await Promise.all(
      [0, 1, 2, 3].map(() => answersOf({ paths, gates, openers: 4 })),
    )
    for (const [index, path] of paths.entries()) {
      const vault = await must(openVault(filesIn(path, false)))
      for (const answer of answers) {
        expect(answer[index]).toMatchObject({ _tag: 'Right' })
        const sealed = at(stored(answer[index]), 'right') ?? null
        expect(await must(vault.open(binding(1), sealed))).toStrictEqual([story('Eén sleutel.')])
      }
      await must(vault.close())
      expect(existsSync(join(path, 'master.key.new'))).toBe(false)
    }
  })

  test('an opening waits for another process that holds the empty key file', async () => {
    const path = folder()
    const holder = new DatabaseSync(filesIn(path).keysPath)
    holder.exec('BEGIN IMMEDIATE')
    const answers = answersOf({ paths: [path], gates: new SharedArrayBuffer(4), openers: 1 })
    await setTimeout(500)
    holder.exec('ROLLBACK')
    holder.close()
    expect(await answers).toMatchObject([{ _tag: 'Right' }])
  })

  test('a key file that may not be written is refused with a clear error, and stays', async () => {
    const path = folder()
    const vault = await must(openVault(filesIn(path)))
    await must(vault.seal(binding(1), [story('De stick.')]))
    for (const file of readdirSync(path)) chmodSync(join(path, file), 0o444)
    chmodSync(path, 0o555)
    const answer = await answerOf(path, 'seal-as-nobody')
    chmodSync(path, 0o755)
    expect(JSON.stringify(answer)).toContain('"reason":"read-only"')
  })

  test('a key file that may not be read is refused with a clear error', async () => {
    const path = folder()
    const vault = await must(openVault(filesIn(path)))
    await must(vault.close())
    chmodSync(path, 0o755)
    for (const file of readdirSync(path)) chmodSync(join(path, file), 0o000)
    const answer = await answerOf(path, 'seal-as-nobody')
    expect(answer).toMatchObject({ _tag: 'VaultUnavailable' })
  })
})
