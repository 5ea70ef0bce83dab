import { spawn } from 'node:child_process'
import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { EventId } from '@meldplicht/domain'
import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { openVault } from '../src/index.ts'
import { filesIn, folder } from './support/folder.ts'
import { must } from './support/must.ts'
import { binding, story } from './support/values.ts'

const CHILD = join(import.meta.dirname, 'support', 'child.ts')

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

describe('several processes with one vault', () => {
  test('what a process sealed opens after kill -9, for every key was durable before', async () => {
    const path = folder()
    const sealed = await sealedBy(path, 'seal-many')
    expect(existsSync(join(path, 'keys.db-wal'))).toBe(true)
    const vault = await must(openVault(filesIn(path, false)))
    for (const { place, data } of sealed) {
      const opened = await must(vault.open(place, JSON.parse(JSON.stringify(data))))
      expect(opened).toMatchObject([{ value: 'Ans de Vries' }, {}, { value: 'In de trein.' }])
    }
  })

  test('processes that start at once make one vault, and one key per scope', async () => {
    for (let round = 0; round < 3; round++) {
      const path = folder()
      const answers = await Promise.all(
        ['1', '101', '201', '301'].map((first) => sealedBy(path, 'seal-many', first)),
      )
      expect(readdirSync(path).filter((file) => file.endsWith('.new'))).toStrictEqual([])
      const vault = await must(openVault(filesIn(path, false)))
      for (const { place, data } of answers.flat()) {
        await must(vault.open(place, JSON.parse(JSON.stringify(data))))
      }
      const db = new DatabaseSync(filesIn(path).keysPath)
      const scopes = db.prepare('SELECT DISTINCT stream, about, retention FROM keys').all().length
      expect(db.prepare('SELECT count(*) AS n FROM keys').get()).toEqual({ n: scopes })
      expect(scopes).toBe(90) // 40 people twice, 10 streams once
      db.close()
      await must(vault.close())
    }
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
