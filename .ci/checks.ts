/**
 * Runs the checks in turn and says in one line each how they went; what fails says why.
 * `npm test` runs all of them, `npm test -- types lint` only those; `browser` only runs when named,
 * because it needs a browser. The last line is always `N passed, N failed`: each check is one,
 * and each test is one.
 */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { packages } from './packages.ts'
import type { Outcome } from './tool.ts'
import { root, tool } from './tool.ts'

type Count = { readonly passed: number; readonly failed: number }
type Verdict = Count & {
  readonly said: string
  readonly note?: string
  readonly report?: unknown
}

const out = join(root, '.ci/out')

const one = async (outcome: Promise<Outcome>): Promise<Verdict> => {
  const { ok, said } = await outcome
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, said }
}

const at = (report: unknown, ...path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>((found, key) => Reflect.get(Object(found), key), report)

const numberAt = (report: unknown, ...path: ReadonlyArray<string>): number => {
  const found = at(report, ...path)
  return typeof found === 'number' ? found : 0
}

const listAt = (report: unknown, ...path: ReadonlyArray<string>): ReadonlyArray<unknown> => {
  const found = at(report, ...path)
  return Array.isArray(found) ? found : []
}

/** On what each contract suite ran (which stores, which servers), as vitest's report names it. */
const contracts = (report: unknown): string => {
  const files = listAt(report, 'testResults').filter((file) =>
    String(at(file, 'name')).endsWith('.contract.ts'),
  )
  const tests = files.flatMap((file) => listAt(file, 'assertionResults'))
  const names = Object.groupBy(tests, (each) => String(at(each, 'ancestorTitles', '0')))
  const counts = Object.entries(names).map(([name, all]) => `${name} (${all?.length ?? 0})`)
  return counts.length === 0 ? 'no contract ran' : `contracts ran on ${counts.join(', ')}`
}

/**
 * Counts what a test runner reported. A skipped test has failed, and a run that broke without a
 * failing test counts as one failure.
 */
const counted = async (
  runner: () => Promise<Outcome>,
  file: string,
  counts: { readonly passed: string; readonly failed: ReadonlyArray<string> },
  ...where: ReadonlyArray<string>
): Promise<Verdict> => {
  await rm(file, { force: true })
  const { ok, said } = await runner()
  const report: unknown = await readFile(file, 'utf8').then(JSON.parse, () => undefined)
  const passed = numberAt(report, ...where, counts.passed)
  const failures = counts.failed.map((name) => numberAt(report, ...where, name))
  const failed = failures.reduce((sum, each) => sum + each, 0)
  const note = `${passed} passed`
  return { passed, failed: ok ? failed : Math.max(1, failed), said, report, note }
}

const tests = async (): Promise<Verdict> => {
  const file = join(out, 'tests.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const verdict = await counted(() => tool('vitest', 'vitest', ...args), file, {
    passed: 'numPassedTests',
    failed: ['numFailedTests', 'numPendingTests', 'numTodoTests'],
  })
  const failed = verdict.passed === 0 ? Math.max(1, verdict.failed) : verdict.failed
  return { ...verdict, failed, note: `${verdict.note}; ${contracts(verdict.report)}` }
}

const browser = async (): Promise<Verdict> => {
  const verdict = await counted(
    () => tool('@playwright/test', 'playwright', 'test', '--pass-with-no-tests'),
    join(out, 'browser.json'),
    { passed: 'expected', failed: ['unexpected', 'flaky', 'skipped'] },
    'stats',
  )
  return verdict.passed + verdict.failed === 0 ? { ...verdict, note: 'no browser tests' } : verdict
}

const checks: Readonly<Record<string, () => Promise<Verdict>>> = {
  // Format and the rules that need no types.
  lint: () => one(tool('@biomejs/biome', 'biome', 'ci', '--error-on-warnings', '--colors=off')),
  // Sources and tests; writes dist of every package, so it is the build as well.
  types: () => one(tool('typescript7', 'tsc', '-b')),
  'typed-lint': () => one(tool('eslint', 'eslint', '.', '--max-warnings=0')),
  boundaries: () =>
    one(tool('dependency-cruiser', 'depcruise', 'packages', 'apps', '-T', 'err', '--no-progress')),
  unused: () => one(tool('knip', 'knip', '--no-progress')),
  packages: () => one(packages()),
  tests,
  browser,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(checks, name))
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}`,
  )
  process.exit(2)
}

await mkdir(out, { recursive: true })
const names = asked.length > 0 ? asked : Object.keys(checks).filter((name) => name !== 'browser')
let passed = 0
let failed = 0
for (const name of names) {
  const start = performance.now()
  const verdict = await checks[name]?.()
  if (verdict === undefined) continue
  passed += verdict.passed
  failed += verdict.failed
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const mark = verdict.failed === 0 ? 'ok  ' : 'FAIL'
  console.log(
    `${mark} ${name.padEnd(11)} ${seconds.padStart(6)} s  ${verdict.note ?? ''}`.trimEnd(),
  )
  if (verdict.failed > 0) console.log(verdict.said.split('\n').slice(-300).join('\n'))
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
