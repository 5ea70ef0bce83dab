/**
 * Packs every public package as it would be published and looks at the tarballs: publint and
 * are-the-types-wrong find no fault, the licence is in, and a stranger's project that installs
 * them can import each of their doors under plain Node.
 */
import { glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Outcome } from './tool.ts'
import { binOf, pnpm, root, run, tool } from './tool.ts'

type Package = {
  readonly name: string
  readonly tarball: string
  readonly doors: ReadonlyArray<string>
}

/** The public packages of the workspace, with the tarball that `pnpm pack` makes of each. */
const publicPackages = async (folder: string): Promise<ReadonlyArray<Package>> => {
  const found: Array<Package> = []
  for await (const path of glob('packages/*/package.json', { cwd: root })) {
    const manifest = JSON.parse(await readFile(join(root, path), 'utf8')) as {
      readonly name: string
      readonly version: string
      readonly private?: boolean
      readonly exports: Readonly<Record<string, unknown>>
    }
    if (manifest.private === true) continue
    const file = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`
    const doors = Object.keys(manifest.exports).map((door) => `${manifest.name}${door.slice(1)}`)
    found.push({ name: manifest.name, tarball: join(folder, file), doors })
  }
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

const refused = (said: string): Outcome => ({ ok: false, said })

const contents = async ({ name, tarball }: Package): Promise<Outcome> => {
  const listed = await run('tar', ['-tzf', tarball])
  const files = listed.said.split('\n').map((line) => line.replace(/^package\//u, '').trim())
  const missing = ['LICENSE', 'dist/index.js', 'dist/index.d.ts'].filter((f) => !files.includes(f))
  const stray = files.filter((file) => /(^|\/)test\/|[.]test[.]|tsbuildinfo|tsconfig/u.test(file))
  if (missing.length > 0) return refused(`${name} lacks ${missing.join(', ')}\n`)
  if (stray.length > 0) return refused(`${name} ships ${stray.join(', ')}\n`)
  return listed
}

/** What a project outside the workspace sees: the tarballs installed, every door opened. */
const stranger = async (folder: string, all: ReadonlyArray<Package>): Promise<Outcome> => {
  const tarballs = Object.fromEntries(
    all.map(({ name, tarball }) => [name, pathToFileURL(tarball).href]),
  )
  // The suites for makers of stores open only inside a test runner, which the stranger has not.
  const doors = all
    .flatMap((one) => one.doors)
    .filter((door) => !/[/](contract|model)$/u.test(door))
  const files = {
    'package.json': { name: 'stranger', private: true, type: 'module', dependencies: tarballs },
    // pnpm reads YAML, and JSON is YAML. The packages are not in a registry yet: hence overrides.
    'pnpm-workspace.yaml': { packages: ['.'], overrides: tarballs, strictDepBuilds: false },
    'tsconfig.json': {
      compilerOptions: {
        module: 'NodeNext',
        lib: ['ES2024', 'ESNext.Temporal'],
        types: ['node'],
        typeRoots: [join(root, 'node_modules/@types')],
        strict: true,
        skipLibCheck: false,
        noEmit: true,
      },
      files: ['doors.ts'],
    },
  }
  for (const [file, value] of Object.entries(files)) {
    await writeFile(join(folder, file), JSON.stringify(value))
  }
  const imports = doors.map((door, nth) => `import * as door${nth} from '${door}'\n`)
  const uses = doors.map((_, nth) => `door${nth}, `)
  const open = `${imports.join('')}export const doors: ReadonlyArray<object> = [${uses.join('')}]\n`
  await writeFile(join(folder, 'doors.ts'), open)
  const steps = [
    () => pnpm(folder, 'install', '--prefer-offline', '--ignore-scripts'),
    () => run(process.execPath, [binOf('typescript7', 'tsc'), '-p', folder]),
    () => run(process.execPath, ['doors.ts'], folder),
  ]
  for (const step of steps) {
    const outcome = await step()
    if (!outcome.ok) return outcome
  }
  return { ok: true, said: '' }
}

/** Packs all, then stops at the first fault of each package and of the whole. */
export const packages = async (): Promise<Outcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'packages-'))
  try {
    const all = await publicPackages(folder)
    const filters = all.map(({ name }) => `--filter=${name}`)
    const packed = await pnpm(root, ...filters, '-r', 'pack', '--pack-destination', folder)
    if (!packed.ok) return packed
    const faults: Array<string> = []
    for (const one of all) {
      const looked = [
        await contents(one),
        await tool('publint', 'publint', 'run', one.tarball, '--strict', '--level=warning'),
        await tool(
          '@arethetypeswrong/cli',
          'attw',
          one.tarball,
          '--profile=esm-only',
          '--no-emoji',
        ),
      ]
      faults.push(...looked.filter(({ ok }) => !ok).map(({ said }) => `${one.name}\n${said}`))
    }
    const met = await stranger(folder, all)
    if (!met.ok) faults.push(met.said)
    return { ok: faults.length === 0, said: faults.join('\n') }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
