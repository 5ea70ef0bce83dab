import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, test } from 'vitest'
import { dataDir, done, meldplicht, nobodyMayRun, refusal } from './support/cli.ts'

const whole = dataDir()
const report = ['report', '--channel', 'portal', '--by', 'N. de Boer', '--title', 'Rooster weg']

beforeAll(async () => {
  await done(whole, ['organisation', 'register', '--name', 'Zorgflex Noordwal'])
  await done(whole, report)
}, 120_000)

const copied = (): string => {
  const data = dataDir()
  cpSync(whole, data, { recursive: true })
  return data
}

const eventsIn = (data: string): unknown => {
  const db = new DatabaseSync(join(data, 'meldplicht.db'), { readOnly: true })
  const { n } = db.prepare('SELECT count(*) AS n FROM events').get() ?? {}
  db.close()
  return n
}

describe('exit code 3: what cannot be used is named, and nothing is stored', () => {
  test('no installation: no directory is made by a mistake in --data', async () => {
    const data = dataDir()
    expect(await refusal(data, report)).toEqual([3, 'NothingHere'])
    expect(existsSync(data)).toBe(false)
  })

  test('the master key is missing', async () => {
    const data = copied()
    rmSync(join(data, 'master.key'))
    expect(await refusal(data, report)).toEqual([3, 'MasterKeyMissing'])
    expect(eventsIn(data)).toBe(2)
  })

  test('the keys are missing', async () => {
    const data = copied()
    for (const name of readdirSync(data).filter((file) => file.startsWith('keys.db')))
      rmSync(join(data, name))
    expect(await refusal(data, report)).toEqual([3, 'KeysMissing'])
    expect(readdirSync(data)).not.toContain('keys.db')
  })

  test('the history is missing while its keys are there', async () => {
    const data = copied()
    for (const name of readdirSync(data).filter((file) => file.startsWith('meldplicht.db')))
      rmSync(join(data, name))
    expect(await refusal(data, ['list'])).toEqual([3, 'HistoryMissing'])
  })

  test('a database of another version', async () => {
    const data = copied()
    const db = new DatabaseSync(join(data, 'meldplicht.db'))
    db.exec('PRAGMA user_version = 9999')
    db.close()
    expect(await refusal(data, report)).toEqual([3, 'StoreUnavailable'])
    expect(eventsIn(data)).toBe(2)
  })

  test('a file that is no database', async () => {
    const data = copied()
    writeFileSync(join(data, 'meldplicht.db'), 'x'.repeat(8192))
    const [code] = await refusal(data, report)
    expect(code).toBe(3)
  })

  test('a database that another process keeps locked', async () => {
    const data = copied()
    const db = new DatabaseSync(join(data, 'meldplicht.db'))
    db.exec('BEGIN EXCLUSIVE')
    const answer = await refusal(data, report)
    db.exec('ROLLBACK')
    db.close()
    expect(answer).toEqual([3, 'StoreUnavailable'])
    expect(eventsIn(data)).toBe(2)
  })

  test('files that nobody may write', async () => {
    const data = copied()
    for (const name of readdirSync(data)) chmodSync(join(data, name), 0o444)
    chmodSync(data, 0o555)
    // Root may write them all the same; in a checkout that only root can read there is nobody else.
    const asNobody = nobodyMayRun()
    const answer = await refusal(data, report, { asNobody })
    chmodSync(data, 0o700)
    const kept = expect.stringMatching(/^(StoreUnavailable|VaultUnavailable)$/)
    expect([...answer, eventsIn(data)]).toEqual(asNobody ? [3, kept, 2] : [0, undefined, 3])
  })

  test.each([
    [
      'esdb://admin:S3CRET@localhost:1?tls=false',
      /^De server met het register staat uit.*localhost:1: nobody listens there/u,
    ],
    [
      'esdb://admin:S3CRET@localhost:1?tlsCaFil=x&tls=false',
      /^Het adres van de server.*no option tlsCaFil/u,
    ],
    [
      'esdb://admin:S3CRET@localhost:1?tlsVerifyCert=false&tlsCAFile=/nope',
      /^Een certificaat of sleutel.*tlsCAFile/u,
    ],
  ])('a server that cannot be used, and never its password: %s', async (store, words) => {
    const env = { MELDPLICHT_STORE: store }
    const at = ['--data', whole]
    const [text, json, doctor] = await Promise.all([
      meldplicht(['due', ...at], { env }),
      meldplicht(['due', '--json', ...at], { env }),
      meldplicht(['doctor', ...at], { env }),
    ])
    expect([text.code, text.stdout, json.code, json.stderr]).toEqual([3, '', 3, ''])
    expect(text.stderr).toMatch(words)
    expect(json.json).toMatchObject({ error: { message: { nl: expect.stringMatching(words) } } })
    expect(doctor.stdout).toMatch(new RegExp(words.source.slice(1), 'u'))
    expect(JSON.stringify([text, json, doctor])).not.toContain('S3CRET')
  })

  test('people are told what to do', async () => {
    const data = copied()
    rmSync(join(data, 'master.key'))
    const { code, stdout, stderr } = await meldplicht([...report, '--data', data])
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/sleutel/)
  })
})

describe('the views are disposable', () => {
  test('deleted, they come back from the log before anything is read', async () => {
    const data = copied()
    const before = await done(data, ['register'])
    for (const name of readdirSync(data).filter((file) => file.startsWith('views.db')))
      rmSync(join(data, name))
    expect(await done(data, ['register'])).toEqual(before)
    const { events } = await done(data, ['rebuild'])
    expect(events).toBeGreaterThan(1)
    expect(await done(data, ['register'])).toEqual(before)
  })

  test('views that cannot be opened are exit code 3', async () => {
    const data = copied()
    for (const name of readdirSync(data).filter((file) => file.startsWith('views.db')))
      rmSync(join(data, name))
    mkdirSync(join(data, 'views.db'))
    expect(await refusal(data, ['list'])).toEqual([3, 'ProjectionsUnavailable'])
  })
})
