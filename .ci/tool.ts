import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/** What a program did: whether it left with 0 in time, and all that it said. */
export type Outcome = { readonly ok: boolean; readonly said: string }

const twentyMinutes = 20 * 60 * 1000

/** Runs a program to its end, without a shell and without standard input. */
export const run = (command: string, args: ReadonlyArray<string>, cwd = root): Promise<Outcome> =>
  new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      timeout: twentyMinutes,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const hear = (text: string): void => {
      said += text
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.on('error', (error) => done({ ok: false, said: `${said}${error.message}\n` }))
    child.on('close', (code, signal) => {
      const end = signal === null ? '' : `\nended by ${signal} (no check may take 20 minutes)\n`
      done({ ok: code === 0, said: said + end })
    })
  })

/** The file of a program that a package of the workspace brings. */
export const binOf = (name: string, bin: string): string => {
  const folder = join(root, 'node_modules', name)
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const bins: unknown =
    manifest !== null && typeof manifest === 'object' ? Reflect.get(manifest, 'bin') : {}
  const path: unknown = typeof bins === 'string' ? bins : Reflect.get(Object(bins), bin)
  if (typeof path !== 'string') throw new Error(`${name} has no program ${bin}`)
  return join(folder, path)
}

/** Runs a tool of the workspace under this very Node, the same way on every system. */
export const tool = (name: string, bin: string, ...args: ReadonlyArray<string>): Promise<Outcome> =>
  run(process.execPath, [binOf(name, bin), ...args])

/** Runs the pnpm that started us. */
export const pnpm = (cwd: string, ...args: ReadonlyArray<string>): Promise<Outcome> => {
  const path = process.env['npm_execpath']
  if (path === undefined) throw new Error('start this through `npm test` or `pnpm exec`')
  return /\.[cm]?js$/u.test(path)
    ? run(process.execPath, [path, ...args], cwd)
    : run(path, args, cwd)
}
