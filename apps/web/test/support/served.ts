import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The web app as a user starts it. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

const MAIN = join(import.meta.dirname, '../../src/main.ts')

/** Starts the app over a data directory of its own, with the demo or empty. */
export const serve = async (...argv: ReadonlyArray<string>): Promise<Served> => {
  const folder = await mkdtemp(join(tmpdir(), 'meldplicht-browser-'))
  const given = [MAIN, '--port', '0', '--data', join(folder, 'data'), ...argv]
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const found = /listens on (http:\/\/[^,\s]+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    ended.then(() => reject(new Error(`the app ended: ${said}`)), reject)
  })
  return {
    url,
    close: async () => {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
