import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { run } from '../../src/cli.ts'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** How one run of the command line ended. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** What stands on stdout, read as JSON; undefined when it is none. */
  readonly json: unknown
}

/** What a run gets besides its arguments. */
export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Root may write anything, so a test of permissions runs as somebody who may not. */
  readonly asNobody?: boolean
}

const NOBODY = 65_534

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Runs `meldplicht` as its own process. */
export const meldplicht = (
  args: ReadonlyArray<string>,
  { stdin, env = {}, asNobody = false }: RunOptions = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(asNobody && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
    })
    const chunks = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      chunks.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      chunks.stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...chunks, code, json: parsed(chunks.stdout) }))
    // A command that reads no input ends before it is written; that is no fault.
    child.stdin.on('error', () => {})
    child.stdin.end(stdin ?? '')
  })

/** Whether {@link RunOptions.asNobody} can run here: a checkout may be closed to other users. */
export const nobodyMayRun = (): boolean =>
  process.getuid?.() !== 0 ||
  spawnSync(process.execPath, ['-e', `require('node:fs').accessSync(${JSON.stringify(MAIN)})`], {
    uid: NOBODY,
    gid: NOBODY,
  }).status === 0

/** A data directory of its own, gone when the suite is done. */
export const dataDir = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'meldplicht-cli-'))
  chmodSync(folder, 0o755)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'data')
}

/** Runs a command line within this process: the same code without the start of a process. */
export const here = async (args: ReadonlyArray<string>): Promise<Ran> => {
  const written = { stdout: '', stderr: '' }
  const to = (key: 'stdout' | 'stderr'): { readonly write: (text: string) => void } => ({
    write: (text) => {
      written[key] += text
    },
  })
  const code = await run(args, { out: to('stdout'), err: to('stderr'), dataDir: './none' })
  return { ...written, code, json: parsed(written.stdout) }
}

type Way = (args: ReadonlyArray<string>, options?: RunOptions) => Promise<Ran>

/** Runs a command on a data directory; `--json`, and anything but "done" breaks the test. */
export const done = async (
  data: string,
  args: ReadonlyArray<string>,
  options: RunOptions = {},
  way: Way = meldplicht,
): Promise<Readonly<Record<string, unknown>>> => {
  const ran = await way([...args, '--data', data, '--json'], options)
  if (ran.code !== 0) throw new Error(`${args.join(' ')}: ${ran.code} ${ran.stdout}${ran.stderr}`)
  if (typeof ran.json !== 'object' || ran.json === null) throw new Error(`no JSON: ${ran.stdout}`)
  return { ...ran.json }
}

/** {@link done}, within this process. */
export const doneHere = (
  data: string,
  args: ReadonlyArray<string>,
): Promise<Readonly<Record<string, unknown>>> => done(data, args, {}, here)

/** The exit code and the tag of a refusal, as `--json` says them. */
export const refusal = async (
  data: string,
  args: ReadonlyArray<string>,
  options: RunOptions = {},
  way: Way = meldplicht,
): Promise<readonly [number | null, unknown]> => {
  const { code, json } = await way([...args, '--data', data, '--json'], options)
  const error: unknown =
    typeof json === 'object' && json !== null && 'error' in json ? json.error : {}
  return [
    code,
    typeof error === 'object' && error !== null && 'tag' in error ? error.tag : undefined,
  ]
}

/** {@link refusal}, within this process. */
export const refusalHere = (
  data: string,
  args: ReadonlyArray<string>,
): Promise<readonly [number | null, unknown]> => refusal(data, args, {}, here)
