import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as domain from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'
import { root } from '../tool.ts'

const run = promisify(execFile)
const text = (path: string): Promise<string> => readFile(join(root, path), 'utf8')

const blocks = (markdown: string): ReadonlyArray<string> =>
  [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)

describe('the README', () => {
  test('shows an example of at most 20 lines that runs as it stands', async () => {
    const [example = ''] = blocks(await text('README.md'))
    expect(example.trim().split('\n').length).toBeLessThanOrEqual(20)
    const dir = join(root, '.ci/out')
    const file = join(dir, 'readme-example.ts')
    await mkdir(dir, { recursive: true })
    await writeFile(file, example)
    try {
      const { stdout } = await run(process.execPath, [file])
      expect(stdout).toContain('high')
      expect(stdout).toContain('2026-11-23T16:40:00.000Z')
    } finally {
      await rm(file, { force: true })
    }
  })

  test('names no command that package.json does not have', async () => {
    const manifest = JSON.parse(await text('package.json')) as { readonly scripts: object }
    const scripts = Object.keys(manifest.scripts)
    const named = [...(await text('README.md')).matchAll(/^npm (?:run -s )?(\S+)/gm)]
    expect(named.length).toBeGreaterThan(3)
    for (const [, script = ''] of named) expect(scripts).toContain(script)
  })
})

describe('CONTRIBUTING', () => {
  test('shows pieces of code that stand in the files that it names', async () => {
    const pieces = blocks(await text('CONTRIBUTING.md'))
    expect(pieces.length).toBeGreaterThanOrEqual(4)
    for (const piece of pieces) {
      const [, path = '', code = ''] = /^\/\/ (\S+)\n([\s\S]*)$/.exec(piece) ?? []
      expect(await text(path), path).toContain(code.trimEnd())
    }
  })
})

describe('the glossary', () => {
  test('P-01: each of its names in code is exported by the domain', async () => {
    const rows = (await text('docs/glossary.md')).split('\n').filter((row) => row.startsWith('| '))
    const names = rows
      .slice(1)
      .flatMap((row) => [...(row.split('|')[3] ?? '').matchAll(/`(\w+)`/g)].map(([, n = '']) => n))
    expect(names.length).toBeGreaterThan(30)
    const source = await text('packages/domain/src/index.ts')
    for (const name of names) {
      const exported = name in domain || new RegExp(`\\b${name}\\b`).test(source)
      expect(exported, name).toBe(true)
    }
  })
})
