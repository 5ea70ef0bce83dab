import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const store = 'packages/event-store/src'

/** A file with one wrong import each, and the rule that must refuse it. */
const wrong: ReadonlyArray<readonly [file: string, imports: string, rule: string]> = [
  ['packages/domain/src/a.ts', '@meldplicht/event-store', 'arrows-domain'],
  ['packages/domain/src/b.ts', 'node:fs', 'domain-core'],
  ['packages/domain/src/c.ts', 'vitest', 'domain-npm'],
  ['packages/domain/src/d.ts', 'fp-ts/es6/Either.js', 'lib-only'],
  ['packages/domain/src/e.ts', './nothing.ts', 'no-unresolvable'],
  ['packages/domain/src/f.ts', '../test/helper.ts', 'src-not-test'],
  ['packages/testing/src/a.ts', '@meldplicht/event-store', 'arrows-testing'],
  [`${store}/a.ts`, '@meldplicht/vault', 'arrows-event-store'],
  [`${store}/b.ts`, 'vitest', 'only-some-vitest'],
  [`${store}/c.ts`, '../../domain/src/index.ts', 'front-door'],
  [`${store}/d.ts`, './e.ts', 'no-circular'],
  [`${store}/f.ts`, 'fast-check', 'only-some-fast-check'],
  [
    'packages/event-store-sqlite/src/a.ts',
    '@meldplicht/event-store-eventstoredb',
    'arrows-event-store-sqlite',
  ],
  ['packages/event-store-sqlite/src/b.ts', '@eventstore/db-client', 'only-some-eventstore'],
  [
    'packages/event-store-eventstoredb/src/a.ts',
    '@meldplicht/event-store-sqlite',
    'arrows-event-store-eventstoredb',
  ],
  ['packages/vault/src/a.ts', '@meldplicht/event-store', 'arrows-vault'],
  ['packages/blobs/src/a.ts', '@meldplicht/vault', 'arrows-blobs'],
  ['packages/ledger/src/a.ts', '@meldplicht/vault', 'arrows-ledger'],
  ['packages/application/src/a.ts', '@meldplicht/event-store-sqlite', 'arrows-application'],
  ['packages/application/src/b.ts', 'tsyringe', 'only-some-tsyringe'],
  ['packages/application/src/c.ts', 'express', 'only-some-express'],
  ['packages/application/src/d.ts', 'commander', 'only-some-commander'],
  ['packages/application/src/e.ts', '@meldplicht/web', 'nobody-imports-apps'],
  ['packages/application/src/f.ts', 'undeclared', 'src-not-dev'],
  ['packages/installation/src/a.ts', '@meldplicht/testing', 'arrows-installation'],
  ['packages/installation/src/b.ts', 'tsyringe', 'only-some-tsyringe'],
  ['packages/novelty/src/a.ts', '@meldplicht/domain', 'arrows-unnamed'],
  ['apps/cli/src/a.ts', '@meldplicht/web', 'nobody-imports-apps'],
]

/** Imports that go down an arrow: the rules must let them through. */
const right: ReadonlyArray<readonly [file: string, imports: string]> = [
  ['packages/domain/src/index.ts', 'fp-ts'],
  ['packages/domain/test/helper.ts', '@meldplicht/testing'],
  ['packages/testing/src/index.ts', '@meldplicht/domain'],
  [`${store}/index.ts`, '@meldplicht/domain'],
  [`${store}/contract/index.ts`, 'vitest'],
  ['packages/event-store-sqlite/src/index.ts', '@meldplicht/event-store'],
  ['packages/event-store-eventstoredb/src/index.ts', '@eventstore/db-client'],
  ['packages/vault/src/index.ts', 'node:crypto'],
  ['packages/application/src/index.ts', '@meldplicht/vault'],
  ['packages/installation/src/index.ts', '@meldplicht/event-store-sqlite'],
  ['packages/installation/src/open.ts', '@meldplicht/event-store-eventstoredb'],
  ['apps/web/src/index.ts', 'express'],
  ['apps/web/src/main.ts', '@meldplicht/event-store-sqlite'],
]

const outside = [
  'fp-ts',
  'vitest',
  'fast-check',
  'tsyringe',
  'express',
  'commander',
  'undeclared',
  '@eventstore/db-client',
]

let house = ''
let exitCode: number | null = null
let verdicts: ReadonlyMap<string, ReadonlyArray<{ readonly rule: string }>> = new Map()

const put = async (path: string, text: string): Promise<void> => {
  const to = join(house, path)
  await mkdir(dirname(to), { recursive: true })
  await writeFile(to, text)
}

const build = async (): Promise<void> => {
  await copyFile(join(root, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'))
  for (const [file, imports] of [...wrong, ...right]) await put(file, `import '${imports}'\n`)
  await put(`${store}/e.ts`, `import './d.ts'\n`)
  const rooms = new Set([...wrong, ...right].map(([file]) => file.split('/').slice(0, 2).join('/')))
  for (const room of rooms) {
    const name = `@meldplicht/${room.split('/')[1]}`
    const dependencies = Object.fromEntries(
      outside.filter((one) => one !== 'undeclared').map((one) => [one, '1.0.0']),
    )
    const door = { name, type: 'module', exports: './src/index.ts', dependencies }
    await put(`${room}/package.json`, JSON.stringify(door))
    await mkdir(join(house, 'node_modules/@meldplicht'), { recursive: true })
    await symlink(join(house, room), join(house, 'node_modules', name), 'junction')
  }
  for (const name of outside) {
    await put(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'dist/index.js' }))
    await put(`node_modules/${name}/dist/index.js`, '')
  }
  await put('node_modules/fp-ts/es6/Either.js', '')
}

/** Runs the check as `npm test` does; resolves to its exit code and what it said. */
const cruise = (): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((done) => {
    const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
    const config = join(root, '.dependency-cruiser.cjs')
    const args = [cli, 'packages', 'apps', '--config', config, '-T', 'err']
    const child = execFile(process.execPath, args, { cwd: house }, (_error, stdout, stderr) =>
      done({ code: child.exitCode, said: stdout + stderr }),
    )
  })

beforeAll(async () => {
  house = await realpath(await mkdtemp(join(tmpdir(), 'arrows-')))
  await build()
  const { code, said } = await cruise()
  exitCode = code
  const lines = said.matchAll(/^ *error (?<rule>[\w-]+): (?<file>\S+)/gmu)
  verdicts = Map.groupBy(
    [...lines].map(({ groups }) => ({
      rule: groups?.['rule'] ?? '',
      file: groups?.['file'] ?? '',
    })),
    ({ file }) => file,
  )
}, 60_000)

afterAll(() => rm(house, { recursive: true, force: true }))

test('wrong imports fail the check', () => {
  expect(exitCode).toBeGreaterThan(0)
})

test.for(wrong)('%s may not import %s (%s)', ([file, , rule]) => {
  expect(verdicts.get(file)?.map((verdict) => verdict.rule)).toContain(rule)
})

test.for(right)('%s may import %s', ([file]) => {
  expect(verdicts.get(file)).toBeUndefined()
})
