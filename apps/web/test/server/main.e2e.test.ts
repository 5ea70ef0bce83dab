import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'

const MAIN = join(import.meta.dirname, '../../src/main.ts')

interface Started {
  readonly output: () => string
  readonly until: (text: string) => Promise<void>
  readonly ended: Promise<number | null>
  readonly end: (signal: 'SIGINT' | 'SIGTERM') => void
}

const started = (argv: ReadonlyArray<string>): Started => {
  const child = spawn(process.execPath, [MAIN, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const waiting: Array<() => void> = []
  const hear = (chunk: Buffer): void => {
    output += chunk.toString('utf8')
    for (const one of waiting) one()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return {
    output: () => output,
    until: (text) =>
      Promise.race([
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (output.includes(text)) resolve()
          }
          waiting.push(look)
          look()
        }),
        ended.then((code) => {
          throw new Error(`ended with ${code}: ${output}`)
        }),
      ]),
    ended,
    end: (signal) => child.kill(signal),
  }
}

const folder = async (): Promise<string> => {
  const dir = await mkdtemp(join(tmpdir(), 'meldplicht-main-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return join(dir, 'data')
}

const urlIn = (output: string): string => /http:\/\/[^\s,]+/.exec(output)?.[0] ?? ''

describe('starting the web app', () => {
  test('says where it listens, where the data are, and that sign-in comes later', async () => {
    const dataDir = await folder()
    const app = started(['--data', dataDir, '--port', '0'])
    await app.until('The data are in')
    expect(app.output()).toContain(dataDir)
    expect(app.output()).toContain('alleen op deze computer')
    expect(app.output()).toContain('sign-in comes later')
    const page = await fetch(`${urlIn(app.output())}/nu`)
    expect(page.url).toContain('/eerste-organisatie')
    expect(page.status).toBe(200)
    await page.text()
    app.end('SIGTERM')
    expect(await app.ended).toBe(0)
  })

  test.each(['0.0.0.0', '192.168.1.10', 'elders.example'])(
    'refuses any other address than loopback: %s',
    async (host) => {
      const dataDir = await folder()
      const app = started(['--data', dataDir, '--port', '0', '--host', host])
      expect(await app.ended).toBe(2)
      expect(app.output()).toContain(`Adres "${host}" is geweigerd`)
      expect(existsSync(dataDir)).toBe(false)
    },
  )

  test('says that a port is in use', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => new Promise<void>((resolve) => taken.close(() => resolve())))
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const app = started(['--data', await folder(), '--port', String(port)])
    expect(await app.ended).toBe(2)
    expect(app.output()).toContain(`Poort ${port} is al in gebruik`)
  })

  test('seeds the demo once, with progress, and leaves it alone after that', async () => {
    const dataDir = await folder()
    const first = started(['--demo', '--data', dataDir, '--port', '0'])
    await first.until('The data are in')
    expect(first.output()).toMatch(/(\d+)\/\1\n/)
    first.end('SIGINT')
    expect(await first.ended).toBe(0)
    const second = started(['--demo', '--data', dataDir, '--port', '0'])
    await second.until('The data are in')
    expect(second.output()).toContain('Er staat al een organisatie')
    const page = await fetch(`${urlIn(second.output())}/nu`)
    expect(await page.text()).toContain('Uitzendbureau Lindeveld')
    second.end('SIGTERM')
    expect(await second.ended).toBe(0)
  })
})
