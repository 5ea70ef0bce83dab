import type { OrganisationId } from '@meldplicht/domain'
import { text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import type { Policy } from '../src/index.ts'
import {
  findIncident,
  listDue,
  listOrganisations,
  listRegister,
  loopbackPolicy,
  markAsDuplicate,
  registerOrganisation,
  reportIncident,
  showIncident,
  supplementReport,
  visible,
  whoRead,
} from '../src/index.ts'
import { report, reported, supplement } from './support/inputs.ts'
import type { World } from './support/world.ts'
import { call, logOf, newOrganisationId, setUp, world } from './support/world.ts'

interface Two extends World {
  readonly a: OrganisationId
  readonly b: OrganisationId
}

const two = async (policy: Policy = loopbackPolicy): Promise<Two> => {
  const made = await world({ policy })
  const [a, b] = [newOrganisationId(), newOrganisationId()]
  await setUp(made, a)
  await setUp(made, b)
  return { ...made, a, b }
}

const page = { limit: 50, offset: 0 }
const unknown = { _tag: 'NotFound', what: 'incident' }

describe('organisations are strictly apart (P-02)', () => {
  test('an incident of one is not there for the other: not to read, not to write, not who read it', async () => {
    const { run, refused, store, a, b } = await two()
    const incident = await reported(run, a)
    const before = await logOf(store)
    expect(await refused(showIncident(incident, call(b)))).toEqual(unknown)
    expect(await refused(supplementReport(incident, supplement(), call(b)))).toEqual(unknown)
    expect(await refused(whoRead(incident, call(b)))).toEqual(unknown)
    expect(await refused(findIncident(incident, b, call(b)))).toEqual(unknown)
    expect(await logOf(store)).toEqual(before)
  })

  test('who read an incident of one is not told to the other', async () => {
    const { run, refused, deps, a, b } = await two()
    const incident = await reported(run, a)
    await run(showIncident(incident, call(a)))
    await run(visible(reportIncident(report(), call(a))))
    expect(await run(whoRead(incident, call(a)))).toHaveLength(1)
    expect(await refused(whoRead(incident, call(b)))).toEqual(unknown)
    expect(await deps.projections.reads(b, incident)()).toEqual({ _tag: 'Right', right: [] })
  })

  test('a report cannot be marked as belonging to an incident of the other', async () => {
    const { run, refused, store, a, b } = await two()
    const [theirs, ours] = [await reported(run, a), await reported(run, b)]
    const before = await logOf(store)
    const input = { of: theirs, reason: text('Dezelfde lijst.') }
    expect(await refused(markAsDuplicate(ours, input, call(b)))).toEqual(unknown)
    expect(await logOf(store)).toEqual(before)
  })

  test('an organisation cannot be registered in the stream of the other', async () => {
    const { refused, store, a } = await two()
    const before = await logOf(store)
    const name = report().facts.title
    const input = { organisation: a, name }
    expect(await refused(registerOrganisation(input, call(newOrganisationId())))).toMatchObject({
      _tag: 'BadInput',
      issues: [{ path: 'data.organisation' }],
    })
    expect(await logOf(store)).toEqual(before)
  })

  test('a report cannot name the organisation of the other', async () => {
    const { refused, store, a, b } = await two()
    const before = await logOf(store)
    expect(await refused(reportIncident({ ...report(), organisation: a }, call(b)))).toMatchObject({
      _tag: 'BadInput',
      issues: [{ path: 'data.organisation' }],
    })
    expect(await logOf(store)).toEqual(before)
  })

  test('lists, numbers and what is due do not mix', async () => {
    const { run, a, b } = await two()
    const [a1, b1] = [await reported(run, a), await reported(run, b)]
    const { incident: a2 } = await run(visible(reportIncident(report(), call(a))))
    const linesOf = async (organisation: OrganisationId): Promise<ReadonlyArray<string>> =>
      (await run(listRegister(page, call(organisation)))).lines.map(
        ({ summary }) => `${summary.number} ${summary.incident}`,
      )
    expect(await linesOf(a)).toEqual([`2026-0002 ${a2}`, `2026-0001 ${a1}`])
    expect(await linesOf(b)).toEqual([`2026-0001 ${b1}`])
    const due = await run(listDue({ organisation: b, limit: 50 }, call(b)))
    expect(due.lines.map(({ summary }) => summary.incident)).toEqual([b1])
    expect((await run(listDue({ limit: 50 }, call(a)))).total).toBe(3)
  })

  test('the same command id at two organisations makes two reports that stay apart', async () => {
    const { run, a, b } = await two()
    const to = call(a)
    const one = await run(reportIncident(report(), to))
    const other = await run(visible(reportIncident(report(), { ...to, organisation: b })))
    expect(other.stream).not.toBe(one.stream)
    const inA = await run(listRegister(page, call(a)))
    const inB = await run(listRegister(page, call(b)))
    expect([inA.total, inB.total]).toEqual([1, 1])
    const found = await run(findIncident(one.incident, b, call(b)))
    expect(found.organisation).toBe(b)
  })

  test('who serves one organisation sees neither the other nor what is due there', async () => {
    let served: OrganisationId | undefined
    const policy: Policy = ({ organisation }) =>
      served === undefined || organisation === undefined || organisation === served
    const { run, refused, a, b } = await two(policy)
    const theirs = await reported(run, a)
    const { incident: ours } = await run(visible(reportIncident(report(), call(b))))
    served = b
    const organisations = await run(listOrganisations(call(b)))
    expect(organisations.map(({ organisation }) => organisation)).toEqual([b])
    const due = await run(listDue({ limit: 50 }, call(b)))
    expect(due.lines.map(({ summary }) => summary.incident)).toEqual([ours])
    expect(due.total).toBe(1)
    expect(await refused(listDue({ organisation: a, limit: 50 }, call(b)))).toEqual({
      _tag: 'Forbidden',
      action: 'ReadDue',
    })
    expect(await refused(findIncident(theirs, undefined, call(b)))).toEqual(unknown)
    expect((await run(findIncident(ours, undefined, call(b)))).incident).toBe(ours)
  })
})
