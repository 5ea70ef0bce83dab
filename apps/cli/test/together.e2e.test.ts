import type { Deps } from '@meldplicht/application'
import { listDue, loopbackPolicy, reportIncident, visible } from '@meldplicht/application'
import { CommandId, Instant, OrganisationId, PersonId } from '@meldplicht/domain'
import { openInstallation } from '@meldplicht/installation'
import { must } from '@meldplicht/testing'
import type { either as E } from 'fp-ts'
import { expect, test } from 'vitest'
import { dataDir, done, meldplicht } from './support/cli.ts'

const right = <A>(answer: E.Either<unknown, A>): A => {
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  return answer.right
}

const actor = {
  kind: 'loopback',
  person: must(PersonId, '00000000-0000-4000-8000-000000000001'),
} as const
const newId = (): CommandId => must(CommandId, crypto.randomUUID())
const now = (): Instant => must(Instant, new Date().toISOString())

const numbersIn = async (deps: Deps): Promise<ReadonlyArray<string>> => {
  const { lines } = right(await listDue({ limit: 10 }, { actor })(deps)())
  return lines.map(({ summary }) => summary.number)
}

// What the web app is to the command line: another process that keeps the same files open.
test('the command line works on the same data while another process has them open', async () => {
  const data = dataDir()
  const { organisation } = await done(data, ['organisation', 'register', '--name', 'Maasduin'])
  const { deps, close } = right(
    await openInstallation({
      dataDir: data,
      clock: { now },
      ids: { commandId: newId },
      policy: loopbackPolicy,
    })(),
  )
  const report = async (): Promise<void> => {
    const at = now()
    const input = {
      said: { by: 'employee', learntAt: { _tag: 'exact', at } },
      channel: 'portal',
      reportedAt: at,
      riskOfLossOrUnlawfulProcessing: 'unknown',
      firstNoticed: { _tag: 'unknown' },
      facts: {},
    }
    const call = {
      actor,
      organisation: must(OrganisationId, organisation),
      commandId: newId(),
      signal: new AbortController().signal,
    }
    right(await visible(reportIncident(input, call))(deps)())
  }
  const byCommandLine = ['report', '--channel', 'email', '--by', 'F. Osman'] as const

  await Promise.all([report(), done(data, byCommandLine), report(), done(data, byCommandLine)])
  await report()

  const { incidents } = await done(data, ['due'])
  const seen: ReadonlyArray<unknown> = Array.isArray(incidents) ? incidents : []
  const year = new Date().getUTCFullYear()
  expect(seen).toHaveLength(5)
  expect((await numbersIn(deps)).toSorted()).toEqual(
    [1, 2, 3, 4, 5].map((n): unknown =>
      expect.stringMatching(new RegExp(`^(${year}|${year + 1})-000${n}$`)),
    ),
  )
  await close()
})

test('the demo is there after one command, and stays as it is after another', async () => {
  const data = dataDir()
  const first = await done(data, ['demo'])
  expect(first).toMatchObject({ repeated: 0 })
  const before = await done(data, ['due'])
  const again = await meldplicht(['demo', '--data', data])
  expect([again.code, again.stdout, again.stderr]).toEqual([
    0,
    expect.stringContaining('Er is niets dubbel opgeslagen'),
    '',
  ])
  expect(await done(data, ['due'])).toEqual(before)
})
