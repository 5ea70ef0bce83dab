import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { IncidentId, OrganisationId } from '@meldplicht/domain'
import { incidentCommands, right, stories } from '@meldplicht/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunningProjections } from '../src/index.ts'
import {
  listDue,
  listOrganisations,
  listRegister,
  openProjections,
  reportIncident,
  showIncident,
} from '../src/index.ts'
import { report } from './support/inputs.ts'
import { send, sentOf } from './support/play-story.ts'
import { incidentUseCaseOf } from './support/use-case-of.ts'
import type { World } from './support/world.ts'
import { call, newOrganisationId, setUp, temporaryDirectory, world } from './support/world.ts'

type Act =
  | { readonly _tag: 'story'; readonly story: number; readonly steps: number; readonly at: number }
  | { readonly _tag: 'read'; readonly incident: number }
  | {
      readonly _tag: 'any'
      readonly command: unknown
      readonly incident: number
      readonly at: number
    }

const acts: fc.Arbitrary<ReadonlyArray<Act>> = fc.array(
  fc.oneof(
    fc.record({
      _tag: fc.constant('story' as const),
      story: fc.nat(),
      steps: fc.integer({ min: 1, max: 40 }),
      at: fc.nat(),
    }),
    fc.record({ _tag: fc.constant('read' as const), incident: fc.nat() }),
    fc.record({
      _tag: fc.constant('any' as const),
      command: incidentCommands,
      incident: fc.nat(),
      at: fc.nat(),
    }),
  ),
  { minLength: 2, maxLength: 8 },
)

interface Known {
  readonly organisation: OrganisationId
  readonly incident: IncidentId
}

const pick = <A>(items: ReadonlyArray<A>, n: number): A | undefined => items[n % items.length]

const play = async (
  made: World,
  organisations: ReadonlyArray<OrganisationId>,
  plan: ReadonlyArray<Act>,
): Promise<ReadonlyArray<Known>> => {
  const known: Array<Known> = []
  for (const act of plan) {
    if (act._tag === 'story') {
      const [organisation, story] = [pick(organisations, act.at), pick(stories, act.story)]
      if (organisation === undefined || story === undefined) continue
      const { incident, sent } = sentOf(story, organisation)
      for (const each of sent.slice(0, act.steps)) await send(made, each)
      known.push({ organisation, incident })
      continue
    }
    const target = pick(known, act.incident)
    if (target === undefined) continue
    const to = call(target.organisation)
    if (act._tag === 'read') await made.run(showIncident(target.incident, to))
    else await anything(made, act.command, target, to)
  }
  return known
}

// Most of these are refused; what is not belongs to the history like everything else.
const anything = async (
  made: World,
  command: unknown,
  { incident }: Known,
  to: ReturnType<typeof call>,
): Promise<void> => {
  if (typeof command !== 'object' || command === null || !('data' in command)) return
  const tag = '_tag' in command ? command._tag : undefined
  if (tag === 'ReportIncident') await reportIncident(report(), to)(made.deps)()
  else if (isLater(tag)) await incidentUseCaseOf(tag)(incident, command.data, to)(made.deps)()
}

const isLater = (tag: unknown): tag is Parameters<typeof incidentUseCaseOf>[0] =>
  typeof tag === 'string' && tag !== 'ReportIncident' && tag !== 'AttachEvidence'

/** Every list, number and entry that these views lead to. */
const everything = async (
  made: World,
  projections: RunningProjections,
  organisations: ReadonlyArray<OrganisationId>,
  known: ReadonlyArray<Known>,
): Promise<unknown> => {
  await right(projections.caughtUp())
  const deps = { ...made.deps, projections }
  const perOrganisation = organisations.map(async (organisation) => [
    await right(listRegister({ limit: 500, offset: 0 }, call(organisation))(deps)),
    await right(listDue({ organisation, limit: 500 }, call(organisation))(deps)),
  ])
  const perIncident = known.map(async ({ organisation, incident }) => [
    await right(projections.incident(incident)),
    await right(projections.reads(organisation, incident)),
  ])
  return {
    organisations: await right(
      listOrganisations(call(organisations[0] ?? newOrganisationId()))(deps),
    ),
    perOrganisation: await Promise.all(perOrganisation),
    perIncident: await Promise.all(perIncident),
    troubles: await right(projections.troubles()),
  }
}

test('all projections deleted gives the same register again (P-09)', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (plan) => {
      const made = await world()
      const organisations = [newOrganisationId(), newOrganisationId()]
      for (const organisation of organisations) await setUp(made, organisation)
      const known = await play(made, organisations, plan)
      const before = await everything(made, made.projections, organisations, known)
      // Passing time is no event, and making the views anew is no reason for another answer.
      made.clock.set('2026-12-24T09:00:00.000Z')
      await right(made.projections.rebuild(() => {}))
      expect(await everything(made, made.projections, organisations, known)).toEqual(before)
      await made.projections.close()
      rmSync(made.viewsPath)
      const path = join(temporaryDirectory(), 'other.db')
      const { store, vault, clock } = made
      const fresh = await right(openProjections({ store, vault, now: clock.now, path }))
      expect(await everything(made, fresh, organisations, known)).toEqual(before)
      await fresh.close()
    }),
    { numRuns: 12 },
  )
})
