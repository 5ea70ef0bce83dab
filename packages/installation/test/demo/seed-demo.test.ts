import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor, Deps, IncidentLine } from '@meldplicht/application'
import { listOrganisations, listRegister, loopbackPolicy } from '@meldplicht/application'
import { CommandId, Instant, isEscalated, isOpen, PersonId } from '@meldplicht/domain'
import { openInstallation } from '@meldplicht/installation'
import { demoTexts, seedDemo } from '@meldplicht/installation/demo'
import { must } from '@meldplicht/testing'
import type { either as E } from 'fp-ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const right = <A>(answer: E.Either<unknown, A>): A => {
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  return answer.right
}

const actor: Actor = {
  kind: 'loopback',
  person: must(PersonId, '00000000-0000-4000-8000-000000000001'),
}
const folders: Array<string> = []

const installed = async (
  now: Instant,
): Promise<{ dataDir: string; deps: Deps; close: () => Promise<void> }> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'meldplicht-demo-'))
  folders.push(dataDir)
  const ids = { commandId: () => must(CommandId, crypto.randomUUID()) }
  const opening = openInstallation({
    dataDir,
    clock: { now: () => now },
    ids,
    policy: loopbackPolicy,
  })
  return { dataDir, ...right(await opening()) }
}

const linesOf = async (deps: Deps): Promise<ReadonlyArray<IncidentLine>> => {
  const { signal } = new AbortController()
  const organisations = right(await listOrganisations({ actor })(deps)())
  const pages = organisations.map(({ organisation }) =>
    listRegister({ limit: 100, offset: 0 }, { actor, organisation, signal })(deps)(),
  )
  return (await Promise.all(pages)).flatMap((page) => right(page).lines)
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describe('the demo', () => {
  const now = must(Instant, '2026-11-23T07:40:12.345Z')
  let deps: Deps
  let dataDir: string
  let close: () => Promise<void>
  let lines: ReadonlyArray<IncidentLine>

  beforeAll(async () => {
    ;({ deps, dataDir, close } = await installed(now))
    right(await seedDemo(deps, { now })())
    lines = await linesOf(deps)
  })
  afterAll(() => close())

  const some = (holds: (line: IncidentLine['summary']) => boolean): boolean =>
    lines.some(({ summary }) => holds(summary))
  const waits = (summary: IncidentLine['summary'], kind: string): boolean =>
    summary.tasks.some((task) => task.kind === kind)

  test('P-02: three organisations are served', async () => {
    const organisations = right(await listOrganisations({ actor })(deps)())
    const names = organisations.map(({ name }) =>
      name !== undefined && isOpen(name) ? name.value : '',
    )
    expect(names.toSorted()).toEqual([
      'Maasduin Techniek',
      'Uitzendbureau Lindeveld',
      'Zorgflex Noordwal',
    ])
  })

  test.each<readonly [string, (summary: IncidentLine['summary']) => boolean]>([
    ['reported just now', (s) => s.reportedAt > '2026-11-23T07:00' && s.status === 'open'],
    [
      'a presumed clock of more than 24 hours',
      (s) =>
        s.clock.kind === 'presumed' &&
        isEscalated({ _tag: 'presumed', since: s.clock.since, signal: 'report' }, now),
    ],
    [
      'aware, and to be decided within the day',
      (s) =>
        s.clock.kind === 'aware' &&
        waits(s, 'decide-authority') &&
        s.limits.strict > now &&
        s.limits.strict < '2026-11-24T07:40',
    ],
    [
      'past the limit and still to be notified',
      (s) => s.limits.strict < now && waits(s, 'notify-authority'),
    ],
    ['notified within 72 hours', (s) => s.filing?.timeliness === 'within'],
    [
      'notified between the limits, with reasons',
      (s) => s.filing?.timeliness === 'between' && s.filing.withReasons,
    ],
    [
      'notified after the limits, with reasons',
      (s) => s.filing?.timeliness === 'after' && s.filing.withReasons,
    ],
    ['a provisional filing with a follow-up promised', (s) => waits(s, 'file-follow-up')],
    ['a withdrawn filing', (s) => s.filing?.kind === 'withdrawal'],
    ['not notified, decided with a second person', (s) => s.authorityDecision === 'do-not-notify'],
    ['waiting for the second person', (s) => s.authorityDecision === 'waits-for-second-person'],
    ['people to be told', (s) => waits(s, 'inform-subjects')],
    ['people told', (s) => s.informed.length > 0],
    ['a notice of a processor', (s) => s.reporter === 'processor'],
    ['a report of an outsider', (s) => s.reporter === 'outsider'],
    ['a duplicate', (s) => s.status === 'duplicate'],
    [
      'a closed security incident that is no breach',
      (s) => s.status === 'closed' && s.classification === 'security-incident',
    ],
    [
      'closed and reopened',
      (s) => s.status === 'open' && s.boardReported && waits(s, 'complete-measure'),
    ],
  ])('has an incident: %s', (_state, holds) => {
    expect(some(holds)).toBe(true)
  })

  test('seeding again, days later, records nothing twice', async () => {
    const later = must(Instant, '2026-11-26T10:00:00.000Z')
    const again = right(await seedDemo(deps, { now: later })())
    expect(again.repeated).toBe(again.commands)
    expect(again.around).toBe(now)
    expect(await linesOf(deps)).toEqual(lines)
  })

  test('says how far it is', async () => {
    const seen: Array<readonly [number, number]> = []
    const onProgress = (done: number, total: number): void => void seen.push([done, total])
    const { commands } = right(await seedDemo(deps, { now, onProgress })())
    expect(seen.at(-1)).toEqual([commands, commands])
  })

  test('names every text that it enters, and none stands readable in a file', () => {
    expect(demoTexts).toEqual(
      expect.arrayContaining(['D. Aksoy', '085 000 00 24', '06 00 00 00 31']),
    )
    const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)))
    expect(files.length).toBeGreaterThan(2)
    expect(demoTexts.filter((text) => files.some((file) => file.includes(text)))).toEqual([])
  })

  test('A-03: enters nothing that looks like a BSN', () => {
    expect(demoTexts.filter((text) => /\d{8,9}/.test(text.replaceAll(/[ .]/g, '')))).toEqual(
      demoTexts.filter((text) => /^0(85|6) [\d ]+$/.test(text)),
    )
  })
})

test.each([
  ['in the hour that is skipped', '2026-03-29T01:10:00.000Z'],
  ['in the hour that comes twice', '2026-10-25T00:59:59.999Z'],
  ['just after new year', '2026-12-31T23:00:01.000Z'],
  ['on a leap day', '2028-02-29T12:00:00.000Z'],
])('the demo can be seeded %s', async (_when, at) => {
  const now = must(Instant, at)
  const { deps, close } = await installed(now)
  const seeded = right(await seedDemo(deps, { now })())
  expect(seeded.repeated).toBe(0)
  await close()
})
