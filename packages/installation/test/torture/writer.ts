import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

const WRITER = join(import.meta.dirname, '..', 'support', 'torture-writer.ts')

/** An append that a writer was told is done. */
export interface Acknowledged {
  readonly commandId: string
  readonly stream: string
  readonly revision: bigint
}

/** When a writer is killed: once it has heard of so many appends, and then so many milliseconds. */
export interface Life {
  readonly appends: number
  readonly milliseconds: number
}

/** A writer process that has started and waits to be let go. */
export interface Writer {
  /** Lets it write, kills it (SIGKILL) at the end of its life, and tells what it heard. */
  readonly letGo: (life: Life) => Promise<ReadonlyArray<Acknowledged>>
}

// The first line says that it was ready; one that was cut off by the kill was not heard.
const heardIn = (output: string): ReadonlyArray<Acknowledged> =>
  output
    .split('\n')
    .slice(1, -1)
    .map((line) => {
      const [commandId = '', stream = '', revision = ''] = line.split(' ')
      return { commandId, stream, revision: BigInt(revision) }
    })

/** Starts a writer on a directory. */
export const startWriter = (directory: string, seed: number, cache: string): Writer => {
  const child = spawn(process.execPath, [WRITER, directory, String(seed)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Compiled code is kept between the processes: they start in half the time.
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  const errors = text(child.stderr)
  const ended = new Promise<string | null>((resolve) =>
    child.on('close', (_code, signal) => resolve(signal)),
  )
  let output = ''
  let heard = (): void => {}
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
    heard()
  })
  const lines = (count: number): Promise<void> =>
    new Promise((resolve) => {
      heard = () => {
        if (output.split('\n').length > count) resolve()
      }
      heard()
    })
  child.stdin.on('error', () => undefined)
  return {
    letGo: async ({ appends, milliseconds }) => {
      await Promise.race([lines(1), ended])
      child.stdin.write('.')
      await Promise.race([lines(1 + appends), ended])
      await sleep(milliseconds)
      child.kill('SIGKILL')
      if ((await ended) !== 'SIGKILL')
        throw new Error(`the writer ended by itself: ${await errors}`)
      return heardIn(output)
    },
  }
}
