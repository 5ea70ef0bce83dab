import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { describeInstant, dueOf, LAW_EDITIONS, registerEntry } from '@meldplicht/domain'
import { organisation, play, stories } from '@meldplicht/testing'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

// What a browser gets: one script of the domain, and another of the polyfill that the embedder
// chose. They run in a bare realm: no Temporal, nothing of Node, not even what browsers add.

const here = (path: string): string => join(import.meta.dirname, path)

const bundle = async (entry: string, globalName?: string) => {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    write: false,
    metafile: true,
    logLevel: 'silent',
    ...(globalName === undefined ? {} : { globalName }),
  })
  return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) }
}

const domain = await bundle(here('../src/index.ts'), 'domain')
const polyfill = await bundle(here('support/polyfill.ts'))

const NODE = ['process', 'Buffer', 'require', 'global', 'setImmediate', 'setTimeout', 'module']
const HOST = [...NODE, 'window', 'document', 'fetch', 'crypto', 'TextEncoder', 'URL', 'Temporal']

interface Realm {
  readonly load: (script: { readonly code: string }) => void
  /** Runs code in the realm and gives its answer back as plain data. */
  readonly run: (code: string) => unknown
}

const bareRealm = (): Realm => {
  const context = createContext(Object.create(null))
  runInContext('delete globalThis.Temporal; delete globalThis.console', context)
  return {
    load: ({ code }) => {
      runInContext(code, context)
    },
    run: (code) => {
      const json: unknown = runInContext(`JSON.stringify((() => { ${code} })() ?? null)`, context)
      const answer: unknown = JSON.parse(String(json))
      return answer
    },
  }
}

const realmWith = (...scripts: ReadonlyArray<{ readonly code: string }>): Realm => {
  const realm = bareRealm()
  for (const script of scripts) realm.load(script)
  return realm
}

// The same in the realm as `play` and `registerEntry` here, over the bundle's own functions.
const PLAY = `
  const edition = domain.LAW_EDITIONS['avg-2018']
  let state
  const events = []
  for (const { at, typedBy, command } of steps) {
    const decided = domain.decide(command, state, { now: at, edition, organisation })
    if (decided._tag === 'Left') throw new Error(command._tag + ': ' + decided.left._tag)
    for (const event of decided.right) {
      const id = '00000000-0000-4000-8000-' + (events.length + 1).toString(16).padStart(12, '0')
      const recorded = { id, recordedAt: at, typedBy, edition: edition.id, event }
      events.push(recorded)
      state = domain.evolve(state, recorded)
    }
  }
`
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('in a browser', () => {
  test('the bundle holds the domain, fp-ts and io-ts, and nothing else', () => {
    const strangers = domain.inputs.filter(
      (path) => !/domain\/src\/|node_modules\/(fp-ts|io-ts)\//.test(path),
    )
    expect(strangers).toEqual([])
    expect(domain.code).not.toMatch(/\bfrom ["']node:|require\(["']node:/)
  })

  test('the realm of these tests has neither Temporal nor anything of Node', () => {
    const realm = bareRealm()
    for (const name of HOST) expect(realm.run(`return typeof ${name}`)).toBe('undefined')
  })

  test('it loads without a polyfill, and what needs no calendar works', () => {
    const realm = realmWith(domain)
    expect(realm.run("return domain.classify({ confidentiality: 'disclosed' }).outcome")).toBe(
      'data-breach',
    )
  })

  test('what needs a calendar says in one clear sentence which import is missing', () => {
    const realm = realmWith(domain)
    const thrown = realm.run(`
      try { domain.toLocal('2026-11-20T09:00:00.000Z') }
      catch (error) {
        return [error instanceof domain.TemporalMissing, error.name, error.message]
      }
    `)
    expect(thrown).toEqual([
      true,
      'TemporalMissing',
      'Temporal is missing. Import "temporal-polyfill/global" before you call @meldplicht/domain.',
    ])
  })

  test.each([
    ['before', [polyfill, domain]],
    ['after', [domain, polyfill]],
  ])('the polyfill may be loaded %s the domain', (_when, scripts) => {
    const realm = realmWith(...scripts)
    expect(realm.run("return domain.deadlinesFrom('2026-10-23T08:00:00.000Z', 72)")).toEqual({
      strict: '2026-10-26T08:00:00.000Z',
      outer: '2026-10-26T09:00:00.000Z',
    })
    expect(realm.run("return domain.toLocal('2026-10-26T08:00:00.000Z')")).toBe(
      '2026-10-26T09:00:00',
    )
  })

  test.each(stories)('$key: from report to the register it gives what Node gives', (story) => {
    const realm = realmWith(polyfill, domain)
    const input = JSON.stringify({ steps: story.steps, organisation })
    const there = realm.run(`
      const { steps, organisation } = ${input}
      ${PLAY}
      return {
        entry: domain.registerEntry(events, edition),
        due: domain.dueOf(state, edition, steps[0].at),
        words: domain.describeInstant(steps[0].at),
      }
    `)
    const { events, state } = play(story.steps)
    const edition = LAW_EDITIONS['avg-2018']
    const [first] = story.steps
    if (state === undefined || first === undefined) throw new Error('nothing was played')
    expect(there).toMatchObject({
      entry: plain(registerEntry(events, edition)),
      due: plain(dueOf(state, edition, first.at)),
      words: describeInstant(first.at),
    })
  })
})
