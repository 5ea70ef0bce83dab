import type { UseCase, WriteCall, Written } from '@meldplicht/application'
import * as application from '@meldplicht/application'
import { incidentIdOf, reportIncident } from '@meldplicht/application'
import type { IncidentId, Instant, OrganisationId } from '@meldplicht/domain'
import type { Step, Story } from '@meldplicht/testing'
import { organisationSteps, right, setUpAt, stories } from '@meldplicht/testing'
import type { Installed } from './installed.ts'
import { call, newCommandId, newOrganisationId } from './installed.ts'

type ByName = (...args: ReadonlyArray<unknown>) => UseCase<Written>

const isUseCase = (u: unknown): u is ByName => typeof u === 'function'

// Each use case has the name of its command.
const useCaseOf = (tag: string): ByName => {
  const found: unknown = Reflect.get(application, `${tag.charAt(0).toLowerCase()}${tag.slice(1)}`)
  if (!isUseCase(found)) throw new Error(`no use case for ${tag}`)
  return found
}

/** A command of a story as it was sent. */
export interface SentStep {
  readonly step: Step
  readonly to: WriteCall
  readonly written: Written
}

/** A story as it was played. */
export interface PlayedStory {
  readonly story: Story
  readonly organisation: OrganisationId
  readonly incident: IncidentId
  readonly sent: ReadonlyArray<SentStep>
}

const useCaseFor = ({ command }: Step, incident: IncidentId, to: WriteCall): UseCase<Written> => {
  if (command._tag !== 'ReportIncident') return useCaseOf(command._tag)(incident, command.data, to)
  const { incident: _incident, organisation: _organisation, ...input } = command.data
  return reportIncident(input, to)
}

/** Registers the invented temp agency with its people, parties and mandate, before every story. */
export const setUp = async (
  { deps, clock }: Installed,
  at: Instant = setUpAt,
): Promise<OrganisationId> => {
  const organisation = newOrganisationId()
  clock.set(at)
  for (const { _tag, data } of organisationSteps) {
    const own = _tag === 'RegisterOrganisation' ? { ...data, organisation } : data
    await right(useCaseOf(_tag)(own, call(organisation))(deps))
  }
  return organisation
}

/** Plays a story through the use cases, each step at its own moment and by its own hands. */
export const playStory = async (
  { deps, clock }: Installed,
  story: Story,
  organisation: OrganisationId,
): Promise<PlayedStory> => {
  const report = newCommandId()
  const incident = incidentIdOf(report)
  const sent: Array<SentStep> = []
  for (const [i, step] of story.steps.entries()) {
    const actor = { kind: 'loopback', person: step.typedBy } as const
    const to = call(organisation, { actor, commandId: i === 0 ? report : newCommandId() })
    clock.set(step.at)
    sent.push({ step, to, written: await right(useCaseFor(step, incident, to)(deps)) })
  }
  return { story, organisation, incident, sent }
}

/** Sets an organisation up and plays the four stories in it. */
export const playAll = async (installed: Installed): Promise<ReadonlyArray<PlayedStory>> => {
  const organisation = await setUp(installed)
  const played: Array<PlayedStory> = []
  for (const story of stories) played.push(await playStory(installed, story, organisation))
  return played
}
