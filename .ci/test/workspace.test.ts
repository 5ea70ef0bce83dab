import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const find = (pattern: string): ReadonlyArray<string> =>
  globSync(pattern, { cwd: root, exclude: ['**/node_modules', '**/dist'] })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const rooms = find('{packages,apps}/*/package.json').map(dirname)

test.for(rooms)('the compiler sees the sources and the tests of %s', (room) => {
  const { references } = JSON.parse(read('tsconfig.json')) as {
    readonly references: ReadonlyArray<{ readonly path: string }>
  }
  const paths = references.map(({ path }) => path)
  expect(paths).toContain(room)
  expect(paths).toContain(`${room}/test`)
})

test.for(rooms)('%s has tests', (room) => {
  expect(find(`${room}/test/**/*.{test,contract}.ts`)).not.toEqual([])
})

test('every file that holds tests has a suffix that makes them run', () => {
  const holders = find('{packages,apps}/*/test/**/*.ts').filter((path) =>
    /import \{[^}]*\b(test|it|describe)\b[^}]*\} from 'vitest'/u.test(read(path)),
  )
  expect(holders.filter((path) => !/\.(test|contract|test-d)\.ts$/u.test(path))).toEqual([])
  const browser = find('apps/*/e2e/**/*.ts').filter((path) => /\btest\(/u.test(read(path)))
  expect(browser.filter((path) => !/^apps\/web\/e2e\/[^/]+\.spec\.ts$/u.test(path))).toEqual([])
})

test('no package runs a version of Node or pnpm other than the one that is pinned', () => {
  const { packageManager, scripts, devDependencies } = JSON.parse(read('package.json')) as {
    readonly packageManager: string
    readonly scripts: Readonly<Record<string, string>>
    readonly devDependencies: Readonly<Record<string, string>>
  }
  const outer = Object.values(scripts).filter((script) => script.startsWith('npx '))
  expect(outer.length).toBeGreaterThan(0)
  for (const script of outer) expect(script).toContain(` ${packageManager} `)
  expect(read('pnpm-workspace.yaml')).toContain(`nodeVersion: ${devDependencies['node']}`)
})

test('scripts mean the same under cmd.exe as under sh', () => {
  const manifests = ['package.json', ...rooms.map((room) => `${room}/package.json`)]
  const scripts = manifests.flatMap((path) => {
    const manifest = JSON.parse(read(path)) as {
      readonly scripts?: Readonly<Record<string, string>>
    }
    return Object.values(manifest.scripts ?? {})
  })
  expect(scripts.filter((script) => /["'`&|;<>$%*]/u.test(script))).toEqual([])
})
